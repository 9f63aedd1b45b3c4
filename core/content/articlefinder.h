// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/articletree.h"
#include "core/content/nodesigns.h"

namespace rapporteur
{

struct FoundArticle {
    ArticleTree tree;
    int top = 0; ///< the element that holds the article
    int length = 0; ///< of its text
    QString
        direction; ///< "rtl" or "ltr" as the nearest element around it says; empty when none does
    int bylineRow =
        -1; ///< of the page: the element that names the author, taken out of the text; or -1
};

/// What is known of a page before its article is looked for.
struct ArticleQuery {
    QString title; ///< a heading that repeats it is left out
    bool hasAuthor = false; ///< else the first byline is taken out of the text and told
};

/// Finds the article among navigation, banners and comments. Tries with all hints first and with fewer when
/// too little is left; each attempt is linear in the size of the page.
[[nodiscard]] FoundArticle findArticle(const HtmlPage &page, const NodeSigns &signs,
                                       const ArticleQuery &query);

} // namespace rapporteur
