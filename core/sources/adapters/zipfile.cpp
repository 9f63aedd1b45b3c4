// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/zipfile.h"

#include "core/sources/adapters/inflatestream.h"

#include <QCoreApplication>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qint64 endSize = 22, locatorSize = 20, end64Size = 56;
constexpr qint64 longestComment = 65535;
constexpr qint64 largestDirectory = 64LL << 20;
constexpr qsizetype mostZipEntries = 200'000;
constexpr quint32 all32 = 0xffffffff;

/// Little-endian numbers out of bytes; zero beyond their end.
struct Fields {
    QByteArrayView bytes;

    template <typename Number>
    Number at(qsizetype offset) const
    {
        if (offset < 0 || offset + qsizetype(sizeof(Number)) > bytes.size())
            return 0;
        return qFromLittleEndian<Number>(bytes.data() + offset);
    }
    quint16 half(qsizetype offset) const { return at<quint16>(offset); }
    quint32 word(qsizetype offset) const { return at<quint32>(offset); }
    quint64 wide(qsizetype offset) const { return at<quint64>(offset); }
};

QByteArray readAt(QIODevice &device, qint64 offset, qint64 size)
{
    return offset >= 0 && device.seek(offset) ? device.read(size) : QByteArray();
}

struct Directory {
    qint64 offset = 0, size = 0;
};

std::optional<Directory> findDirectory(QIODevice &device)
{
    const qint64 fileSize = device.size();
    const qint64 tailSize = qMin(fileSize, endSize + longestComment + locatorSize);
    const QByteArray tail = readAt(device, fileSize - tailSize, tailSize);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0)
        return std::nullopt;
    const Fields record{QByteArrayView(tail).sliced(end)};
    Directory directory{record.word(16), record.word(12)};
    const bool wide = record.word(16) == all32 || record.word(12) == all32
        || record.half(10) == 0xffff;
    const qsizetype locator = end - locatorSize;
    if (wide && locator >= 0 && QByteArrayView(tail).sliced(locator).startsWith("PK\x06\x07")) {
        const quint64 at = Fields{QByteArrayView(tail).sliced(locator)}.wide(8);
        const QByteArray wideEnd = readAt(device, qint64(at & 0x7fffffffffffffff), end64Size);
        if (!wideEnd.startsWith("PK\x06\x06"))
            return std::nullopt;
        const Fields fields{wideEnd};
        directory = {qint64(fields.wide(48) & 0x7fffffffffffffff),
                     qint64(fields.wide(40) & 0x7fffffffffffffff)};
    }
    return directory;
}

/// Sizes and offset that did not fit into 32 bits stand in an extra field, in this order.
void readWideSizes(ZipEntry &entry, QByteArrayView extra, const Fields &record)
{
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const Fields field{extra.sliced(at)};
        const qsizetype size = field.half(2);
        if (field.half(0) == 1) {
            qsizetype next = 4;
            for (const auto &[narrow, value] : {std::pair{record.word(24), &entry.size},
                                                std::pair{record.word(20), &entry.packedSize},
                                                std::pair{record.word(42), &entry.headerOffset}}) {
                if (narrow != all32 || next + 8 > size + 4)
                    continue;
                *value = qint64(field.wide(next) & 0x7fffffffffffffff);
                next += 8;
            }
        }
        at += 4 + size;
    }
}

bool leadsElsewhere(const QString &name)
{
    if (name.startsWith(u'/') || name.startsWith(u'\\') || (name.size() > 1 && name[1] == u':'))
        return true;
    for (const QStringView part : QStringView(name).split(u'/')) {
        if (part == u".."_s || part.contains(u'\\') || part.contains(QChar(u'\0')))
            return true;
    }
    return false;
}

Error damaged(const QString &name)
{
    return {
        ErrorKind::BadInput,
        Words::tr("%1 is no whole ZIP file: its directory is missing or damaged. Save it again.")
            .arg(name),
        {}};
}

} // namespace

Result<QList<ZipEntry>> readZipDirectory(QIODevice &device, const QString &name,
                                         QStringList &refused)
{
    const std::optional<Directory> directory = findDirectory(device);
    if (!directory || directory->offset > device.size())
        return std::unexpected(damaged(name));
    if (directory->size > largestDirectory)
        return failure(ErrorKind::Limit,
                       Words::tr("%1 has a directory of an impossible size.").arg(name));
    const QByteArray bytes = readAt(device, directory->offset, directory->size);
    QList<ZipEntry> entries;
    for (qsizetype at = 0; at + 46 <= bytes.size() && entries.size() < mostZipEntries;) {
        const Fields record{QByteArrayView(bytes).sliced(at)};
        if (record.word(0) != 0x02014b50)
            return std::unexpected(damaged(name));
        const qsizetype nameSize = record.half(28), extraSize = record.half(30),
                        noteSize = record.half(32);
        if (at + 46 + nameSize + extraSize + noteSize > bytes.size())
            return std::unexpected(damaged(name));
        ZipEntry entry;
        const QByteArrayView raw = QByteArrayView(bytes).sliced(at + 46, nameSize);
        entry.name = QString::fromUtf8(raw);
        entry.encrypted = record.half(8) & 1;
        entry.method = record.half(10);
        entry.packedSize = record.word(20);
        entry.size = record.word(24);
        entry.headerOffset = record.word(42);
        readWideSizes(entry, QByteArrayView(bytes).sliced(at + 46 + nameSize, extraSize), record);
        at += 46 + nameSize + extraSize + noteSize;
        if (leadsElsewhere(entry.name))
            refused.append(entry.name);
        else
            entries.append(entry);
    }
    return entries;
}

Result<qint64> zipDataOffset(QIODevice &device, const ZipEntry &entry)
{
    const QByteArray head = readAt(device, entry.headerOffset, 30);
    const Fields fields{head};
    if (head.size() < 30 || fields.word(0) != 0x04034b50)
        return std::unexpected(damaged(entry.name));
    return entry.headerOffset + 30 + fields.half(26) + fields.half(28);
}

Result<QByteArray> readZipEntry(QIODevice &device, const ZipEntry &entry, qint64 limit)
{
    const Result<qint64> offset = zipDataOffset(device, entry);
    if (!offset)
        return failureOf(offset);
    if (entry.encrypted || (entry.method != 0 && entry.method != 8))
        return failure(
            ErrorKind::BadInput,
            Words::tr("%1 is encrypted or packed in a way that cannot be read.").arg(entry.name));
    FileStream file(device, *offset, entry.packedSize);
    InflateStream inflating(file, InflateStream::Kind::Raw);
    ByteStream &source = entry.method == 8 ? static_cast<ByteStream &>(inflating) : file;
    BufferedStream stream(source, limit, entry.name);
    QByteArray bytes = stream.read(limit + 1);
    if (stream.fault())
        return std::unexpected(*stream.fault());
    return bytes;
}

} // namespace rapporteur
