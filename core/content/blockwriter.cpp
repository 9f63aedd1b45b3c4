// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/blockwriter.h"

#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr size_t deepestInline = 16;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\v'
        || c.isSpace();
}

/// Characters without a place in readable text: controls, zero-width spaces, soft hyphens, byte order
/// marks, and the invisible tag characters that can hide words from the eye.
bool isDropped(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && !isBlank(c)) || (unit >= 0x7f && unit < 0xa0 && unit != 0x85)
        || unit == 0x00ad || unit == 0x200b || unit == 0x2060 || unit == 0xfeff;
}

bool isTagCharacter(QStringView text, qsizetype at)
{
    return text[at].unicode() == 0xdb40 && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

} // namespace

BlockWriter::BlockWriter(qsizetype limit)
    : m_limit(limit)
{}

void BlockWriter::setBlock(BlockKind kind, int level, const QString &marker)
{
    endBlock();
    m_kind = kind;
    m_level = level;
    m_marker = marker;
}

void BlockWriter::endBlock()
{
    m_spaceWaits = false;
    m_lineBreaks = m_cellBreaks = 0;
    if (m_blockStart < 0)
        return;
    m_result.text.chop(m_keptSpaces);
    m_keptSpaces = 0;
    if (m_result.text.size() == m_blockStart) { // code of nothing but white space
        m_result.text.truncate(m_joinStart);
        m_blockStart = -1;
        return;
    }
    for (Open &open : m_open) {
        closeMark(open, m_result.text.size());
        open.start = -1;
    }
    m_result.blocks.append(
        {m_kind, m_level, m_marker, {m_blockStart, m_result.text.size() - m_blockStart}});
    m_marker.clear();
    m_blockStart = -1;
}

void BlockWriter::startBlock()
{
    m_joinStart = m_result.text.size();
    if (m_joinStart > 0)
        m_result.text += u"\n\n";
    m_blockStart = m_result.text.size();
}

void BlockWriter::closeMark(const Open &open, qsizetype end)
{
    if (open.start >= 0 && end > open.start)
        m_result.inlines.append({open.kind, {open.start, end - open.start}, open.target});
}

/// Writes characters that are known to be visible, after whatever gap is waiting.
void BlockWriter::put(QStringView characters)
{
    if (m_result.cut)
        return;
    if (m_result.text.size() + characters.size() > m_limit) {
        m_result.cut = true;
        return;
    }
    if (m_blockStart >= 0 && m_lineBreaks >= 2)
        endBlock();
    if (m_blockStart < 0)
        startBlock();
    else if (m_cellBreaks > 0)
        m_result.text += QString(m_cellBreaks, u'\t');
    else if (m_lineBreaks > 0)
        m_result.text += u'\n';
    else if (m_spaceWaits)
        m_result.text += u' ';
    m_spaceWaits = false;
    m_lineBreaks = m_cellBreaks = 0;
    for (auto open = m_open.rbegin(); open != m_open.rend() && open->start < 0; ++open) {
        if (!open->repeats)
            open->start = m_result.text.size();
    }
    m_result.text += characters;
}

void BlockWriter::put(QChar character)
{
    put(QStringView(&character, 1));
}

void BlockWriter::addText(QStringView text)
{
    m_kind == BlockKind::Code ? addKept(text) : addCollapsed(text);
}

void BlockWriter::addCollapsed(QStringView text)
{
    qsizetype run = 0;
    auto flush = [&](qsizetype end) {
        if (end > run)
            put(text.sliced(run, end - run));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() > 0x20 && c.unicode() < 0x7f)
            continue;
        const bool blank = isBlank(c);
        const bool tag = isTagCharacter(text, i);
        if (!blank && !tag && !isDropped(c))
            continue;
        flush(i);
        m_spaceWaits = m_spaceWaits || blank;
        i += tag ? 1 : 0;
        run = i + 1;
    }
    flush(text.size());
}

void BlockWriter::addKept(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isTagCharacter(text, i)) {
            ++i;
        } else if (isBlank(c)) {
            // Indentation of the first line counts, empty lines before it do not.
            const QChar kept = c == u'\n' || c == u'\t' ? c : QChar(u' ');
            if (m_blockStart < 0 && kept == u'\n')
                continue;
            put(kept);
            m_keptSpaces += m_result.cut ? 0 : 1;
        } else if (!isDropped(c)) {
            const qsizetype units = c.isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            put(text.sliced(i, units));
            i += units - 1;
            m_keptSpaces = 0;
        }
    }
}

void BlockWriter::addLineBreak()
{
    if (m_kind == BlockKind::Code)
        addKept(u"\n");
    else if (m_kind == BlockKind::TableRow || m_kind == BlockKind::Heading)
        m_spaceWaits = true;
    else if (m_blockStart >= 0)
        ++m_lineBreaks;
}

void BlockWriter::addCellBreak()
{
    m_cellBreaks += m_blockStart >= 0 ? 1 : 0;
}

void BlockWriter::openInline(InlineKind kind, const QString &target)
{
    if (m_open.size() >= deepestInline) {
        ++m_ignoredInlines;
        return;
    }
    const bool repeats = std::ranges::any_of(
        m_open, [&](const Open &open) { return open.kind == kind && open.target == target; });
    m_open.push_back({kind, target, -1, repeats});
}

void BlockWriter::closeInline()
{
    if (m_ignoredInlines > 0) {
        --m_ignoredInlines;
    } else if (!m_open.empty()) {
        closeMark(m_open.back(), m_result.text.size() - m_keptSpaces);
        m_open.pop_back();
    }
}

BlockText BlockWriter::take()
{
    endBlock();
    std::ranges::stable_sort(m_result.inlines, [](const InlineMark &a, const InlineMark &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start
                                            : a.span.length > b.span.length;
    });
    return std::move(m_result);
}

} // namespace rapporteur
