// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/document.h"
#include "ui/base/colours.h"
#include "ui/content/positionmap.h"

#include <QFont>
#include <QTextFormat>

class QTextDocument;

namespace rapporteur
{

/// What an article's text is set in.
struct ReadingStyle {
    QFont body, frame, code; ///< text, headings, code
    Colours colours;

    /// Made of a widget's own font: text a step larger and with serifs.
    [[nodiscard]] static ReadingStyle of(const QFont &font, const QPalette &palette);
    /// Width in pixels of the longest comfortable line.
    [[nodiscard]] int measure() const;
};

/// Property of each block of an article's text: its BlockKind as a number, for painting behind it.
inline constexpr int BlockKindProperty = QTextFormat::UserProperty + 1;

/// Writes an article into an empty document, through a cursor and as plain characters alone: nothing in
/// the content is interpreted. Returns where each character of `content.text` stands.
[[nodiscard]] PositionMap writeArticle(QTextDocument &document, const Document &content,
                                       const QString &byline, const ReadingStyle &style);

/// Formats of the inline marks that touch a block, for a layout of that block alone.
[[nodiscard]] QTextCharFormat inlineFormat(InlineKind kind, const ReadingStyle &style);

} // namespace rapporteur
