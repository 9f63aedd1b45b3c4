// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/sseparser.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;

namespace
{

QList<SseEvent> parsed(const QByteArray &bytes, qsizetype step)
{
    SseParser parser;
    QList<SseEvent> events;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        events += parser.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    return events + parser.finish();
}

QByteArray shown(const QList<SseEvent> &events)
{
    QByteArray text;
    for (const SseEvent &event : events)
        text += '[' + event.name + '|' + event.data + ']';
    return text;
}

} // namespace

class TestSseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("events");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &events) {
            QTest::newRow(name) << bytes << events;
        };
        row("one", "data: x\n\n", "[|x]");
        row("named", "event: ping\ndata: {}\n\n", "[ping|{}]");
        row("several lines", "data: a\ndata: b\n\n", "[|a\nb]");
        row("no space", "data:x\n\n", "[|x]");
        row("one space alone is taken", "data:  x\n\n", "[| x]");
        row("empty data", "data\n\ndata:\n\n", "[|][|]");
        row("CRLF", "event: e\r\ndata: a\r\n\r\ndata: b\r\n\r\n", "[e|a][|b]");
        row("CR", "data: a\r\rdata: b\r\r", "[|a][|b]");
        row("mixed ends", "data: a\r\ndata: b\n\rdata: c\r\n\n", "[|a\nb][|c]");
        row("comments", ": hello\n:\n\ndata: x\n: between\ndata: y\n\n", "[|x\ny]");
        row("unknown fields", "id: 1\nretry: 5\nfoo: bar\nnonsense\ndata: x\n\n", "[|x]");
        row("a name without data is no event", "event: lonely\n\ndata: x\n\n", "[|x]");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "data: x\n\n",
            "[|x]");
        row("the end cuts an event off", "data: a\n\ndata: b", "[|a][|b]");
        row("the end cuts an event off behind its line", "data: b\n", "[|b]");
        row("old llama.cpp", "error: {\"code\":400}\n\n", "[error|{\"code\":400}]");
        row("two bytes and four", "data: \xC3\xA9 \xF0\x9F\x98\x80\n\n",
            "[|\xC3\xA9 \xF0\x9F\x98\x80]");
        row("bytes that are no text",
            QByteArray("data: a\0\xFF"
                       "b\n\n",
                       11),
            QByteArray("[|a\0\xFF"
                       "b]",
                       7));
        row("nothing", "", "");
        row("empty lines", "\n\n\r\n\r", "");
    }
    void streams()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, events);
        for (const qsizetype step : {1, 2, 3, 5, 1000})
            QCOMPARE(shown(parsed(bytes, step)), events);
    }

    /// Cut in two at every byte there is.
    void everyCut()
    {
        const QByteArray bytes =
            "event: a\r\ndata: \xE2\x82\xAC 1\r\n\r\n: c\ndata: x\rdata: y\n\nerror: z\n\n";
        const QByteArray whole = shown(parsed(bytes, bytes.size()));
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            SseParser parser;
            QList<SseEvent> events = parser.feed(bytes.first(cut));
            events += parser.feed(bytes.sliced(cut));
            QCOMPARE(shown(events + parser.finish()), whole);
        }
    }

    void aMegabyteInOneLine()
    {
        const QByteArray line(1 << 20, 'x');
        QCOMPARE(parsed("data: " + line + "\n\n", 1000).value(0).data, line);
    }

    void anEndlessEventIsStopped()
    {
        SseParser parser(1000);
        for (int i = 0; i < 100; ++i)
            QVERIFY(parser.feed("data: 0123456789012345678901234567890\n").isEmpty());
        QVERIFY(parser.overflowed());
        QVERIFY(parser.feed("\n\ndata: x\n\n").isEmpty());
        QVERIFY(parser.finish().isEmpty());
    }

    void whatIsNoEventStream()
    {
        SseParser parser;
        QVERIFY(parser.feed("{\"error\": \"x\"}\n").isEmpty());
        QVERIFY(!parser.sawFields());
        QVERIFY(parser.feed(": comment\n").isEmpty());
        QVERIFY(parser.sawFields());
    }
};

RAPPORTEUR_TEST(TestSseParser)

#include "tst_sseparser.moc"
