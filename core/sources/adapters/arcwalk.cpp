// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/archivewalker.h"
#include "core/sources/adapters/httppayload.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qint64 longestLine = 16 << 10;
constexpr qint64 arcStart = 64 << 10;

/// "http://example.com/ 93.184.216.119 20140216050221 text/html 1591"; version 2 has more in the middle.
struct ArcLine {
    QString url, type;
    QDateTime date;
    qint64 length = -1;

    static std::optional<ArcLine> of(const QByteArray &line)
    {
        const QList<QByteArray> fields = line.trimmed().split(' ');
        if (fields.size() < 5 || !fields.first().contains(':'))
            return std::nullopt;
        ArcLine arc;
        arc.url = QString::fromUtf8(fields.first());
        arc.type = QString::fromLatin1(fields[3]).toLower();
        arc.date = QDateTime::fromString(QString::fromLatin1(fields[2].left(14)),
                                         u"yyyyMMddHHmmss"_s);
        if (arc.date.isValid())
            arc.date.setTimeZone(QTimeZone::UTC);
        bool good = false;
        const qint64 length = fields.last().toLongLong(&good);
        arc.length = good && length >= 0 ? length : -1;
        return arc;
    }
};

} // namespace

void walkArc(BufferedStream &stream, ArchiveWalker &walker)
{
    walker.summary().format = u"ARC"_s;
    qint64 number = 0;
    while (!walker.stopped() && !stream.atEnd()) {
        const QByteArray line = stream.readLine(longestLine);
        if (line.trimmed().isEmpty())
            continue;
        const std::optional<ArcLine> arc = ArcLine::of(line);
        if (!arc)
            continue; // what belongs to a record whose length was wrong
        ++number;
        ++walker.summary().records;
        if (arc->length < 0) {
            walker.complain(Severity::Error, u"bad-length"_s,
                            Words::tr("The record has no possible length and was left out."),
                            number);
            continue;
        }
        QByteArray block = stream.read(qMin(arc->length, arcStart));
        ArchivedAnswer answer;
        answer.page = {.record = number,
                       .file = {},
                       .url = arc->url,
                       .title = {},
                       .type = arc->type,
                       .status = 0,
                       .size = arc->length,
                       .date = arc->date,
                       .suggested = false};
        answer.isPage = arc->url.startsWith("http"_L1, Qt::CaseInsensitive);
        const ArchivedHead head = readArchivedHead(block);
        answer.page.status = head.status;
        answer.isPage = answer.isPage && head.status != 0;
        answer.headers = head.headers;
        answer.bodyStart = head.size;
        const bool wanted = walker.wants(answer, block)
            && arc->length <= walker.limits().recordBytes;
        const qint64 rest = arc->length - block.size();
        qint64 got = block.size();
        if (wanted) {
            block += stream.read(rest);
            got = block.size();
        } else {
            got += stream.skip(rest);
        }
        if (got < arc->length)
            walker.complain(
                Severity::Error, u"cut-record"_s,
                Words::tr("The record says that it has %1 bytes, but only %2 are there.")
                    .arg(arc->length)
                    .arg(got),
                number);
        if (wanted)
            walker.deliver(answer, block);
    }
    if (stream.fault())
        walker.fail(*stream.fault());
}

} // namespace rapporteur
