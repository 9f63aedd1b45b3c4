// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/document.h"

#include <algorithm>

namespace rapporteur
{

namespace
{

/// Scripts that put no spaces between words: each character counts as one.
bool isWordByItself(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x4dbf)
        || (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x20000 && c <= 0x3ffff);
}

} // namespace

const PageFact *Document::fact(QStringView id) const
{
    const auto found = std::ranges::find(facts, id, &PageFact::id);
    return found == facts.cend() ? nullptr : &*found;
}

int Document::wordCount() const
{
    int words = 0;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const bool alone = isWordByItself(c);
        const bool letter = QChar::isLetterOrNumber(c)
            || (inside && (c == U'\'' || c == U'’' || QChar::isMark(c)));
        words += alone || (letter && !inside) ? 1 : 0;
        inside = letter && !alone;
    }
    return words;
}

} // namespace rapporteur
