// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fetching/fetchfixture.h"
#include "tests/support/registry.h"

#include <QRegularExpression>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What servers may expect of us: robots.txt, waiting when asked to, not too much at once, no needless repeats.
class TestPoliteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void askedToWait_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("quietMs"); // how long nothing is asked
        const QString asks = u"asks to wait until "_s;
        QTest::newRow("seconds") << 429 << QByteArray("120")
                                 << asks + u"2 Jan 2026 03:06:05 (status 429)"_s << qint64(120'000);
        QTest::newRow("date") << 429 << QByteArray("Fri, 02 Jan 2026 03:05:05 GMT")
                              << asks + u"2 Jan 2026 03:05:05 (status 429)"_s << qint64(60'000);
        QTest::newRow("negative")
            << 429 << QByteArray("-1")
            << u"is asked too often (status 429). Nothing more is asked of it until 2 Jan 2026 03:05:05"_s
            << qint64(60'000);
        QTest::newRow("nothing") << 429 << QByteArray() << u"is asked too often (status 429)"_s
                                 << qint64(60'000);
        QTest::newRow("ten years")
            << 429 << QByteArray("315360000") << asks + u"31 Dec 2035"_s << qint64(86'400'000);
        QTest::newRow("busy") << 503 << QByteArray("30")
                              << asks + u"2 Jan 2026 03:04:35 (status 503)"_s << qint64(30'000);
    }

    void askedToWait()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QFETCH(QString, text);
        QFETCH(qint64, quietMs);
        FetchFixture fixture;
        EvilServer server(fixture.time);
        int turns = 0;
        server.onScript("/a", [&](EvilTurn &turn) {
            const QByteArray wait = header.isEmpty() ? QByteArray()
                                                     : "Retry-After: " + header + "\r\n";
            turn.send(++turns == 1 ? httpAnswer("slow down", wait, status) : httpAnswer("hello"));
        });
        const FetchResult first = fixture.fetch(server.address("/a"));
        QVERIFY2(textOf(first).contains(text), qPrintable(textOf(first)));
        QCOMPARE(first.error().fault, FetchFault::RateLimited);
        QCOMPARE(first.error().status, status);
        // Till then the server is not asked at all, whatever the page.
        fixture.time.advance(quietMs - 1000);
        const FetchResult early = fixture.fetch(server.address("/b"));
        QCOMPARE(early.error().fault, FetchFault::RateLimited);
        QCOMPARE(server.requests().size(), 1);
        fixture.time.advance(2000);
        QVERIFY(fixture.fetch(server.address("/a")).has_value());
        QCOMPARE(server.requests().size(), 2);
    }

    void robotsAreObeyed()
    {
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onPage("/robots.txt", "User-agent: *\nDisallow: /private\n");
        server.onPage("/private/a", "hello");
        server.onPage("/public", "hello");
        FetchRequest request = fixture.request(server.address("/private/a"));
        request.obeyRobots = true;
        const FetchResult refused = fixture.fetch(request);
        QVERIFY2(
            textOf(refused).contains(QRegularExpression(
                u"^127\\.0\\.0\\.1:\\d+ does not want programs to load http://.*/private/a \\(its robots\\.txt says so\\)"_s)),
            qPrintable(textOf(refused)));
        QCOMPARE(refused.error().fault, FetchFault::Robots);
        QCOMPARE(server.requestsOf("/private/a"), 0);

        request.address = server.address("/public");
        QVERIFY(fixture.fetch(request).has_value());
        QCOMPARE(server.requestsOf("/robots.txt"), 1); // remembered
        fixture.time.advance(25LL * 3'600'000);
        QVERIFY(fixture.fetch(request).has_value());
        QCOMPARE(server.requestsOf("/robots.txt"), 2); // for a day

        request.address = server.address("/private/a"); // control: overruled by the person
        request.obeyRobots = false;
        QVERIFY(fixture.fetch(request).has_value());
    }

    void robotsThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << httpAnswer("x", {}, 404) << true << QString();
        QTest::newRow("forbidden") << httpAnswer("x", {}, 403) << true << QString();
        QTest::newRow("login") << httpAnswer("x", {}, 401) << true << QString();
        QTest::newRow("a page") << httpAnswer("<html>hello</html>") << true << QString();
        QTest::newRow("broken server")
            << httpAnswer("x", {}, 500) << false
            << u"could not say whether programs may load its pages (robots.txt): The server has failed"_s;
        QTest::newRow("half of it")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser-agent: *") << false
            << u"came incomplete"_s;
        QTest::newRow("loop") << QByteArray(
            "HTTP/1.1 302 x\r\nLocation: /robots.txt\r\nContent-Length: 0\r\n\r\n")
                              << true << QString();
        QTest::newRow("wait") << httpAnswer("x", "Retry-After: 100\r\n", 429) << false
                              << u"asks to wait until"_s;
    }

    void robotsThatCannotBeRead()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, allowed);
        QFETCH(QString, text);
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onRaw("/robots.txt", answer);
        server.onPage("/a", "hello");
        FetchRequest request = fixture.request(server.address("/a"));
        request.obeyRobots = true;
        const FetchResult result = fixture.fetch(request);
        QVERIFY2(result.has_value() == allowed && (allowed || textOf(result).contains(text)),
                 qPrintable(textOf(result)));
        QCOMPARE(server.requestsOf("/a"), allowed ? 1 : 0);
    }

    void robotsOfEachHopCount()
    {
        FetchFixture fixture;
        EvilServer first(fixture.time), second(fixture.time);
        first.onRaw("/a",
                    "HTTP/1.1 302 x\r\nLocation: " + second.address("/b").toUtf8()
                        + "\r\nContent-Length: 0\r\n\r\n",
                    false);
        second.onPage("/robots.txt", "User-agent: rapporteur\nDisallow: /\n");
        second.onPage("/b", "hello");
        FetchRequest request = fixture.request(first.address("/a"));
        request.obeyRobots = true;
        QCOMPARE(fixture.fetch(request).error().fault, FetchFault::Robots);
        QCOMPARE(second.requestsOf("/b"), 0);
    }

    void notTooManyAtOnceAndNotTooFast()
    {
        FetchFixture fixture;
        EvilServer server(fixture.time);
        QList<EvilTurn *> open;
        server.onScript("/a", [&](EvilTurn &turn) { open.append(&turn); });
        std::vector<std::unique_ptr<FetchJob>> jobs;
        int done = 0;
        for (int i = 0; i < 5; ++i) {
            FetchRequest request = fixture.request(server.address("/a"));
            request.parallel = 2;
            request.delayMs = 1000;
            jobs.push_back(fixture.engine->start(request, [&](const FetchResult &) { ++done; }));
        }
        QTRY_COMPARE(open.size(), 1); // the second has to wait for its second
        FetchFixture::settle();
        QCOMPARE(server.requests().size(), 1);
        fixture.time.advance(1000);
        QTRY_COMPARE(open.size(), 2);
        fixture.time.advance(5000); // two are under way: however long, no third
        FetchFixture::settle();
        QCOMPARE(server.requests().size(), 2);
        open[0]->send(httpAnswer("hello"));
        QTRY_COMPARE(open.size(), 3);
        QCOMPARE(done, 1);
        jobs.erase(jobs.begin() + 3); // one that waits goes away: the queue goes on without it
        open[1]->send(httpAnswer("hello"));
        open[2]->send(httpAnswer("hello"));
        QTRY_COMPARE(done, 3);
        fixture.time.advance(1000);
        QTRY_COMPARE(open.size(), 4);
        open[3]->send(httpAnswer("hello"));
        QTRY_COMPARE(done, 4);
        QCOMPARE(server.requests().size(), 4);
    }

    void whatHasNotChangedIsNotSentAgain()
    {
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onScript("/a", [](EvilTurn &turn) {
            const bool same = turn.request.header("If-None-Match") == "\"v1\"";
            turn.send(
                same ? QByteArray("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n")
                     : httpAnswer(
                           "hello",
                           "ETag: \"v1\"\r\nLast-Modified: Fri, 02 Jan 2026 03:05:05 GMT\r\n"));
        });
        const FetchResult first = fixture.fetch(server.address("/a"));
        QVERIFY(first.has_value());
        FetchRequest again = fixture.request(server.address("/a"));
        again.etag = first->headers.value(u"etag"_s);
        again.lastModified = first->headers.value(u"last-modified"_s);
        const FetchResult second = fixture.fetch(again);
        QVERIFY2(second.has_value(), qPrintable(textOf(second)));
        QVERIFY(second->notModified);
        QVERIFY(second->body.isEmpty());
        QCOMPARE(server.requests()[1].header("If-Modified-Since"), "Fri, 02 Jan 2026 03:05:05 GMT");
        again.etag = u"\"v0\"\r\nX-Injected: 1"_s;
        const FetchResult other = fixture.fetch(again);
        QCOMPARE(other->body, "hello");
        QVERIFY(server.requests()[2].header("X-Injected").isEmpty());
    }

    void aPageThatWasNotAskedAboutCannotBeUnchanged()
    {
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onRaw("/a", "HTTP/1.1 304 Not Modified\r\n\r\n");
        QCOMPARE(fixture.fetch(server.address("/a")).error().fault, FetchFault::Status);
    }
};

RAPPORTEUR_TEST(TestPoliteness)

#include "tst_politeness.moc"
