// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zippack.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <zlib.h>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr quint16 Version = 20, Utf8Names = 0x0800, Deflated = 8;
constexpr quint16 FirstDay = 0x0021; // 1 January 1980: the earliest that the format knows
constexpr qint64 Most = 0xfffffffe;
constexpr quint16 MostEntries = 65534;

struct Packed {
    QByteArray name;
    quint32 crc = 0;
    qint64 size = 0, packed = 0, offset = 0;
};

void half(QByteArray &bytes, quint16 number)
{
    number = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void word(QByteArray &bytes, qint64 number)
{
    const quint32 little = qToLittleEndian(quint32(number));
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What the local head and the directory say alike.
void described(QByteArray &bytes, const Packed &file)
{
    half(bytes, Version);
    half(bytes, Utf8Names);
    half(bytes, Deflated);
    half(bytes, 0);
    half(bytes, FirstDay);
    word(bytes, file.crc);
    word(bytes, file.packed);
    word(bytes, file.size);
    half(bytes, quint16(file.name.size()));
    half(bytes, 0);
}

QByteArray localHead(const Packed &file)
{
    QByteArray bytes("PK\x03\x04", 4);
    described(bytes, file);
    return bytes + file.name;
}

QByteArray directoryEntry(const Packed &file)
{
    QByteArray bytes("PK\x01\x02", 4);
    half(bytes, Version);
    described(bytes, file);
    half(bytes, 0); // comment
    half(bytes, 0); // disk
    half(bytes, 0); // internal attributes
    word(bytes, 0); // external attributes
    word(bytes, file.offset);
    return bytes + file.name;
}

std::unexpected<Error> unwritten(const QIODevice &out)
{
    return failure(ErrorKind::Unwritable, Words::tr("Not exported: %1.").arg(out.errorString()));
}

std::unexpected<Error> unreadable(const QString &name, const QFile &in)
{
    return failure(
        ErrorKind::Unreadable,
        Words::tr("Not exported: %1 cannot be read back: %2.").arg(name, in.errorString()));
}

/// Deflates one file behind its head; false when `in` gives or `out` takes no more.
bool deflateFile(QFile &in, QIODevice &out, Packed &file)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return false;
    QByteArray chunk, room(64 << 10, Qt::Uninitialized);
    file.crc = quint32(crc32(0, nullptr, 0));
    bool written = true, last = false;
    while (written && !last) {
        chunk = in.read(256 << 10);
        last = chunk.isEmpty();
        file.crc = quint32(crc32(file.crc, reinterpret_cast<const Bytef *>(chunk.constData()),
                                 uInt(chunk.size())));
        file.size += chunk.size();
        stream.next_in = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_in = uInt(chunk.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(room.data());
            stream.avail_out = uInt(room.size());
            deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
            const qint64 made = room.size() - stream.avail_out;
            written = out.write(room.constData(), made) == made;
            file.packed += made;
        } while (written && stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return written && in.error() == QFileDevice::NoError;
}

} // namespace

Status packZip(QIODevice &out, const QString &folder, QStringList names)
{
    const auto tooLarge = [] {
        return failure(
            ErrorKind::Limit,
            Words::tr("Not exported: it is larger than 4 GB, which one ZIP cannot hold. Export "
                      "into a folder."));
    };
    names.sort();
    if (names.size() > MostEntries)
        return tooLarge();
    QByteArray directory;
    for (const QString &name : std::as_const(names)) {
        Packed file;
        file.name = name.toUtf8();
        file.offset = out.pos();
        QFile in(folder + u'/' + name);
        if (!in.open(QIODevice::ReadOnly))
            return unreadable(name, in);
        const QByteArray room = localHead(file);
        if (out.write(room) != room.size() || !deflateFile(in, out, file)) {
            if (in.error() != QFileDevice::NoError)
                return unreadable(name, in);
            return unwritten(out);
        }
        const qint64 end = out.pos();
        if (end > Most || file.size > Most)
            return tooLarge();
        const QByteArray head = localHead(file); // now the sizes are known
        if (!out.seek(file.offset) || out.write(head) != head.size() || !out.seek(end))
            return unwritten(out);
        directory += directoryEntry(file);
    }
    QByteArray end("PK\x05\x06", 4);
    word(end, 0); // disks
    half(end, quint16(names.size()));
    half(end, quint16(names.size()));
    word(end, directory.size());
    word(end, out.pos());
    half(end, 0);
    if (out.write(directory + end) != directory.size() + end.size())
        return unwritten(out);
    return {};
}

} // namespace rapporteur
