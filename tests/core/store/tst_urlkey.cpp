// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/urlkey.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestUrlKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void domains_data();
    void domains();
};

void TestUrlKey::keys_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"https://example.org/a"_s << u"example.org/a"_s;
    QTest::newRow("scheme") << u"http://example.org/a"_s << u"example.org/a"_s;
    QTest::newRow("capital host") << u"HTTPS://Example.ORG/A"_s << u"example.org/A"_s;
    QTest::newRow("slashes at the end") << u"https://example.org/a//"_s << u"example.org/a"_s;
    QTest::newRow("root") << u"https://example.org/"_s << u"example.org"_s;
    QTest::newRow("usual port") << u"http://example.org:80/a"_s << u"example.org/a"_s;
    QTest::newRow("port of the other scheme")
        << u"http://example.org:443/a"_s << u"example.org:443/a"_s;
    QTest::newRow("port") << u"https://example.org:8443/a"_s << u"example.org:8443/a"_s;
    QTest::newRow("user") << u"https://me:secret@example.org/a"_s << u"example.org/a"_s;
    QTest::newRow("fragment") << u"https://example.org/a#b"_s << u"example.org/a"_s;
    QTest::newRow("query") << u"https://example.org/a?id=1&b=2"_s << u"example.org/a?id=1&b=2"_s;
    QTest::newRow("tracking") << u"https://example.org/a?utm_medium=x&id=1&GCLID=2&mtm_kwd=3"_s
                              << u"example.org/a?id=1"_s;
    QTest::newRow("only tracking") << u"https://example.org/a?fbclid=x"_s << u"example.org/a"_s;
    QTest::newRow("not quite tracking")
        << u"https://example.org/a?xutm_source=1"_s << u"example.org/a?xutm_source=1"_s;
    QTest::newRow("international host")
        << u"https://müller.example/ä"_s << u"xn--mller-kva.example/%C3%A4"_s;
    QTest::newRow("blanks around") << u"  https://example.org/a \n"_s << u"example.org/a"_s;
    QTest::newRow("address in brackets") << u"http://[::1]:8080/x"_s << u"::1:8080/x"_s;
    for (const QString &other :
         {u"ftp://example.org/a"_s, u"file:///etc/passwd"_s, u"example.org/a"_s, u""_s,
          u"https://"_s, u"javascript:alert(1)"_s, u"12"_s, u"https:///path"_s})
        QTest::newRow(qPrintable(u"no address: "_s + other)) << other << QString();
}

void TestUrlKey::keys()
{
    QFETCH(const QString, url);
    QFETCH(const QString, key);
    QCOMPARE(urlKey(url), key);
}

void TestUrlKey::domains_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("domain");
    QTest::newRow("plain") << u"https://Example.org:8080/a"_s << u"example.org"_s;
    QTest::newRow("www") << u"https://www.example.org/a"_s << u"example.org"_s;
    QTest::newRow("sub") << u"https://news.example.org"_s << u"news.example.org"_s;
    QTest::newRow("none") << u"mailto:a@example.org"_s << QString();
}

void TestUrlKey::domains()
{
    QFETCH(const QString, url);
    QFETCH(const QString, domain);
    QCOMPARE(domainOf(url), domain);
}

RAPPORTEUR_TEST(TestUrlKey)

#include "tst_urlkey.moc"
