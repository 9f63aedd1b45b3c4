// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/archive.h"
#include "core/sources/adapters/bytestream.h"

#include <QHash>
#include <QSet>

namespace rapporteur
{

/// What a record of any archive comes to: a page with its bytes at hand.
struct ArchivedAnswer {
    ArchivePage page;
    bool isPage = false; ///< text that a person may want to read
    bool wasFrame = false; ///< a crawler said that it stood inside another page
    qsizetype bodyStart = 0; ///< within the block, behind the head of the answer
    QMap<QString, QString> headers;
    QString location; ///< where a redirect leads
};

/// The part of walking that all archive formats share: deciding, decoding, delivering and complaining.
class ArchiveWalker
{
public:
    ArchiveWalker(QString origin, const ArchiveWalk &walk, const ArchiveLimits &limits)
        : m_origin(std::move(origin))
        , m_walk(walk)
        , m_limits(limits)
    {}

    /// Pages that a crawler lists as visited, by address; while there are any, only these are suggested.
    void addVisited(const QString &url, const QString &title);
    void setFile(const QString &file) { m_file = file; }

    /// Asks about an answer; true when its block is wanted.
    [[nodiscard]] bool wants(ArchivedAnswer &answer, QByteArrayView start);
    /// Delivers a wanted one. `block` is all of the record.
    void deliver(const ArchivedAnswer &answer, const QByteArray &block);
    /// Delivers a page whose bytes need no decoding any more.
    void deliverPage(const ArchivePage &page, const QByteArray &payload,
                     const QMap<QString, QString> &headers, Issues issues = {});

    void complain(Severity severity, const QString &code, const QString &text, qint64 record);
    void fail(const Error &error);
    [[nodiscard]] ArchiveSummary finish();

    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] const ArchiveLimits &limits() const { return m_limits; }
    [[nodiscard]] const QString &origin() const { return m_origin; }
    [[nodiscard]] ArchiveSummary &summary() { return m_summary; }

private:
    [[nodiscard]] bool isSuggested(const ArchivedAnswer &answer) const;
    [[nodiscard]] QString placeOf(qint64 record) const;

    QString m_origin, m_file;
    const ArchiveWalk &m_walk;
    const ArchiveLimits &m_limits;
    ArchiveSummary m_summary;
    QHash<QString, QString> m_visited; ///< address without fragment to title
    QSet<size_t> m_seen; ///< addresses that were suggested before
    qint64 m_unlisted = 0;
    bool m_stopped = false;
};

/// The formats. Each reads to the end, to its fault or to where the walker stops.
void walkWarc(BufferedStream &stream, ArchiveWalker &walker, qint64 bytesAhead);
void walkArc(BufferedStream &stream, ArchiveWalker &walker);
void walkMhtml(const QByteArray &bytes, ArchiveWalker &walker);
void walkWacz(QIODevice &device, ArchiveWalker &walker);
/// WARC or ARC, plain or packed, told from its bytes. `packedSize` is what it takes in its file; `bytesAhead` how
/// many bytes the source gives, -1 when nobody knows.
void walkRecords(ByteStream &source, qint64 packedSize, qint64 bytesAhead, ArchiveWalker &walker);

/// Whether text starts like a message of MIME with parts, as browsers save pages.
[[nodiscard]] bool looksLikeMhtml(QByteArrayView start);

} // namespace rapporteur
