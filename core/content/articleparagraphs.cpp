// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articleparagraphs.h"

namespace rapporteur
{

namespace
{

constexpr double mostlyLinks = 0.25;

bool isPhrasingTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_METER:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_OUTPUT:
    case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

/// Elements that keep a div from being a paragraph itself.
bool isBlockTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

bool isBreak(const ArticleTree &tree, int node)
{
    return tree[node].tag == GUMBO_TAG_BR && tree.isElement(node);
}

/// The end of a chain of two breaks or more that begins at `node`; `node` itself when there is none.
int chainEnd(const ArticleTree &tree, int node)
{
    if (!isBreak(tree, node))
        return node;
    int breaks = 0, at = node;
    for (; at >= 0 && tree.isBlank(at) && (breaks == 0 || !tree[at].afterWords); at = tree[at].next)
        breaks += isBreak(tree, at) ? 1 : 0;
    return breaks >= 2 ? at : node;
}

/// Which nodes are phrasing content, and which hold a block somewhere below.
struct Kinds {
    std::vector<bool> phrasing, hasBlock;

    explicit Kinds(const ArticleTree &tree)
        : phrasing(size_t(tree.size()), false)
        , hasBlock(size_t(tree.size()), false)
    {
        const std::vector<int> order = tree.inOrder(tree.root());
        for (auto node = order.rbegin(); node != order.rend(); ++node)
            classify(tree, *node);
    }

    void classify(const ArticleTree &tree, int node)
    {
        const ArticleNode &own = tree[node];
        const bool transparent = own.tag == GUMBO_TAG_A || own.tag == GUMBO_TAG_DEL
            || own.tag == GUMBO_TAG_INS;
        bool childrenPhrasing = true;
        for (int child = own.first; child >= 0; child = tree[child].next) {
            childrenPhrasing = childrenPhrasing && phrasing[size_t(child)];
            hasBlock[size_t(node)] = hasBlock[size_t(node)] || hasBlock[size_t(child)]
                || (tree.isElement(child) && isBlockTag(tree[child].tag));
        }
        phrasing[size_t(node)] = own.isText || isPhrasingTag(own.tag)
            || (transparent && childrenPhrasing);
    }
};

void dropTrailingBlanks(ArticleTree &tree, int paragraph)
{
    while (paragraph >= 0 && tree[paragraph].last >= 0 && tree.isBlank(tree[paragraph].last))
        tree.remove(tree[paragraph].last);
}

/// Replaces a chain of breaks by a paragraph of what follows; returns the paragraph.
int paragraphFrom(ArticleTree &tree, const Kinds &kinds, int chain, int end)
{
    const int parent = tree[chain].parent;
    const int paragraph = tree.make(GUMBO_TAG_P);
    tree.insertBefore(chain, paragraph);
    for (int node = chain; node != end;) {
        const int next = tree[node].next;
        tree.remove(node);
        node = next;
    }
    for (int node = end; node >= 0 && kinds.phrasing[size_t(node)] && !tree[node].afterComment
         && chainEnd(tree, node) == node;) {
        const int next = tree[node].next;
        tree.append(paragraph, node);
        node = next;
    }
    dropTrailingBlanks(tree, paragraph);
    if (tree[parent].tag == GUMBO_TAG_P)
        tree.setTag(parent, GUMBO_TAG_DIV);
    return paragraph;
}

bool hasLooseText(const ArticleTree &tree, int div)
{
    for (int child = tree[div].first; child >= 0; child = tree[child].next) {
        if (!tree.isElement(child) && !tree.isBlank(child))
            return true;
    }
    return false;
}

} // namespace

void splitAtBreaks(ArticleTree &tree)
{
    const Kinds kinds(tree);
    for (const int parent : tree.inOrder(tree.root())) {
        for (int child = tree[parent].first; child >= 0; child = tree[child].next) {
            const int end = chainEnd(tree, child);
            if (end != child)
                child = paragraphFrom(tree, kinds, child, end);
        }
    }
}

ParagraphMaker::ParagraphMaker(ArticleTree &tree, const std::vector<TextMeasure> &measures)
    : m_tree(tree)
    , m_measures(measures)
{
    Kinds kinds(tree);
    m_phrasing = std::move(kinds.phrasing);
    m_hasBlock = std::move(kinds.hasBlock);
}

int ParagraphMaker::settle(int div)
{
    const bool hadBlock = m_hasBlock[size_t(div)];
    const bool wrapped = wrapLooseText(div);
    const int only = m_tree.onlyElement(div);
    if (only >= 0 && m_tree[only].tag == GUMBO_TAG_P && !hasLooseText(m_tree, div)
        && m_measures[size_t(div)].linkDensity() < mostlyLinks) {
        m_tree.replace(div, only);
        return only;
    }
    if (!hadBlock && !wrapped)
        m_tree.setTag(div, GUMBO_TAG_P);
    return div;
}

bool ParagraphMaker::wrapLooseText(int div)
{
    int paragraph = -1;
    bool wrapped = false;
    for (int child = m_tree[div].first; child >= 0;) {
        const int next = m_tree[child].next;
        if (!m_phrasing[size_t(child)] || m_tree[child].afterComment) {
            dropTrailingBlanks(m_tree, paragraph);
            paragraph = -1;
        }
        if (m_phrasing[size_t(child)] && paragraph >= 0) {
            m_tree.append(paragraph, child);
        } else if (m_phrasing[size_t(child)] && !m_tree.isBlank(child)) {
            paragraph = m_tree.make(GUMBO_TAG_P);
            m_tree.insertBefore(child, paragraph);
            m_tree.append(paragraph, child);
            wrapped = true;
        }
        child = next;
    }
    dropTrailingBlanks(m_tree, paragraph);
    return wrapped;
}

} // namespace rapporteur
