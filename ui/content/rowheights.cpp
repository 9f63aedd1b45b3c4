// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/rowheights.h"

#include <algorithm>
#include <bit>

namespace rapporteur
{

void RowHeights::reset(const QList<int> &heights)
{
    m_heights = heights;
    m_sums.fill(0, heights.size() + 1);
    for (qsizetype i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += heights[i - 1];
        const qsizetype above = i + (i & -i);
        if (above < m_sums.size())
            m_sums[above] += m_sums[i];
    }
}

void RowHeights::set(qsizetype row, int height)
{
    const qint64 change = height - m_heights[row];
    m_heights[row] = height;
    for (qsizetype i = row + 1; change != 0 && i < m_sums.size(); i += i & -i)
        m_sums[i] += change;
}

qint64 RowHeights::offset(qsizetype row) const
{
    qint64 sum = 0;
    for (qsizetype i = row; i > 0; i -= i & -i)
        sum += m_sums[i];
    return sum;
}

qsizetype RowHeights::rowAt(qint64 offset) const
{
    qsizetype at = 0;
    for (qsizetype step = static_cast<qsizetype>(std::bit_floor(static_cast<quint64>(count())));
         step > 0; step /= 2) {
        if (at + step < m_sums.size() && m_sums[at + step] <= offset) {
            at += step;
            offset -= m_sums[at];
        }
    }
    return std::min(at, count() - 1);
}

} // namespace rapporteur
