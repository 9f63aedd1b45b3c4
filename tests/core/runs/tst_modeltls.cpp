// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runs/askingstage.h"
#include "tests/support/registry.h"
#include "tests/support/testcertificates.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A server of models behind TLS that answers every question with these bytes and then ends the connection, in
/// good order or without a word.
class SecureServer : public QSslServer
{
public:
    SecureServer(const QSslConfiguration &tls, QByteArray answer, bool orderly)
        : m_answer(std::move(answer))
        , m_orderly(orderly)
    {
        setSslConfiguration(tls);
        if (!listen(QHostAddress::LocalHost))
            qFatal("the loopback has no free port");
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(*socket);
        });
    }
    [[nodiscard]] QString address() const { return u"https://127.0.0.1:%1/v1"_s.arg(serverPort()); }
    int bytes = 0; ///< that could be read of requests
    int questions = 0;

private:
    void serve(QTcpSocket &socket)
    {
        connect(
            &socket, &QIODevice::readyRead, &socket,
            [this, &socket, seen = QByteArray()]() mutable {
                const QByteArray came = socket.readAll();
                bytes += static_cast<int>(came.size());
                seen += came;
                const qsizetype head = seen.indexOf("\r\n\r\n");
                const qsizetype field = seen.toLower().indexOf("content-length: ");
                if (head < 0 || field < 0)
                    return;
                const qsizetype length =
                    seen.sliced(field + 16, seen.indexOf('\r', field) - field - 16).toLongLong();
                if (seen.size() < head + 4 + length)
                    return;
                seen.clear();
                ++questions;
                socket.write(m_answer);
                if (m_orderly)
                    return socket.disconnectFromHost();
                connect(&socket, &QIODevice::bytesWritten, &socket, [&socket] {
                    if (socket.bytesToWrite() == 0) // from the event loop: it is still speaking
                        QTimer::singleShot(0, &socket, [&socket] { socket.abort(); });
                });
            });
    }

    QByteArray m_answer;
    bool m_orderly;
};

QByteArray streamed(const QByteArrayList &events)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
        + events.join();
}

} // namespace

/// Servers of models behind TLS: whom the client trusts, that nothing goes to anybody else, and what becomes of answers
/// that are cut off under encryption.
class TestModelTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates.authority(u"ca"_s, u"Local test authority"_s);
        m_certificates.authority(u"other"_s, u"Somebody else"_s);
        const auto make = [this](const QString &name, const QString &issuer, const QString &host,
                                 const QStringList &days = {}) {
            m_certificates.certificate(name, issuer, host, days, u"IP"_s);
        };
        make(u"good"_s, u"ca"_s, u"127.0.0.1"_s);
        make(u"expired"_s, u"ca"_s, u"127.0.0.1"_s, {u"20150101000000Z"_s, u"20160101000000Z"_s});
        make(u"future"_s, u"ca"_s, u"127.0.0.1"_s, {u"20900101000000Z"_s, u"20910101000000Z"_s});
        make(u"wronghost"_s, u"ca"_s, u"127.0.0.2"_s);
        make(u"unknown"_s, u"other"_s, u"127.0.0.1"_s);
        m_certificates.selfSigned(u"self"_s, u"127.0.0.1"_s, u"IP"_s);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<bool>("holds");
        for (const QString &name :
             {u"expired"_s, u"future"_s, u"wronghost"_s, u"unknown"_s, u"self"_s})
            QTest::addRow("%s", qPrintable(name)) << name << u"ca"_s << false;
        QTest::newRow("control: good") << u"good"_s << u"ca"_s << true;
        QTest::newRow("control: authority known") << u"unknown"_s << u"other"_s << true;
        QTest::newRow("control: self-signed, trusted") << u"self"_s << u"self"_s << true;
    }
    void certificates()
    {
        QFETCH(QString, name);
        QFETCH(QString, trusted);
        QFETCH(bool, holds);
        AskingStage stage(2);
        SecureServer server(m_certificates.serving(name), streamed(chatEvents(stage.goodAnswer())),
                            true);
        ask(stage, server, trusted);
        if (holds) {
            QCOMPARE(stage.counts(), (RunCounts{.stored = 2}));
            QCOMPARE(server.questions, 2);
            return;
        }
        // The run stops and is kept; neither key nor text went out, and nothing is owed.
        QVERIFY(stage.last.error && stage.last.parked);
        QVERIFY2(stage.last.error->text.contains(u"The certificate of https://127.0.0.1:"_s)
                     && stage.last.error->text.contains(u"nothing was sent"_s),
                 qPrintable(stage.last.error->text));
        QCOMPARE(server.bytes, 0);
        QCOMPARE(stage.counts().open(), 2);
        for (const RequestRecord &row : stage.ledger()) {
            QCOMPARE(row.fault, u"untrusted"_s);
            QVERIFY(!row.mayBeBilled);
            QCOMPARE(row.cost, 0);
        }
        QCOMPARE(stage.workspace->spend(stage.run.id, {}).result().value().run, 0);
        QVERIFY(stage.keyIsNowhere());
    }

    void cutUnderEncryption_data()
    {
        QTest::addColumn<bool>("orderly");
        QTest::newRow("without a word") << false;
        QTest::newRow("in good order") << true;
    }
    void cutUnderEncryption()
    {
        QFETCH(bool, orderly);
        AskingStage stage(1);
        SecureServer server(m_certificates.serving(u"good"_s),
                            streamed(chatEvents(stage.goodAnswer()).first(3)), orderly);
        ask(stage, server, u"ca"_s);
        // Half an answer is none, and may have to be paid: it is asked for twice and no more.
        QCOMPARE(stage.ledgerWords(),
                 (QStringList{u"failed incomplete"_s, u"failed incomplete"_s}));
        QCOMPARE(stage.counts(), (RunCounts{.dead = 1}));
        QCOMPARE(server.questions, 2);
        QVERIFY(stage.workspace->spend(stage.run.id, {}).result().value().run > 0);
    }

    void noTlsWhereItIsWanted()
    {
        AskingStage stage(1);
        // The stage's own server speaks without encryption.
        const QString address = u"https://127.0.0.1:%1/v1"_s.arg(stage.server.serverPort());
        stage.setup.server.address = serverAddress(stage.setup.server.preset, address).value();
        stage.tls = m_certificates.trusting(u"ca"_s);
        stage.limits.connectMs = 2'000'000;
        stage.makeRun();
        QVERIFY(stage.runs());
        QCOMPARE(stage.server.requests().size(), 0);
        QCOMPARE(stage.counts().stored, 0);
        QVERIFY(stage.keyIsNowhere());
    }

private:
    void ask(AskingStage &stage, const SecureServer &server, const QString &trusted)
    {
        stage.setup.server.address =
            serverAddress(stage.setup.server.preset, server.address()).value();
        stage.setup.concurrency = 1;
        stage.tls = m_certificates.trusting(trusted);
        stage.limits.connectMs = 2'000'000; // 20 s: encryption takes its time on a busy machine
        stage.makeRun();
        QVERIFY(stage.runs());
    }

    TestCertificates m_certificates;
};

RAPPORTEUR_TEST(TestModelTls)

#include "tst_modeltls.moc"
