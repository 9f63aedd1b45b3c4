// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/archive.h"
#include "tests/core/sources/archivefixture.h"
#include "tests/core/sources/readingdump.h"
#include "tests/support/packing.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

#include <zstd.h>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestArchive : public QObject
{
    Q_OBJECT

private:
    static QByteArray page(const QByteArray &title)
    {
        return "<html><title>" + title + "</title><p>words</p></html>";
    }

    static QByteArray zstandard(const QByteArray &bytes)
    {
        QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
        packed.truncate(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()),
                                                bytes.constData(), size_t(bytes.size()), 3)));
        return packed;
    }

    static QStringList urls(const SourceReading &reading)
    {
        QStringList all;
        for (const SourceItem &item : reading.items)
            all.append(item.url);
        return all;
    }

    static ArchiveSummary walked(const QByteArray &bytes, const ArchiveLimits &limits,
                                 QStringList &taken)
    {
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        if (!buffer.open(QIODevice::ReadOnly))
            return {};
        ArchiveWalk walk;
        walk.wants = [](const ArchivePage &page) { return page.suggested; };
        walk.take = [&](const SourceItem &item) {
            taken.append(item.url);
            return true;
        };
        return walkArchive(buffer, u"a.warc"_s, walk, limits);
    }

private Q_SLOTS:
    void aMemberARecordAndOneMemberForAllReadAlike()
    {
        const QByteArray first = pageRecord("https://x.example/1", page("One"));
        const QByteArray second = pageRecord("https://x.example/2", page("Two"));
        const QStringList both{u"https://x.example/1"_s, u"https://x.example/2"_s};
        QCOMPARE(urls(readArchive(first + second, u"a"_s)), both);
        QCOMPARE(urls(readArchive(gzipped(first) + gzipped(second), u"a"_s)), both);
        QCOMPARE(urls(readArchive(gzipped(first + second), u"a"_s)), both);
        // Members that start anywhere, as block compressors write them.
        const QByteArray all = first + second;
        QCOMPARE(urls(readArchive(gzipped(all.first(90)) + gzipped(all.sliced(90)), u"a"_s)), both);
    }

    void codingsOfTheAnswerAreUndone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        const QByteArray html = page("Packed");
        QTest::newRow("gzip") << gzipped(html)
                              << QByteArray("Content-Type: text/html\r\nContent-Encoding: gzip");
        QTest::newRow("raw deflate")
            << bareDeflated(html)
            << QByteArray("content-type: text/html\ncontent-encoding: deflate");
        QTest::newRow("zlib deflate")
            << qCompress(html).sliced(4)
            << QByteArray("Content-Type: text/html\r\nContent-Encoding: deflate");
        QTest::newRow("zstd") << zstandard(html)
                              << QByteArray("Content-Type: text/html\r\nContent-Encoding: zstd");
        QTest::newRow("twice") << gzipped(
            gzipped(html)) << QByteArray("Content-Type: text/html\r\nContent-Encoding: gzip, gzip");
        QTest::newRow("already decoded")
            << html << QByteArray("Content-Type: text/html\r\nContent-Encoding: gzip");
    }

    void codingsOfTheAnswerAreUndone()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, headers);
        const SourceReading reading = readArchive(pageRecord("https://x.example/1", body, headers),
                                                  u"a"_s);
        QCOMPARE(reading.items.size(), 1);
        QCOMPARE(reading.items.first().payload, page("Packed"));
        QVERIFY2(reading.items.first().issues.isEmpty(), "nothing was lost");
    }

    void whatIsCutIsKeptAndSaid()
    {
        const QByteArray whole = gzipped(page(QByteArray(5000, 'x')));
        const SourceReading reading = readArchive(
            pageRecord("https://x.example/1", whole.first(whole.size() - 9),
                       "Content-Type: text/html\r\nContent-Encoding: gzip"),
            u"a"_s);
        QCOMPARE(reading.items.size(), 1);
        QVERIFY(reading.items.first().payload.startsWith("<html>"));
        QCOMPARE(issueCodes(reading.items.first().issues), QStringList{u"cut-page"_s});
    }

    void aTruncatedFileKeepsWhatCameBefore()
    {
        const QByteArray first = pageRecord("https://x.example/1", page("One"));
        const QByteArray second = pageRecord("https://x.example/2", page(QByteArray(9000, 'x')));
        const QByteArray packed = gzipped(first) + gzipped(second);
        const SourceReading reading = readArchive(packed.first(packed.size() - 20), u"a"_s);
        QVERIFY(urls(reading).startsWith(u"https://x.example/1"_s));
        QVERIFY2(issueCodes(reading.issues).contains(u"archive"_s),
                 "the file is damaged and says so");
    }

    void aBombIsStoppedAndEarlierRecordsStay()
    {
        const QByteArray good = gzipped(pageRecord("https://x.example/good", page("Good")));
        const QByteArray bomb = gzipped(
            warcRecord("resource", "https://x.example/bomb", QByteArray(40 << 20, ' ')), 9);
        ArchiveLimits limits;
        limits.leastTotal = 8 << 20;
        QStringList taken;
        const ArchiveSummary summary = walked(good + bomb + good, limits, taken);
        QVERIFY(summary.error);
        QCOMPARE(summary.error->kind, ErrorKind::Limit);
        QVERIFY2(summary.error->text.contains(u"unpacks to more than"_s),
                 qPrintable(summary.error->text));
        QCOMPARE(taken, QStringList{u"https://x.example/good"_s});

        // With the guard off all of it is read.
        limits.leastTotal = 1LL << 30;
        taken.clear();
        QVERIFY(!walked(good + bomb, limits, taken).error);
    }

    void aPageLargerThanTheCapIsLeftOut()
    {
        ArchiveLimits limits;
        limits.recordBytes = 100'000;
        const QByteArray packedBody = gzipped(QByteArray(300'000, 'x'));
        QStringList taken;
        const ArchiveSummary summary = walked(
            pageRecord("https://x.example/large", page(QByteArray(200'000, 'x')))
                + pageRecord("https://x.example/packed", packedBody,
                             "Content-Type: text/html\r\nContent-Encoding: gzip")
                + pageRecord("https://x.example/small", page("Small")),
            limits, taken);
        QCOMPARE(taken, QStringList{u"https://x.example/small"_s});
        QCOMPARE(issueCodes(summary.issues), (QStringList{u"too-large"_s, u"too-large"_s}));
    }

    void nestedGzipIsNamed()
    {
        const QByteArray nested = gzipped(gzipped(pageRecord("https://x.example/1", page("One"))));
        QVERIFY(isArchive(nested));
        const SourceReading reading = readArchive(nested, u"a.gz"_s);
        QVERIFY(reading.items.isEmpty());
        QVERIFY(reading.issues.first().text.contains(u"packed more than once"_s));
    }

    void lengthsThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("2^63") << QByteArray("9223372036854775808");
        QTest::newRow("2^63-1") << QByteArray("9223372036854775807");
        QTest::newRow("negative") << QByteArray("-1");
        QTest::newRow("words") << QByteArray("many");
        QTest::newRow("too short") << QByteArray("40");
        QTest::newRow("too long") << QByteArray("4000");
    }

    void lengthsThatCannotBe()
    {
        QFETCH(QByteArray, length);
        const QByteArray before = pageRecord("https://x.example/before", page("Before"));
        const QByteArray bad = warcRecord(
            "response", "https://x.example/bad",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("Bad"), length);
        const QByteArray after = pageRecord("https://x.example/after", page("After"));
        for (const QByteArray &bytes :
             {before + bad + after, gzipped(before) + gzipped(bad) + gzipped(after)}) {
            const SourceReading reading = readArchive(bytes, u"a"_s);
            QVERIFY(urls(reading).contains(u"https://x.example/before"_s));
            QVERIFY2(urls(reading).contains(u"https://x.example/after"_s),
                     "one wrong length must not swallow what follows");
            QVERIFY(!reading.issues.isEmpty());
        }
    }

    void aMillionRecordsNeedNoMemory()
    {
        const QByteArray record = warcRecord("metadata", "https://x.example/m", "via: x\r\n");
        QByteArray all;
        for (int i = 0; i < 100'000; ++i)
            all += record;
        all += pageRecord("https://x.example/last", page("Last"));
        const SourceReading reading = readArchive(gzipped(all, 1), u"a"_s);
        QCOMPARE(urls(reading), QStringList{u"https://x.example/last"_s});
        QVERIFY(reading.issues.isEmpty());
    }

    void anotherManyBadRecordsAreCounted()
    {
        QByteArray all;
        for (int i = 0; i < 200; ++i)
            all += warcRecord("resource", "https://x.example/m", "x", "none");
        const SourceReading reading = readArchive(all, u"a"_s);
        QVERIFY2(reading.issues.size() < 60, "a list that somebody can read");
        QVERIFY(issueCodes(reading.issues).contains(u"more-issues"_s));
    }

    void pagesAreListedWithTitles()
    {
        QByteArray bytes = pageRecord("https://x.example/1", page("One &amp; only"))
            + pageRecord("https://x.example/robots.txt", "User-agent: *",
                         "Content-Type: text/plain");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const ArchiveListing listing = listArchive(buffer, u"a"_s);
        QCOMPARE(listing.pages.size(), 2);
        QCOMPARE(listing.pages[0].title, u"One & only"_s);
        QCOMPARE(listing.pages[0].status, 200);
        QVERIFY(listing.pages[0].suggested);
        QVERIFY(listing.pages[0].date.isValid());
        QVERIFY2(!listing.pages[1].suggested, "nobody visits robots.txt");
        QCOMPARE(listing.summary.format, u"WARC"_s);
    }

    void aCollectionSuggestsItsPagesAndChecksItsHashes_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::newRow("zip") << false;
        QTest::newRow("zip64") << true;
    }

    void aCollectionSuggestsItsPagesAndChecksItsHashes()
    {
        QFETCH(bool, wide);
        const QByteArray warc = gzipped(pageRecord("https://x.example/page", page("Page")))
            + gzipped(pageRecord("https://x.example/frame", page("Frame")))
            + gzipped(warcRecord("response", "https://x.example/moved",
                                 "HTTP/1.1 301 Moved\r\nLocation: /arrived\r\n\r\n"))
            + gzipped(pageRecord("https://x.example/arrived", page("Arrived")));
        const QByteArray pages =
            "{\"format\": \"json-pages-1.0\", \"id\": \"pages\", \"title\": \"All\"}\n"
            "{\"id\": \"1\", \"url\": \"https://x.example/page#top\", \"title\": \"A page\"}\n"
            "not json\n{\"id\": \"2\", \"url\": \"https://x.example/moved\"}\n";
        const QByteArray hash = QCryptographicHash::hash(warc, QCryptographicHash::Sha256).toHex();
        const QByteArray description =
            "{\"resources\": [{\"path\": \"archive/data.warc.gz\", \"hash\": \"sha256:" + hash
            + "\"}, {\"path\": \"pages/pages.jsonl\", \"stats\": {\"hash\": \"00\"}, \"hashing\": \"sha256\"}]}";
        const QByteArray zip = zipped({{"archive/data.warc.gz", warc, false},
                                       {"pages/pages.jsonl", pages, true},
                                       {"../outside", "x", false},
                                       {"datapackage.json", description, true}},
                                      wide);
        QVERIFY(isArchive(zip));
        const SourceReading reading = readArchive(zip, u"c.wacz"_s);
        QCOMPARE(urls(reading),
                 (QStringList{u"https://x.example/page"_s, u"https://x.example/arrived"_s}));
        QCOMPARE(issueCodes(reading.issues),
                 (QStringList{u"bad-path"_s, u"wrong-hash"_s, u"bad-line"_s}));
        QVERIFY(reading.issues[1].text.startsWith(u"pages/pages.jsonl"_s));
    }

    void aDamagedCollectionSaysSo()
    {
        const QByteArray zip = zipped(
            {{"archive/data.warc", pageRecord("https://x.example/1", page("x")), false}});
        const SourceReading cut = readArchive(zip.first(zip.size() - 30), u"c.wacz"_s);
        QVERIFY(cut.items.isEmpty());
        QVERIFY(cut.issues.first().text.contains(u"directory"_s));
        const SourceReading office = readArchive(zipped({{"word/document.xml", "x", false}}),
                                                 u"c.wacz"_s);
        QVERIFY(office.issues.first().text.contains(u"no folder"_s));
    }

    void aSavedDiscussionInsideIsReadAsOne()
    {
        const QByteArray html = fileBytes(
            sourcePath(u"tests/core/sources/data/readings/hn-page.in.html"_s));
        const SourceReading reading = readArchive(
            pageRecord("https://news.ycombinator.com/item?id=100", html), u"a"_s);
        QCOMPARE(reading.items.size(), 1);
        QVERIFY(reading.items.first().thread);
        QCOMPARE(reading.items.first().thread->comments.size(), 5);
        QVERIFY(reading.items.first().fetchedAt.isValid());
    }

    void sharedArchives_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("pages");
        QTest::newRow("plain") << u"warcio/example.warc"_s << 6 << 1;
        QTest::newRow("gzip") << u"warcio/example.warc.gz"_s << 6 << 1;
        QTest::newRow("one member") << u"warcio/example-bad-non-chunked.warc.gz"_s << 6 << 1;
        QTest::newRow("resource") << u"warcio/example-resource.warc.gz"_s << 3 << 1;
        QTest::newRow("brackets") << u"warcio/example-wget-bad-target-uri.warc.gz"_s << 6 << 1;
        QTest::newRow("wrong chunks") << u"warcio/example-wrong-chunks.warc.gz"_s << 2 << 1;
        QTest::newRow("chunked") << u"warcio/example-iana.org-chunked.warc"_s << 3 << 1;
        QTest::newRow("arc") << u"warcio/example.arc.gz"_s << 2 << 1;
        QTest::newRow("bad arc") << u"warcio/bad.arc"_s << 4 << 0;
        QTest::newRow("crawl") << u"jwarc/cc.warc.gz"_s << 1 << 1;
        QTest::newRow("gzip named warc") << u"py-wacz/example-iana.warc"_s << 118 << 1;
        QTest::newRow("wacz") << u"py-wacz/valid_example_1.wacz"_s << 4 << 1;
    }

    void sharedArchives()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(int, records);
        QFETCH(int, pages);
        QByteArray bytes = fileBytes(sharedDataPath(u"warc/"_s + file));
        QVERIFY(isArchive(bytes, file));
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const ArchiveListing listing = listArchive(buffer, file);
        const auto suggested = std::ranges::count(listing.pages, true, &ArchivePage::suggested);
        qInfo("%s: %lld records, %lld pages (%lld suggested), %lld issues, %s", qPrintable(file),
              qlonglong(listing.summary.records), qlonglong(listing.pages.size()),
              qlonglong(suggested), qlonglong(listing.summary.issues.size()),
              listing.summary.error ? qPrintable(listing.summary.error->text) : "whole");
        QCOMPARE(listing.summary.records, records);
        QVERIFY(suggested >= pages);
        QCOMPARE(readArchive(bytes, file).items.size(), suggested);
    }
};

RAPPORTEUR_TEST(TestArchive)

#include "tst_archive.moc"
