// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray jsonOf(const QString &message, const QString &code)
{
    const QJsonObject error{{u"message"_s, message}, {u"code"_s, code}};
    return QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What servers say when they fail, and what is made of it.
    void faultsOfEachServer_data()
    {
        addGoldenRows(sourcePath(u"tests/core/evaluation/servers/data/faults"_s));
    }
    void faultsOfEachServer()
    {
        QFETCH(const QString, input);
        QFETCH(const QString, expected);
        const QJsonObject object = objectInFile(input);
        QVERIFY2(!object.isEmpty(), "The input is no JSON object.");
        const ServerFault fault = readFault(askedAt(object["preset"_L1].toString()),
                                            responseIn(object), noon());
        QVERIFY(matchesGolden(expected, goldenJson(dumpOf(fault))));
    }

    /// A bare status is enough to know what to do.
    void statusesAlone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        const auto row = [](int status, const char *kind) {
            QTest::addRow("%d", status) << status << QString::fromLatin1(kind);
        };
        row(301, "redirected");
        row(400, "bad_request");
        row(401, "key_refused");
        row(402, "credit_exhausted");
        row(403, "forbidden");
        row(404, "model_unknown");
        row(407, "unreachable");
        row(408, "timed_out");
        row(409, "server_error");
        row(413, "too_large");
        row(422, "bad_request");
        row(425, "server_error");
        row(429, "rate_limited");
        row(498, "overloaded");
        row(500, "server_error");
        row(501, "bad_request");
        row(502, "server_error");
        row(503, "overloaded");
        row(504, "timed_out");
        row(520, "server_error");
        row(524, "timed_out");
        row(529, "overloaded");
    }
    void statusesAlone()
    {
        QFETCH(const int, status);
        QFETCH(const QString, kind);
        const ServerFault fault = readFault(askedAt(u"openai"_s), responseOf(status), noon());
        QCOMPARE(serverFaultName(fault.kind), kind);
        QVERIFY(!fault.text.isEmpty());
    }

    void transportFailures()
    {
        const AskedServer local = askedAt(u"llamacpp"_s);
        const ServerFault refused = transportFault(local, TransportFailure::Refused, false);
        QCOMPARE(refused.kind, ServerFaultKind::Unreachable);
        QCOMPARE(
            refused.text,
            u"llama.cpp does not run at http://localhost:8080; start it, or check the port."_s);
        const AskedServer far = askedAt(u"openai"_s);
        QVERIFY(!transportFault(far, TransportFailure::Refused, true).mayBeBilled);
        QVERIFY(transportFault(far, TransportFailure::FirstByteTimeout, true).mayBeBilled);
        QVERIFY(!transportFault(local, TransportFailure::FirstByteTimeout, true).mayBeBilled);
        QCOMPARE(transportFault(far, TransportFailure::Closed, true).kind,
                 ServerFaultKind::Incomplete);
        QCOMPARE(transportFault(far, TransportFailure::Closed, false).kind,
                 ServerFaultKind::Unreachable);
        const ServerFault redirected = transportFault(far, TransportFailure::Redirected, true,
                                                      u"https://elsewhere.example/v1"_s);
        QVERIFY(redirected.text.contains(u"https://elsewhere.example/v1"_s));
        QVERIFY(redirected.text.contains(u"the key was not sent there"_s));
    }

    void everyKindHasNameAndWords()
    {
        QStringList names;
        for (int kind = 0; kind <= static_cast<int>(ServerFaultKind::Cancelled); ++kind) {
            const ServerFault fault = makeFault(askedAt(u"groq"_s),
                                                static_cast<ServerFaultKind>(kind));
            QVERIFY2(fault.text.size() > 20, qPrintable(fault.text));
            QVERIFY2(fault.text.endsWith(u'.') || fault.text.endsWith(u": "_s),
                     qPrintable(fault.text));
            QVERIFY(!names.contains(serverFaultName(fault.kind)));
            names.append(serverFaultName(fault.kind));
            const Error error = toError(fault);
            QCOMPARE(error.text, fault.text);
            QVERIFY(error.detail.startsWith(names.last()));
        }
    }

    /// What a server writes stays one short line of plain text.
    void longWordsAreShortened()
    {
        const QByteArray body = jsonOf(u"x"_s.repeated(100'000) + QChar(u'\n') + QChar(0) + u'y',
                                       u"bad"_s);
        const ServerFault fault = readFault(askedAt(u"openai"_s), responseOf(400, body), noon());
        QCOMPARE_LE(fault.text.size(), 800);
        QVERIFY(!fault.text.contains(u'\n'));
        QVERIFY(!fault.text.contains(QChar(0)));
    }

    void errorsPackedIntoErrors()
    {
        QByteArray packed = jsonOf(u"the heart of it"_s, u"slow_down"_s);
        for (int i = 0; i < 5; ++i)
            packed = jsonOf(u"Provider returned error "_s + QString::fromUtf8(packed), u"502"_s);
        const ErrorBody body = readErrorBody(packed);
        QCOMPARE(body.message, u"the heart of it"_s);
        QCOMPARE(body.code, u"slow_down"_s);
    }

    void waitsInWords()
    {
        QCOMPARE(waitText(1), u"1 second(s)"_s);
        QCOMPARE(waitText(59'001), u"60 second(s)"_s);
        QCOMPARE(waitText(121'000), u"3 minute(s)"_s);
        QCOMPARE(waitText(3 * 3600'000LL), u"3 hour(s)"_s);
    }
};

RAPPORTEUR_TEST(TestServerFaults)

#include "tst_serverfaults.moc"
