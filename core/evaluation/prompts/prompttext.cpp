// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/prompttext.h"

#include "core/evaluation/servers/tokenestimate.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr char32_t ZeroWidthNonJoiner = 0x200C;
constexpr char32_t ZeroWidthJoiner = 0x200D;
constexpr char32_t EmojiSelector = 0xFE0F;

char32_t characterAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

bool isHidden(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0) || c == 0x00AD
        || c == 0x034F || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F) || c == 0x200B || c == 0x200E || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0x3164
        || c == 0xFEFF || c == 0xFFA0 || (c >= 0xFFF0 && c <= 0xFFFB)
        || (c >= 0x1BCA0 && c <= 0x1BCA3) || (c >= 0x1D173 && c <= 0x1D17A)
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

/// Scripts in which a joiner changes how letters look.
bool takesJoiner(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
    case QChar::Script_Han:
        return false;
    default:
        return QChar::isLetter(c) || QChar::isMark(c);
    }
}

bool isPictograph(char32_t c)
{
    return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF) || c == EmojiSelector
        || c == 0x3030 || c == 0x303D || c == 0x3297 || c == 0x3299 || c == 0x00A9 || c == 0x00AE;
}

bool joins(char32_t c, char32_t before, char32_t after)
{
    if (c == ZeroWidthJoiner && isPictograph(before) && isPictograph(after))
        return true;
    return takesJoiner(before) && takesJoiner(after);
}

bool selects(char32_t c, char32_t before)
{
    const bool emoji = c == EmojiSelector || c == 0xFE0E;
    const bool keycap = (before >= U'0' && before <= U'9') || before == U'#' || before == U'*';
    return emoji && (isPictograph(before) || keycap) && before != EmojiSelector;
}

bool stays(char32_t c, char32_t before, char32_t after)
{
    if (c == ZeroWidthJoiner || c == ZeroWidthNonJoiner)
        return joins(c, before, after);
    if (c >= 0xFE00 && c <= 0xFE0F)
        return selects(c, before);
    return !isHidden(c);
}

/// Where the beginning that counts at most so many tokens ends.
qsizetype endOfTokens(QStringView text, qint64 tokens)
{
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) { // estimates grow with the text
        const qsizetype middle = low + (high - low + 1) / 2;
        if (estimatedTokens(text.first(middle)) <= tokens)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/// The last boundary of a kind at or before a position, or 0.
qsizetype boundaryBefore(QTextBoundaryFinder::BoundaryType type, const QString &text, qsizetype at)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(at);
    return finder.isAtBoundary() ? at : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
}

} // namespace

CleanedText cleanedForPrompt(const QString &text)
{
    CleanedText result;
    result.text.reserve(text.size());
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = characterAt(text, i);
        const qsizetype length = c > 0xFFFF ? 2 : 1;
        if (stays(c, before, characterAt(text, i + length))) {
            result.text.append(QStringView(text).sliced(i, length));
            before = c;
        } else {
            // A line separator separates lines; it only must not do so in secret.
            if (c == 0x2028 || c == 0x2029)
                result.text.append(QChar(u'\n'));
            else
                ++result.removed;
        }
        i += length;
    }
    return result;
}

QStringView cutAtSentence(QStringView text, qint64 tokens)
{
    if (tokens <= 0 || estimatedTokens(text) <= tokens)
        return text;
    const qsizetype most = endOfTokens(text, tokens);
    // Boundaries are looked for in what matters only: the stretch before the cut, and a little
    // behind it.
    const qsizetype from = most - most / 3;
    const QString stretch =
        text.sliced(from, std::min<qsizetype>(most - from + 64, text.size() - from)).toString();
    qsizetype end = boundaryBefore(QTextBoundaryFinder::Sentence, stretch, most - from);
    if (end == 0)
        end = boundaryBefore(QTextBoundaryFinder::Word, stretch, most - from);
    if (end == 0)
        end = boundaryBefore(QTextBoundaryFinder::Grapheme, stretch, most - from);
    QStringView kept = text.first(from + end);
    while (!kept.isEmpty() && kept.back().isSpace())
        kept.chop(1);
    return kept;
}

} // namespace rapporteur
