// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/snapshotreader.h"

#include "core/sources/adapters/readsource.h"
#include "core/sources/binarykind.h"
#include "core/sources/fetching/webaddress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fetching)
};

/// What the bytes say; what the server says where text looks like any other text.
SourceFormat formatOf(const Snapshot &snapshot)
{
    // The name of an address says nothing reliable: "page.json" may well be a page about JSON.
    const SourceFormat byBytes = detectSourceFormat(snapshot.body, {});
    const QString type =
        snapshot.headers.value(u"content-type"_s).section(u';', 0, 0).trimmed().toLower();
    if (byBytes != SourceFormat::Text)
        return byBytes;
    if (type == "text/markdown"_L1 || type == "text/x-markdown"_L1)
        return SourceFormat::Markdown;
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1)
        return SourceFormat::Html;
    return SourceFormat::Text;
}

} // namespace

SourceReading readSnapshot(const Snapshot &snapshot, SourceFormat format)
{
    const QString origin = shownAddress(snapshot.address);
    if (format == SourceFormat::Auto)
        format = formatOf(snapshot);
    if (format == SourceFormat::Binary) {
        const QString kind = binaryKind(snapshot.body);
        return {.items = {},
                .candidates = {},
                .issues = {{Severity::Error, u"binary"_s,
                            u"%1: %2."_s.arg(origin, notTextMessage(kind, snapshot.body.size())),
                            origin}}};
    }
    SourceReading reading = readSource(snapshot.body, origin, format);
    for (SourceItem &item : reading.items) {
        item.fetchedAt = snapshot.fetchedAt;
        if (item.kind == PayloadKind::None || item.payload != snapshot.body)
            continue;
        item.url = snapshot.address.toString(QUrl::FullyEncoded);
        item.headers = snapshot.headers;
        item.headers.insert(u":status"_s, QString::number(snapshot.status));
        item.charset = snapshot.charset();
        if (!snapshot.encrypted)
            item.issues.append(
                {Severity::Info, u"not-encrypted"_s,
                 Words::tr("%1 was loaded over an unencrypted connection: anybody on the "
                           "way could have changed it.")
                     .arg(origin),
                 origin});
    }
    return reading;
}

void addPage(SourceItem &item, const SourceItem &page)
{
    item.kind = page.kind;
    item.payload = page.payload;
    item.charset = page.charset;
    item.headers = page.headers;
    item.fetchedAt = page.fetchedAt;
    item.url = page.url;
    item.title.clear(); // the page's own stands
    item.issues.append(page.issues);
}

} // namespace rapporteur
