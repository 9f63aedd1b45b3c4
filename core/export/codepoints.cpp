// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/codepoints.h"

#include <algorithm>

namespace rapporteur
{

CodePoints::CodePoints(QStringView text)
    : m_size(text.size())
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_pairs.append(i);
    }
}

qsizetype CodePoints::at(qsizetype utf16) const
{
    const qsizetype position = qBound<qsizetype>(0, utf16, m_size);
    const auto before = std::ranges::lower_bound(m_pairs, position) - m_pairs.begin();
    return position - before;
}

} // namespace rapporteur
