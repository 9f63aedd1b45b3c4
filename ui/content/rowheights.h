// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rapporteur
{

/// Heights of many rows with their sums (a Fenwick tree): the offset of a row, the row at an offset and
/// a change of one height each take O(log n).
class RowHeights
{
public:
    void reset(const QList<int> &heights);
    void set(qsizetype row, int height);

    [[nodiscard]] qsizetype count() const { return m_heights.size(); }
    [[nodiscard]] int height(qsizetype row) const { return m_heights[row]; }
    [[nodiscard]] qint64 offset(qsizetype row) const; ///< sum of the heights before `row`
    [[nodiscard]] qint64 total() const { return offset(count()); }
    /// The row that covers an offset, the last one beyond the end; -1 without rows.
    [[nodiscard]] qsizetype rowAt(qint64 offset) const;

private:
    QList<int> m_heights;
    QList<qint64> m_sums; ///< from index 1
};

} // namespace rapporteur
