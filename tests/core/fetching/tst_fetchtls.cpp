// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/stricthosts.h"
#include "tests/core/fetching/fetchfixture.h"
#include "tests/support/registry.h"
#include "tests/support/testcertificates.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Answers whatever comes with the same bytes.
class RawServer : public QTcpServer
{
public:
    explicit RawServer(const QByteArray &answer)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("the loopback has no free port");
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QIODevice::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
};

} // namespace

/// Encrypted connections: whom they trust, and what is said when they do not.
class TestFetchTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates.authority(u"ca"_s, u"Local test authority"_s);
        m_certificates.authority(u"other"_s, u"Somebody else"_s);
        const auto certificate = [this](const QString &name, const QString &issuer,
                                        const QString &host, const QStringList &days = {}) {
            m_certificates.certificate(name, issuer, host, days);
        };
        certificate(u"good"_s, u"ca"_s, u"good.example"_s);
        certificate(u"expired"_s, u"ca"_s, u"good.example"_s,
                    {u"20150101000000Z"_s, u"20160101000000Z"_s});
        certificate(u"future"_s, u"ca"_s, u"good.example"_s,
                    {u"20900101000000Z"_s, u"20910101000000Z"_s});
        certificate(u"wronghost"_s, u"ca"_s, u"another.example"_s);
        certificate(u"unknown"_s, u"other"_s, u"good.example"_s);
        m_certificates.selfSigned(u"self"_s, u"good.example"_s);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<QString>("text"); // empty: delivered
        const QString refused = u"The encrypted connection to good.example was refused: "_s;
        QTest::newRow("good") << u"good"_s << u"ca"_s << QString();
        QTest::newRow("expired") << u"expired"_s << u"ca"_s
                                 << refused + u"its certificate ran out on 1 Jan 2016"_s;
        QTest::newRow("not yet valid")
            << u"future"_s << u"ca"_s
            << refused + u"its certificate is only valid from 1 Jan 2090 on; is the clock"_s;
        QTest::newRow("wrong host")
            << u"wronghost"_s << u"ca"_s
            << refused + u"its certificate is made out for another.example, not for good.example"_s;
        QTest::newRow("self-signed")
            << u"self"_s << u"ca"_s << refused + u"its certificate is signed by itself"_s;
        QTest::newRow("unknown authority") << u"unknown"_s << u"ca"_s
                                           << refused
                + u"its certificate was issued by Somebody else, whom this computer does not trust"_s;
        QTest::newRow("control: self-signed, trusted") << u"self"_s << u"self"_s << QString();
        QTest::newRow("control: authority known") << u"unknown"_s << u"other"_s << QString();
    }

    void certificates()
    {
        QFETCH(QString, name);
        QFETCH(QString, trusted);
        QFETCH(QString, text);
        FetchFixture fixture({u"good.example"_s}, trusting(trusted));
        fixture.names->tell(u"good.example"_s, {u"127.0.0.1"_s});
        EvilServer server(fixture.time, serving(name));
        server.onPage("/", "hello");
        const FetchResult result = fixture.fetch(server.address("/", u"good.example"_s));
        if (text.isEmpty()) {
            QVERIFY2(result.has_value(), qPrintable(textOf(result)));
            QCOMPARE(result->body, "hello");
            QVERIFY(result->encrypted);
            QCOMPARE(server.requests().size(), 1);
            return;
        }
        QVERIFY(!result);
        QVERIFY2(textOf(result).startsWith(text), qPrintable(textOf(result)));
        QVERIFY(textOf(result).endsWith(u"Nothing was loaded."_s));
        QCOMPARE(result.error().fault, FetchFault::Tls);
        QCOMPARE(server.requests().size(), 0); // not a byte of the request went out
    }

    /// The certificate has to name the host although the connection goes to a number.
    void theNameIsAskedForThoughTheNumberIsConnected()
    {
        FetchFixture fixture({u"another.example"_s, u"127.0.0.1"_s}, trusting(u"ca"_s));
        fixture.names->tell(u"another.example"_s, {u"127.0.0.1"_s});
        EvilServer server(fixture.time, serving(u"wronghost"_s));
        server.onPage("/", "hello");
        QVERIFY(fixture.fetch(server.address("/", u"another.example"_s)).has_value());
        const FetchResult number = fixture.fetch(server.address("/", u"127.0.0.1"_s));
        QCOMPARE(number.error().fault, FetchFault::Tls);
    }

    void oldAndOtherProtocols()
    {
        FetchFixture fixture;
        RawServer old(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)); // alert: protocol version
        const FetchResult first = fixture.fetch(u"https://127.0.0.1:%1/"_s.arg(old.serverPort()));
        QVERIFY2(textOf(first).contains(u"the server only knows an old kind of encryption"_s),
                 qPrintable(textOf(first) + first.error().error.detail));
        QCOMPARE(first.error().fault, FetchFault::Tls);
        RawServer plain("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        const FetchResult second = fixture.fetch(
            u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()));
        QVERIFY2(textOf(second).contains(u"what answers does not speak TLS as it should"_s),
                 qPrintable(textOf(second)));
        QCOMPARE(second.error().fault, FetchFault::Tls);
    }

    void noWayBackToUnencrypted()
    {
        FetchFixture fixture({u"good.example"_s}, trusting(u"ca"_s));
        fixture.names->tell(u"good.example"_s, {u"127.0.0.1"_s});
        EvilServer secure(fixture.time, serving(u"good"_s)), plain(fixture.time);
        plain.onPage("/b", "hello");
        secure.onRaw("/a",
                     "HTTP/1.1 302 x\r\nLocation: "
                         + plain.address("/b", u"good.example"_s).toUtf8() + "\r\n\r\n");
        const FetchResult result = fixture.fetch(secure.address("/a", u"good.example"_s));
        QVERIFY2(textOf(result).contains(
                     u"from an encrypted to an unencrypted address (http://good.example:"_s),
                 qPrintable(textOf(result)));
        QCOMPARE(result.error().fault, FetchFault::Downgrade);
        QCOMPARE(plain.connections(), 0);
        QVERIFY(fixture.fetch(plain.address("/b", u"good.example"_s))
                    .has_value()); // asked for by itself it is
    }

    void hostsThatWantEncryption()
    {
        FixedClock clock;
        StrictHosts hosts(clock);
        const auto note = [&](const QString &url, const QByteArray &value) {
            HttpHead head;
            head.headers.append({"strict-transport-security", value});
            hosts.note(QUrl(url), head);
        };
        const auto applied = [&](const QString &url) {
            return hosts.applied(QUrl(url)).toString();
        };
        note(u"https://a.example/"_s, "max-age=1000; includeSubDomains");
        note(u"https://b.example/"_s, "max-age=1000");
        note(u"http://c.example/"_s, "max-age=1000");
        note(u"https://127.0.0.1/"_s, "max-age=1000");
        QCOMPARE(applied(u"http://a.example/x"_s), u"https://a.example/x"_s);
        QCOMPARE(applied(u"http://x.a.example:80/x"_s), u"https://x.a.example/x"_s);
        QCOMPARE(applied(u"http://a.example:8080/x"_s), u"https://a.example:8080/x"_s);
        QCOMPARE(applied(u"http://b.example/"_s), u"https://b.example/"_s);
        for (const QString &left : {u"http://x.b.example/"_s, u"http://c.example/"_s,
                                    u"http://127.0.0.1/"_s, u"http://xa.example/"_s})
            QCOMPARE(applied(left), left);
        note(u"https://b.example/"_s, "max-age=0");
        QCOMPARE(applied(u"http://b.example/"_s), u"http://b.example/"_s);
        clock.advanceMs(1'000'001);
        QCOMPARE(applied(u"http://a.example/x"_s), u"http://a.example/x"_s);
    }

private:
    QSslConfiguration serving(const QString &name) const { return m_certificates.serving(name); }

    FetchParts trusting(const QString &name) const
    {
        FetchParts parts;
        parts.tls = m_certificates.trusting(name);
        return parts;
    }

    TestCertificates m_certificates;
};

RAPPORTEUR_TEST(TestFetchTls)

#include "tst_fetchtls.moc"
