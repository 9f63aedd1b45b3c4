// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/showntext.h"

namespace rapporteur
{

namespace
{

bool isDirectionOverride(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

char16_t shown(char16_t c)
{
    if (c == u'\n')
        return QChar::LineSeparator;
    if (c == u'\t')
        return c;
    if (c < 0x20)
        return static_cast<char16_t>(0x2400 + c);
    // U+FDD0…U+FDEF mark frames inside documents; U+2029 would end the block; U+FFFC stands for an object.
    const bool reserved = (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe || c == 0xfffc;
    if ((c >= 0x7f && c < 0xa0) || reserved || isDirectionOverride(c))
        return QChar::ReplacementCharacter;
    return c == 0x2029 ? char16_t(QChar::LineSeparator) : c;
}

} // namespace

QString shownText(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool paired = c.isHighSurrogate()
            ? i + 1 < text.size() && text[i + 1].isLowSurrogate()
            : i > 0 && text[i - 1].isHighSurrogate();
        result[i] = c.isSurrogate() && !paired ? QChar(QChar::ReplacementCharacter)
                                               : QChar(shown(c.unicode()));
    }
    return result;
}

bool hasRightToLeft(QStringView text)
{
    for (const QChar c : text) {
        // No script that runs from right to left stands below Hebrew.
        if (c.unicode() < 0x0590)
            continue;
        if (c.isHighSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return true;
    }
    return false;
}

} // namespace rapporteur
