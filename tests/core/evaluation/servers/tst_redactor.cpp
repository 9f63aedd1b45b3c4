// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/redactor.h"
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

// Looks like nothing that a pattern knows, so that only the known value can catch it.
constexpr char Canary[] = "CANARY/7Q+wz\"9x_plum-Tree.31415";

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownKeysInAnySpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray key = Canary;
        const auto row = [](const char *name, const QByteArray &text) {
            QTest::newRow(name) << text;
        };
        const QByteArray json = OrderedJson(QString::fromLatin1(key)).toJson();
        QByteArray slashed = json;
        slashed.replace("/", "\\/");
        row("plain", "key is " + key + ", sorry");
        row("twice", key + key);
        row("header", "X-Custom: " + key);
        row("percent encoding", "GET /?k=" + key.toPercentEncoding());
        row("lower percent encoding", "GET /?k=" + key.toPercentEncoding().toLower());
        row("JSON", json);
        row("JSON with escaped slashes", slashed);
        row("base64", "Basic " + key.toBase64());
        row("hex", key.toHex());
        row("cut off", "the key " + key.first(17) + "…");
        row("bytes that are no text", "\xFF\xFE " + key + " \x80");
    }
    void knownKeysInAnySpelling()
    {
        QFETCH(const QByteArray, text);
        const QByteArray redacted = Redactor({Canary}).redacted(text);
        QVERIFY2(!redacted.contains("CANARY"), redacted.constData());
        QVERIFY2(!redacted.contains(QByteArray(Canary).toBase64().first(12)), redacted.constData());
        QVERIFY2(!redacted.contains(QByteArray(Canary).toHex().first(20)), redacted.constData());
        QVERIFY2(redacted.contains("[key removed]"), redacted.constData());
        // The control: without knowing the key, it would have gone through.
        QVERIFY(Redactor().redacted(text).contains("[key removed]")
                || Redactor().redacted(text) == text);
    }

    void whatLooksLikeAKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto row = [](const QString &text, const QString &secret) {
            QTest::newRow(qPrintable(text)) << text << secret;
        };
        row(u"Incorrect API key provided: sk-proj-abc123DEF456."_s, u"abc123DEF456"_s);
        row(u"sk-ant-api03-Zz9_yy-8"_s, u"Zz9_yy"_s);
        row(u"sk-or-v1-0123456789abcdef"_s, u"0123456789abcdef"_s);
        row(u"You gave sk-abc***********xyz9"_s, u"xyz9"_s);
        row(u"gsk_A1b2C3d4E5f6G7h8I9j0"_s, u"C3d4E5"_s);
        row(u"AIzaSyA-1234567890abcdefghijk"_s, u"1234567890"_s);
        row(u"hf_abcdefghij1234567890"_s, u"ghij1234"_s);
        row(u"Authorization: Bearer abcdef.ghijkl"_s, u"ghijkl"_s);
        row(u"authorization=token0123"_s, u"token0123"_s);
        row(u"{\"Authorization\": \"Basic dXNlcjpwYXNz\"}"_s, u"dXNlcjpwYXNz"_s);
        row(u"x-api-key: hunter2hunter2"_s, u"hunter2"_s);
        row(u"{'api_key': 'hunter2hunter2'}"_s, u"hunter2"_s);
        row(u"OPENAI_API_KEY=hunter2hunter2"_s, u"hunter2"_s);
        row(u"x-goog-api-key: hunter2hunter2"_s, u"hunter2"_s);
        row(u"GET https://host/v1?model=x&key=hunter2&b=1"_s, u"hunter2"_s);
        row(u"https://me:hunter2@host/v1"_s, u"hunter2"_s);
        row(u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s, u"c2lnbmF0dXJl"_s);
    }
    void whatLooksLikeAKey()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, secret);
        const QString redacted = Redactor().redacted(text);
        QVERIFY2(!redacted.contains(secret), qPrintable(redacted));
        QVERIFY(redacted.contains(Redactor::Mask));
        QCOMPARE(Redactor().redacted(redacted), redacted); // once is enough
    }

    void ordinaryTextStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"The keyword is a key: to be found."_s, u"risk-averse ask-me-anything task-force"_s,
              u"Bearer of bad news"_s, u"https://example.org/a@b?page=2"_s,
              u"token 5 of 7; 1,200 tokens"_s, u"author: Jane; authorisation pending"_s,
              u"desk-sk-1"_s, u"{\"max_tokens\": 4000}"_s,
              u"HTTP 429: rate limited, retry after 20 s"_s, u"monkey: banana"_s, QString()})
            QTest::newRow(qPrintable(text)) << text;
    }
    void ordinaryTextStays()
    {
        QFETCH(const QString, text);
        QCOMPARE(Redactor({Canary, "ab"}).redacted(text), text);
    }

    /// The whole way: a server that repeats the key in its refusal.
    void refusalsThatRepeatTheKey()
    {
        const QByteArray body = "{\"error\":{\"message\":\"Bad key CANARY/7Q+wz9x_plum\"}}";
        const ServerFault fault = readFault(askedAt(u"openai"_s), responseOf(400, body), noon());
        QVERIFY(fault.text.contains(u"CANARY"_s)); // the control
        const Redactor redactor({"CANARY/7Q+wz9x_plum"});
        QVERIFY(!redactor.redacted(fault.text).contains(u"CANARY"_s));
        QVERIFY(!redactor.redacted(toError(fault).detail).contains(u"CANARY"_s));
    }

    void largeTextsAreQuick()
    {
        const QString text = u"sk- Bearer key= "_s.repeated(60'000); // about a million characters
        QVERIFY(!Redactor({Canary}).redacted(text).isEmpty());
    }
};

RAPPORTEUR_TEST(TestRedactor)

#include "tst_redactor.moc"
