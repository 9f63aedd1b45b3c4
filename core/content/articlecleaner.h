// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/articlestripper.h"

namespace rapporteur
{

/// Takes out of a gathered article what slipped in with it: forms, link lists, share bars, asides, players,
/// headings of such parts. One pass a kind, each linear.
void cleanArticle(ArticleTree &tree, int article, const NodeSigns &signs,
                  const ArticleHints &hints);

/// Whether what marks a table as data counts when it stands in a table inside: for the text such a table is the
/// layout of what it holds, while nothing is to be cleaned out of it.
enum class NestedTables { Ignored, Count };

/// Whether a table holds data rather than layout: headed, captioned, or large. By node.
[[nodiscard]] std::vector<bool> dataTables(const ArticleTree &tree, int top, NestedTables nested);

} // namespace rapporteur
