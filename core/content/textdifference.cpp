// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/textdifference.h"

#include "core/content/editscript.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace rapporteur
{

namespace
{

using Parts = QList<QStringView>;

/// Paragraphs, each with the blank lines behind it.
Parts paragraphsOf(QStringView text)
{
    Parts parts;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(QLatin1StringView("\n\n"), start);
        if (end < 0)
            end = text.size();
        while (end < text.size() && text[end] == u'\n')
            ++end;
        parts.append(text.sliced(start, end - start));
        start = end;
    }
    return parts;
}

/// Scripts that write without spaces: each of their characters is a word of its own.
bool standsAlone(QChar c)
{
    const QChar::Script script = c.script();
    return c.isSurrogate() || script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Thai;
}

/// Words, runs of white space, and every other character by itself; surrogate pairs stay whole.
Parts wordsOf(QStringView text)
{
    Parts parts;
    const auto inWord = [](QChar c) { return (c.isLetterOrNumber() || c.isMark()); };
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start + 1;
        const QChar first = text[start];
        if (first.isHighSurrogate() && end < text.size() && text[end].isLowSurrogate()) {
            ++end;
        } else if (inWord(first) && !standsAlone(first)) {
            while (end < text.size() && inWord(text[end]) && !standsAlone(text[end]))
                ++end;
        } else if (first.isSpace()) {
            while (end < text.size() && text[end].isSpace())
                ++end;
        }
        parts.append(text.sliced(start, end - start));
        start = end;
    }
    return parts;
}

/// The same number for the same part, over both texts.
class Numbering
{
public:
    std::vector<int> number(const Parts &parts)
    {
        std::vector<int> numbers;
        numbers.reserve(static_cast<size_t>(parts.size()));
        for (const QStringView part : parts) {
            const auto known = m_numbers.constFind(part);
            const int next = static_cast<int>(m_numbers.size());
            numbers.push_back(known != m_numbers.cend() ? *known : next);
            if (known == m_numbers.cend())
                m_numbers.insert(part, next);
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_numbers;
};

/// Joins pieces of a kind, and puts what was removed before what was added in the same place.
class PieceList
{
public:
    void add(DifferenceKind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (kind == DifferenceKind::Same) {
            // Blanks and marks between two changed words say nothing: one change reads better than three.
            if (changing() && isGlue(text)) {
                m_glue += text;
                return;
            }
            flush();
            append(kind, text.toString());
            return;
        }
        m_removed += m_glue;
        m_added += m_glue;
        m_glue.clear();
        (kind == DifferenceKind::Removed ? m_removed : m_added) += text;
    }

    QList<DifferencePiece> take()
    {
        flush();
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] bool changing() const { return !m_removed.isEmpty() || !m_added.isEmpty(); }

    [[nodiscard]] bool isGlue(QStringView text) const
    {
        constexpr qsizetype Longest = 3;
        return m_glue.size() + text.size() <= Longest && std::ranges::none_of(text, [](QChar c) {
                   return c.isLetterOrNumber() || c == u'\n';
               });
    }

    void flush()
    {
        append(DifferenceKind::Removed, std::exchange(m_removed, {}));
        append(DifferenceKind::Added, std::exchange(m_added, {}));
        append(DifferenceKind::Same, std::exchange(m_glue, {}));
    }

    void append(DifferenceKind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_pieces.isEmpty() && m_pieces.last().kind == kind)
            m_pieces.last().text += text;
        else
            m_pieces.append({kind, text});
    }

    QList<DifferencePiece> m_pieces;
    QString m_removed, m_added, m_glue;
};

QStringView joined(const Parts &parts, QStringView whole, int from, int to)
{
    if (from >= to)
        return {};
    const qsizetype start = parts[from].data() - whole.data();
    const qsizetype end = parts[to - 1].data() - whole.data() + parts[to - 1].size();
    return whole.sliced(start, end - start);
}

void compareWords(QStringView before, QStringView after, PieceList &pieces)
{
    const Parts old = wordsOf(before), now = wordsOf(after);
    Numbering numbering;
    const std::vector<int> a = numbering.number(old), b = numbering.number(now);
    for (const Edit &edit : editScript(a, b)) {
        if (edit.same) {
            pieces.add(DifferenceKind::Same, joined(old, before, edit.fromA, edit.toA));
            continue;
        }
        pieces.add(DifferenceKind::Removed, joined(old, before, edit.fromA, edit.toA));
        pieces.add(DifferenceKind::Added, joined(now, after, edit.fromB, edit.toB));
    }
}

} // namespace

QList<DifferencePiece> textDifference(QStringView before, QStringView after)
{
    const Parts old = paragraphsOf(before), now = paragraphsOf(after);
    Numbering numbering;
    const std::vector<int> a = numbering.number(old), b = numbering.number(now);
    PieceList pieces;
    for (const Edit &edit : editScript(a, b)) {
        const QStringView removed = joined(old, before, edit.fromA, edit.toA);
        if (edit.same)
            pieces.add(DifferenceKind::Same, removed);
        else
            compareWords(removed, joined(now, after, edit.fromB, edit.toB), pieces);
    }
    return pieces.take();
}

} // namespace rapporteur
