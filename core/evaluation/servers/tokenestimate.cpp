// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/tokenestimate.h"

#include <QChar>

#include <algorithm>
#include <cmath>

namespace rapporteur
{

namespace
{

constexpr int Unit = 60; ///< parts of a token
constexpr qint64 SmallestLesson = 200; ///< tokens
constexpr qint64 LongestMemory = 2'000'000;

/// Parts of a token that a letter is worth.
int letterParts(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
        return c < 0x80 ? Unit / 4 : Unit / 2;
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
        return Unit * 2 / 5;
    case QChar::Script_Han:
        return Unit;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Unit * 3 / 4;
    case QChar::Script_Hangul:
        return Unit * 4 / 5;
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
        return Unit / 2;
    default:
        return Unit * 2 / 3;
    }
}

int partsOf(char32_t c)
{
    if (QChar::isSpace(c))
        return c == U'\n' ? Unit / 4 : 0;
    if (QChar::isLetter(c))
        return letterParts(c);
    if (QChar::isMark(c))
        return c < 0x0370 ? Unit / 2 : Unit / 3;
    if (QChar::isDigit(c) || c < 0x80)
        return Unit / 2;
    return c < 0x2E80 ? Unit : 2 * Unit; // signs; pictographs and the rest
}

} // namespace

qint64 estimatedTokens(QStringView text)
{
    qint64 parts = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        parts += partsOf(c);
    }
    return (parts + Unit - 1) / Unit + (parts == 0 && !text.isEmpty() ? 1 : 0);
}

void TokenScale::learn(qint64 estimated, qint64 counted)
{
    if (estimated < SmallestLesson || counted < SmallestLesson || counted > 5 * estimated
        || estimated > 5 * counted)
        return;
    m_estimated += estimated;
    m_counted += counted;
    ++m_answers;
    if (m_counted > LongestMemory) { // what is long ago weighs less
        m_estimated /= 2;
        m_counted /= 2;
    }
}

qint64 TokenScale::scaled(qint64 estimated) const
{
    if (m_estimated == 0)
        return estimated;
    const double factor = static_cast<double>(m_counted) / static_cast<double>(m_estimated);
    return static_cast<qint64>(std::ceil(static_cast<double>(estimated) * factor));
}

double TokenScale::uncertainty() const
{
    constexpr double unknown = 0.35;
    constexpr double known = 0.1;
    return known + (unknown - known) / (1 + m_answers);
}

} // namespace rapporteur
