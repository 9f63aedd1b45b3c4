// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/htmlpage.h"
#include "core/content/textmeasure.h"

#include <vector>

namespace rapporteur
{

/// A node of the tree that is rearranged while looking for the article.
struct ArticleNode {
    int row = -1; ///< in the page; -1 for a node made by us
    int parent = -1, first = -1, last = -1, previous = -1, next = -1;
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    bool isText = false;
    bool afterComment = false, afterWords = false; ///< as in the page
};

/// A copy of a page's body that nodes can be taken out of, moved in and renamed in. Cheap to copy: one
/// list of small values. Walks by links, never by recursion.
class ArticleTree
{
public:
    /// Copies the elements and texts below `row` that can be readable: no scripts, styles or templates. An image
    /// for pages without scripts takes the place of the one that a script would fill.
    ArticleTree(const HtmlPage &page, int row);

    [[nodiscard]] int root() const { return 0; }
    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    [[nodiscard]] const ArticleNode &operator[](int node) const
    {
        m_page->countVisit();
        return m_nodes[size_t(node)];
    }
    [[nodiscard]] const HtmlPage &page() const { return *m_page; }

    /// Document order below `top`; -1 at the end.
    [[nodiscard]] int following(int node, int top) const;
    [[nodiscard]] int followingOutside(int node,
                                       int top) const; ///< without the node's own descendants
    [[nodiscard]] std::vector<int> inOrder(int top) const;

    [[nodiscard]] int make(GumboTag tag);
    void setTag(int node, GumboTag tag) { m_nodes[size_t(node)].tag = tag; }
    void remove(int node);
    void append(int parent, int node); ///< takes it from where it was
    void insertBefore(int sibling, int node);
    void replace(int node, int by);

    /// Text below a node, white space collapsed, at most `limit` characters.
    [[nodiscard]] QString textBelow(int node, qsizetype limit = 200) const;
    [[nodiscard]] bool isElement(int node) const { return !m_nodes[size_t(node)].isText; }
    /// Text of white space only, or a line break.
    [[nodiscard]] bool isBlank(int node) const;
    [[nodiscard]] int elementCount(
        int node) const; ///< children that are elements, at most 2 counted
    [[nodiscard]] int onlyElement(int node) const; ///< the one element child, or -1

    /// What a node adds by itself, its children left aside.
    [[nodiscard]] TextMeasure own(int node) const;
    /// Finishes a node's measure once its children are in: what kind of element the text lies in.
    void settle(int node, TextMeasure &measure) const;
    /// What a settled node hands on to its parent.
    [[nodiscard]] TextMeasure handedUp(int node, const TextMeasure &measure) const;
    /// Measures of all nodes below `top`, by node.
    [[nodiscard]] std::vector<TextMeasure> measures(int top) const;

private:
    const HtmlPage *m_page;
    std::vector<ArticleNode> m_nodes;
};

[[nodiscard]] bool isHeading(GumboTag tag);

} // namespace rapporteur
