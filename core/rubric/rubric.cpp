// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubric.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'_' || c == u'-';
}

/// Letters and digits in lower case with single spaces between: "article_19" and "Article 19" are the same.
QString folded(QStringView name)
{
    QString out;
    out.reserve(name.size());
    for (const QChar c : name) {
        if (!isSeparator(c))
            out += c.toLower();
        else if (!out.isEmpty() && out.back() != u' ')
            out += u' ';
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

/// Cuts an explanation off: "Article 19: expression" and "Article 19 (expression)" name the article.
QStringView withoutExplanation(QStringView name)
{
    for (qsizetype i = 1; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool dash = c == u'-' || c == QChar(0x2013) || c == QChar(0x2014);
        if (c == u':' || c == u'(' || (dash && name[i - 1].isSpace()))
            return name.first(i).trimmed();
    }
    return name;
}

/// The number of "19" or "07", -1 for anything else.
int wholeNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 6)
        return -1;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// The number behind one of the prefixes, or of the whole; -1 when there is none.
int sectionNumber(QStringView name, const QStringList &prefixes)
{
    int number = wholeNumber(name);
    for (const QString &prefix : prefixes) {
        if (number >= 0)
            break;
        if (!prefix.isEmpty() && name.startsWith(prefix, Qt::CaseInsensitive)) {
            QStringView rest = name.sliced(prefix.size());
            while (!rest.isEmpty() && isSeparator(rest.front()))
                rest = rest.sliced(1);
            number = wholeNumber(rest);
        }
    }
    return number;
}

template <typename List, typename Match>
auto *found(const List &list, Match match)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), match);
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

QString LocalText::in(const QString &language) const
{
    const auto exact = byLanguage.constFind(language);
    if (exact != byLanguage.cend())
        return *exact;
    const auto cut = std::find_if(language.cbegin(), language.cend(),
                                  [](QChar c) { return c == u'_' || c == u'-'; });
    const auto primary = byLanguage.constFind(language.first(cut - language.cbegin()));
    return primary != byLanguage.cend() ? *primary : byLanguage.value(u"en"_s);
}

int Rubric::rowOf(int number) const
{
    const auto it = std::find_if(provisions.cbegin(), provisions.cend(),
                                 [number](const Provision &p) { return p.number == number; });
    return it == provisions.cend() ? -1 : static_cast<int>(it - provisions.cbegin());
}

const Provision *Rubric::provision(int number) const
{
    return found(provisions, [number](const Provision &p) { return p.number == number; });
}

const Provision *Rubric::provisionNamed(QStringView section) const
{
    if (section.trimmed().startsWith(u'-')) // a negative number, not a separator
        return nullptr;
    for (const QStringView name : {section.trimmed(), withoutExplanation(section.trimmed())}) {
        if (name.isEmpty())
            continue;
        if (const auto *exact = found(provisions,
                                      [name](const Provision &p) { return p.section == name; }))
            return exact;
        if (const int number = sectionNumber(name, sectionPrefixes); number >= 0)
            return provision(number);
        const QString wanted = folded(name);
        if (const auto *named = found(
                provisions, [&](const Provision &p) { return folded(p.section) == wanted; }))
            return named;
    }
    return nullptr;
}

const EvidenceLevel *Rubric::evidenceLevel(QStringView letter) const
{
    return found(evidence, [letter](const EvidenceLevel &level) {
        return letter.compare(level.letter, Qt::CaseInsensitive) == 0;
    });
}

const ContentType &Rubric::contentType(QStringView code) const
{
    static const ContentType unnamed;
    for (const QStringView wanted : {code, QStringView(defaultContentType)}) {
        const auto *type = found(contentTypes, [wanted](const ContentType &t) {
            return wanted.compare(t.code, Qt::CaseInsensitive) == 0;
        });
        if (type)
            return *type;
    }
    return unnamed;
}

const Band *Rubric::band(Score value) const
{
    if (!value || bands.isEmpty())
        return nullptr;
    const auto *hit = found(bands, [value](const Band &band) { return *value >= band.from; });
    return hit ? hit : &bands.back();
}

int Rubric::channelNamed(QStringView idOrLetter) const
{
    for (int c = 0; c < ChannelCount; ++c) {
        if (idOrLetter.compare(channels[c].id, Qt::CaseInsensitive) == 0
            || idOrLetter.compare(channels[c].letter, Qt::CaseInsensitive) == 0)
            return c;
    }
    return -1;
}

const Term *Rubric::reasonCode(QStringView id) const
{
    return found(reasonCodes, [id](const Term &term) { return id == term.id; });
}

} // namespace rapporteur
