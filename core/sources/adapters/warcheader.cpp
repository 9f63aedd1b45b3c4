// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/warcheader.h"

#include "core/sources/sourcetime.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qint64 longestLine = 64 << 10;
constexpr qint64 longestHead = 1 << 20;

} // namespace

QString WarcHeader::text(const QByteArray &name) const
{
    return QString::fromUtf8(fields.value(name));
}

QString WarcHeader::address() const
{
    QString url = text("warc-target-uri").trimmed();
    if (url.startsWith(u'<') && url.endsWith(u'>'))
        url = url.sliced(1).chopped(1);
    return url;
}

QDateTime WarcHeader::date() const
{
    return timeFromText(text("warc-date"));
}

WarcHeader readWarcHeader(BufferedStream &stream)
{
    WarcHeader header;
    std::ignore = stream.readLine(longestLine); // "WARC/1.1"
    QByteArray last;
    for (qint64 size = 0;;) {
        const QByteArray raw = stream.readLine(longestLine);
        const QByteArray line = raw.trimmed();
        size += raw.size();
        header.whole = raw.endsWith('\n') && size < longestHead;
        if (line.isEmpty() || !header.whole)
            break;
        const qsizetype colon = line.indexOf(':');
        if ((raw[0] == ' ' || raw[0] == '\t') && !last.isEmpty()) {
            header.fields[last] += ' ' + line;
        } else if (colon > 0) {
            last = line.first(colon).trimmed().toLower();
            if (!header.fields.contains(last))
                header.fields.insert(last, line.sliced(colon + 1).trimmed());
        }
    }
    bool good = false;
    const qint64 length = header.fields.value("content-length").toLongLong(&good);
    header.length = good && length >= 0 ? length : -1;
    return header;
}

qint64 skipToWarcRecord(BufferedStream &stream)
{
    qint64 strange = 0;
    while (!stream.atEnd() && stream.peek(5) != "WARC/") {
        const QByteArray line = stream.readLine(longestLine);
        if (!line.trimmed().isEmpty())
            strange += line.size();
    }
    return strange;
}

} // namespace rapporteur
