// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/compression.h"

#include <QCoreApplication>
#include <zstd.h>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Compression)
};

constexpr int Level = 3;

} // namespace

QByteArray compressed(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(frame.data(), size_t(frame.size()), bytes.constData(),
                                      size_t(bytes.size()), Level);
    frame.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    frame.squeeze();
    return frame;
}

Result<QByteArray> decompressed(const QByteArray &frame, qint64 limit)
{
    if (frame.isEmpty())
        return QByteArray();
    const unsigned long long size = ZSTD_getFrameContentSize(frame.constData(),
                                                             size_t(frame.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return failure(ErrorKind::Corrupt,
                       Words::tr("A stored page or answer is damaged and cannot be unpacked."));
    if (size > quint64(limit))
        return failure(
            ErrorKind::Limit,
            Words::tr("A stored page or answer unpacks to more than %1 MB.").arg(limit >> 20));
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t done = ZSTD_decompress(bytes.data(), size_t(bytes.size()), frame.constData(),
                                        size_t(frame.size()));
    if (ZSTD_isError(done) || done != size)
        return failure(ErrorKind::Corrupt,
                       Words::tr("A stored page or answer is damaged and cannot be unpacked."),
                       QString::fromLatin1(ZSTD_getErrorName(done)));
    return bytes;
}

} // namespace rapporteur
