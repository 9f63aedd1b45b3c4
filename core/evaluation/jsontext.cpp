// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/jsontext.h"

#include "core/evaluation/loosenumber.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype MaximumFaults = 200;
constexpr qsizetype NameLookahead = 120;

bool isQuote(QChar c)
{
    static constexpr std::u16string_view Quotes = u"\"'`\u201C\u201D\u201E\u2018\u2019\u00AB";
    return Quotes.contains(c.unicode());
}

/// Whether `c` ends a string that `open` began.
bool closes(QChar open, QChar c)
{
    switch (open.unicode()) {
    case 0x201C:
    case 0x201D:
        return c == QChar(0x201D) || c == u'"';
    case 0x201E:
        return c == QChar(0x201C) || c == QChar(0x201D);
    case 0x2018:
    case 0x2019:
        return c == QChar(0x2019);
    case 0x00AB:
        return c == QChar(0x00BB);
    default:
        return c == open;
    }
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'$' || c == u'.';
}

} // namespace

void JsonText::fault(QLatin1StringView code)
{
    if (m_faults.size() < MaximumFaults)
        m_faults.append({code, m_at});
}

void JsonText::skipSpaceAndComments()
{
    while (!atEnd()) {
        const QChar c = here();
        if (c.isSpace() || c == QChar::ByteOrderMark) {
            ++m_at;
        } else if (c == u'#' || looksAt("//"_L1)) {
            fault("comment"_L1);
            while (!atEnd() && here() != u'\n')
                ++m_at;
        } else if (looksAt("/*"_L1)) {
            fault("comment"_L1);
            const qsizetype end = m_text.indexOf("*/"_L1, m_at + 2);
            m_at = end < 0 ? m_text.size() : end + 2;
        } else {
            return;
        }
    }
}

bool JsonText::atQuote() const
{
    return isQuote(here());
}

bool JsonText::atName() const
{
    return isNameCharacter(here());
}

QString JsonText::takeString(Place place)
{
    const QChar quote = here();
    if (quote != u'"')
        fault("quote-style"_L1);
    ++m_at;
    QString out;
    bool controlReported = false;
    while (!atEnd()) {
        const QChar c = here();
        if (c == u'\\') {
            takeEscape(out);
            continue;
        }
        if (closes(quote, c)) {
            if (place == Place::Name || endsString(m_at + 1, place)) {
                ++m_at;
                return out;
            }
            fault("inner-quote"_L1);
        } else if (c < QChar(0x20) && !controlReported) {
            fault("control-character"_L1);
            controlReported = true;
        }
        out += c;
        ++m_at;
    }
    fault("cut-off"_L1);
    return out;
}

void JsonText::takeEscape(QString &out)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 8> Escapes{{{u'n', u'\n'},
                                                                           {u't', u'\t'},
                                                                           {u'r', u'\r'},
                                                                           {u'b', u'\b'},
                                                                           {u'f', u'\f'},
                                                                           {u'"', u'"'},
                                                                           {u'\\', u'\\'},
                                                                           {u'/', u'/'}}};
    ++m_at;
    if (atEnd())
        return;
    const QChar c = here();
    if (c == u'u' && m_at + 4 < m_text.size()) {
        bool ok = false;
        const ushort unit = m_text.sliced(m_at + 1, 4).toUShort(&ok, 16);
        if (ok) {
            out += QChar(unit);
            m_at += 5;
            return;
        }
    }
    ++m_at;
    for (const auto &[name, value] : Escapes) {
        if (c == QChar(name)) {
            out += QChar(value);
            return;
        }
    }
    fault("wrong-escape"_L1);
    out += c;
}

QString JsonText::takeName()
{
    fault("unquoted-name"_L1);
    const qsizetype start = m_at;
    while (!atEnd() && isNameCharacter(here()))
        ++m_at;
    return m_text.sliced(start, m_at - start).toString();
}

QStringView JsonText::takeWord(Place place)
{
    const qsizetype start = m_at;
    while (!atEnd() && !endsWord())
        ++m_at;
    if (place == Place::Member && m_at > start)
        takeDecimalComma(start);
    return m_text.sliced(start, m_at - start).trimmed();
}

bool JsonText::endsWord() const
{
    static constexpr std::u16string_view Ends = u",}]\n\r\"{[#";
    return Ends.contains(here().unicode()) || looksAt("//"_L1) || looksAt("/*"_L1);
}

/// "0,5" as a member can only be a decimal comma, since a name cannot begin with a digit; read otherwise
/// it would become the score 0.
void JsonText::takeDecimalComma(qsizetype start)
{
    const bool digitBehindComma = !atEnd() && here() == u',' && m_at + 1 < m_text.size()
        && m_text[m_at + 1].isDigit();
    const QStringView whole = m_text.sliced(start, m_at - start).trimmed();
    if (!digitBehindComma || whole.contains(u'.') || !looseNumber(whole))
        return;
    ++m_at;
    while (!atEnd() && !endsWord())
        ++m_at;
}

qsizetype JsonText::pastSpace(qsizetype at) const
{
    while (at < m_text.size() && m_text[at].isSpace())
        ++at;
    return at;
}

/// Whether the quote before `at` ends its string: what follows must be what can follow a value.
bool JsonText::endsString(qsizetype at, Place place) const
{
    const qsizetype next = pastSpace(at);
    if (next >= m_text.size() || place == Place::Alone)
        return true;
    const QChar c = m_text[next];
    const QStringView rest = m_text.sliced(next);
    if (c == u'}' || c == u']' || rest.startsWith("//"_L1) || rest.startsWith("/*"_L1))
        return true;
    if (c == u',') {
        const qsizetype after = pastSpace(next + 1);
        return after >= m_text.size()
            || (place == Place::Member ? beginsName(after) : beginsElement(after));
    }
    // A comma left out at the end of a line.
    const bool newLine = m_text.sliced(at, next - at).contains(u'\n');
    return newLine && (isQuote(c) || c == u'{') && (place != Place::Member || beginsName(next));
}

bool JsonText::beginsElement(qsizetype at) const
{
    static constexpr std::u16string_view Starts = u"{[]-+.}/";
    const QChar c = m_text[at];
    const QStringView rest = m_text.sliced(at);
    return isQuote(c) || c.isDigit() || Starts.contains(c.unicode()) || rest.startsWith("true"_L1)
        || rest.startsWith("false"_L1) || rest.startsWith("null"_L1) || rest.startsWith("None"_L1);
}

/// A name, quoted or not, with its colon close behind; or the end of the object, or a comment.
bool JsonText::beginsName(qsizetype at) const
{
    const QChar c = m_text[at];
    if (c == u'}' || c == u'/')
        return true;
    const bool quoted = isQuote(c);
    qsizetype end = quoted ? at + 1 : at;
    const qsizetype limit = qMin(m_text.size(), end + NameLookahead);
    while (end < limit && (quoted ? !closes(c, m_text[end]) : isNameCharacter(m_text[end])))
        ++end;
    if (end >= limit)
        return limit == m_text.size();
    end = pastSpace(quoted ? end + 1 : end);
    return end >= m_text.size() || m_text[end] == u':';
}

} // namespace rapporteur
