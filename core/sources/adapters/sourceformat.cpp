// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/sourceformat.h"

#include "core/sources/adapters/archive.h"
#include "core/sources/adapters/feeds.h"
#include "core/sources/adapters/observatorypage.h"
#include "core/sources/binarykind.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr std::array names = {
    std::pair{SourceFormat::Auto, "auto"_L1},
    std::pair{SourceFormat::Html, "html"_L1},
    std::pair{SourceFormat::Markdown, "markdown"_L1},
    std::pair{SourceFormat::Text, "text"_L1},
    std::pair{SourceFormat::Json, "json"_L1},
    std::pair{SourceFormat::JsonLines, "jsonl"_L1},
    std::pair{SourceFormat::Csv, "csv"_L1},
    std::pair{SourceFormat::Feed, "feed"_L1},
    std::pair{SourceFormat::Archive, "warc"_L1},
    std::pair{SourceFormat::ObservatoryPage, "observatory-page"_L1},
    std::pair{SourceFormat::Binary, "binary"_L1},
};

constexpr qsizetype formatHead = 4096;

/// The first bytes as ASCII would show them, without byte order mark, zero bytes and leading white space.
QByteArray plainHead(const QByteArray &bytes)
{
    QByteArray head = bytes.first(qMin(bytes.size(), formatHead));
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    else if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head.remove(0, 2);
    head.replace('\0', "");
    return head.trimmed();
}

bool looksLikeMarkup(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    for (const char *start :
         {"<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<meta", "<title"}) {
        if (lower.startsWith(start))
            return true;
    }
    return lower.contains("<html") || lower.contains("<body")
        || (lower.startsWith('<') && lower.contains("</"));
}

/// One JSON object a line: the first line must be an object of its own and more must follow.
bool looksLikeLines(const QByteArray &head)
{
    const qsizetype end = head.indexOf('\n');
    if (!head.startsWith('{') || end < 0)
        return false;
    const QByteArray line = head.first(end).trimmed();
    return line.size() > 2 && line.endsWith('}') && head.sliced(end).trimmed().startsWith('{');
}

bool hasEnding(const QString &name, std::initializer_list<QLatin1StringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](QLatin1StringView ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

} // namespace

SourceFormat detectSourceFormat(const QByteArray &bytes, const QString &name)
{
    if (isArchive(bytes, name))
        return SourceFormat::Archive;
    if (!binaryKind(bytes).isEmpty())
        return SourceFormat::Binary;
    const QByteArray head = plainHead(bytes);
    const bool jsonStart = head.startsWith('{') || head.startsWith('[') || head.startsWith("null");
    if (hasEnding(name, {".jsonl"_L1, ".ndjson"_L1}) && (jsonStart || !looksLikeMarkup(head)))
        return SourceFormat::JsonLines;
    if (jsonStart && looksLikeLines(head))
        return SourceFormat::JsonLines;
    if (hasEnding(name, {".json"_L1}))
        return SourceFormat::Json;
    if (hasEnding(name, {".md"_L1, ".markdown"_L1, ".mkd"_L1}))
        return SourceFormat::Markdown;
    if (head.startsWith('<') && isFeed(bytes))
        return SourceFormat::Feed;
    if (hasEnding(name, {".csv"_L1, ".tsv"_L1, ".tab"_L1}) && !looksLikeMarkup(head))
        return SourceFormat::Csv;
    if (!head.startsWith('<') && !jsonStart && isObservatoryPage(bytes))
        return SourceFormat::ObservatoryPage;
    if (looksLikeMarkup(head) || hasEnding(name, {".html"_L1, ".htm"_L1, ".xhtml"_L1}))
        return SourceFormat::Html;
    if (hasEnding(name, {".txt"_L1, ".text"_L1}))
        return SourceFormat::Text;
    if (head.startsWith("{\"") || head.startsWith("[{")
        || ((head.startsWith('{') || head.startsWith('[')) && head.contains("\":")))
        return SourceFormat::Json;
    return SourceFormat::Text;
}

QString sourceFormatName(SourceFormat format)
{
    for (const auto &[value, name] : names) {
        if (value == format)
            return name;
    }
    return u"auto"_s;
}

std::optional<SourceFormat> sourceFormatNamed(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace rapporteur
