// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/document.h"

#include <limits>
#include <vector>

namespace rapporteur
{

/// Readable text with its blocks and inline marks, positions agreeing.
struct BlockText {
    QString text;
    QList<Block> blocks;
    QList<InlineMark> inlines;
    bool cut = false; ///< the limit was reached and the rest left out
};

/// Writes readable text piece by piece: white space is collapsed outside code, blocks are joined by an
/// empty line, marks never reach over a block's end, and characters that do not belong into stored
/// text are left out. What was written once never moves.
class BlockWriter
{
public:
    explicit BlockWriter(qsizetype limit = std::numeric_limits<qsizetype>::max());

    /// Ends the running block; the next text begins one of this kind. The marker goes to the first only.
    void setBlock(BlockKind kind, int level = 0, const QString &marker = {});
    void addText(QStringView text);
    /// A line break inside a block; two in a row begin a new block of the same kind.
    void addLineBreak();
    /// The gap between two cells of a table row: a tab.
    void addCellBreak();
    void openInline(InlineKind kind, const QString &target = {});
    void closeInline();

    [[nodiscard]] bool isFull() const { return m_result.cut; }
    [[nodiscard]] BlockText take();

private:
    struct Open {
        InlineKind kind;
        QString target;
        qsizetype start;
        bool repeats = false; ///< lies in one of its kind and marks nothing more
    };

    void endBlock();
    void startBlock();
    void put(QChar character);
    void put(QStringView characters);
    void addCollapsed(QStringView text);
    void addKept(QStringView text);
    void closeMark(const Open &open, qsizetype end);

    BlockText m_result;
    qsizetype m_limit;
    BlockKind m_kind = BlockKind::Paragraph;
    int m_level = 0;
    QString m_marker;
    qsizetype m_blockStart = -1; ///< of the running block, -1 before its first character
    qsizetype m_keptSpaces = 0; ///< trailing white space of a code block
    qsizetype m_joinStart = 0; ///< of the empty line before the running block
    int m_lineBreaks = 0;
    int m_cellBreaks = 0;
    bool m_spaceWaits = false;
    std::vector<Open> m_open;
    int m_ignoredInlines = 0; ///< nested deeper than anyone reads
};

} // namespace rapporteur
