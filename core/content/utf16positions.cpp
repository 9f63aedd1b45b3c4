// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/utf16positions.h"

namespace rapporteur
{

namespace
{

constexpr qsizetype stride = 2048;

qsizetype unitsOf(QByteArrayView utf8)
{
    qsizetype units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += ((byte & 0xc0) != 0x80) + (byte >= 0xf0);
    }
    return units;
}

} // namespace

Utf16Positions::Utf16Positions(QByteArrayView utf8)
    : m_utf8(utf8)
{
    qsizetype position = 0;
    for (qsizetype at = 0; at < utf8.size(); at += stride) {
        m_strides.append(position);
        position += unitsOf(utf8.sliced(at, qMin(stride, utf8.size() - at)));
    }
}

qsizetype Utf16Positions::at(qsizetype offset) const
{
    if (m_strides.isEmpty())
        return 0;
    offset = qBound<qsizetype>(0, offset, m_utf8.size());
    const qsizetype index = qMin(offset / stride, m_strides.size() - 1);
    return m_strides[index] + unitsOf(m_utf8.sliced(index * stride, offset - index * stride));
}

} // namespace rapporteur
