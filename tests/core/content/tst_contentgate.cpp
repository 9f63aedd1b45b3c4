// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentgate.h"
#include "core/content/extraction.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"
#include "tests/support/walls.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestContentGate : public QObject
{
    Q_OBJECT

private:
    static Gate gateOf(const QByteArray &html, const QMap<QString, QString> &headers = {})
    {
        SourceItem item;
        item.origin = u"page"_s;
        item.url = u"https://site.example/a"_s;
        item.kind = PayloadKind::Html;
        item.payload = html;
        item.headers = headers;
        const Result<Document> document = extractDocument(item);
        return document ? document->gate : Gate{u"unreadable"_s, 1, {document.error().text}};
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// An article of about that many words.
    static QByteArray article(int words)
    {
        return "<article><h1>Council decides</h1><p>"
            + QByteArray("The council voted on the matter, after two hours of talk. ")
                  .repeated(words / 11)
            + "</p></article>";
    }

    static QString told(const Gate &gate)
    {
        return u"%1 %2: %3"_s.arg(gate.category).arg(gate.confidence).arg(gate.signs.join(u"; "_s));
    }

private Q_SLOTS:
    void walls_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("category"); // empty: open
        const QByteArray head = "<html><head><title>";
        QTest::newRow("login") << head
                + "Sign in</title><body><h1>Please sign in</h1><form><input name=user><input type=password></form>"
                               << u"login_wall"_s;
        QTest::newRow("paywall") << head
                + "Prices</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Prices\",\"isAccessibleForFree\":false}</script><body>"
                + article(80) + "<div class=paywall>Subscribe to continue reading</div>"
                                 << u"paywall"_s;
        QTest::newRow("cloudflare") << head
                + "Just a moment...</title><body><div id=cf-please-wait>Checking your browser</div><form id=challenge-form action='?__cf_chl_f=x'></form>"
                                    << u"bot_protection"_s;
        QTest::newRow("captcha") << head
                + "Check</title><body>Please verify you are human<div class=\"h-captcha\"></div>"
                                 << u"captcha"_s;
        QTest::newRow("consent") << head
                + "Before you continue</title><body>Before you continue, choose your settings.<form action='https://consent.google.com/save'><button>OK</button></form>"
                                 << u"cookie_wall"_s;
        QTest::newRow("age") << head
                + "Are you over 18?</title><body>You must be 18 to see this.<button>Yes</button>"
                             << u"age_gate"_s;
        QTest::newRow("region") << head
                + "Sorry</title><body>This content is not available in your country."
                                << u"geo_restriction"_s;
        QTest::newRow("not found") << head
                + "404 Not Found</title><body><h1>Page not found</h1>The page you requested is gone."
                                   << u"error_page"_s;
        QTest::newRow("german error")
            << head + "Fehler</title><body><h1>Seite nicht gefunden</h1>Seite wurde nicht gefunden"
            << u"error_page"_s;
        QTest::newRow("too many") << head
                + "429 Too Many Requests</title><body>Too many requests, try again in a few minutes."
                                  << u"rate_limited"_s;
        QTest::newRow("app shell") << head
                + "App</title><script src=a.js></script><body><div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>"
                                   << u"redirect_or_js_required"_s;
        QTest::newRow("refresh") << head
                + "x</title><meta http-equiv=refresh content='0; url=/elsewhere'></head><body>"
                                 << u"redirect_or_js_required"_s;
        QTest::newRow("empty") << "<html><body></body></html>"_ba << u"no_content"_s;
        QTest::newRow("bare message") << "Forbidden\n"_ba << u"error_page"_s;
        QTest::newRow("article") << head + "Council decides</title><body>" + article(300)
                                 << QString();
        QTest::newRow("short article")
            << head + "Council decides</title><body>" + article(60) << QString();
        QTest::newRow("article with consent banner")
            << head + "Council decides</title><body>" + article(300)
                + "<div id=onetrust-banner-sdk>We use cookies. Accept all cookies</div>"
            << QString();
        QTest::newRow("article about captchas")
            << head + "Are you human? A history of the captcha</title><body>" + article(500)
                + "<p>It asks: are you a robot? Verify you are human.</p>"
            << QString();
        QTest::newRow("article about paywalls")
            << head + "Why papers ask you to subscribe to read</title><body>" + article(600)
                + "<p>“Subscribe to continue reading”, they say.</p>"
            << QString();
        QTest::newRow("article with login menu")
            << head + "Council decides</title><body><nav><a href=/login>Log in</a></nav>"
                + article(300) + "<form><input type=password></form>"
            << QString();
        QTest::newRow("free for subscribers and whole") << head
                + "Prices</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Prices\",\"isAccessibleForFree\":false}</script><body>"
                + article(900) << QString();
    }

    void walls()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, category);
        const Gate gate = gateOf(html);
        if (category.isEmpty()) {
            QVERIFY2(!gate.blocked(), qPrintable(told(gate)));
            return;
        }
        QVERIFY2(gate.blocked(), qPrintable(told(gate)));
        QVERIFY2(gate.category == category, qPrintable(told(gate)));
        QVERIFY(!gate.signs.isEmpty());
    }

    void pagesByFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("category");
        const QDir folders(sourcePath(u"tests/core/content/data/gate"_s));
        for (const QString &category : folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir folder(folders.filePath(category));
            for (const QString &file : folder.entryList({u"*.html"_s}, QDir::Files))
                QTest::addRow("%s/%s", qPrintable(category), qPrintable(file))
                    << folder.filePath(file) << (category == "open"_L1 ? QString() : category);
        }
    }

    /// A page for each way in which a wall of each category may look, and pages that only look so. The folder's name
    /// is the category; a file of the same name ending in .headers holds what the transport said.
    void pagesByFolder()
    {
        QFETCH(QString, path);
        QFETCH(QString, category);
        QMap<QString, QString> headers;
        const QByteArray lines = read(path.chopped(5) + u".headers"_s);
        for (const QByteArray &line : lines.split('\n')) {
            if (const qsizetype colon = line.indexOf(": "); colon > 0)
                headers.insert(QString::fromUtf8(line.first(colon)),
                               QString::fromUtf8(line.sliced(colon + 2)));
        }
        const Gate gate = gateOf(read(path), headers);
        QVERIFY2((gate.blocked() ? gate.category : QString()) == category, qPrintable(told(gate)));
        QVERIFY(category.isEmpty() || !gate.signs.isEmpty());
    }

    void everyCategoryHasPages()
    {
        const QStringList folders = QDir(sourcePath(u"tests/core/content/data/gate"_s))
                                        .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QStringList categories = GateRules::shipped().wordings.keys();
        categories += {u"no_content"_s, u"open"_s};
        categories.sort();
        QCOMPARE(folders, categories);
    }

    /// What cannot be read as text is told with what it is, where a server sent it or people talk about it.
    void binaryContentIsTold()
    {
        QLocale::setDefault(QLocale::c());
        const QByteArray pdf = "%PDF-1.7" + QByteArray(3'200'000 - 8, 'x');
        const Gate fetched = gateOf(pdf, {{u":status"_s, u"200"_s}});
        QVERIFY(fetched.blocked());
        QCOMPARE(fetched.category, u"binary_content"_s);
        QCOMPARE(fetched.signs, QStringList{u"Not a text page (PDF, 3.2 MB)"_s});
        QCOMPARE(gateOf(pdf).category, u"unreadable"_s);
    }

    void theStatusOfTheTransportCounts()
    {
        const QByteArray html = "<html><title>x</title><body>" + article(40);
        QCOMPARE(gateOf(html, {{u":status"_s, u"503"_s}}).category, u"error_page"_s);
        QCOMPARE(gateOf(html, {{u":status"_s, u"429"_s}}).category, u"rate_limited"_s);
        QCOMPARE(gateOf(html, {{u":status"_s, u"451"_s}}).category, u"geo_restriction"_s);
        QVERIFY(!gateOf(html, {{u":status"_s, u"200"_s}}).blocked());
    }

    void realWalls_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("category");
        for (const Wall &wall : knownWalls())
            QTest::newRow(qPrintable(wall.file)) << wall.file << wall.category;
    }

    void realWalls()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(QString, category);
        const Result<Document> document = extractDocument(readWall({file, category}));
        QVERIFY(document);
        const Gate &gate = document->gate;
        QVERIFY2((gate.blocked() ? gate.category : QString()) == category, qPrintable(told(gate)));
    }

    void noGoodPageIsBlocked()
    {
        NEEDS_SHARED_DATA();
        QDirIterator files(sharedDataPath(u"readability"_s), {u"source.html"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int pages = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            const Gate gate = gateOf(read(file));
            QVERIFY2(!gate.blocked(), qPrintable(file + u' ' + told(gate)));
            ++pages;
        }
        QVERIFY(pages > 50);
    }
};

RAPPORTEUR_TEST(TestContentGate);

#include "tst_contentgate.moc"
