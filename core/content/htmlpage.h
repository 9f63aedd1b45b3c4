// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"
#include "core/content/arena.h"
#include "core/content/markupguard.h"
#include "core/content/utf16positions.h"

#include <QString>

#include <gumbo.h>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace rapporteur
{

/// A node of a page in document order: its descendants are the rows (own row, end).
struct PageNode {
    const GumboNode *node = nullptr;
    int parent = -1;
    int end = 0;
    GumboTag tag = GUMBO_TAG_UNKNOWN; ///< of an element; unknown for texts and foreign names
    bool isText = false;
    bool afterComment = false; ///< a comment stands right before, among the same children
    bool afterWords = false; ///< and there are words in it
};

/// A parsed page as a flat list, read with loops only. Owns the memory of its parse.
class HtmlPage
{
public:
    /// Parses markup whatever its state; hostile nesting is flattened as `limits` say.
    explicit HtmlPage(const QString &source, const MarkupLimits &limits = {});
    /// Parses a piece of a page, as the content of a div.
    static std::unique_ptr<HtmlPage> fragment(const QString &source,
                                              const MarkupLimits &limits = {});

    HtmlPage(const HtmlPage &) = delete;
    HtmlPage &operator=(const HtmlPage &) = delete;

    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    [[nodiscard]] const PageNode &operator[](int row) const
    {
        ++m_visits;
        return m_nodes[size_t(row)];
    }
    /// How often nodes were looked at, here and in trees made of the page: what proves that work is linear.
    [[nodiscard]] qint64 visits() const { return m_visits; }
    void countVisit() const { ++m_visits; }

    /// The value of an attribute; empty when it is not there.
    [[nodiscard]] std::string_view attribute(int row, const char *name) const;
    [[nodiscard]] bool hasAttribute(int row, const char *name) const;
    [[nodiscard]] QString attributeText(int row, const char *name) const;
    /// Characters of a text node.
    [[nodiscard]] std::string_view text(int row) const;
    /// All text below a node, white space collapsed, at most `limit` characters.
    [[nodiscard]] QString textBelow(int row, qsizetype limit = 2000) const;
    /// Lower-case name of an element, also of unknown ones such as "app-root".
    [[nodiscard]] QByteArray name(int row) const;
    /// Where the start tag of an element stands in the source, in UTF-16 units; of a script that holds the
    /// words `within`, where these stand. Empty for implied tags.
    [[nodiscard]] std::optional<TextSpan> sourceSpan(int row, const QString &within = {}) const;

    /// First element of that kind, or -1.
    [[nodiscard]] int first(GumboTag tag) const;
    [[nodiscard]] const GuardedMarkup &guard() const { return m_guard; }
    /// Position in the source where parsing stopped, or -1.
    [[nodiscard]] qsizetype cutAt() const
    {
        return m_guard.cutAt < 0 ? -1 : m_positions.at(m_guard.cutAt);
    }

private:
    HtmlPage(const QString &source, const MarkupLimits &limits, bool isFragment);
    void parse(bool isFragment);
    void flatten(const GumboNode *root);
    [[nodiscard]] TextSpan spanOf(qsizetype start, qsizetype length) const;

    Arena m_arena;
    GuardedMarkup m_guard;
    Utf16Positions m_positions;
    std::vector<PageNode> m_nodes;
    mutable qint64 m_visits = 0;
};

[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace rapporteur
