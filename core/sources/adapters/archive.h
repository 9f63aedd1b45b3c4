// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/sourceitem.h"

#include <QIODevice>

#include <functional>

namespace rapporteur
{

/// A page within an archive, to choose from.
struct ArchivePage {
    qint64 record = 0; ///< its number in the archive, counted from 1
    QString file; ///< within a WACZ; empty elsewhere
    QString url;
    QString title; ///< may be empty
    QString type; ///< media type, lower case: "text/html"
    int status = 0; ///< of the answer; 0 where none is kept
    qint64 size = 0; ///< of the record, bytes
    QDateTime date; ///< when it was captured, UTC
    bool suggested =
        false; ///< a page that somebody visited: HTML, answered with 200, no frame of another
    bool operator==(const ArchivePage &) const = default;
};

/// Caps on hostile archives.
struct ArchiveLimits {
    qint64 recordBytes = 64LL << 20; ///< of a page, unpacked; larger ones are left out
    qint64 leastTotal = 256LL << 20; ///< what any archive may unpack to
    qint64 mostTotal = 64LL << 30;
    qint64 ratio = 100; ///< times its own size that an archive may unpack to, beyond leastTotal
    qsizetype pages = 100'000; ///< listed
    qsizetype issues = 50; ///< listed; further ones are counted
};

/// What the caller does with the pages as they come by. Either function may be empty.
struct ArchiveWalk {
    /// Whether to read this page.
    std::function<bool(const ArchivePage &)> wants;
    /// Takes a page that was wanted; false ends the walk.
    std::function<bool(SourceItem)> take;
    bool titles = false; ///< pages carry their titles when `wants` sees them
};

struct ArchiveSummary {
    QString format; ///< "WARC", "ARC", "WACZ", "MHTML"; empty for other files
    qint64 records = 0;
    qint64 pages = 0; ///< records that `wants` was asked about
    Issues issues; ///< naming the record and where it stands
    std::optional<Error>
        error; ///< the archive could not be read to its end; what came before was delivered
};

struct ArchiveListing {
    QList<ArchivePage> pages;
    ArchiveSummary summary;
};

/// Whether a file that starts so is an archive of pages: WARC, ARC (both plain or gzip), WACZ, MHTML. The name
/// only helps with ZIP files, which may hold anything.
[[nodiscard]] bool isArchive(const QByteArray &start, const QString &name = {});

/// Goes through an archive once, from its start to its end; memory stays flat, whatever its size. `origin` names
/// it in messages.
[[nodiscard]] ArchiveSummary walkArchive(QIODevice &device, const QString &origin,
                                         const ArchiveWalk &walk, const ArchiveLimits &limits = {});

/// The pages of an archive, with titles.
[[nodiscard]] ArchiveListing listArchive(QIODevice &device, const QString &origin,
                                         const ArchiveLimits &limits = {});

/// All suggested pages at once; for archives that are in memory anyway.
[[nodiscard]] SourceReading readArchive(const QByteArray &bytes, const QString &origin);

} // namespace rapporteur
