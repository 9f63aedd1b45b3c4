// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/articletree.h"
#include "core/content/blockwriter.h"

#include <QUrl>

namespace rapporteur
{

/// Readable text of everything below `top`, with blocks, links and emphasis. `base` makes addresses
/// absolute. Iterative: any depth.
[[nodiscard]] BlockText articleText(const ArticleTree &tree, int top, const QUrl &base,
                                    qsizetype limit = std::numeric_limits<qsizetype>::max());

/// Text of a piece of markup that is all content, such as a comment or a self post.
[[nodiscard]] BlockText fragmentText(const QString &html, const QUrl &base,
                                     qsizetype limit = std::numeric_limits<qsizetype>::max());

} // namespace rapporteur
