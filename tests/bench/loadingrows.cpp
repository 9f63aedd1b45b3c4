// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"
#include "core/rubric/rubricreader.h"
#include "core/runs/importer.h"
#include "core/sources/adapters/archive.h"
#include "tests/bench/benchrow.h"
#include "tests/bench/filling.h"
#include "tests/support/packing.h"
#include "tests/support/paths.h"

#include <QBuffer>
#include <QDirIterator>

#include <gumbo.h>
#include <zlib.h>

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

struct Page {
    QString path;
    QByteArray bytes;
};

/// The real pages beside the checkout; none where they are not there.
QList<Page> readablePages()
{
    QList<Page> pages;
    QDirIterator files(testing::sharedDataPath(u"readability"_s), {u"source.html"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            pages.append({file.fileName(), file.readAll()});
    }
    return pages;
}

double megabytes(const QList<Page> &pages)
{
    qint64 bytes = 0;
    for (const Page &page : pages)
        bytes += page.bytes.size();
    return static_cast<double>(bytes) / 1e6;
}

void parseBare(const QByteArray &bytes)
{
    GumboOptions options = kGumboDefaultOptions;
    GumboOutput *output = gumbo_parse_with_options(&options, bytes.constData(),
                                                   static_cast<size_t>(bytes.size()));
    gumbo_destroy_output(&options, output);
}

QList<Measure> extractionRow(const Settings &)
{
    const QList<Page> pages = readablePages();
    if (pages.isEmpty())
        return {};
    qsizetype characters = 0;
    const auto extract = [&] {
        for (const Page &page : pages) {
            SourceItem item;
            item.url = u"https://site.example/page"_s;
            item.kind = PayloadKind::Html;
            item.payload = page.bytes;
            if (const Result<Document> document = extractDocument(item))
                characters += document->text.size();
        }
    };
    const auto parse = [&] {
        for (const Page &page : pages)
            parseBare(page.bytes);
    };
    double ours = 1e9, bare = 1e9;
    for (int round = 0; round < 3; ++round) {
        ours = qMin(ours, secondsOf(extract));
        bare = qMin(bare, secondsOf(parse));
    }
    const double size = megabytes(pages);
    return {{.work = u"readable text, facts, language and gate of %1 real pages, one core"_s.arg(
                 pages.size()),
             .unit = u"MB/s"_s,
             .ours = size / ours,
             .reference = u"gumbo's bare parse of the same bytes"_s,
             .referenceValue = size / bare,
             .aim = u"at least a third of the bare parse"_s,
             .met = ours <= 3 * bare,
             .note = u"%1 MB, %2 characters of text"_s.arg(size, 0, 'f', 1).arg(characters / 3)}};
}

QByteArray record(int number, const QByteArray &body)
{
    const QByteArray block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://site.example/"
        + QByteArray::number(number)
        + "\r\nWARC-Date: 2024-05-01T10:00:00Z\r\nContent-Type: application/http;msgtype=response"
          "\r\nContent-Length: "
        + QByteArray::number(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

/// Unpacks a file of many gzip members and does nothing with it.
qint64 inflateOnly(const QByteArray &packed)
{
    QByteArray out(256 << 10, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        qFatal("zlib does not start");
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    qint64 bytes = 0;
    while (stream.avail_in > 0) {
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        const int code = inflate(&stream, Z_NO_FLUSH);
        bytes += out.size() - static_cast<qsizetype>(stream.avail_out);
        if (code == Z_STREAM_END)
            inflateReset(&stream);
        else if (code != Z_OK)
            qFatal("zlib: %d", code);
    }
    inflateEnd(&stream);
    return bytes;
}

QList<Measure> warcRow(const Settings &settings)
{
    Generator generator(shippedRubric(u"udhr"_s).value());
    QList<QByteArray> bodies;
    for (int i = 0; i < 50; ++i)
        bodies.append("<!doctype html><html><body><article><p>" + generator.text(30'000).toUtf8()
                      + "</p></article></body></html>");
    constexpr int records = 3000;
    QByteArray packed;
    qint64 unpacked = 0;
    for (int i = 0; i < records; ++i) {
        const QByteArray one = record(i, bodies[i % bodies.size()]);
        unpacked += one.size();
        packed += testing::gzipped(one, 6);
    }
    QFile file(settings.folder + u"/bench.warc.gz"_s);
    if (!file.open(QIODevice::ReadWrite) || file.write(packed) != packed.size() || !file.flush())
        qFatal("%s", qPrintable(file.errorString()));
    int taken = 0;
    const double memory = peakMemoryMb();
    const double ours = secondsOf([&] {
        ArchiveWalk walk;
        walk.wants = [](const ArchivePage &page) { return page.suggested; };
        walk.take = [&](const SourceItem &) {
            ++taken;
            return true;
        };
        if (const ArchiveSummary summary = walkArchive(file, file.fileName(), walk); summary.error)
            qFatal("%s", qPrintable(summary.error->text));
    });
    const double grown = peakMemoryMb() - memory;
    const double reference = secondsOf([&] {
        if (inflateOnly(packed) != unpacked)
            qFatal("the reference unpacked something else");
    });
    const double size = static_cast<double>(unpacked) / 1e6;
    return {{.work = u"WARC of %1 pages, gzip a record: every page delivered"_s.arg(taken),
             .unit = u"MB/s"_s,
             .ours = size / ours,
             .reference = u"zlib alone unpacking the same file"_s,
             .referenceValue = size / reference,
             .aim = u"at least two thirds of the reference"_s,
             .met = taken == records && ours <= 1.5 * reference,
             .note = u"%1 MB unpacked"_s.arg(size, 0, 'f', 0)},
            {.work = u"memory that reading it took"_s,
             .unit = u"MB"_s,
             .ours = grown,
             .aim = u"at most 20, whatever the size of the file"_s,
             .met = grown <= 20}};
}

QList<Measure> folderRow(const Settings &settings)
{
    const QList<Page> pages = readablePages();
    if (pages.isEmpty())
        return {};
    static const SystemClock clock;
    auto workspace = finished(Workspace::create(settings.folder + u"/folder.rapporteur"_s,
                                                shippedRubric(u"udhr"_s).value(), clock));
    QStringList paths;
    for (const Page &page : pages)
        paths.append(page.path);
    qsizetype stored = 0;
    const double ours = secondsOf([&] {
        Importer importer(*workspace, clock);
        for (const ImportReport &report : importer.importPaths(paths))
            stored += report.stored.size();
    });
    const double memory = peakMemoryMb();
    const double reference = secondsOf([&] {
        for (const Page &page : pages)
            parseBare(page.bytes);
    });
    return {{.work = u"import of the readability folder, stored and searchable (%1 articles)"_s.arg(
                 stored),
             .unit = u"s"_s,
             .ours = ours,
             .reference = u"gumbo's bare parse, one core"_s,
             .referenceValue = reference,
             .aim = u"at most 3 of the reference"_s,
             .met = ours <= 3 * reference,
             .note = u"%1 MB"_s.arg(megabytes(pages), 0, 'f', 1)},
            {.work = u"peak memory of that import"_s,
             .unit = u"MB"_s,
             .ours = memory,
             .aim = u"at most 300"_s,
             .met = memory <= 300}};
}

} // namespace

QList<Row> loadingRows()
{
    return {{u"extraction"_s, extractionRow}, {u"warc"_s, warcRow}, {u"folder"_s, folderRow}};
}

} // namespace rapporteur::bench
