// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/htmlpage.h"

#include "core/base/storabletext.h"

namespace rapporteur
{

namespace
{

void *takeFromArena(void *arena, size_t size)
{
    return static_cast<Arena *>(arena)->take(size);
}

void giveToArena(void *arena, void *piece)
{
    static_cast<Arena *>(arena)->giveBack(piece);
}

bool isTextNode(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
        || node->type == GUMBO_NODE_CDATA;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool hasWords(std::string_view text)
{
    return text.find_first_not_of(" \t\n\r\f") != std::string_view::npos;
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return isElement(node) ? &node->v.element.children : nullptr;
}

} // namespace

HtmlPage::HtmlPage(const QString &source, const MarkupLimits &limits)
    : HtmlPage(source, limits, false)
{}

HtmlPage::HtmlPage(const QString &source, const MarkupLimits &limits, bool isFragment)
    : m_guard(guardMarkup(source.toUtf8(), limits))
    , m_positions(m_guard.utf8)
{
    parse(isFragment);
}

std::unique_ptr<HtmlPage> HtmlPage::fragment(const QString &source, const MarkupLimits &limits)
{
    return std::unique_ptr<HtmlPage>(new HtmlPage(source, limits, true));
}

void HtmlPage::parse(bool isFragment)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = takeFromArena;
    options.deallocator = giveToArena;
    options.userdata = &m_arena;
    options.max_errors = 0;
    if (isFragment)
        options.fragment_context = GUMBO_TAG_DIV;
    // Never destroyed by gumbo, whose destructor recurses: the arena takes it all back.
    const GumboOutput *output = gumbo_parse_with_options(&options, m_guard.utf8.constData(),
                                                         size_t(m_guard.utf8.size()));
    flatten(output->document);
}

void HtmlPage::flatten(const GumboNode *root)
{
    struct Pending {
        const GumboNode *node;
        int row;
        unsigned next = 0;
        bool comment = false, words = false; // since the last child
    };
    std::vector<Pending> open{{root, -1}};
    while (!open.empty()) {
        Pending &top = open.back();
        const GumboVector *children = childrenOf(top.node);
        if (!children || top.next >= children->length) {
            if (top.row >= 0)
                m_nodes[size_t(top.row)].end = size();
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[top.next++]);
        if (child->type == GUMBO_NODE_COMMENT) {
            top.comment = true;
            top.words = top.words || hasWords(child->v.text.text);
        }
        if (!isElement(child) && !isTextNode(child))
            continue;
        const int row = size();
        m_nodes.push_back({child, top.row, row + 1,
                           isElement(child) ? child->v.element.tag : GUMBO_TAG_UNKNOWN,
                           isTextNode(child), top.comment, top.words});
        top.comment = top.words = false;
        if (isElement(child))
            open.push_back({child, row});
    }
}

std::string_view HtmlPage::attribute(int row, const char *name) const
{
    const PageNode &node = (*this)[row];
    if (node.isText)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node.node->v.element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

bool HtmlPage::hasAttribute(int row, const char *name) const
{
    const PageNode &node = (*this)[row];
    return !node.isText && gumbo_get_attribute(&node.node->v.element.attributes, name);
}

QString HtmlPage::attributeText(int row, const char *name) const
{
    return storableText(toQString(attribute(row, name))).simplified();
}

std::string_view HtmlPage::text(int row) const
{
    const PageNode &node = (*this)[row];
    return node.isText ? std::string_view(node.node->v.text.text) : std::string_view();
}

QString HtmlPage::textBelow(int row, qsizetype limit) const
{
    QByteArray text;
    const int end = (*this)[row].end;
    for (int at = row; at < end && text.size() < limit * 4; ++at) {
        const PageNode &node = (*this)[at];
        if (node.isText)
            text += QByteArrayView(this->text(at));
        else if (node.tag == GUMBO_TAG_SCRIPT || node.tag == GUMBO_TAG_STYLE
                 || node.tag == GUMBO_TAG_TEMPLATE)
            at = node.end - 1;
        else
            text += ' ';
    }
    return cappedText(storableText(QString::fromUtf8(text)).simplified(), limit);
}

QByteArray HtmlPage::name(int row) const
{
    const PageNode &node = (*this)[row];
    if (node.isText)
        return {};
    if (node.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(node.tag);
    GumboStringPiece piece = node.node->v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, qsizetype(piece.length)).toLower();
}

TextSpan HtmlPage::spanOf(qsizetype start, qsizetype length) const
{
    const qsizetype from = m_positions.at(start);
    return {from, m_positions.at(start + length) - from};
}

std::optional<TextSpan> HtmlPage::sourceSpan(int row, const QString &within) const
{
    const PageNode &node = (*this)[row];
    const GumboStringPiece piece = node.isText ? node.node->v.text.original_text
                                               : node.node->v.element.original_tag;
    if (!piece.data || piece.length == 0)
        return std::nullopt;
    const qsizetype start = piece.data - m_guard.utf8.constData();
    if (node.tag == GUMBO_TAG_SCRIPT && !node.isText && !within.isEmpty() && node.end > row + 1) {
        const GumboStringPiece script = (*this)[row + 1].node->v.text.original_text;
        const QByteArray words = within.toUtf8();
        const qsizetype found =
            QByteArrayView(script.data, qsizetype(script.length)).indexOf(words);
        if (found >= 0)
            return spanOf(script.data - m_guard.utf8.constData() + found, words.size());
    }
    return spanOf(start, qsizetype(piece.length));
}

int HtmlPage::first(GumboTag tag) const
{
    for (int row = 0; row < size(); ++row) {
        if (!(*this)[row].isText && (*this)[row].tag == tag)
            return row;
    }
    return -1;
}

} // namespace rapporteur
