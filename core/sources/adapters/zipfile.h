// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/bytestream.h"

#include <QList>

namespace rapporteur
{

/// A file within a ZIP, as the directory at its end says.
struct ZipEntry {
    QString name;
    int method = 0; ///< 0 stored, 8 deflated
    bool encrypted = false;
    qint64 packedSize = 0, size = 0;
    qint64 headerOffset = 0;
    bool operator==(const ZipEntry &) const = default;
};

/// The directory of a ZIP or ZIP64. Entries whose names lead elsewhere ("../x", "/x", "C:x") are left out and named
/// in `refused`. Errors: BadInput for what is no ZIP, Limit for absurd directories.
[[nodiscard]] Result<QList<ZipEntry>> readZipDirectory(QIODevice &device, const QString &name,
                                                       QStringList &refused);

/// Where the bytes of an entry start in the file. BadInput when its own head is damaged.
[[nodiscard]] Result<qint64> zipDataOffset(QIODevice &device, const ZipEntry &entry);

/// All bytes of a small entry. Errors: Limit beyond `limit`, BadInput for damage.
[[nodiscard]] Result<QByteArray> readZipEntry(QIODevice &device, const ZipEntry &entry,
                                              qint64 limit);

} // namespace rapporteur
