// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/markupguard.h"

#include <QHash>

#include <algorithm>
#include <string_view>
#include <vector>

namespace rapporteur
{

namespace
{

using namespace std::string_view_literals;

enum TagKind : unsigned {
    Plain = 0,
    Void = 1, ///< never has content
    SelfClosing = 2, ///< closed by its next sibling, so it does not nest by itself
    Formatting = 4,
    Scope = 8, ///< an end tag outside does not reach in
    Raw = 16, ///< its content is no markup
    Foreign = 32 ///< inside, or inside `select`, the rules for raw content differ
};

unsigned kindOf(std::string_view name)
{
    static const QHash<QByteArrayView, unsigned> kinds = [] {
        QHash<QByteArrayView, unsigned> all;
        auto add = [&](unsigned kind, std::initializer_list<const char *> tags) {
            for (const char *tag : tags)
                all[QByteArrayView(tag)] |= kind;
        };
        add(Void,
            {"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img",
             "input", "keygen", "link", "meta", "param", "source", "track", "wbr"});
        add(SelfClosing, {"p",  "li",  "dt",    "dd",    "option", "optgroup", "tr",
                          "td", "th",  "tbody", "thead", "tfoot",  "colgroup", "rb",
                          "rt", "rtc", "rp",    "html",  "head",   "body"});
        add(Formatting,
            {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
             "tt", "u"});
        add(Scope,
            {"applet", "caption", "table", "marquee", "object", "template", "button", "svg",
             "math"});
        add(Raw,
            {"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
             "plaintext"});
        add(Foreign, {"svg", "math", "select", "frameset"});
        return all;
    }();
    return kinds.value(QByteArrayView(name.data(), qsizetype(name.size())), Plain);
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

struct OpenTag {
    QByteArray name;
    unsigned kind = Plain;
    size_t floor = 0; ///< what end tags reached down to before this was opened
};

/// How far an end tag is looked for; a stray one further away is taken as one that closes nothing.
constexpr size_t endTagReach = 64;
/// Open blocks inside a formatting element from which on its end tag may leave it to be repeated: parsers try eight
/// times to take it out, and elements that close by themselves are not counted here.
constexpr int blocksOverFormatting = 2;

class Guard
{
public:
    Guard(QByteArray utf8, const MarkupLimits &limits)
        : m_limits(limits)
        , m_size(utf8.size())
        , m_result{.utf8 = std::move(utf8),
                   .flattened = 0,
                   .cost = 0,
                   .droppedAttributes = 0,
                   .cutAt = -1}
    {
        m_data = m_result.utf8.data();
    }

    GuardedMarkup run()
    {
        qsizetype at = 0;
        while (at < m_size) {
            const auto *found = static_cast<const char *>(
                memchr(m_data + at, '<', size_t(m_size - at)));
            if (!found)
                break;
            at = markup(found - m_data);
            if (m_cost > m_limits.cost) {
                m_result.cutAt = at;
                m_result.utf8.truncate(at);
                break;
            }
        }
        m_result.cost = m_cost;
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::string_view rest(qsizetype at) const
    {
        return {m_data + at, size_t(m_size - at)};
    }

    void blank(qsizetype from, qsizetype to) { std::fill(m_data + from, m_data + to, ' '); }

    qsizetype markup(qsizetype at)
    {
        const std::string_view text = rest(at);
        if (text.starts_with("<!--"sv))
            return comment(at);
        if (text.starts_with(
                "<![CDATA["sv)) { // text in one parser state, a comment in others: make it text
            blank(at, at + 9);
            return at + 9;
        }
        if (text.starts_with("<!"sv) || text.starts_with("<?"sv)) {
            const size_t end = text.find('>');
            return end == std::string_view::npos ? m_size : at + qsizetype(end) + 1;
        }
        const bool closing = text.starts_with("</"sv);
        const qsizetype nameAt = at + (closing ? 2 : 1);
        if (nameAt >= m_size || !isLetter(m_data[nameAt])) {
            if (!closing)
                return at + 1;
            const size_t end = text.find('>');
            return end == std::string_view::npos ? m_size : at + qsizetype(end) + 1;
        }
        return tag(at, nameAt, closing);
    }

    qsizetype comment(qsizetype at)
    {
        const std::string_view text = rest(at);
        if (text.starts_with("<!-->"sv))
            return at + 5;
        if (text.starts_with("<!--->"sv))
            return at + 6;
        const size_t plain = text.find("-->"sv, 4);
        const size_t odd = text.substr(0, plain).find("--!>"sv, 4);
        if (odd != std::string_view::npos)
            return at + qsizetype(odd) + 4;
        return plain == std::string_view::npos ? m_size : at + qsizetype(plain) + 3;
    }

    qsizetype tag(qsizetype at, qsizetype nameAt, bool closing)
    {
        qsizetype end = nameAt;
        while (end < m_size && !isSpace(m_data[end]) && m_data[end] != '>' && m_data[end] != '/')
            ++end;
        const QByteArray name =
            QByteArrayView(m_data + nameAt, end - nameAt).toByteArray().toLower();
        const unsigned kind = kindOf({name.constData(), size_t(name.size())});
        end = attributes(end);
        ++m_cost;
        if (closing)
            return endTag(at, end, name, kind);
        if (!startTag(at, end, name, kind))
            return end;
        if (!(kind & Formatting)) // what stays open of these is repeated inside
            m_cost += m_openFormatting;
        return (kind & Raw) ? rawContent(end, name) : end;
    }

    /// Walks the attributes to the end of the tag; those beyond the cap become blanks.
    qsizetype attributes(qsizetype at)
    {
        int count = 0;
        while (at < m_size) {
            while (at < m_size && (isSpace(m_data[at]) || m_data[at] == '/'))
                ++at;
            if (at >= m_size || m_data[at] == '>')
                break;
            const qsizetype start = at;
            at = attribute(at);
            if (++count > m_limits.attributes) {
                blank(start, at);
                ++m_result.droppedAttributes;
            }
        }
        return qMin(at + 1, m_size);
    }

    qsizetype attribute(qsizetype at)
    {
        ++at; // a name may begin with "="
        while (at < m_size && !isSpace(m_data[at]) && m_data[at] != '/' && m_data[at] != '>'
               && m_data[at] != '=')
            ++at;
        qsizetype value = at;
        while (value < m_size && isSpace(m_data[value]))
            ++value;
        if (value >= m_size || m_data[value] != '=')
            return at;
        ++value;
        while (value < m_size && isSpace(m_data[value]))
            ++value;
        if (value >= m_size)
            return m_size;
        if (m_data[value] == '"' || m_data[value] == '\'') {
            const size_t close = rest(value + 1).find(m_data[value]);
            return close == std::string_view::npos ? m_size : value + 1 + qsizetype(close) + 1;
        }
        while (value < m_size && !isSpace(m_data[value]) && m_data[value] != '>')
            ++value;
        return value;
    }

    /// Whether the tag stays.
    bool startTag(qsizetype at, qsizetype end, const QByteArray &name, unsigned kind)
    {
        if ((kind & Raw) && m_foreign > 0) {
            blank(at, end); // parsers disagree on what is raw here
            return false;
        }
        if (name == "td" || name == "th") // an end tag inside does not reach what is open outside
            m_floor = m_open.size();
        if (kind & (Void | SelfClosing | Raw))
            return true;
        if (kind & Formatting) {
            int &open = m_formatting[name];
            if (m_openFormatting >= m_limits.formatting) {
                blank(at, end);
                ++m_result.flattened;
                return false;
            }
            if (name != "a" || open == 0) {
                ++open;
                ++m_openFormatting;
            }
        }
        if (m_open.size() >= size_t(m_limits.depth)) {
            blank(at, end);
            ++m_result.flattened;
            ++m_dropped[name];
            return false;
        }
        m_open.push_back({name, kind, m_floor});
        m_foreign += (kind & Foreign) ? 1 : 0;
        return true;
    }

    void pop()
    {
        m_foreign -= (m_open.back().kind & Foreign) ? 1 : 0;
        m_floor = m_open.back().floor;
        m_open.pop_back();
    }

    qsizetype endTag(qsizetype at, qsizetype end, const QByteArray &name, unsigned kind)
    {
        if (auto dropped = m_dropped.find(name); dropped != m_dropped.end() && *dropped > 0) {
            --*dropped;
            blank(at, end);
            return end;
        }
        if (kind & Formatting) {
            endFormatting(name);
            return end;
        }
        const size_t lowest = m_open.size() > endTagReach ? m_open.size() - endTagReach : 0;
        for (size_t i = m_open.size(); i > lowest; --i) {
            const OpenTag &open = m_open[i - 1];
            if (open.name == name) {
                while (m_open.size() >= i)
                    pop();
                break;
            }
            if ((open.kind & Scope) && !(kind & Scope))
                break;
        }
        return end;
    }

    /// Parsers pass over the end of a formatting element in many places, and repeat the element in every block from
    /// there on. Where that may be so it counts as open.
    void endFormatting(const QByteArray &name)
    {
        int &counted = m_formatting[name];
        if (m_foreign > 0 || counted == 0)
            return;
        const size_t lowest = std::max(
            m_floor, m_open.size() > endTagReach ? m_open.size() - endTagReach : 0);
        int blocks = 0;
        size_t at = m_open.size();
        while (at > lowest && m_open[at - 1].name != name) {
            const unsigned kind = m_open[--at].kind;
            blocks += (kind & Formatting) ? 0 : 1;
            if ((kind & Scope) || blocks >= blocksOverFormatting)
                return;
        }
        if (at > lowest)
            m_open.erase(m_open.begin() + qsizetype(at - 1)); // blocks opened inside stay open
        else if (lowest > 0)
            return;
        --counted;
        --m_openFormatting;
    }

    qsizetype rawContent(qsizetype at, const QByteArray &name)
    {
        if (name == "plaintext")
            return m_size;
        const std::string_view wanted{name.constData(), size_t(name.size())};
        for (size_t found = m_data[at - 1] == '>' ? size_t(at) : size_t(m_size);
             found < size_t(m_size); ++found) {
            const auto *next = static_cast<const char *>(
                memchr(m_data + found, '<', size_t(m_size) - found));
            if (!next)
                break;
            found = size_t(next - m_data);
            const std::string_view text = rest(qsizetype(found));
            if (text.size() < wanted.size() + 3 || text[1] != '/')
                continue;
            const char after = text[wanted.size() + 2];
            const bool same = std::equal(wanted.begin(), wanted.end(), text.begin() + 2,
                                         [](char a, char b) { return a == (b | 0x20); });
            if (same && (isSpace(after) || after == '>' || after == '/'))
                return qsizetype(found);
        }
        return m_size;
    }

    MarkupLimits m_limits;
    qsizetype m_size;
    GuardedMarkup m_result;
    char *m_data = nullptr;
    std::vector<OpenTag> m_open;
    QHash<QByteArray, int> m_dropped;
    QHash<QByteArray, int> m_formatting;
    qsizetype m_cost = 0;
    int m_openFormatting = 0;
    size_t m_floor = 0; ///< lowest of the open elements that an end tag may reach
    int m_foreign = 0;
};

} // namespace

GuardedMarkup guardMarkup(QByteArray utf8, const MarkupLimits &limits)
{
    return Guard(std::move(utf8), limits).run();
}

} // namespace rapporteur
