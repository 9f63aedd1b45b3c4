// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QString folder()
{
    return sourcePath(u"tests/core/evaluation/servers/data/replies"_s);
}

/// Reads the lines of a case as a stream, in pieces of `step` bytes.
ServerOutcome streamed(const QJsonObject &input, qsizetype step)
{
    const ServerResponse response = responseIn(input);
    ReplyStream stream(askedAt(input["preset"_L1].toString(), input["model"_L1].toString()),
                       input["tool"_L1].toString());
    for (qsizetype at = 0; at < response.body.size() && !stream.isOver(); at += step)
        stream.feed(
            QByteArrayView(response.body).sliced(at, qMin(step, response.body.size() - at)));
    return stream.finish(response, noon());
}

ServerOutcome outcomeOf(const QJsonObject &input)
{
    if (input.contains("lines"_L1))
        return streamed(input, 1 << 20);
    return readReply(askedAt(input["preset"_L1].toString(), input["model"_L1].toString()),
                     input["tool"_L1].toString(), responseIn(input), noon());
}

} // namespace

class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesOfEachServer_data() { addGoldenRows(folder()); }
    void repliesOfEachServer()
    {
        QFETCH(const QString, input);
        QFETCH(const QString, expected);
        const QJsonObject object = objectInFile(input);
        QVERIFY2(!object.isEmpty(), "The input is no JSON object.");
        QVERIFY(matchesGolden(expected, goldenJson(dumpOf(outcomeOf(object)))));
    }

    /// However the network cuts a stream, the same comes out.
    void cutsDoNotMatter_data() { addGoldenRows(folder()); }
    void cutsDoNotMatter()
    {
        QFETCH(const QString, input);
        const QJsonObject object = objectInFile(input);
        if (!object.contains("lines"_L1))
            return;
        const QJsonObject whole = dumpOf(outcomeOf(object));
        for (const qsizetype step : {1, 2, 3, 7, 64, 1000})
            QCOMPARE(dumpOf(streamed(object, step)), whole);
    }

    /// What came is kept as it came, whatever becomes of it.
    void bytesAreKept()
    {
        const ServerResponse page = responseOf(200, "<html><title>Hello</title>");
        QCOMPARE(readReply(askedAt(u"openai"_s), {}, page, noon()).reply.raw, page.body);
        ReplyStream stream(askedAt(u"openai"_s), {});
        stream.feed("data: {\"choices\":[{\"index\":0,\"delta\":{\"cont");
        QCOMPARE(stream.finish(responseOf(200), noon()).reply.raw,
                 "data: {\"choices\":[{\"index\":0,\"delta\":{\"cont");
    }

    void progressIsSeenWhileItComes()
    {
        ReplyStream stream(askedAt(u"anthropic"_s), {});
        QVERIFY(!stream.hasOutput());
        stream.feed(
            "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
            "\"delta\":{\"type\":\"text_delta\",\"text\":\"abc\"}}\n\n");
        QVERIFY(stream.hasOutput());
        QCOMPARE(stream.size(), 3);
        QVERIFY(!stream.isOver());
        stream.feed("event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n");
        QVERIFY(stream.isOver());
    }

    void aCutByTheNetworkIsTold()
    {
        const AskedServer asked = askedAt(u"openai"_s);
        ReplyStream stream(asked, {});
        stream.feed("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"half\"}}]}\n\n");
        const ServerOutcome outcome = stream.finish(
            responseOf(200), noon(), transportFault(asked, TransportFailure::Stalled, true));
        QVERIFY(outcome.fault);
        QCOMPARE(outcome.fault->kind, ServerFaultKind::TimedOut);
        QVERIFY(outcome.fault->mayBeBilled);
        QCOMPARE(outcome.reply.text, u"half"_s);
    }

    /// A server that never stops sending is stopped.
    void endlessStreamsEnd()
    {
        ReplyStream stream(askedAt(u"openai"_s), {});
        const QByteArray chunk = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
            + QByteArray(1 << 20, 'x') + "\"}}]}\n\n";
        int fed = 0;
        while (!stream.isOver() && fed < 100) {
            stream.feed(chunk);
            ++fed;
        }
        QCOMPARE_LT(fed, 20);
        QCOMPARE(stream.finish(responseOf(200), noon()).fault->kind, ServerFaultKind::TooLarge);
    }

    void modelsOfTheSameName()
    {
        QCOMPARE(modelMatch(u"gpt-5.6"_s, u"gpt-5.6"_s), ModelMatch::Same);
        QCOMPARE(modelMatch(u"gpt-5.6"_s, u"gpt-5.6-2026-08-07"_s), ModelMatch::Alias);
        QCOMPARE(modelMatch(u"claude-haiku-4-5"_s, u"claude-haiku-4-5-20251001"_s),
                 ModelMatch::Alias);
        QCOMPARE(modelMatch(u"meta/llama-3.1-8b:free"_s, u"llama-3.1-8b"_s), ModelMatch::Alias);
        QCOMPARE(modelMatch(u"gpt-5.6"_s, u"gpt-5.6-mini"_s), ModelMatch::Other);
        QCOMPARE(modelMatch(u"gpt-5.6"_s, QString()), ModelMatch::Same);
    }

    void silentCutsShow()
    {
        TokenUsage usage;
        usage.input = 4096;
        QVERIFY(looksSilentlyCut(12'000, usage));
        QVERIFY(!looksSilentlyCut(5000, usage));
        QVERIFY(!looksSilentlyCut(12'000, {}));
        usage.input = 100;
        QVERIFY(!looksSilentlyCut(300, usage)); // too little to tell
    }

    void usageAddsUp()
    {
        TokenUsage first, second;
        first.input = 10;
        second.input = 5;
        first.output = 3;
        QCOMPARE((first + second).input, 15);
        QCOMPARE((first + second).output, std::nullopt); // one is unknown, so is the sum
    }
};

RAPPORTEUR_TEST(TestReplyReader)

#include "tst_replyreader.moc"
