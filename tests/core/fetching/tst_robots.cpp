// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/robots.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestRobots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("allowed");
        const QByteArray all = "User-agent: *\n";
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &target,
                            bool allowed) { QTest::newRow(name) << text << target << allowed; };
        row("empty", "", "/x", true);
        row("a page instead", "<!doctype html><title>Hello</title>", "/x", true);
        row("all forbidden", all + "Disallow: /\n", "/x", false);
        row("nothing forbidden", all + "Disallow:\n", "/x", true);
        row("below a path", all + "Disallow: /private\n", "/private/x", false);
        row("beginning counts", all + "Disallow: /private\n", "/privates", false);
        row("elsewhere", all + "Disallow: /private\n", "/public", true);
        row("longest wins", all + "Disallow: /\nAllow: /news/\n", "/news/a", true);
        row("longest wins, order", all + "Allow: /news/\nDisallow: /news/old\n", "/news/older",
            false);
        row("equal: allowed", all + "Disallow: /a\nAllow: /a\n", "/a", true);
        row("star", all + "Disallow: /*.pdf\n", "/x/y.pdf?z", false);
        row("star and end", all + "Disallow: /*.pdf$\n", "/x/y.pdf?z", true);
        row("star and end met", all + "Disallow: /*.pdf$\n", "/x/y.pdf", false);
        row("two stars", all + "Disallow: /a*b*c\n", "/a-xb-yc-z", false);
        row("end alone", all + "Disallow: /$\n", "/", false);
        row("end alone, deeper", all + "Disallow: /$\n", "/x", true);
        row("query", all + "Disallow: /*?print=\n", "/x?print=1", false);
        row("our group", all + "Disallow: /\nUser-agent: rapporteur\nDisallow: /no\n", "/x", true);
        row("our group forbids", all + "Allow: /\n\nUser-Agent: Rapporteur/2.0 (x)\nDisallow: /\n",
            "/x", false);
        row("our group, empty", all + "Disallow: /\nUser-agent: Rapporteur\nDisallow:\n", "/x",
            true);
        row("our groups together",
            "User-agent: Rapporteur\nDisallow: /a\nUser-agent: x\nDisallow: /c\n"
            "User-agent: rapporteur\nDisallow: /b\n",
            "/b", false);
        row("another's group", "User-agent: Googlebot\nDisallow: /\n", "/x", true);
        row("longer name is another", "User-agent: RapporteurBot\nDisallow: /\n", "/x", true);
        row("shared group", "User-agent: a\nUser-agent: *\nDisallow: /\n", "/x", false);
        row("comment", all + "Disallow: /a # and /b\n", "/b", true);
        row("case of keys", "USER-AGENT: *\nDISALLOW : /A\n", "/A", false);
        row("case of paths", all + "Disallow: /A\n", "/a", true);
        row("carriage returns", "User-agent: *\r\nDisallow: /a\r\n", "/a", false);
        row("byte order mark", QByteArray("\xef\xbb\xbf") + all + "Disallow: /a", "/a", false);
        row("rules before any group", "Disallow: /\n" + all + "Disallow: /a\n", "/b", true);
        row("sitemap and delay between",
            "User-agent: *\nCrawl-delay: 5\nSitemap: /s\nDisallow: /a\n", "/a", false);
        row("escapes", all + "Disallow: /%7ejoe\n", "/~joe", false);
        row("escapes in the address", all + "Disallow: /~joe\n", "/%7Ejoe", false);
        row("escaped slash is no slash", all + "Disallow: /a%2Fb\n", "/a/b", true);
        row("bytes beyond ASCII", all + "Disallow: /\xc3\xbc\n", "/%C3%BC", false);
    }

    void verdicts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, target);
        QFETCH(bool, allowed);
        QCOMPARE(Robots::parse(text, u"Rapporteur"_s).allows(target), allowed);
    }

    void extremes()
    {
        QVERIFY(Robots().allows("/x"));
        QVERIFY(!Robots::forbidAll().allows("/x"));
        // Stars that a naive matcher tries in all ways.
        const QByteArray stars = "User-agent: *\nDisallow: /" + QByteArray("*a").repeated(2000)
            + "b\n";
        QVERIFY(Robots::parse(stars, u"Rapporteur"_s).allows('/' + QByteArray(5000, 'a')));
    }
};

RAPPORTEUR_TEST(TestRobots)

#include "tst_robots.moc"
