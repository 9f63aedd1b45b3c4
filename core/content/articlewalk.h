// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/articlestripper.h"

namespace rapporteur
{

/// What one walk over the page leaves behind.
struct WalkedPage {
    std::vector<int> counting; ///< the elements whose text counts when looking for the article
    int byline = -1; ///< the element taken for the byline, or -1; no longer in the tree
};

/// Walks the page once, from its beginning to its end: takes out what cannot belong to the article and makes
/// paragraphs of what is laid out as divs.
[[nodiscard]] WalkedPage walkPage(ArticleTree &tree, const NodeSigns &signs, const QString &title,
                                  const ArticleHints &hints, bool seeksByline);

} // namespace rapporteur
