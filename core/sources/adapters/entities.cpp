// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/entities.h"

#include "core/base/storabletext.h"
#include "core/sources/adapters/htmltags.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestName = 32;

struct NamedCharacter {
    const char *name;
    char16_t character;
};

/// U+00A0 … U+00FF in their order.
constexpr const char *latinNames[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",
    "copy",   "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn",
    "sup2",   "sup3",   "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",
    "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave",
    "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde",
    "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",
    "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",
    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

constexpr NamedCharacter otherNames[] = {
    {"amp", u'&'},         {"lt", u'<'},          {"gt", u'>'},           {"quot", u'"'},
    {"apos", u'\''},       {"OElig", u'\u0152'},  {"oelig", u'\u0153'},   {"Scaron", u'\u0160'},
    {"scaron", u'\u0161'}, {"Yuml", u'\u0178'},   {"fnof", u'\u0192'},    {"circ", u'\u02c6'},
    {"tilde", u'\u02dc'},  {"ensp", u'\u2002'},   {"emsp", u'\u2003'},    {"thinsp", u'\u2009'},
    {"zwnj", u'\u200c'},   {"zwj", u'\u200d'},    {"lrm", u'\u200e'},     {"rlm", u'\u200f'},
    {"ndash", u'\u2013'},  {"mdash", u'\u2014'},  {"lsquo", u'\u2018'},   {"rsquo", u'\u2019'},
    {"sbquo", u'\u201a'},  {"ldquo", u'\u201c'},  {"rdquo", u'\u201d'},   {"bdquo", u'\u201e'},
    {"dagger", u'\u2020'}, {"Dagger", u'\u2021'}, {"bull", u'\u2022'},    {"hellip", u'\u2026'},
    {"permil", u'\u2030'}, {"prime", u'\u2032'},  {"Prime", u'\u2033'},   {"lsaquo", u'\u2039'},
    {"rsaquo", u'\u203a'}, {"oline", u'\u203e'},  {"frasl", u'\u2044'},   {"euro", u'\u20ac'},
    {"image", u'\u2111'},  {"weierp", u'\u2118'}, {"real", u'\u211c'},    {"trade", u'\u2122'},
    {"larr", u'\u2190'},   {"uarr", u'\u2191'},   {"rarr", u'\u2192'},    {"darr", u'\u2193'},
    {"harr", u'\u2194'},   {"rArr", u'\u21d2'},   {"hArr", u'\u21d4'},    {"forall", u'\u2200'},
    {"part", u'\u2202'},   {"exist", u'\u2203'},  {"empty", u'\u2205'},   {"nabla", u'\u2207'},
    {"isin", u'\u2208'},   {"sum", u'\u2211'},    {"minus", u'\u2212'},   {"radic", u'\u221a'},
    {"infin", u'\u221e'},  {"cap", u'\u2229'},    {"cup", u'\u222a'},     {"int", u'\u222b'},
    {"asymp", u'\u2248'},  {"ne", u'\u2260'},     {"equiv", u'\u2261'},   {"le", u'\u2264'},
    {"ge", u'\u2265'},     {"sub", u'\u2282'},    {"sup", u'\u2283'},     {"sdot", u'\u22c5'},
    {"loz", u'\u25ca'},    {"spades", u'\u2660'}, {"clubs", u'\u2663'},   {"hearts", u'\u2665'},
    {"diams", u'\u2666'},  {"Alpha", u'\u0391'},  {"Beta", u'\u0392'},    {"Gamma", u'\u0393'},
    {"Delta", u'\u0394'},  {"Omega", u'\u03a9'},  {"alpha", u'\u03b1'},   {"beta", u'\u03b2'},
    {"gamma", u'\u03b3'},  {"delta", u'\u03b4'},  {"epsilon", u'\u03b5'}, {"lambda", u'\u03bb'},
    {"mu", u'\u03bc'},     {"pi", u'\u03c0'},     {"sigma", u'\u03c3'},   {"omega", u'\u03c9'}};

const QHash<QString, QChar> &knownNames()
{
    static const QHash<QString, QChar> names = [] {
        QHash<QString, QChar> all;
        char16_t character = 0xa0;
        for (const char *name : latinNames)
            all.insert(QString::fromLatin1(name), QChar(character++));
        for (const NamedCharacter &other : otherNames)
            all.insert(QString::fromLatin1(other.name), QChar(other.character));
        return all;
    }();
    return names;
}

/// "#39" and "#x27"; numbers that name no character become U+FFFD.
QString numberedCharacter(QStringView name)
{
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool good = false;
    const uint code = name.sliced(hex ? 2 : 1).toUInt(&good, hex ? 16 : 10);
    if (!good)
        return {};
    const bool character = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return character ? QString::fromUcs4(std::array{char32_t(code)}.data(), 1)
                     : QString(QChar(QChar::ReplacementCharacter));
}

} // namespace

QString entityNamed(QStringView name)
{
    const auto found = knownNames().constFind(name.toString());
    return found == knownNames().cend() ? QString() : QString(*found);
}

QString decodedEntities(const QString &text)
{
    qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text;
    QString decoded;
    decoded.reserve(text.size());
    qsizetype done = 0;
    for (; at >= 0; at = text.indexOf(u'&', at)) {
        const QStringView window = QStringView(text).sliced(at + 1).first(
            qMin(longestName, text.size() - at - 1));
        const qsizetype end = window.indexOf(u';');
        const QStringView name = end > 0 ? window.first(end) : QStringView();
        const QString character = name.isEmpty() ? QString()
            : name[0] == u'#'                    ? numberedCharacter(name)
                                                 : entityNamed(name);
        if (character.isEmpty()) {
            ++at;
            continue;
        }
        decoded += QStringView(text).sliced(done, at - done);
        decoded += character;
        at += end + 2;
        done = at;
    }
    decoded += QStringView(text).sliced(done);
    return decoded;
}

QString wordsOfHtml(const QString &html, qsizetype limit)
{
    QString words;
    HtmlTags tags(html);
    // Four times as much markup as asked for is plenty to find that many words in, most of the time.
    while (const auto tag = tags.next()) {
        if (tags.skipped())
            continue;
        words += decodedEntities(tags.textBefore().toString());
        words += u' ';
        if (words.size() > limit * 4)
            break;
    }
    if (words.size() <= limit * 4 && !tags.skipped())
        words += decodedEntities(tags.textBefore().toString());
    return cappedText(storableText(words).simplified(), limit);
}

} // namespace rapporteur
