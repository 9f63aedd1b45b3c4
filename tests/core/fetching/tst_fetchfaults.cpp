// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fetching/fetchfixture.h"
#include "tests/support/packing.h"
#include "tests/support/registry.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray chunkedHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n";

} // namespace

/// What servers do wrong, what people are told, and how often the server was asked.
class TestFetchFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<FetchFault>("fault");
        QTest::addColumn<QString>("text"); // a pattern
        const QByteArray packed = gzipped(packedText());
        const auto row = [](const char *name, const QByteArray &answer, FetchFault fault,
                            const QString &text) {
            QTest::newRow(name) << answer << fault << text;
        };
        row("short length",
            "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + QByteArray(150, 'x'),
            FetchFault::Incomplete,
            u"came incomplete \\(150 bytes received\\)\\. It was not stored; try again\\.$"_s);
        row("chunks without end", chunkedHead + "5\r\nhello\r\n", FetchFault::Incomplete,
            u"came incomplete \\(5 bytes received\\)"_s);
        row("bad chunk", chunkedHead + "5\r\nhello\r\nZZZ\r\nworld\r\n0\r\n\r\n",
            FetchFault::Incomplete, u"came incomplete \\(5 bytes received\\)"_s);
        row("truncated gzip",
            httpAnswer(packed.first(packed.size() / 2), "Content-Encoding: gzip\r\n"),
            FetchFault::Incomplete, u"came incomplete"_s);
        row("damaged gzip", httpAnswer("not packed", "Content-Encoding: gzip\r\n"),
            FetchFault::Incomplete, u"came incomplete"_s);
        row("unknown coding", httpAnswer("x", "Content-Encoding: br\r\n"), FetchFault::BadAnswer,
            u"packed as “br”, which was not asked for"_s);
        row("announced too large",
            "HTTP/1.1 200 OK\r\nContent-Length: 500000000\r\n\r\n" + QByteArray(1000, 'x'),
            FetchFault::TooLarge, u"is larger than the limit of 20 MB\\.$"_s);
        row("contradicting lengths",
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
            FetchFault::BadAnswer, u"no valid HTTP"_s);
        row("no HTTP", "SSH-2.0-OpenSSH_9.2p1\r\n", FetchFault::BadAnswer, u"no valid HTTP"_s);
        row("end within the headers", "HTTP/1.1 200 OK\r\nContent-Type: te",
            FetchFault::Unreachable, u"cannot be reached: the connection failed"_s);
        row("end before any byte", "", FetchFault::Unreachable,
            u"cannot be reached: the connection failed"_s);
        row("10,000 headers",
            "HTTP/1.1 200 OK\r\n" + QByteArray("a:b\r\n").repeated(10'000) + "\r\nx",
            FetchFault::BadAnswer, u"more headers than the limit of 64 KiB and was refused"_s);
        row("3 MB of headers", "HTTP/1.1 200 OK\r\nA: " + QByteArray(3'000'000, 'x') + "\r\n\r\nx",
            FetchFault::BadAnswer, u"more headers than the limit of 64 KiB and was refused"_s);
        row("early hints without end", QByteArray("HTTP/1.1 103 x\r\n\r\n").repeated(9000),
            FetchFault::BadAnswer, u"more headers than the limit"_s);
        row("not found", httpAnswer("gone", {}, 404), FetchFault::Status,
            u"There is no page http://.*status 404"_s);
        row("server error", httpAnswer("oh", {}, 500), FetchFault::Status,
            u"has failed to deliver .*status 500.*later"_s);
        row("refused, nothing said", httpAnswer("", {}, 403), FetchFault::Status,
            u"refuses to give out .*status 403"_s);
        row("portal by status", httpAnswer("log in", {}, 511), FetchFault::Portal,
            u"the network you are in answered with its own login page"_s);
        row("portal by its mark",
            httpAnswer("<html><!--<WISPAccessGatewayParam></WISPAccessGatewayParam>--></html>"),
            FetchFault::Portal, u"the network you are in answered with its own login page"_s);
    }

    void brokenAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(FetchFault, fault);
        QFETCH(QString, text);
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onRaw("/page", answer);
        const FetchResult result = fixture.fetch(server.address("/page"));
        QVERIFY(!result);
        QVERIFY2(textOf(result).contains(QRegularExpression(text)), qPrintable(textOf(result)));
        QCOMPARE(result.error().fault, fault);
        QCOMPARE(server.requests().size(), 1); // asked once, never again behind anybody's back
        QCOMPARE(server.connections(), 1);
    }

    /// The same answers, whole: nothing of the guards stops them.
    void controlGoodAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("body");
        const QByteArray packed = gzipped(packedText());
        QTest::newRow("length") << httpAnswer("hello") << QByteArray("hello");
        QTest::newRow("chunks") << chunkedHead + "5\r\nhello\r\n0\r\n\r\n" << QByteArray("hello");
        QTest::newRow("gzip") << httpAnswer(packed, "Content-Encoding: gzip\r\n") << packedText();
        QTest::newRow("zstd") << httpAnswer(zstandard(packedText()), "Content-Encoding: zstd\r\n")
                              << packedText();
        QTest::newRow("until the end")
            << QByteArray("HTTP/1.0 200 OK\r\n\r\nhello") << QByteArray("hello");
        QTest::newRow("early hints")
            << "HTTP/1.1 103 x\r\nLink: y\r\n\r\n" + httpAnswer("hello") << QByteArray("hello");
        QTest::newRow("60 kB of headers")
            << httpAnswer("hello", "A: " + QByteArray(60'000, 'x') + "\r\n") << QByteArray("hello");
        QTest::newRow("refusal with words")
            << httpAnswer("subscribe", {}, 403) << QByteArray("subscribe");
        QTest::newRow("19 MB") << httpAnswer(QByteArray(19'000'000, 'x'))
                               << QByteArray(19'000'000, 'x');
    }

    void controlGoodAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, body);
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onRaw("/page", answer);
        const FetchResult result = fixture.fetch(server.address("/page"));
        QVERIFY2(result.has_value(), qPrintable(textOf(result)));
        QVERIFY(result->body == body);
        QCOMPARE(result->fetchedAt, fixture.time.clock().nowUtc());
        QCOMPARE(result->address.toString(), server.address("/page"));
    }

    /// Why the framing is our own: Qt's manager takes the broken chunk for the end and reports no error.
    void controlQtTakesABadChunkForTheEnd()
    {
        ManualTime time;
        EvilServer server(time);
        server.onRaw("/page", chunkedHead + "5\r\nhello\r\nZZZ\r\nworld\r\n0\r\n\r\n");
        QNetworkAccessManager manager;
        manager.setProxy(QNetworkProxy::NoProxy);
        const std::unique_ptr<QNetworkReply> reply(
            manager.get(QNetworkRequest(QUrl(server.address("/page")))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->readAll(), "hello");
    }

    void bombs_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("packed");
        const QByteArray zeros(25'000'000, '\0');
        QTest::newRow("gzip") << QByteArray("gzip") << gzipped(zeros);
        QTest::newRow("zstd") << QByteArray("zstd") << zstandard(zeros);
        QTest::newRow("gzip, about 30:1")
            << QByteArray("gzip") << gzipped(mildlyPackable(25'000'000));
    }

    void bombs()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, packed);
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onPage("/bomb", packed, "Content-Encoding: " + coding + "\r\n");
        const FetchResult result = fixture.fetch(server.address("/bomb"));
        QVERIFY(!result);
        QVERIFY2(textOf(result).endsWith(u"/bomb unpacks to more than 20 MB."_s),
                 qPrintable(textOf(result)));
        QCOMPARE(result.error().error.kind, ErrorKind::Limit);
        QCOMPARE(server.requests().size(), 1);

        FetchRequest control = fixture.request(server.address("/bomb"));
        control.bodyLimit = 30'000'000;
        const FetchResult whole = fixture.fetch(control);
        QVERIFY2(whole.has_value(), qPrintable(textOf(whole)));
        QCOMPARE(whole->body.size(), 25'000'000);
    }

    void anEndlessBodyIsCutOff()
    {
        FetchFixture fixture;
        bool ended = false;
        EvilServer server(fixture.time);
        server.onScript("/endless", [&](EvilTurn &turn) {
            connect(&turn, &QObject::destroyed, this, [&] { ended = true; });
            turn.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            turn.sendForEver(QByteArray(64 << 10, 'x'));
        });
        FetchRequest request = fixture.request(server.address("/endless"));
        request.bodyLimit = 1'000'000;
        const FetchResult result = fixture.fetch(request);
        QVERIFY2(textOf(result).endsWith(u"/endless is larger than the limit of 1 MB."_s),
                 qPrintable(textOf(result)));
        QTRY_VERIFY(ended); // the connection is gone, so that nothing flows any more
        const qint64 written = server.written();
        // The limit, and what kernel and buffers hold on the way.
        QVERIFY2(written < 1'000'000 + 8'000'000, qPrintable(QString::number(written)));
    }

    void slowness_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<FetchFault>("fault");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("until");
        QTest::newRow("silent")
            << u"silent"_s << FetchFault::Silent
            << u"^No answer from 127\\.0\\.0\\.1:\\d+ in 20 seconds\\. Try again later\\.$"_s
            << qint64(20'000);
        QTest::newRow("dripping headers")
            << u"driphdr"_s << FetchFault::Silent << u"^No answer from .* in 30 seconds"_s
            << qint64(30'000);
        QTest::newRow("dripping body")
            << u"drip"_s << FetchFault::TooSlow
            << u"/drip is too slow: stopped after 60 seconds with 1\\d\\d bytes received"_s
            << qint64(60'000);
        QTest::newRow("stalling body")
            << u"stall"_s << FetchFault::Incomplete
            << u"came incomplete \\(5 bytes received\\): nothing more arrived for 20 seconds"_s
            << qint64(20'000);
    }

    void slowness()
    {
        QFETCH(QString, how);
        QFETCH(FetchFault, fault);
        QFETCH(QString, text);
        QFETCH(qint64, until);
        FetchFixture fixture;
        EvilServer server(fixture.time);
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n";
        server.onScript("/silent", [](EvilTurn &) {});
        server.onScript("/driphdr",
                        [&](EvilTurn &turn) { turn.drip(head + QByteArray(9000, 'x'), 500); });
        server.onScript("/drip", [&](EvilTurn &turn) {
            turn.send(head + "\r\n");
            turn.drip(QByteArray(9000, 'x'), 500);
        });
        server.onScript("/stall", [&](EvilTurn &turn) { turn.send(head + "\r\nhello"); });
        const qint64 before = fixture.time.clock().monotonicMs();
        const FetchResult result = fixture.fetch(server.address('/' + how.toLatin1()), 500);
        QVERIFY(!result);
        QVERIFY2(textOf(result).contains(QRegularExpression(text)), qPrintable(textOf(result)));
        QCOMPARE(result.error().fault, fault);
        QCOMPARE(server.requests().size(), 1);
        const qint64 took = fixture.time.clock().monotonicMs() - before;
        QVERIFY2(took >= until && took <= until + 5000, qPrintable(QString::number(took)));
    }

    /// With the total deadline off, the drip goes on for as long as the server likes: idle time never runs out.
    void controlWithoutADeadlineTheDripGoesOn()
    {
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onScript("/drip", [&](EvilTurn &turn) {
            turn.send("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n");
            turn.drip(QByteArray(400, 'x'), 500);
        });
        FetchRequest request = fixture.request(server.address("/drip"));
        request.deadlineMs = 3'600'000;
        const FetchResult result = fixture.fetch(request, 1000);
        QVERIFY2(result.has_value(), qPrintable(textOf(result)));
        QVERIFY(fixture.time.clock().monotonicMs() > 190'000);
    }

    void nobodyThere()
    {
        FetchFixture fixture;
        const quint16 free = [&] {
            EvilServer gone(fixture.time);
            return gone.serverPort();
        }();
        const FetchResult refused = fixture.fetch(u"http://127.0.0.1:%1/"_s.arg(free));
        QCOMPARE(
            textOf(refused),
            u"127.0.0.1 refuses connections on port %1: no web server answers there."_s.arg(free));
        QCOMPARE(refused.error().fault, FetchFault::Unreachable);

        const FetchResult unknown = fixture.fetch(u"http://no-such-host.invalid/"_s);
        QVERIFY2(textOf(unknown).startsWith(u"There is no host “no-such-host.invalid”"_s),
                 qPrintable(textOf(unknown)));
        QCOMPARE(unknown.error().fault, FetchFault::NoSuchHost);
        QCOMPARE(unknown.error().error.kind, ErrorKind::Network);
    }

    void theNextAddressIsTriedWhenOneRefuses()
    {
        FetchFixture fixture({u"two.example"_s});
        EvilServer server(fixture.time);
        server.onPage("/", "hello");
        fixture.names->tell(u"two.example"_s, {u"127.0.0.9"_s, u"127.0.0.1"_s});
        const FetchResult result = fixture.fetch(server.address("/", u"two.example"_s));
        QVERIFY2(result.has_value(), qPrintable(textOf(result)));
        QCOMPARE(server.requests().value(0).header("Host"),
                 u"two.example:%1"_s.arg(server.serverPort()).toLatin1());
    }

    void keptConnections()
    {
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onPage("/a", "one");
        server.onPage("/b", "two", "Connection: close\r\n");
        QVERIFY(fixture.fetch(server.address("/a")).has_value());
        QVERIFY(fixture.fetch(server.address("/a")).has_value());
        QCOMPARE(server.connections(), 1); // one connection carries both
        QVERIFY(fixture.fetch(server.address("/b")).has_value());
        QVERIFY(fixture.fetch(server.address("/a")).has_value());
        QCOMPARE(server.connections(), 2);
        fixture.time.advance(30'000); // too old to be relied on
        QVERIFY(fixture.fetch(server.address("/a")).has_value());
        QCOMPARE(server.connections(), 3);
    }

    /// The server closes a kept connection at the moment it is used again: asked once more, on a new one.
    void aKeptConnectionThatEndsIsReplacedOnce()
    {
        FetchFixture fixture;
        EvilServer server(fixture.time);
        int turns = 0;
        server.onScript("/a", [&](EvilTurn &turn) {
            if (++turns == 2)
                turn.reset();
            else
                turn.send(httpAnswer("hello"));
        });
        QVERIFY(fixture.fetch(server.address("/a")).has_value());
        const FetchResult again = fixture.fetch(server.address("/a"));
        QVERIFY2(again.has_value(), qPrintable(textOf(again)));
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(server.connections(), 2);
    }

    void aDroppedJobSaysNothing()
    {
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onScript("/silent", [](EvilTurn &) {});
        bool called = false;
        auto job = fixture.engine->start(fixture.request(server.address("/silent")),
                                         [&](FetchResult) { called = true; });
        QTRY_COMPARE(server.requests().size(), 1);
        job.reset();
        fixture.time.advance(100'000);
        FetchFixture::settle();
        QVERIFY(!called);
    }
};

RAPPORTEUR_TEST(TestFetchFaults)

#include "tst_fetchfaults.moc"
