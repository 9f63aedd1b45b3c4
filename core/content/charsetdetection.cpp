// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/charsetdetection.h"

#include "core/content/language.h"

#include <QStringDecoder>

#include <array>
#include <span>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace rapporteur
{

namespace
{

constexpr qsizetype enoughText = 12'000; ///< bytes
constexpr qsizetype tooLittle = 24; ///< bytes beyond ASCII from which a language can be told

struct Candidate {
    const char *charset;
    std::string_view languages; ///< that are written in it, each between blanks
};

// Those whose bytes make wrong pairs elsewhere come first; of two that do equally well the first is taken.
constexpr std::array candidates = {
    Candidate{"EUC-JP", " ja "sv},
    Candidate{"Shift_JIS", " ja "sv},
    Candidate{"EUC-KR", " ko "sv},
    Candidate{"Big5", " zh "sv},
    Candidate{"GB18030", " zh "sv},
    Candidate{"windows-1251", " ru uk bg be sr mk kk tt mn ky "sv},
    Candidate{"KOI8-R", " ru bg "sv},
    Candidate{"KOI8-U", " uk "sv},
    Candidate{"ISO-8859-5", " ru bg sr mk be "sv},
    Candidate{"IBM866", " ru be "sv},
    Candidate{"windows-1253", " el "sv},
    Candidate{"windows-1255", " he yi "sv},
    Candidate{"windows-1256", " ar fa ur "sv},
    Candidate{"ISO-8859-6", " ar "sv},
    Candidate{"windows-874", " th "sv},
    Candidate{"windows-1252", " de fr es it pt nl sv da no nb fi is ca gl eu af sq ga gd "sv},
    Candidate{"windows-1250", " pl cs sk hu ro hr sl bs "sv},
    Candidate{"ISO-8859-2", " pl cs sk hu ro hr sl bs "sv},
    Candidate{"windows-1254", " tr az "sv},
    Candidate{"windows-1257", " lt lv et "sv},
};

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// The bytes between tags, scripts and styles left out. No charset here has "<" or ">" inside a character.
QByteArray textBytes(const QByteArray &bytes)
{
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size() && text.size() < enoughText;) {
        const qsizetype open = bytes.indexOf('<', at);
        text += bytes.sliced(at, (open < 0 ? bytes.size() : open) - at).left(enoughText) + ' ';
        if (open < 0)
            break;
        const QByteArray name = bytes.mid(open, 7).toLower();
        const char *end = name.startsWith("<script") ? "</script"
            : name.startsWith("<style")              ? "</style"
                                                     : ">";
        const qsizetype close = bytes.indexOf(end, open);
        at = close < 0 ? bytes.size() : close + 1;
    }
    return text;
}

/// Whether the decoded text holds what no page would: places that could not be read, control characters.
bool isWhole(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            || c.isNonCharacter() || c.category() == QChar::Other_PrivateUse;
    });
}

bool isCompatibilityJamo(char16_t c)
{
    return c >= 0x3130 && c <= 0x318f;
}

bool isHalfWidthKana(char16_t c)
{
    return c >= 0xff61 && c <= 0xff9f;
}

bool isThaiDigit(char16_t c)
{
    return c >= 0x0e50 && c <= 0x0e59;
}

bool hasGreekAccent(char16_t c)
{
    return (c >= 0x03ac && c <= 0x03af) || (c >= 0x03cc && c <= 0x03ce);
}

/// What a pair of neighbours shows of a wrong reading: a capital inside a word, a mark without its letter, letters that
/// only stand alone, digits among letters. Languages told by their script alone are told of nonsense too.
bool isOdd(QChar before, QChar c)
{
    if (isCompatibilityJamo(c.unicode()) || isHalfWidthKana(c.unicode()))
        return true;
    if (before.isLower() && c.isUpper())
        return true;
    if (c.isMark() && !before.isLetter() && !before.isMark())
        return true;
    return isThaiDigit(c.unicode()) && (before.isLetter() || before.isMark());
}

bool isNatural(const QString &text)
{
    qsizetype letters = 0, odd = 0, accented = 0, greek = 0;
    QChar before = u' ';
    for (const QChar c : text) {
        letters += c.isLetter() && c.unicode() >= 0x80;
        odd += c.unicode() >= 0x80 && isOdd(before, c);
        greek += c.script() == QChar::Script_Greek;
        accented += hasGreekAccent(c.unicode());
        before = c;
    }
    // Every Greek word of two syllables bears an accent.
    return odd * 20 <= letters && accented * 40 >= greek;
}

double plausibility(const Candidate &candidate, const QByteArray &text)
{
    QStringDecoder decoder(candidate.charset, QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return 0;
    const QString decoded = decoder(text);
    if (decoder.hasError() || !isWhole(decoded) || !isNatural(decoded))
        return 0;
    const DetectedLanguage language = detectLanguage(decoded);
    const std::string tag = ' ' + language.tag.toStdString() + ' ';
    return language.tag.isEmpty() || !candidate.languages.contains(tag)
        ? 0
        : language.score * (language.reliable ? 2 : 1);
}

} // namespace

QString detectCharset(const QByteArray &bytes)
{
    const QByteArray text = textBytes(bytes);
    if (std::ranges::count_if(text, isHigh) < tooLittle)
        return {};
    QString best;
    double bestScore = 0;
    for (const Candidate &candidate : candidates) {
        if (const double score = plausibility(candidate, text); score > bestScore) {
            bestScore = score;
            best = QString::fromLatin1(candidate.charset);
        }
    }
    return best;
}

} // namespace rapporteur
