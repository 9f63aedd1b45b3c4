// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articlefinder.h"

#include "core/content/articlecleaner.h"
#include "core/content/articleparagraphs.h"
#include "core/content/articlescorer.h"
#include "core/content/articlewalk.h"

#include <array>

namespace rapporteur
{

namespace
{

constexpr int enoughText = 500;

constexpr std::array attempts = {
    ArticleHints{},
    ArticleHints{.names = false},
    ArticleHints{.names = false, .weights = false},
    ArticleHints{.names = false, .weights = false, .cleaning = false},
};

FoundArticle attempt(const ArticleTree &body, const NodeSigns &signs, const ArticleQuery &query,
                     const ArticleHints &hints)
{
    FoundArticle found{body, 0, 0, {}, -1};
    const WalkedPage walked = walkPage(found.tree, signs, query.title, hints, !query.hasAuthor);
    found.bylineRow = walked.byline < 0 ? -1 : found.tree[walked.byline].row;
    found.top = gatherArticle(found.tree, walked.counting, signs, hints);
    cleanArticle(found.tree, found.top, signs, hints);
    found.length = found.tree.measures(found.top)[size_t(found.top)].length;
    return found;
}

/// What the page says of the direction around the article, or in the article itself.
QString directionAt(const HtmlPage &page, int row)
{
    for (int above = page[row].parent; above >= 0; above = page[above].parent) {
        if (const QString direction = page.attributeText(above, "dir"); !direction.isEmpty())
            return direction.toLower();
    }
    return page.attributeText(row, "dir").toLower();
}

/// The element of the page around which the article was gathered.
int placeOf(const FoundArticle &found)
{
    for (int node = found.top; node >= 0; node = found.tree.following(node, found.top)) {
        if (found.tree[node].row >= 0)
            return found.tree[node].row;
    }
    return found.tree[found.tree.root()].row;
}

} // namespace

FoundArticle findArticle(const HtmlPage &page, const NodeSigns &signs, const ArticleQuery &query)
{
    const int bodyRow = page.first(GUMBO_TAG_BODY);
    ArticleTree body(page, bodyRow < 0 ? 0 : bodyRow);
    splitAtBreaks(body);
    FoundArticle best{body, 0, -1, {}, -1};
    ArticleQuery open = query;
    int bylineRow = -1;
    for (const ArticleHints &hints : attempts) {
        FoundArticle found = attempt(body, signs, open, hints);
        if (found.bylineRow >= 0)
            bylineRow = found.bylineRow;
        open.hasAuthor = open.hasAuthor || bylineRow >= 0;
        if (found.length > best.length)
            best = std::move(found);
        if (best.length >= enoughText)
            break;
    }
    best.bylineRow = bylineRow;
    best.direction = directionAt(page, placeOf(best));
    return best;
}

} // namespace rapporteur
