// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/archivefixture.h"

#include "tests/support/packing.h"

#include <QtEndian>

namespace rapporteur::testing
{

namespace
{

template <typename Number>
QByteArray little(Number value)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray warcRecord(const QByteArray &type, const QByteArray &uri, const QByteArray &block,
                      const QByteArray &length)
{
    const QByteArray size = length.isEmpty() ? QByteArray::number(block.size()) : length;
    const QByteArray content = type == "response" ? "application/http;msgtype=response"
                                                  : "text/html";
    return "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri
        + "\r\nWARC-Date: 2024-05-01T10:00:00Z\r\nContent-Type: " + content
        + "\r\nContent-Length: " + size + "\r\n\r\n" + block + "\r\n\r\n";
}

QByteArray pageRecord(const QByteArray &uri, const QByteArray &body, const QByteArray &headers)
{
    return warcRecord("response", uri, "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n" + body);
}

QByteArray zipped(const QList<ZippedFile> &files, bool wide)
{
    const quint32 all = 0xffffffff;
    QByteArray zip, directory;
    for (const ZippedFile &file : files) {
        const QByteArray data = file.deflate ? bareDeflated(file.content) : file.content;
        const auto offset = quint64(zip.size());
        const QByteArray common = little<quint16>(45) + little<quint16>(0)
            + little<quint16>(file.deflate ? 8 : 0) + little<quint32>(0) + little<quint32>(0);
        const QByteArray sizes = little<quint32>(wide ? all : quint32(data.size()))
            + little<quint32>(wide ? all : quint32(file.content.size()));
        const QByteArray wideSizes = little<quint64>(quint64(file.content.size()))
            + little<quint64>(quint64(data.size()));
        const QByteArray local = wide ? little<quint16>(1) + little<quint16>(16) + wideSizes
                                      : QByteArray();
        const QByteArray central = wide
            ? little<quint16>(1) + little<quint16>(24) + wideSizes + little<quint64>(offset)
            : QByteArray();
        zip += "PK\x03\x04" + common + sizes + little<quint16>(quint16(file.name.size()))
            + little<quint16>(quint16(local.size())) + file.name + local + data;
        directory += "PK\x01\x02" + little<quint16>(45) + common + sizes
            + little<quint16>(quint16(file.name.size())) + little<quint16>(quint16(central.size()))
            + QByteArray(10, '\0') + little<quint32>(wide ? all : quint32(offset)) + file.name
            + central;
    }
    const auto start = quint64(zip.size()), size = quint64(directory.size());
    const auto count = quint64(files.size());
    zip += directory;
    if (wide) {
        const auto end64 = quint64(zip.size());
        zip += "PK\x06\x06" + little<quint64>(44) + little<quint16>(45) + little<quint16>(45)
            + little<quint32>(0) + little<quint32>(0) + little<quint64>(count)
            + little<quint64>(count) + little<quint64>(size) + little<quint64>(start);
        zip += "PK\x06\x07" + little<quint32>(0) + little<quint64>(end64) + little<quint32>(1);
    }
    zip += "PK\x05\x06" + little<quint16>(0) + little<quint16>(0)
        + little<quint16>(wide ? 0xffff : quint16(count))
        + little<quint16>(wide ? 0xffff : quint16(count))
        + little<quint32>(wide ? all : quint32(size)) + little<quint32>(wide ? all : quint32(start))
        + little<quint16>(0);
    return zip;
}

} // namespace rapporteur::testing
