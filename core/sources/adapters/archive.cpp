// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/archive.h"

#include "core/sources/adapters/archivewalker.h"
#include "core/sources/adapters/inflatestream.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qint64 archiveStart = 4096;
constexpr qint64 largestMhtml = 256LL << 20;

/// The first bytes of what a gzip file unpacks to.
QByteArray unpackedStart(QByteArray start)
{
    QBuffer buffer(&start);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    FileStream file(buffer);
    InflateStream inflating(file, InflateStream::Kind::Gzip);
    QByteArray bytes(64, Qt::Uninitialized);
    bytes.truncate(inflating.read(bytes.data(), bytes.size()));
    return bytes;
}

bool isZip(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04");
}

/// A collection keeps its files in folders of these names; an office document does not.
bool isWaczStart(QByteArrayView start)
{
    if (!isZip(start) || start.size() < 30)
        return false;
    const QByteArrayView name = start.sliced(30);
    for (const char *known :
         {"archive/", "pages/", "indexes/", "datapackage", "logs/", "fuzzy.json"}) {
        if (name.startsWith(known))
            return true;
    }
    return false;
}

bool isRecords(QByteArrayView start)
{
    return start.startsWith("WARC/") || start.startsWith("filedesc://");
}

} // namespace

bool isArchive(const QByteArray &start, const QString &name)
{
    if (isZip(start) && name.endsWith(".wacz"_L1, Qt::CaseInsensitive))
        return true;
    if (start.startsWith("\x1f\x8b")) {
        const QByteArray inside = unpackedStart(start.left(64 << 10));
        return isRecords(inside) || inside.startsWith("\x1f\x8b");
    }
    return isRecords(start) || isWaczStart(start) || looksLikeMhtml(start);
}

ArchiveSummary walkArchive(QIODevice &device, const QString &origin, const ArchiveWalk &walk,
                           const ArchiveLimits &limits)
{
    ArchiveWalker walker(origin, walk, limits);
    device.seek(0);
    const QByteArray start = device.peek(archiveStart);
    if (isZip(start)) {
        walkWacz(device, walker);
    } else if (looksLikeMhtml(start)) {
        if (device.size() > largestMhtml)
            walker.fail(
                {ErrorKind::Limit, Words::tr("%1 is too large for a saved page.").arg(origin), {}});
        else
            walkMhtml(device.readAll(), walker);
    } else {
        FileStream file(device);
        walkRecords(file, device.size(), device.size(), walker);
    }
    return walker.finish();
}

ArchiveListing listArchive(QIODevice &device, const QString &origin, const ArchiveLimits &limits)
{
    ArchiveListing listing;
    qint64 unlisted = 0;
    ArchiveWalk walk;
    walk.titles = true;
    walk.wants = [&](const ArchivePage &page) {
        if (listing.pages.size() < limits.pages)
            listing.pages.append(page);
        else
            ++unlisted;
        return false;
    };
    listing.summary = walkArchive(device, origin, walk, limits);
    if (unlisted > 0) {
        listing.summary.issues.append(
            {Severity::Warning, u"more-pages"_s,
             Words::tr("%n more pages are not listed: import the whole archive to have them.",
                       nullptr, int(unlisted)),
             origin});
    }
    return listing;
}

SourceReading readArchive(const QByteArray &bytes, const QString &origin)
{
    SourceReading reading;
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return reading;
    ArchiveWalk walk;
    walk.wants = [](const ArchivePage &page) { return page.suggested; };
    walk.take = [&](SourceItem item) {
        reading.items.append(std::move(item));
        return true;
    };
    ArchiveSummary summary = walkArchive(buffer, origin, walk);
    reading.issues = std::move(summary.issues);
    if (summary.error)
        reading.issues.append(
            {Severity::Error, u"archive"_s, summary.error->text, summary.error->detail});
    else if (reading.items.isEmpty())
        reading.issues.append(
            {Severity::Warning, u"no-pages"_s,
             Words::tr("%1 holds no pages to read (%n records).", nullptr, int(summary.records))
                 .arg(origin),
             origin});
    return reading;
}

} // namespace rapporteur
