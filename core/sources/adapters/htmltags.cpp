// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/htmltags.h"

#include "core/sources/adapters/entities.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool startsTag(QStringView html, qsizetype at)
{
    if (at + 1 >= html.size())
        return false;
    const QChar next = html[at + 1];
    return isLetter(next) || next == u'!' || next == u'?'
        || (next == u'/' && at + 2 < html.size() && isLetter(html[at + 2]));
}

} // namespace

QString HtmlTag::attribute(QStringView wanted) const
{
    qsizetype at = 0;
    const qsizetype size = attributes.size();
    while (at < size) {
        while (at < size && (isSpace(attributes[at]) || attributes[at] == u'/'))
            ++at;
        const qsizetype nameStart = at;
        while (at < size && !isSpace(attributes[at]) && attributes[at] != u'=')
            ++at;
        const QStringView given = attributes.sliced(nameStart, at - nameStart);
        while (at < size && isSpace(attributes[at]))
            ++at;
        QStringView value;
        if (at < size && attributes[at] == u'=') {
            ++at;
            while (at < size && isSpace(attributes[at]))
                ++at;
            const QChar quote = at < size ? attributes[at] : QChar();
            qsizetype end = at;
            if (quote == u'"' || quote == u'\'') {
                end = attributes.indexOf(quote, ++at);
                end = end < 0 ? size : end;
            } else {
                while (end < size && !isSpace(attributes[end]))
                    ++end;
            }
            value = attributes.sliced(at, end - at);
            at = end + 1;
        }
        if (given.compare(wanted, Qt::CaseInsensitive) == 0)
            return decodedEntities(value.toString());
        if (at == nameStart)
            ++at;
    }
    return {};
}

bool HtmlTag::hasClass(QStringView wanted) const
{
    const QString classes = attribute(u"class");
    for (const QStringView one : QStringView(classes).split(u' ')) {
        if (one == wanted)
            return true;
    }
    return false;
}

/// Where the last quote of that kind stands: looking for one behind it would read the rest in vain, each time.
qsizetype HtmlTags::lastQuote(QChar quote)
{
    qsizetype &last = quote == u'"' ? m_lastDouble : m_lastSingle;
    if (last == unknown)
        last = m_html.lastIndexOf(quote);
    return last;
}

/// Behind the ">" of the tag at `start`; quotes hide it only where they close again.
qsizetype HtmlTags::endOfTag(qsizetype start)
{
    qsizetype at = start + 1;
    while (at < m_html.size()) {
        const QChar c = m_html[at];
        if (c == u'>')
            return at + 1;
        const bool opens = (c == u'"' || c == u'\'') && m_html[at - 1] == u'=' && at < lastQuote(c);
        const qsizetype closed = opens ? m_html.indexOf(c, at + 1) : -1;
        at = closed > 0 ? closed + 1 : at + 1;
    }
    return m_html.size();
}

std::optional<HtmlTag> HtmlTags::next()
{
    const qsizetype textStart = m_at;
    qsizetype at = m_at;
    if (!m_raw.isEmpty()) {
        // The content of a script ends at its own end tag and nowhere else.
        at = m_html.indexOf(QString(u"</"_s + m_raw), at, Qt::CaseInsensitive);
        m_skipped = true;
        m_raw.clear();
    } else {
        m_skipped = false;
        for (at = m_html.indexOf(u'<', at); at >= 0 && !startsTag(m_html, at);)
            at = m_html.indexOf(u'<', at + 1);
    }
    if (at < 0) {
        m_text = m_html.sliced(textStart);
        m_at = m_html.size();
        return std::nullopt;
    }
    m_text = m_html.sliced(textStart, at - textStart);
    HtmlTag tag;
    tag.start = at;
    if (m_html.sliced(at).startsWith(u"<!--")) {
        const qsizetype end = m_html.indexOf(u"-->"_s, at + 4);
        tag.end = end < 0 ? m_html.size() : end + 3;
        tag.name = u"!--"_s;
        m_at = tag.end;
        return tag;
    }
    tag.end = endOfTag(at);
    tag.closing = m_html[at + 1] == u'/';
    qsizetype name = at + (tag.closing ? 2 : 1);
    const qsizetype nameStart = name;
    while (name < tag.end && !isSpace(m_html[name]) && m_html[name] != u'>' && m_html[name] != u'/')
        ++name;
    tag.name = m_html.sliced(nameStart, name - nameStart).toString().toLower();
    tag.attributes = m_html.sliced(name, qMax<qsizetype>(name, tag.end - 1) - name);
    if (!tag.closing && (tag.name == "script"_L1 || tag.name == "style"_L1))
        m_raw = tag.name;
    m_at = tag.end;
    return tag;
}

} // namespace rapporteur
