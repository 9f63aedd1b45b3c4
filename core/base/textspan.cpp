// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textspan.h"

namespace rapporteur
{

namespace
{

qsizetype countCodePoints(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        ++count;
    }
    return count;
}

qsizetype unitsOf(QStringView text, qsizetype codePoints)
{
    qsizetype i = 0;
    for (; codePoints > 0 && i < text.size(); --codePoints) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size()
            && text[i + 1].isLowSurrogate();
        i += pair ? 2 : 1;
    }
    return i;
}

} // namespace

TextSpan toCodePoints(QStringView text, TextSpan utf16)
{
    const qsizetype start = qBound<qsizetype>(0, utf16.start, text.size());
    const qsizetype end = qBound(start, utf16.end(), text.size());
    return {countCodePoints(text.first(start)), countCodePoints(text.sliced(start, end - start))};
}

TextSpan fromCodePoints(QStringView text, TextSpan codePoints)
{
    const qsizetype start = unitsOf(text, qMax<qsizetype>(0, codePoints.start));
    const qsizetype length = unitsOf(text.sliced(start), qMax<qsizetype>(0, codePoints.length));
    return {start, length};
}

} // namespace rapporteur
