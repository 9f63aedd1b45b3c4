// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/allowedhosts.h"
#include "core/sources/fetching/webaddress.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestWebAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddSpellingsBecomeTheUsual_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("usual");
        QTest::newRow("plain") << u"https://example.org/a?b=c"_s << u"https://example.org/a?b=c"_s;
        QTest::newRow("blanks") << u"  https://example.org/ \n"_s << u"https://example.org/"_s;
        QTest::newRow("case") << u"HTTPS://EXAMPLE.org/A"_s << u"https://example.org/A"_s;
        QTest::newRow("fragment") << u"https://example.org/a#top"_s << u"https://example.org/a"_s;
        QTest::newRow("short number") << u"http://127.1/"_s << u"http://127.0.0.1/"_s;
        QTest::newRow("hexadecimal") << u"http://0x7f000001/"_s << u"http://127.0.0.1/"_s;
        QTest::newRow("one number") << u"http://2130706433/"_s << u"http://127.0.0.1/"_s;
        QTest::newRow("octal") << u"http://0177.0.0.1/"_s << u"http://127.0.0.1/"_s;
        QTest::newRow("full-width dots")
            << u"http://127\uff0e0\uff0e0\uff0e1/"_s << u"http://127.0.0.1/"_s;
        QTest::newRow("full-width digits")
            << u"http://\uff11\uff12\uff17.0.0.1/"_s << u"http://127.0.0.1/"_s;
        QTest::newRow("dot at the end") << u"http://example.org./x"_s << u"http://example.org/x"_s;
        QTest::newRow("number with dot") << u"http://127.0.0.1./x"_s << u"http://127.0.0.1/x"_s;
        QTest::newRow("IPv6") << u"http://[0:0:0:0:0:0:0:1]:8080/"_s << u"http://[::1]:8080/"_s;
        QTest::newRow("mapped") << u"http://[::ffff:127.0.0.1]/"_s
                                << u"http://[::ffff:127.0.0.1]/"_s;
        QTest::newRow("umlaut") << u"https://b\u00fccher.example/"_s
                                << u"https://xn--bcher-kva.example/"_s;
        QTest::newRow("look-alike")
            << u"https://\u0430pple.com/"_s << u"https://xn--pple-43d.com/"_s;
    }

    void oddSpellingsBecomeTheUsual()
    {
        QFETCH(QString, written);
        QFETCH(QString, usual);
        const Result<QUrl> url = webAddress(written);
        QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().text));
        QCOMPARE(shownAddress(*url), usual);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        const QString scheme = u"Scheme not allowed: “%1”"_s;
        for (const QString &name :
             {u"file"_s, u"data"_s, u"qrc"_s, u"ftp"_s, u"javascript"_s, u"unix+http"_s,
              u"local+http"_s, u"about"_s, u"gopher"_s, u"ws"_s})
            QTest::newRow(qPrintable(name)) << name + u":///etc/passwd"_s << scheme.arg(name);
        QTest::newRow("path") << u"/etc/passwd"_s << u"it must begin with http:// or https://"_s;
        QTest::newRow("no scheme")
            << u"example.org/x"_s << u"it must begin with http:// or https://"_s;
        QTest::newRow("empty") << QString() << u"it must begin with"_s;
        QTest::newRow("no host") << u"https:///x"_s << u"names no host"_s;
        QTest::newRow("dots alone") << u"https://../x"_s << u"is no web address"_s;
        QTest::newRow("user") << u"https://joe@example.org/"_s
                              << u"carries a user name or password"_s;
        QTest::newRow("password") << u"https://joe:secret@example.org/"_s
                                  << u"carries a user name or password"_s;
        QTest::newRow("backslash") << u"http://good.example\\@evil.example/"_s << u"evil.example"_s;
        QTest::newRow("port 0") << u"http://example.org:0/"_s
                                << u"names no host that can be asked"_s;
        QTest::newRow("long") << u"https://example.org/"_s + QString(9000, u'a') << u"too long"_s;
    }

    void refused()
    {
        QFETCH(QString, written);
        QFETCH(QString, text);
        const Result<QUrl> url = webAddress(written);
        QVERIFY2(!url, qPrintable(url ? shownAddress(*url) : QString()));
        QCOMPARE(url.error().kind, ErrorKind::BadInput);
        QVERIFY2(url.error().text.contains(text), qPrintable(url.error().text));
        QVERIFY(!url.error().text.contains(u"secret"_s));
        QVERIFY(url.error().text.size() < 600);
    }

    void redirectsAreSeenFromWhereTheyCome()
    {
        const QUrl from(u"https://example.org/a/b?c"_s);
        const auto target = [&](const QByteArray &location) {
            const Result<QUrl> url = redirectTarget(from, location);
            return url ? url->toString() : url.error().text;
        };
        QCOMPARE(target("/x"), u"https://example.org/x"_s);
        QCOMPARE(target("x"), u"https://example.org/a/x"_s);
        QCOMPARE(target("?d"), u"https://example.org/a/b?d"_s);
        QCOMPARE(target("//other.example/y"), u"https://other.example/y"_s);
        QCOMPARE(target("http://127.1:80/"), u"http://127.0.0.1:80/"_s);
        QCOMPARE(target("/\xc3\xbc"), u"https://example.org/\u00fc"_s);
        QVERIFY(target("file:///etc/passwd").startsWith(u"Scheme not allowed: “file”"_s));
        QVERIFY(target("data:text/html,x").startsWith(u"Scheme not allowed: “data”"_s));
        QVERIFY(target("http://a:b@evil.example/").contains(u"carries a user name"_s));
        QVERIFY(target("").contains(u"without saying where"_s));
        QVERIFY(target(QByteArray(9000, 'x')).contains(u"9,000 characters"_s));
    }

    void sites()
    {
        const auto same = [](const QString &a, const QString &b) {
            return isSameSite(QUrl(u"https://"_s + a), QUrl(u"http://"_s + b));
        };
        QVERIFY(same(u"example.org"_s, u"www.example.org"_s));
        QVERIFY(same(u"news.example.org"_s, u"m.example.org"_s));
        QVERIFY(same(u"a.example.co.uk"_s, u"example.co.uk"_s));
        QVERIFY(!same(u"a.co.uk"_s, u"b.co.uk"_s));
        QVERIFY(!same(u"example.org"_s, u"example.com"_s));
        QVERIFY(!same(u"example.org"_s, u"example.org.evil.example"_s));
        QVERIFY(!same(u"127.0.0.1:1"_s, u"127.0.0.1:2"_s));
        QVERIFY(same(u"127.0.0.1:1"_s, u"127.0.0.1:1"_s));
    }

    void allowedHosts()
    {
        const Result<AllowedHosts> hosts = AllowedHosts::fromTexts(
            {u"Intranet.Example"_s, u"127.1:8080"_s, u"[::1]:81"_s, u"fd00::1"_s});
        QVERIFY(hosts.has_value());
        const auto has = [&](const QString &url) { return hosts->contains(*webAddress(url)); };
        QVERIFY(has(u"https://intranet.example/"_s));
        QVERIFY(has(u"http://intranet.example.:99/"_s));
        QVERIFY(!has(u"http://x.intranet.example/"_s));
        QVERIFY(has(u"http://127.0.0.1:8080/"_s));
        QVERIFY(!has(u"http://127.0.0.1/"_s));
        QVERIFY(has(u"http://[::1]:81/"_s));
        QVERIFY(!has(u"http://[::1]/"_s));
        QVERIFY(has(u"http://[fd00::1]:5/"_s));
        for (const QString &bad :
             {u""_s, u"a/b"_s, u"http://a"_s, u"joe@a"_s, u"a:99999"_s, u"a?b"_s}) {
            const Result<AllowedHosts> none = AllowedHosts::fromTexts({bad});
            QVERIFY2(!none, qPrintable(bad));
            QCOMPARE(none.error().kind, ErrorKind::Usage);
            QVERIFY(none.error().text.contains(u"is no host"_s));
        }
    }
};

RAPPORTEUR_TEST(TestWebAddress)

#include "tst_webaddress.moc"
