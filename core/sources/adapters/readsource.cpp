// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/readsource.h"

#include "core/sources/adapters/archive.h"
#include "core/sources/adapters/csvarticles.h"
#include "core/sources/adapters/feeds.h"
#include "core/sources/adapters/hackernewspage.h"
#include "core/sources/adapters/jsonreader.h"
#include "core/sources/adapters/observatorypage.h"
#include "core/sources/binarykind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

SourceReading failed(const QString &code, const QString &text, const QString &origin)
{
    return {.items = {}, .candidates = {}, .issues = {{Severity::Error, code, text, origin}}};
}

bool isBlank(const QByteArray &bytes)
{
    return std::ranges::all_of(
        bytes, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\0'; });
}

bool isPlainText(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(qMin<qsizetype>(bytes.size(), 64)).trimmed();
    return !head.startsWith('{') && !head.startsWith('[') && !head.startsWith('<');
}

SourceReading page(const QByteArray &bytes, const QString &origin, PayloadKind kind)
{
    SourceItem item;
    item.origin = origin;
    item.kind = kind;
    item.payload = bytes;
    return {.items = {item}, .candidates = {}, .issues = {}};
}

/// A page; one of Hacker News is read for its discussion.
SourceReading htmlPage(const QByteArray &bytes, const QString &origin)
{
    if (!isHackerNewsPage(bytes))
        return page(bytes, origin, PayloadKind::Html);
    if (std::optional<SourceReading> reading = readHackerNewsPage(bytes, origin))
        return *std::move(reading);
    return page(withoutTokens(bytes), origin, PayloadKind::Html);
}

} // namespace

SourceReading readSource(const QByteArray &bytes, const QString &origin, SourceFormat format)
{
    if (isBlank(bytes))
        return failed(u"empty-file"_s, Words::tr("%1 is empty.").arg(origin), origin);
    if (format == SourceFormat::Auto)
        format = detectSourceFormat(bytes, origin);
    if (format == SourceFormat::ObservatoryPage && !isPlainText(bytes))
        format = detectSourceFormat(bytes, origin); // its JSON, or a saved page
    if (format == SourceFormat::Archive)
        return readArchive(bytes, origin);
    if (const QString kind = binaryKind(bytes); !kind.isEmpty())
        return failed(u"binary"_s,
                      Words::tr("%1: %2.").arg(origin, notTextMessage(kind, bytes.size())), origin);
    switch (format) {
    case SourceFormat::Json:
        return readJson(bytes, origin);
    case SourceFormat::JsonLines:
        return readJsonLines(bytes, origin);
    case SourceFormat::Html:
        return htmlPage(bytes, origin);
    case SourceFormat::Csv:
        return readCsv(bytes, origin);
    case SourceFormat::Feed:
        return readFeed(bytes, origin);
    case SourceFormat::ObservatoryPage:
        return readObservatoryPage(bytes, origin);
    case SourceFormat::Markdown:
        return page(bytes, origin, PayloadKind::Markdown);
    default:
        return page(bytes, origin, PayloadKind::Text);
    }
}

} // namespace rapporteur
