// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articlewalk.h"

#include "core/content/articleparagraphs.h"

namespace rapporteur
{

namespace
{

bool alwaysCounts(GumboTag tag)
{
    return tag == GUMBO_TAG_SECTION || (isHeading(tag) && tag != GUMBO_TAG_H1) || tag == GUMBO_TAG_P
        || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_PRE;
}

} // namespace

WalkedPage walkPage(ArticleTree &tree, const NodeSigns &signs, const QString &title,
                    const ArticleHints &hints, bool seeksByline)
{
    // Measured once: what is asked about an element concerns what lies below it, and that is still untouched then.
    const std::vector<TextMeasure> measures = tree.measures(tree.root());
    ArticleStripper stripper(tree, measures, signs, title, hints, seeksByline);
    ParagraphMaker paragraphs(tree, measures);
    WalkedPage walked;
    int node = tree.following(tree.root(), tree.root());
    while (node >= 0) {
        if (!tree.isElement(node)) {
            node = tree.following(node, tree.root());
            continue;
        }
        if (stripper.goes(node)) {
            const int next = tree.followingOutside(node, tree.root());
            tree.remove(node);
            node = next;
            continue;
        }
        const bool isDiv = tree[node].tag == GUMBO_TAG_DIV;
        if (isDiv)
            node = paragraphs.settle(node);
        if (isDiv ? tree[node].tag == GUMBO_TAG_P : alwaysCounts(tree[node].tag))
            walked.counting.push_back(node);
        node = tree.following(node, tree.root());
    }
    walked.byline = stripper.byline();
    return walked;
}

} // namespace rapporteur
