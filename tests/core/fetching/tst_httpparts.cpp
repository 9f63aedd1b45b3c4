// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/bodyframing.h"
#include "core/sources/fetching/contentdecoder.h"
#include "core/sources/fetching/retryafter.h"
#include "tests/support/packing.h"
#include "tests/support/registry.h"

#include <QTest>
#include <QTimeZone>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Feeds a body in pieces of one size; gives its state and what came out.
std::pair<BodyFraming::State, QByteArray> framed(const QByteArray &head, const QByteArray &wire,
                                                 qsizetype piece, bool ends = false)
{
    auto framing = BodyFraming::of(*readHead(head));
    if (!framing)
        return {BodyFraming::State::Broken, framing.error().toUtf8()};
    QByteArray body;
    for (qsizetype at = 0; at < wire.size() && framing->state() == BodyFraming::State::Open;
         at += piece) {
        const qsizetype used = framing->take(wire.sliced(at, qMin(piece, wire.size() - at)), body);
        if (used < 0)
            break;
    }
    if (ends)
        framing->end();
    return {framing->state(), body};
}

} // namespace

class TestHttpParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headIsRead()
    {
        const auto head = readHead(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX: a\r\n b\r\nnonsense\r\n"
            "Vary: x\r\nvary: y\r\nSet-Cookie: id=1\r\n\r\n");
        QVERIFY(head.has_value());
        QCOMPARE(head->status, 200);
        QCOMPARE(head->value("content-type"), "text/html");
        QCOMPARE(head->value("x"), "a b");
        QCOMPARE(head->value("vary"), "x, y");
        QVERIFY(head->lists("vary", "Y"));
        QVERIFY(!head->lists("vary", "z"));
        QVERIFY(!head->toMap().contains(u"set-cookie"_s));
        QCOMPARE(head->toMap().value(u"vary"_s), u"x, y"_s);
    }

    void headsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        QTest::newRow("http 2") << QByteArray("HTTP/2 200\r\n\r\n");
        QTest::newRow("no number") << QByteArray("HTTP/1.1 abc\r\n\r\n");
        QTest::newRow("short") << QByteArray("HTTP/1.1 20\r\n\r\n");
        QTest::newRow("long number") << QByteArray("HTTP/1.1 2000\r\n\r\n");
        QTest::newRow("under 100") << QByteArray("HTTP/1.1 099 x\r\n\r\n");
        QTest::newRow("empty") << QByteArray();
    }

    void headsThatAreNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readHead(bytes));
    }

    void endOfHeadIsFoundInPieces()
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nA: b\r\n\r\nbody";
        for (qsizetype cut = 1; cut < head.size(); ++cut) {
            const qsizetype early = endOfHead(head.first(cut), 0);
            QCOMPARE(early >= 0, cut >= 25);
            QCOMPARE(endOfHead(head, early < 0 ? cut : 0), 25);
        }
        QCOMPARE(endOfHead("HTTP/1.1 200 OK\nA: b\n\nbody", 0), 22);
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QByteArray>("body");
        const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
        QTest::newRow("length") << QByteArray("Content-Length: 5\r\n") << QByteArray("hello")
                                << true << QByteArray("hello");
        QTest::newRow("length, more behind")
            << QByteArray("Content-Length: 5\r\n") << QByteArray("hello!!") << true
            << QByteArray("hello");
        QTest::newRow("length, short") << QByteArray("Content-Length: 9\r\n") << QByteArray("hello")
                                       << false << QByteArray("hello");
        QTest::newRow("same length twice")
            << QByteArray("Content-Length: 2\r\nContent-Length: 2\r\n") << QByteArray("hi") << true
            << QByteArray("hi");
        QTest::newRow("two lengths")
            << QByteArray("Content-Length: 2\r\nContent-Length: 3\r\n") << QByteArray("hi!")
            << false << QByteArray("content length 2,3");
        QTest::newRow("negative length")
            << QByteArray("Content-Length: -2\r\n") << QByteArray("hi!") << false
            << QByteArray("content length -2");
        QTest::newRow("until the end")
            << QByteArray() << QByteArray("hello") << true << QByteArray("hello");
        QTest::newRow("chunks") << chunked
                                << QByteArray("3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n")
                                << true << QByteArray("abc0123456789");
        QTest::newRow("chunks and length")
            << chunked + "Content-Length: 2\r\n"
            << QByteArray("3\r\nabc\r\n0\r\n\r\n") << true << QByteArray("abc");
        QTest::newRow("trailer") << chunked << QByteArray("1\r\na\r\n0\r\nX: y\r\n\r\n") << true
                                 << QByteArray("a");
        QTest::newRow("bare line ends")
            << chunked << QByteArray("1\na\n0\n\n") << true << QByteArray("a");
        QTest::newRow("no last chunk")
            << chunked << QByteArray("3\r\nabc\r\n") << false << QByteArray("abc");
        QTest::newRow("no end of trailer")
            << chunked << QByteArray("3\r\nabc\r\n0\r\n") << false << QByteArray("abc");
        QTest::newRow("bad size") << chunked << QByteArray("3\r\nabc\r\nZZ\r\n") << false
                                  << QByteArray("abc");
        QTest::newRow("negative size")
            << chunked << QByteArray("-3\r\nabc\r\n") << false << QByteArray();
        QTest::newRow("huge size")
            << chunked << QByteArray("ffffffffffffffffffff\r\nabc\r\n") << false << QByteArray();
        QTest::newRow("no line end after data")
            << chunked << QByteArray("3\r\nabcdef\r\n0\r\n\r\n") << false << QByteArray("abc");
        QTest::newRow("size without end")
            << chunked << QByteArray(3000, '0') << false << QByteArray();
        QTest::newRow("trailer without end")
            << chunked << "0\r\n" + QByteArray(20'000, 'x') << false << QByteArray();
        QTest::newRow("many trailers")
            << chunked << "0\r\n" + QByteArray("X: y\r\n").repeated(9000) << false << QByteArray();
        QTest::newRow("unknown coding")
            << QByteArray("Transfer-Encoding: gzip, chunked\r\n") << QByteArray("x") << false
            << QByteArray("transfer coding gzip, chunked");
    }

    void bodies()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, wire);
        QFETCH(bool, whole);
        QFETCH(QByteArray, body);
        const QByteArray head = "HTTP/1.1 200 OK\r\n" + headers + "\r\n";
        for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(7), wire.size()}) {
            const auto [state, read] = framed(head, wire, piece, true);
            QCOMPARE(state, whole ? BodyFraming::State::Complete : BodyFraming::State::Broken);
            QCOMPARE(read, body);
        }
    }

    void answersWithoutBody()
    {
        for (const QByteArray status : {"204", "304"}) {
            const auto [state, body] = framed(
                "HTTP/1.1 " + status + " x\r\nContent-Length: 9\r\n\r\n", "", 1);
            QCOMPARE(state, BodyFraming::State::Complete);
        }
    }

    void codings_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("packed");
        const QByteArray text = packedText();
        QTest::newRow("gzip") << QByteArray("gzip") << gzipped(text);
        QTest::newRow("x-gzip, case") << QByteArray("X-GZIP") << gzipped(text);
        QTest::newRow("gzip of two members")
            << QByteArray("gzip") << gzipped(text.first(100)) + gzipped(text.sliced(100));
        QTest::newRow("gzip with dirt behind") << QByteArray("gzip") << gzipped(text) + "dirt";
        QTest::newRow("deflate by the book") << QByteArray("deflate") << deflated(text);
        QTest::newRow("bare deflate") << QByteArray("deflate") << bareDeflated(text);
        QTest::newRow("zstd") << QByteArray("zstd") << zstandard(text);
        QTest::newRow("two layers") << QByteArray("zstd, gzip") << gzipped(zstandard(text));
        QTest::newRow("identity") << QByteArray("identity") << text;
        QTest::newRow("none") << QByteArray() << text;
    }

    void codings()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, packed);
        for (const qsizetype piece : {qsizetype(1), qsizetype(50), packed.size()}) {
            const auto decoder = ContentDecoder::of(coding, 1'000'000);
            QVERIFY(decoder);
            for (qsizetype at = 0; at < packed.size(); at += piece)
                QCOMPARE(decoder->take(packed.sliced(at, qMin(piece, packed.size() - at))),
                         Unpacker::Outcome::Fine);
            QVERIFY(decoder->isComplete());
            QCOMPARE(decoder->takeBody(), packedText());
        }
        if (coding.isEmpty() || coding == "identity")
            return;
        // Every cut is noticed: this is what no error of the connection would say.
        const qsizetype end = packed.endsWith("dirt") ? packed.size() - 4 : packed.size();
        for (qsizetype cut = 1; cut < end; cut += 7) {
            const auto decoder = ContentDecoder::of(coding, 1'000'000);
            const auto outcome = decoder->take(packed.first(cut));
            const bool twoMembers = QByteArray(QTest::currentDataTag()).contains("two members")
                && cut == gzipped(packedText().first(100)).size();
            QVERIFY2(outcome == Unpacker::Outcome::Damaged || !decoder->isComplete() || twoMembers,
                     qPrintable(QString::number(cut)));
        }
    }

    void damageAndDirt()
    {
        for (const QByteArray coding : {"gzip", "deflate", "zstd"}) {
            const auto decoder = ContentDecoder::of(coding, 1'000'000);
            QCOMPARE(decoder->take("\x77this is not packed at all"), Unpacker::Outcome::Damaged);
        }
        QVERIFY(!ContentDecoder::of("br", 10));
        QVERIFY(!ContentDecoder::of("gzip, gzip, gzip", 10));
        QVERIFY(ContentDecoder::of("gzip", 10)->isComplete()); // an empty body
    }

    /// The cap counts bytes, whatever the ratio: 30:1 passes Qt's own check.
    void bombs_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("packed");
        const QByteArray zeros(3'000'000, '\0');
        QTest::newRow("gzip") << QByteArray("gzip") << gzipped(zeros);
        QTest::newRow("deflate") << QByteArray("deflate") << deflated(zeros);
        QTest::newRow("zstd") << QByteArray("zstd") << zstandard(zeros);
        QTest::newRow("layers") << QByteArray("gzip, gzip") << gzipped(gzipped(zeros));
        QTest::newRow("30:1") << QByteArray("gzip") << gzipped(mildlyPackable(3'000'000));
    }

    void bombs()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, packed);
        const auto guarded = ContentDecoder::of(coding, 1'000'000);
        QCOMPARE(guarded->take(packed), Unpacker::Outcome::TooMuch);
        QVERIFY(guarded->size() <= 1'000'001);
        const auto control = ContentDecoder::of(coding, 10'000'000);
        QCOMPARE(control->take(packed), Unpacker::Outcome::Fine);
        QCOMPARE(control->size(), 3'000'000);
    }

    void theCapIsExact()
    {
        for (const QByteArray coding : {"gzip", "zstd", ""}) {
            const QByteArray text = packedText();
            const QByteArray packed = coding == "gzip" ? gzipped(text)
                : coding == "zstd"                     ? zstandard(text)
                                                       : text;
            QCOMPARE(ContentDecoder::of(coding, text.size())->take(packed),
                     Unpacker::Outcome::Fine);
            QCOMPARE(ContentDecoder::of(coding, text.size() - 1)->take(packed),
                     Unpacker::Outcome::TooMuch);
        }
    }

    void retryAfter_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<qint64>("ms"); // -1: says nothing
        QTest::newRow("seconds") << u"120"_s << qint64(120'000);
        QTest::newRow("zero") << u"0"_s << qint64(0);
        QTest::newRow("negative") << u"-5"_s << qint64(-1);
        QTest::newRow("fraction") << u"1.5"_s << qint64(-1);
        QTest::newRow("words") << u"soon"_s << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("date") << u"Fri, 02 Jan 2026 03:05:05 GMT"_s << qint64(60'000);
        QTest::newRow("date of old") << u"Friday, 02-Jan-26 03:05:05 GMT"_s << qint64(60'000);
        QTest::newRow("date of C") << u"Fri Jan  2 03:05:05 2026"_s << qint64(60'000);
        QTest::newRow("past") << u"Fri, 02 Jan 2015 03:05:05 GMT"_s << qint64(0);
        QTest::newRow("ten years") << u"315360000"_s << qint64(315'360'000'000);
        QTest::newRow("beyond numbers")
            << u"99999999999999999999"_s << std::numeric_limits<qint64>::max() / 1000 * 1000;
    }

    void retryAfter()
    {
        QFETCH(QString, header);
        QFETCH(qint64, ms);
        const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC);
        QCOMPARE(retryAfterMs(header, now).value_or(-1), ms);
    }
};

RAPPORTEUR_TEST(TestHttpParts)

#include "tst_httpparts.moc"
