// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packing.h"

#include "core/store/compression.h"

#include <QRandomGenerator>

namespace rapporteur::testing
{

namespace
{

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

void appendNumber(QByteArray &bytes, quint32 number)
{
    for (int i = 0; i < 4; ++i)
        bytes.append(static_cast<char>(number >> 8 * i));
}

} // namespace

QByteArray packedText()
{
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += "Line " + QByteArray::number(i * 7919) + " of a text.\n";
    return text;
}

QByteArray mildlyPackable(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += QByteArray::number(random.generate()) + QByteArray(190, ' ');
    return bytes.first(size);
}

QByteArray deflated(const QByteArray &bytes, int level)
{
    return qCompress(bytes, level).sliced(4);
}

QByteArray bareDeflated(const QByteArray &bytes, int level)
{
    const QByteArray framed = deflated(bytes, level);
    return framed.sliced(2, framed.size() - 6);
}

QByteArray gzipped(const QByteArray &bytes, int level)
{
    QByteArray packed("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    packed += bareDeflated(bytes, level);
    appendNumber(packed, crcOf(bytes));
    appendNumber(packed, static_cast<quint32>(bytes.size()));
    return packed;
}

QByteArray zstandard(const QByteArray &bytes)
{
    return compressed(bytes);
}

} // namespace rapporteur::testing
