// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articletree.h"

#include "core/base/storabletext.h"
#include "core/content/articleimages.h"

namespace rapporteur
{

namespace
{

bool isUnreadable(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
        return true;
    default:
        return false;
    }
}

bool holdsText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DIV:
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

/// Bytes of a text that are looked at for its first words.
constexpr size_t longestGap = 8000;

bool isBlankText(std::string_view utf8)
{
    for (size_t at = 0; at < utf8.size();) {
        const int space = spaceAt(utf8, at);
        if (space == 0)
            return false;
        at += size_t(space);
    }
    return true;
}

} // namespace

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

ArticleTree::ArticleTree(const HtmlPage &page, int row)
    : m_page(&page)
{
    std::vector<int> nodeOf(size_t(page.size()), -1);
    const int end = page[row].end;
    m_nodes.reserve(size_t(end - row));
    for (int at = row; at < end; ++at) {
        const PageNode &source = page[at];
        if (!source.isText && isUnreadable(source.tag)) {
            at = source.end - 1;
            continue;
        }
        const int node = size();
        nodeOf[size_t(at)] = node;
        m_nodes.push_back({at, -1, -1, -1, -1, -1, source.tag, source.isText, source.afterComment,
                           source.afterWords});
        if (at != row)
            append(nodeOf[size_t(source.parent)], node);
    }
    showHiddenImages(*this);
}

int ArticleTree::followingOutside(int node, int top) const
{
    while (node != top && node >= 0) {
        if ((*this)[node].next >= 0)
            return (*this)[node].next;
        node = (*this)[node].parent;
    }
    return -1;
}

int ArticleTree::following(int node, int top) const
{
    return (*this)[node].first >= 0 ? (*this)[node].first : followingOutside(node, top);
}

std::vector<int> ArticleTree::inOrder(int top) const
{
    std::vector<int> order;
    for (int node = top; node >= 0; node = following(node, top))
        order.push_back(node);
    return order;
}

int ArticleTree::make(GumboTag tag)
{
    m_nodes.push_back({});
    m_nodes.back().tag = tag;
    return size() - 1;
}

void ArticleTree::remove(int node)
{
    ArticleNode &own = m_nodes[size_t(node)];
    if (own.parent < 0)
        return;
    ArticleNode &parent = m_nodes[size_t(own.parent)];
    (own.previous >= 0 ? m_nodes[size_t(own.previous)].next : parent.first) = own.next;
    (own.next >= 0 ? m_nodes[size_t(own.next)].previous : parent.last) = own.previous;
    own.parent = own.previous = own.next = -1;
}

void ArticleTree::append(int parent, int node)
{
    remove(node);
    ArticleNode &above = m_nodes[size_t(parent)];
    ArticleNode &own = m_nodes[size_t(node)];
    own.parent = parent;
    own.previous = above.last;
    (above.last >= 0 ? m_nodes[size_t(above.last)].next : above.first) = node;
    above.last = node;
}

void ArticleTree::insertBefore(int sibling, int node)
{
    remove(node);
    ArticleNode &after = m_nodes[size_t(sibling)];
    ArticleNode &own = m_nodes[size_t(node)];
    ArticleNode &parent = m_nodes[size_t(after.parent)];
    own.parent = after.parent;
    own.previous = after.previous;
    own.next = sibling;
    (after.previous >= 0 ? m_nodes[size_t(after.previous)].next : parent.first) = node;
    after.previous = node;
}

void ArticleTree::replace(int node, int by)
{
    remove(by);
    insertBefore(node, by);
    remove(node);
}

bool ArticleTree::isBlank(int node) const
{
    const ArticleNode &own = (*this)[node];
    if (!own.isText)
        return own.tag == GUMBO_TAG_BR;
    return isBlankText(m_page->text(own.row));
}

QString ArticleTree::textBelow(int node, qsizetype limit) const
{
    QByteArray text;
    qsizetype looked = 0; // a long way without words is not worth going
    for (int at = node; at >= 0 && text.size() < limit * 4 && looked < limit * 8;
         at = following(at, node), ++looked) {
        if (isElement(at))
            continue;
        const std::string_view words = m_page->text((*this)[at].row).substr(0, longestGap);
        text += isBlankText(words) ? QByteArrayView(" ") : QByteArrayView(words);
    }
    return cappedText(QString::fromUtf8(text).simplified(), limit);
}

int ArticleTree::elementCount(int node) const
{
    int count = 0;
    for (int child = (*this)[node].first; child >= 0 && count < 2; child = (*this)[child].next)
        count += isElement(child) ? 1 : 0;
    return count;
}

int ArticleTree::onlyElement(int node) const
{
    int found = -1;
    for (int child = (*this)[node].first; child >= 0; child = (*this)[child].next) {
        if (!isElement(child))
            continue;
        if (found >= 0)
            return -1;
        found = child;
    }
    return found;
}

TextMeasure ArticleTree::own(int node) const
{
    const ArticleNode &own = (*this)[node];
    if (own.isText)
        return measureOf(m_page->text(own.row));
    TextMeasure measure;
    measure.paragraphs = own.tag == GUMBO_TAG_P;
    measure.images = own.tag == GUMBO_TAG_IMG;
    measure.listItems = own.tag == GUMBO_TAG_LI;
    measure.inputs = own.tag == GUMBO_TAG_INPUT;
    measure.embeds = own.tag == GUMBO_TAG_OBJECT || own.tag == GUMBO_TAG_EMBED
        || own.tag == GUMBO_TAG_IFRAME;
    measure.hasVideo = measure.embeds > 0 && own.row >= 0 && showsVideo(*m_page, own.row);
    return measure;
}

void ArticleTree::settle(int node, TextMeasure &measure) const
{
    const ArticleNode &own = (*this)[node];
    if (own.tag == GUMBO_TAG_A && own.row >= 0) {
        const std::string_view target = m_page->attribute(own.row, "href");
        const bool withinPage = target.starts_with('#') && target.size() > 1;
        measure.linkLength = float(measure.length) * (withinPage ? 0.3F : 1.0F);
    }
    if (isHeading(own.tag))
        measure.headingLength = measure.length;
    if (own.tag == GUMBO_TAG_UL || own.tag == GUMBO_TAG_OL)
        measure.listLength += measure.length;
}

TextMeasure ArticleTree::handedUp(int node, const TextMeasure &measure) const
{
    TextMeasure up = measure;
    const ArticleNode &own = (*this)[node];
    up.hasTextBlock = up.hasTextBlock || (!own.isText && holdsText(own.tag) && up.length > 0);
    return up;
}

std::vector<TextMeasure> ArticleTree::measures(int top) const
{
    std::vector<TextMeasure> all(m_nodes.size());
    const std::vector<int> order = inOrder(top);
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        TextMeasure &measure = all[size_t(*at)];
        measure.prepend(own(*at));
        settle(*at, measure);
        if (*at != top)
            all[size_t((*this)[*at].parent)].prepend(handedUp(*at, measure));
    }
    return all;
}

} // namespace rapporteur
