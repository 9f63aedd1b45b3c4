// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/normalizedtext.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr QChar Separator{0x0001};
constexpr qsizetype LongestReference = 10;

bool isInvisible(char32_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

bool isSpace(char32_t c)
{
    return c <= 0x20 || (c >= 0x80 && c < 0x10000 && QChar::isSpace(c));
}

/// The ASCII character that stands for a typographic one; the character itself otherwise.
char32_t plain(char32_t c)
{
    if (c < 0x80)
        return c == U'`' ? U'\'' : c;
    switch (c) {
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
        return U'"';
    case 0x00B4:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
        return U'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return U'-';
    default:
        return c;
    }
}

/// Characters that stay as they are and mean nothing in HTML: nearly all there are.
bool isOrdinary(QChar c)
{
    return c > u' ' && c < QChar(0x7F) && c != u'-' && c != u'`' && c != u'&' && c != u'<';
}

struct Reference {
    char32_t character = 0;
    qsizetype length = 0; ///< with ampersand and semicolon
};

/// The character reference that begins the text, or nothing.
std::optional<Reference> referenceAt(QStringView text)
{
    static constexpr std::array<std::pair<QLatin1StringView, char32_t>, 18> Named{
        {{"amp"_L1, U'&'},
         {"lt"_L1, U'<'},
         {"gt"_L1, U'>'},
         {"quot"_L1, U'"'},
         {"apos"_L1, U'\''},
         {"nbsp"_L1, 0xA0},
         {"shy"_L1, 0xAD},
         {"ndash"_L1, 0x2013},
         {"mdash"_L1, 0x2014},
         {"hellip"_L1, 0x2026},
         {"lsquo"_L1, 0x2018},
         {"rsquo"_L1, 0x2019},
         {"ldquo"_L1, 0x201C},
         {"rdquo"_L1, 0x201D},
         {"laquo"_L1, 0xAB},
         {"raquo"_L1, 0xBB},
         {"bdquo"_L1, 0x201E},
         {"copy"_L1, 0xA9}}};
    const qsizetype end = text.first(std::min(text.size(), LongestReference)).indexOf(u';');
    if (end < 2)
        return std::nullopt;
    const QStringView name = text.sliced(1, end - 1);
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const uint number = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (!ok || number == 0 || number > QChar::LastValidCodePoint || QChar::isSurrogate(number))
            return std::nullopt;
        return Reference{number, end + 1};
    }
    const auto it = std::ranges::find_if(Named,
                                         [name](const auto &entry) { return name == entry.first; });
    return it == Named.end() ? std::nullopt : std::optional(Reference{it->second, end + 1});
}

/// Where the tag that begins at `at` ends; scripts and styles end with their closing tag.
qsizetype tagEnd(QStringView html, qsizetype at)
{
    for (const QLatin1StringView name : {"script"_L1, "style"_L1}) {
        if (html.sliced(at + 1).startsWith(name, Qt::CaseInsensitive)) {
            const qsizetype close = html.indexOf("</"_L1 + name, at, Qt::CaseInsensitive);
            at = close < 0 ? html.size() - 1 : close;
        }
    }
    const qsizetype end = html.indexOf(u'>', at);
    return end < 0 ? html.size() : end + 1;
}

bool beginsTag(QStringView html, qsizetype at)
{
    if (html[at] != u'<' || at + 1 >= html.size())
        return false;
    const QChar next = html[at + 1];
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

} // namespace

TextSpan NormalizedText::original(TextSpan normalized) const
{
    if (normalized.length <= 0 || normalized.end() > size())
        return {};
    const qsizetype start = m_starts[static_cast<size_t>(normalized.start)];
    const qsizetype end = m_ends[static_cast<size_t>(normalized.end() - 1)];
    return {start, end - start};
}

void NormalizedText::reserve(qsizetype size)
{
    m_text.reserve(size);
    m_starts.reserve(static_cast<size_t>(size));
    m_ends.reserve(static_cast<size_t>(size));
}

void NormalizedText::put(QChar c, qsizetype start, qsizetype end)
{
    m_text += c;
    m_starts.push_back(static_cast<quint32>(start));
    m_ends.push_back(static_cast<quint32>(end));
}

void NormalizedText::append(char32_t c, qsizetype start, qsizetype end)
{
    if (isSpace(c)) {
        if (m_text.isEmpty() || m_text.back() != u' ')
            put(u' ', start, end);
        return;
    }
    if (isInvisible(c))
        return;
    if (c == U'…') {
        for (int i = 0; i < 3; ++i)
            put(u'.', start, end);
        return;
    }
    const char32_t simple = plain(c);
    if (simple == U'-' && !m_text.isEmpty() && m_text.back() == u'-') {
        m_ends.back() = static_cast<quint32>(end); // "--" is how a dash is typed
        return;
    }
    for (const QChar unit : QChar::fromUcs4(simple))
        put(unit, start, end);
}

void NormalizedText::appendPlain(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isOrdinary(c)) {
            put(c, i, i + 1);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            append(QChar::surrogateToUcs4(c, text[i + 1]), i, i + 2);
            ++i;
        } else {
            append(c.unicode(), i, i + 1);
        }
    }
}

void NormalizedText::appendSource(QStringView html, bool withTags)
{
    for (qsizetype i = 0; i < html.size();) {
        const QChar c = html[i];
        if (isOrdinary(c)) {
            put(c, i, i + 1);
            ++i;
            continue;
        }
        if (!withTags && beginsTag(html, i)) {
            i = tagEnd(html, i);
            continue;
        }
        const auto reference = c == u'&' ? referenceAt(html.sliced(i)) : std::nullopt;
        if (reference) {
            append(reference->character, i, i + reference->length);
            i += reference->length;
        } else if (c.isHighSurrogate() && i + 1 < html.size() && html[i + 1].isLowSurrogate()) {
            append(QChar::surrogateToUcs4(c, html[i + 1]), i, i + 2);
            i += 2;
        } else {
            append(c.unicode(), i, i + 1);
            ++i;
        }
    }
}

void NormalizedText::appendSeparator()
{
    put(Separator, 0, 0);
}

QString normalizedQuote(QStringView quote)
{
    NormalizedText normalized;
    normalized.reserve(quote.size());
    normalized.appendPlain(quote);
    QStringView text = QStringView(normalized.text()).trimmed();
    for (const QChar mark : {QChar(u'"'), QChar(u'\'')}) {
        if (text.size() > 2 && text.startsWith(mark) && text.endsWith(mark))
            text = text.sliced(1, text.size() - 2).trimmed();
    }
    return text.toString();
}

} // namespace rapporteur
