// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtext.h"

#include <QStringList>
#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr qsizetype MaxTerms = 12;
constexpr qsizetype MinPrefix = 3; ///< shorter words would begin half of all words
constexpr char16_t FirstUnspaced = 0x0e00; ///< below it every script is written with spaces

bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c == 0x30fc; // the prolonged sound mark belongs to no one script
    }
}

bool hasWord(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark(); });
}

} // namespace

QString searchableText(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < FirstUnspaced; }))
        return text;
    QString spaced;
    spaced.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        const bool pair = QChar::isHighSurrogate(c) && i + 1 < text.size()
            && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        const bool alone = c >= FirstUnspaced && isUnspaced(c);
        if (alone)
            spaced += u' ';
        spaced += text[i];
        if (pair)
            spaced += text[++i];
        if (alone)
            spaced += u' ';
    }
    return spaced;
}

QStringList searchTerms(const QString &typed)
{
    QStringList terms;
    QString word;
    bool quoted = false;
    const auto take = [&](bool phrase) {
        if (hasWord(word) && terms.size() < MaxTerms) {
            const QString term = searchableText(word).simplified();
            const bool whole = phrase || word.size() < MinPrefix;
            terms.append(QLatin1Char('"') + term + QLatin1String(whole ? "\"" : "\"*"));
        }
        word.clear();
    };
    for (const QChar c : typed) {
        if (c == u'"') {
            take(quoted);
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            take(false);
        } else if (!c.isNull()) {
            word += c;
        }
    }
    take(false);
    return terms;
}

} // namespace rapporteur
