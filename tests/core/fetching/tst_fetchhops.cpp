// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/addresskind.h"
#include "tests/core/fetching/fetchfixture.h"
#include "tests/support/registry.h"

#include <QRegularExpression>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray redirect(const QString &to, int status = 302, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " x\r\nLocation: " + to.toUtf8() + "\r\n"
        + more + "Content-Length: 0\r\n\r\n";
}

} // namespace

/// Where fetches may go: redirects, own networks, names that change their address.
class TestFetchHops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectsAreFollowed()
    {
        FetchFixture fixture;
        EvilServer first(fixture.time), second(fixture.time);
        const QByteArrayList chain{"/1", "/2", "/3", "/4"};
        for (int i = 0; i < 4; ++i) {
            const int statuses[] = {301, 302, 307, 308};
            first.onRaw(chain[i], redirect(u"/%1"_s.arg(i + 2), statuses[i]), false);
        }
        first.onRaw("/5", redirect(second.address("/end"), 303), false);
        second.onPage("/end", "hello", "Content-Type: text/html; charset=koi8-r\r\n");
        const FetchResult result = fixture.fetch(first.address("/1"));
        QVERIFY2(result.has_value(), qPrintable(textOf(result)));
        QCOMPARE(result->body, "hello");
        QCOMPARE(result->charset(), u"koi8-r"_s);
        QCOMPARE(result->requested.toString(), first.address("/1"));
        QCOMPARE(result->address.toString(), second.address("/end"));
        QCOMPARE(result->hops.size(), 6);
        QCOMPARE(first.requests().size(), 5);
        QCOMPARE(second.requests().size(), 1);
    }

    void loopsAndLongChainsEnd()
    {
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onRaw("/loop", redirect(u"/loop"_s), false);
        const FetchResult loop = fixture.fetch(server.address("/loop"));
        QVERIFY(textOf(loop).startsWith(u"Too many redirects (more than 5): "_s));
        QCOMPARE(textOf(loop).count(u" → "_s), 6); // the chain is shown
        QCOMPARE(loop.error().fault, FetchFault::TooManyRedirects);
        QCOMPARE(server.requests().size(), 6);

        FetchParts loose;
        loose.limits.redirects = 9;
        FetchFixture control({u"127.0.0.1"_s}, std::move(loose));
        QVERIFY(!control.fetch(server.address("/loop")));
        QCOMPARE(server.requests().size(), 6 + 10); // without the limit it is asked on and on
    }

    /// Nothing that one server said goes to the next: no cookie, no referrer, no credential, no validator.
    void anotherServerLearnsNothing()
    {
        FetchFixture fixture;
        EvilServer first(fixture.time), second(fixture.time);
        first.onRaw("/a", redirect(second.address("/b"), 302, "Set-Cookie: id=canary; Path=/\r\n"),
                    false);
        second.onPage("/b", "hello");
        FetchRequest request = fixture.request(first.address("/a"));
        request.etag = u"\"canary\""_s;
        QVERIFY(fixture.fetch(request).has_value());
        QVERIFY(first.requests().value(0).text.contains("canary"));
        QVERIFY(fixture.fetch(first.address("/a"))
                    .has_value()); // nor does the first get its cookie back
        for (const SeenRequest &seen : first.requests().sliced(1) + second.requests()) {
            const QByteArray text = seen.text.toLower();
            for (const char *word :
                 {"canary", "cookie", "authorization", "referer", "x-api-key", "content-"})
                QVERIFY2(!text.contains(word), seen.text.constData());
        }
    }

    void schemesOfRedirects_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("text");
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"Scheme not allowed: “file”"_s;
        QTest::newRow("data") << u"data:text/html,hello"_s << u"Scheme not allowed: “data”"_s;
        QTest::newRow("qrc") << u"qrc:/x"_s << u"Scheme not allowed: “qrc”"_s;
        QTest::newRow("ftp") << u"ftp://example.org/"_s << u"Scheme not allowed: “ftp”"_s;
        QTest::newRow("unix+http")
            << u"unix+http://%2Frun%2Fx/"_s << u"Scheme not allowed: “unix+http”"_s;
        QTest::newRow("user") << u"http://joe:pw@example.org/"_s
                              << u"carries a user name or password"_s;
        QTest::newRow("nowhere") << QString() << u"without saying where"_s;
    }

    void schemesOfRedirects()
    {
        QFETCH(QString, target);
        QFETCH(QString, text);
        FetchFixture fixture;
        EvilServer server(fixture.time);
        server.onRaw("/a", redirect(target), false);
        const FetchResult result = fixture.fetch(server.address("/a"));
        QVERIFY2(textOf(result).contains(text), qPrintable(textOf(result)));
        QCOMPARE(result.error().fault, FetchFault::BadAddress);
        QCOMPARE(server.requests().size(), 1);
    }

    void ownNetworkIsRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address");
        QTest::newRow("number") << u"127.0.0.1"_s << QString();
        QTest::newRow("short") << u"127.1"_s << QString();
        QTest::newRow("hexadecimal") << u"0x7f000001"_s << QString();
        QTest::newRow("one number") << u"2130706433"_s << QString();
        QTest::newRow("full width") << u"127\uff0e0\uff0e0\uff0e1"_s << QString();
        QTest::newRow("mapped") << u"[::ffff:127.0.0.1]"_s << QString();
        QTest::newRow("name") << u"localhost"_s << u"127.0.0.1"_s;
        QTest::newRow("name elsewhere") << u"evil.example"_s << u"127.0.0.1"_s;
        QTest::newRow("dot at the end") << u"evil.example."_s << u"127.0.0.1"_s;
    }

    /// Each of these leads to a listener that waits for it; without permission it sees no connection.
    void ownNetworkIsRefused()
    {
        QFETCH(QString, host);
        QFETCH(QString, address);
        FetchFixture guarded(QStringList{});
        EvilServer server(guarded.time);
        server.onPage("/secret", "the secret");
        const QString url = u"http://%1:%2/secret"_s.arg(host).arg(server.serverPort());
        const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
        guarded.names->tell(name, {address});
        const FetchResult refused = guarded.fetch(url);
        QVERIFY2(textOf(refused).contains(u"an address in your own network ("_s),
                 qPrintable(textOf(refused)));
        QVERIFY2(textOf(refused).contains(u"Allowed only if you add "_s),
                 qPrintable(textOf(refused)));
        QCOMPARE(refused.error().fault, FetchFault::OwnNetwork);
        QCOMPARE(server.connections(), 0);

        if (host.startsWith(u'['))
            return; // the listener speaks IPv4 alone
        FetchFixture control({name});
        control.names->tell(name, {address});
        const FetchResult reached = control.fetch(url);
        QVERIFY2(reached.has_value(), qPrintable(textOf(reached)));
        QCOMPARE(reached->body, "the secret");
        QCOMPARE(server.connections(), 1);
    }

    /// The table as a whole stands before the network: one address of each kind, none is even tried.
    void noKindOfOwnNetworkIsTried()
    {
        FetchFixture fixture(QStringList{});
        for (const QString &host :
             {u"10.1.2.3"_s, u"192.168.0.1"_s, u"172.20.0.1"_s, u"100.64.0.1"_s,
              u"169.254.169.254"_s, u"0.0.0.0"_s, u"224.0.0.1"_s, u"255.255.255.255"_s,
              u"198.18.0.1"_s, u"192.0.2.1"_s, u"[fe80::1]"_s, u"[fd00::1]"_s, u"[::1]"_s,
              u"[64:ff9b::7f00:1]"_s, u"[2002:7f00:1::]"_s, u"[2001::1]"_s, u"[ff02::1]"_s,
              u"[fd00:ec2::254]"_s}) {
            const FetchResult result = fixture.fetch(u"http://%1/latest/meta-data"_s.arg(host));
            QVERIFY2(!result && result.error().fault == FetchFault::OwnNetwork,
                     qPrintable(host + textOf(result)));
        }
        QCOMPARE(fixture.time.clock().monotonicMs(), 0);
    }

    void aRedirectIntoTheOwnNetworkIsRefused()
    {
        FetchFixture fixture({u"outside.example"_s});
        fixture.names->tell(u"outside.example"_s, {u"127.0.0.1"_s});
        fixture.names->tell(u"inside.example"_s, {u"127.0.0.1"_s});
        EvilServer outside(fixture.time), inside(fixture.time);
        inside.onPage("/secret", "the secret");
        outside.onRaw("/number", redirect(inside.address("/secret")), false);
        outside.onRaw("/name", redirect(inside.address("/secret", u"inside.example"_s)), false);
        for (const QByteArray path : {"/number", "/name"}) {
            const FetchResult result = fixture.fetch(outside.address(path, u"outside.example"_s));
            QCOMPARE(result.error().fault, FetchFault::OwnNetwork);
            QVERIFY2(textOf(result).contains(
                         u"and outside.example:%1 sent us there"_s.arg(outside.serverPort())),
                     qPrintable(textOf(result)));
        }
        QCOMPARE(inside.connections(), 0);

        FetchFixture control({u"outside.example"_s, u"127.0.0.1"_s});
        control.names->tell(u"outside.example"_s, {u"127.0.0.1"_s});
        QVERIFY(control.fetch(outside.address("/number", u"outside.example"_s)).has_value());
        QCOMPARE(inside.connections(), 1);
    }

    /// A configured address may lie in the own network, but what it redirects to may not.
    void aConfiguredAddressIsTrustedAlone()
    {
        FetchFixture fixture(QStringList{});
        EvilServer base(fixture.time), other(fixture.time);
        base.onPage("/item", "{}");
        base.onRaw("/away", redirect(other.address("/x")), false);
        FetchRequest request = fixture.request(base.address("/item"));
        request.configured = true;
        QVERIFY(fixture.fetch(request).has_value());
        request.address = base.address("/away");
        QCOMPARE(fixture.fetch(request).error().fault, FetchFault::OwnNetwork);
        QCOMPARE(other.connections(), 0);
    }

    /// The name first leads outside, then inside. It is looked up once, and the connection goes to what was
    /// checked: here to an address where nobody answers, never to the listener.
    void aNameThatChangesItsAddressGainsNothing()
    {
        FetchFixture fixture(QStringList{});
        EvilServer server(fixture.time);
        server.onPage("/secret", "the secret");
        fixture.names->tell(u"rebind.example"_s, {u"93.184.216.34"_s});
        fixture.names->tell(u"rebind.example"_s, {u"127.0.0.1"_s});
        const FetchResult result = fixture.fetch(server.address("/secret", u"rebind.example"_s),
                                                 1000);
        QVERIFY(!result);
        QVERIFY2(result.error().fault == FetchFault::ConnectTimeout
                     || result.error().fault == FetchFault::Unreachable,
                 qPrintable(textOf(result)));
        QCOMPARE(fixture.names->asked(u"rebind.example"_s), 1);
        QCOMPARE(server.connections(), 0);
        // The next fetch gets the second answer, and it is checked like the first.
        QCOMPARE(fixture.fetch(server.address("/secret", u"rebind.example"_s)).error().fault,
                 FetchFault::OwnNetwork);
        QCOMPARE(server.connections(), 0);

        // Control: check one look-up, connect by name to the next, and the listener is reached.
        ToldNames naive;
        naive.tell(u"rebind.example"_s, {u"93.184.216.34"_s});
        naive.tell(u"rebind.example"_s, {u"127.0.0.1"_s});
        QTcpSocket socket;
        bool checkedOk = false;
        naive.resolve(
            u"rebind.example"_s, &socket, [&](const QList<QHostAddress> &checked, const QString &) {
                checkedOk = addressKind(checked.value(0)) == AddressKind::Public;
                naive.resolve(u"rebind.example"_s, &socket,
                              [&](const QList<QHostAddress> &used, const QString &) {
                                  socket.connectToHost(used.value(0), server.serverPort());
                              });
            });
        QTRY_COMPARE(server.connections(), 1);
        QVERIFY(checkedOk);
    }

    void oneInnerAddressAmongOthersIsEnough()
    {
        FetchFixture fixture(QStringList{});
        EvilServer server(fixture.time);
        fixture.names->tell(u"mixed.example"_s, {u"93.184.216.34"_s, u"127.0.0.1"_s});
        QCOMPARE(fixture.fetch(server.address("/", u"mixed.example"_s)).error().fault,
                 FetchFault::OwnNetwork);
        QCOMPARE(server.connections(), 0);
    }

    /// With a proxy, the proxy looks names up and connects. Numbers and names of the own network are still
    /// refused here, and one's own computer is never asked through it.
    void proxies()
    {
        FetchParts parts;
        quint16 port = 0;
        parts.proxyFor = [&port](const QUrl &) {
            return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port, u"joe"_s, u"pw"_s);
        };
        FetchFixture fixture({u"127.0.0.2"_s}, std::move(parts));
        EvilServer proxy(fixture.time), direct(fixture.time, {}, QHostAddress(u"127.0.0.2"_s));
        port = proxy.serverPort();
        proxy.onPage("http://example.org/page", "through the proxy");
        direct.onPage("/page", "direct");
        const FetchResult result = fixture.fetch(u"http://example.org/page?x=1"_s);
        QVERIFY2(result.has_value(), qPrintable(textOf(result)));
        QCOMPARE(result->body, "through the proxy");
        QCOMPARE(proxy.requests().value(0).target, "http://example.org/page?x=1");
        QCOMPARE(proxy.requests().value(0).header("Host"), "example.org");
        QCOMPARE(proxy.requests().value(0).header("Proxy-Authorization"), "Basic am9lOnB3");
        QCOMPARE(fixture.names->asked(u"example.org"_s), 0);
        QCOMPARE(fixture.fetch(direct.address("/page"))->body, "direct");
        for (const QString &inner :
             {u"http://10.0.0.1/"_s, u"http://printer.local/"_s, u"http://intranet/"_s}) {
            const FetchResult refused = fixture.fetch(inner);
            QVERIFY2(!refused, qPrintable(inner));
            QVERIFY2(refused.error().fault == FetchFault::OwnNetwork
                         || refused.error().fault == FetchFault::NoSuchHost,
                     qPrintable(textOf(refused)));
        }
        QCOMPARE(proxy.requests().size(), 1);
        for (const SeenRequest &seen : direct.requests())
            QVERIFY(!seen.text.contains("Proxy-"));
    }
};

RAPPORTEUR_TEST(TestFetchHops)

#include "tst_fetchhops.moc"
