// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/blockwriter.h"

#include <QUrl>

namespace rapporteur
{

struct MarkdownText {
    BlockText text;
    QString title; ///< of the first heading of level 1
};

/// Readable text of a Markdown document (CommonMark with tables and strikethrough).
[[nodiscard]] MarkdownText markdownText(const QString &source, const QUrl &base, qsizetype limit);

/// Readable text of a plain text: paragraphs by empty lines, lists and quotes by their usual marks.
[[nodiscard]] BlockText plainText(const QString &source, qsizetype limit);

} // namespace rapporteur
