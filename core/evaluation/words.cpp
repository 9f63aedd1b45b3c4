// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/words.h"

#include <algorithm>

namespace rapporteur
{

namespace
{

bool isInvisible(char32_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

/// Vowel signs, points and elongation that Arabic and Hebrew texts write or leave out.
bool isOptionalSign(char32_t c)
{
    return c == 0x0640 || (c >= 0x064B && c <= 0x065F) || c == 0x0670
        || (c >= 0x0591 && c <= 0x05C7);
}

bool isUnspaced(char32_t c)
{
    if (c < 0x0E00)
        return false;
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
        return false;
    }
}

char32_t folded(char32_t c)
{
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    if (c < 0x80)
        return c;
    switch (c) {
    case 0x0622: // alef with madda or hamza
    case 0x0623:
    case 0x0625:
        return 0x0627;
    case 0x0649: // alef maksura
        return 0x064A;
    case 0x2019:
        return U'\'';
    default:
        return QChar::toCaseFolded(c);
    }
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

Gap gapOf(char32_t c, bool spaceFollows)
{
    switch (c) {
    case U'.':
        return spaceFollows ? Gap::Sentence : Gap::Space;
    case U'!':
    case U'?':
    case U'…':
    case U'。':
    case U'！':
    case U'？':
    case U'؟':
    case U'۔':
    case U'।':
        return Gap::Sentence;
    case U',':
    case U';':
    case U':':
    case U'(':
    case U')':
    case U'–':
    case U'—':
    case U'、':
    case U'，':
    case U'；':
    case U'：':
    case U'،':
    case U'؛':
        return Gap::Clause;
    default:
        return Gap::Space;
    }
}

class Splitter
{
public:
    explicit Splitter(QStringView text)
        : m_text(text)
    {
        m_list.folded.reserve(text.size());
        m_list.words.reserve(text.size() / 6);
    }

    WordList split()
    {
        while (m_at < m_text.size()) {
            const char32_t c = current();
            if (isWordCharacter(c))
                takeWord(c);
            else
                takeGap(c);
        }
        return std::move(m_list);
    }

private:
    [[nodiscard]] char32_t current()
    {
        const QChar c = m_text[m_at];
        m_width = 1;
        if (c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate()) {
            m_width = 2;
            return QChar::surrogateToUcs4(c, m_text[m_at + 1]);
        }
        return c.unicode();
    }

    void takeGap(char32_t c)
    {
        const qsizetype next = m_at + m_width;
        const bool spaceFollows = next >= m_text.size() || m_text[next].isSpace();
        Gap gap = gapOf(c, spaceFollows);
        if (c == U'\n' && next < m_text.size() && m_text[next] == u'\n')
            gap = Gap::Block;
        m_gap = std::max(m_gap, gap);
        m_at = next;
    }

    void append(char32_t c)
    {
        if (!isInvisible(c) && !isOptionalSign(c)) {
            const char32_t plain = folded(c);
            m_marks = m_marks || QChar::isMark(plain);
            m_list.folded += QChar::fromUcs4(plain);
        }
        m_at += m_width;
    }

    /// Letters of one spaced script, with apostrophes between letters, or one unspaced character.
    void takeWord(char32_t c)
    {
        Word word;
        word.span.start = m_at;
        word.folded.start = m_list.folded.size();
        word.gap = m_gap;
        word.unspaced = isUnspaced(c);
        m_marks = false;
        append(c);
        while (!word.unspaced && m_at < m_text.size()) {
            const char32_t next = current();
            const bool inside = isWordCharacter(next) ? !isUnspaced(next)
                                                      : isInvisible(next) || isJoiner(next);
            if (!inside)
                break;
            append(next);
        }
        word.span.length = m_at - word.span.start;
        if (m_marks)
            compose(word.folded.start);
        word.folded.length = m_list.folded.size() - word.folded.start;
        m_gap = Gap::Space;
        if (word.folded.length > 0)
            m_list.words.append(word);
    }

    /// An apostrophe with a letter of a spaced script on its other side.
    [[nodiscard]] bool isJoiner(char32_t c) const
    {
        if ((c != U'\'' && c != 0x2019) || m_at + 1 >= m_text.size())
            return false;
        const QChar next = m_text[m_at + 1];
        return next.isLetter() && !isUnspaced(next.unicode());
    }

    /// "e" with a combining accent is the same word as with "é".
    void compose(qsizetype start)
    {
        const QString composed = m_list.folded.sliced(start).normalized(
            QString::NormalizationForm_C);
        m_list.folded.truncate(start);
        m_list.folded += composed;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_width = 1;
    Gap m_gap = Gap::Block;
    bool m_marks = false;
    WordList m_list;
};

} // namespace

WordList wordsOf(QStringView text)
{
    return Splitter(text).split();
}

} // namespace rapporteur
