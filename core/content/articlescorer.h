// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/articlestripper.h"

namespace rapporteur
{

/// Lets each of the `counting` elements give points to the boxes around it (length, commas), and gathers the best
/// box with those of its neighbours that carry text into a new element of the tree, which is returned. The scoring
/// is that of Mozilla Readability.
[[nodiscard]] int gatherArticle(ArticleTree &tree, const std::vector<int> &counting,
                                const NodeSigns &signs, const ArticleHints &hints);

} // namespace rapporteur
