// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/runs/importer.h"
#include "core/runs/webloading.h"
#include "tests/core/fetching/fetchfixture.h"
#include "tests/support/hackernewsserver.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QtConcurrentRun>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray pageOf(const QString &title, const QString &words, const QByteArray &head = {})
{
    QString text;
    for (int i = 0; i < 12; ++i)
        text +=
            u"<p>Paragraph %1 says at some length that %2, and gives its reasons, one after the other, in whole "
            "sentences that a reader can follow without effort.</p>"_s.arg(i)
                .arg(words);
    return "<!doctype html><html lang=en><head><title>" + title.toUtf8() + "</title>" + head
        + "</head><body><article><h1>" + title.toUtf8() + "</h1>" + text.toUtf8()
        + "</article></body></html>";
}

const QByteArray loginPage =
    "<!doctype html><html><head><title>Log in</title></head><body><h1>Log in</h1><form>"
    "<input name=u><input type=password name=p><button>Sign in</button></form></body></html>";

} // namespace

/// From an address to an article in a workspace.
class TestWebImport : public QObject
{
    Q_OBJECT

private:
    /// Imports in the pool, while servers of this thread answer.
    QList<ImportReport> import(const QStringList &sources, bool obeyRobots = false)
    {
        FetchParts parts;
        parts.allowed = *AllowedHosts::fromTexts({u"127.0.0.1"_s});
        parts.proxyFor = [](const QUrl &) { return QNetworkProxy(QNetworkProxy::NoProxy); };
        Fetcher fetcher(m_clock, std::move(parts));
        WebLoading loading(
            fetcher, *m_workspace,
            {.hackerNews = *hackerNewsEndpoints(m_base), .obeyRobots = obeyRobots, .progress = {}});
        Importer web(*m_workspace, m_time.clock(),
                     {.format = u"auto"_s, .fetchedAt = {}, .web = &loading});
        m_importer = &web;
        QFuture<QList<ImportReport>> future = QtConcurrent::run(
            [&] { return web.importWeb(sources); });
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("the import did not end");
        m_importer = nullptr;
        return future.result();
    }

    ArticleDetail article(RowId id) { return *m_workspace->article(id, {}).result(); }
    static QString textOf(const ImportReport &report)
    {
        QStringList texts;
        if (report.error)
            texts.append(report.error->text);
        for (const Issue &issue : report.issues)
            texts.append(issue.text);
        return texts.join(u'\n');
    }

    ManualTime m_time;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Workspace> m_workspace;
    QString m_base;
    Importer *m_importer = nullptr; ///< the one at work

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = *Workspace::create(m_folder->filePath(u"w.rapporteur"_s),
                                         *shippedRubric(u"udhr"_s), m_clock)
                           .takeResult();
        m_base.clear();
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void aPageBecomesAnArticle()
    {
        EvilServer server(m_time);
        server.onPage(
            "/page",
            pageOf(u"A title"_s, u"trees grow"_s, "<link rel=canonical href='/canonical'>"),
            "Content-Type: text/html; charset=utf-8\r\n");
        const QList<ImportReport> reports = import({server.address("/page")});
        QCOMPARE(reports.size(), 1);
        QVERIFY2(!reports[0].failed(), qPrintable(textOf(reports[0])));
        QCOMPARE(reports[0].stored.size(), 1);
        const ArticleDetail detail = article(reports[0].stored[0].article);
        QCOMPARE(detail.document.title, u"A title"_s);
        QCOMPARE(detail.document.url, server.address("/canonical"));
        QVERIFY(detail.document.text.contains(u"trees grow"_s));
        QVERIFY(textOf(reports[0]).contains(u"unencrypted connection"_s));
    }

    void nobodyElsesAddressIsTaken()
    {
        EvilServer server(m_time);
        server.onPage("/page",
                      pageOf(u"A title"_s, u"trees grow"_s,
                             "<link rel=canonical href='https://famous.example/a'>"));
        const QList<ImportReport> reports = import({server.address("/page")});
        QCOMPARE(article(reports[0].stored[0].article).document.url, server.address("/page"));
    }

    void anotherTextIsANewVersion()
    {
        EvilServer server(m_time);
        server.onPage("/page", pageOf(u"A title"_s, u"trees grow"_s));
        const RowId id = import({server.address("/page")})[0].stored[0].article;
        QCOMPARE(import({server.address("/page")})[0].stored[0].outcome, ImportOutcome::Duplicate);
        server.onPage("/page", pageOf(u"A title"_s, u"trees fall"_s));
        const ImportReport changed = import({server.address("/page")})[0];
        QCOMPARE(changed.stored[0].outcome, ImportOutcome::Updated);
        QCOMPARE(changed.stored[0].article, id);
        QCOMPARE(article(id).textVersion, 2);
        QVERIFY(article(id).document.text.contains(u"trees fall"_s));
    }

    void anUnchangedPageIsNotSentAgain()
    {
        EvilServer server(m_time);
        server.onScript("/page", [](EvilTurn &turn) {
            const bool same = turn.request.header("If-None-Match") == "\"v1\"";
            turn.send(same ? QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n")
                           : httpAnswer(pageOf(u"A title"_s, u"trees grow"_s), "ETag: \"v1\"\r\n"));
        });
        const RowId id = import({server.address("/page")})[0].stored[0].article;
        // The tag is written after the article is told: what is written behind it waits for it.
        QVERIFY(m_workspace->setValue(u"written-behind"_s, "1").result());
        const ImportReport again = import({server.address("/page")})[0];
        QVERIFY2(!again.failed(), qPrintable(textOf(again)));
        QCOMPARE(again.stored.size(), 1);
        QCOMPARE(again.stored[0].outcome, ImportOutcome::Duplicate);
        QCOMPARE(again.stored[0].article, id);
        QCOMPARE(again.stored[0].title, u"A title"_s);
        QCOMPARE(server.requests()[1].header("If-None-Match"), "\"v1\"");
        QCOMPARE(server.requests().size(), 2);
    }

    void whatIsNotAPageIsNotStored_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("text");
        QTest::newRow("PDF that says it is a page")
            << httpAnswer("%PDF-1.7\n" + QByteArray(3'200'000, 'x'), "Content-Type: text/html\r\n")
            << u"Not a text page (PDF, 3.2 MB)"_s;
        QTest::newRow("half a page")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<html><body><p>Half")
            << u"came incomplete (19 bytes received)"_s;
        QTest::newRow("empty") << httpAnswer("") << u"is empty"_s;
        QTest::newRow("gone") << httpAnswer("<h1>Not here</h1>", {}, 404) << u"There is no page"_s;
    }

    void whatIsNotAPageIsNotStored()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, text);
        EvilServer server(m_time);
        server.onRaw("/page", answer);
        const ImportReport report = import({server.address("/page")})[0];
        QVERIFY2(report.error && textOf(report).contains(text), qPrintable(textOf(report)));
        QVERIFY(report.stored.isEmpty());
        QCOMPARE(m_workspace->queue({}).result()->total, 0);
    }

    void theLoginPageOfTheNetworkIsNotTheArticle()
    {
        EvilServer site(m_time), portal(m_time);
        site.onRaw("/page",
                   "HTTP/1.1 302 x\r\nLocation: " + portal.address("/login").toUtf8()
                       + "\r\nContent-Length: 0\r\n\r\n");
        portal.onPage("/login", loginPage);
        const ImportReport report = import({site.address("/page")})[0];
        QVERIFY2(
            report.error
                && textOf(report).contains(u"Perhaps the network you are in wants a login first"_s),
            qPrintable(textOf(report)));
        QCOMPARE(report.error->kind, ErrorKind::Network);
        QCOMPARE(m_workspace->queue({}).result()->total, 0);

        // Control: the same page of the site itself is a wall of this site, kept and marked as such.
        site.onPage("/wall", loginPage);
        const ImportReport wall = import({site.address("/wall")})[0];
        QCOMPARE(wall.stored.value(0).outcome, ImportOutcome::Gated);
        // And a page elsewhere that is an article is one.
        site.onRaw("/moved",
                   "HTTP/1.1 302 x\r\nLocation: " + portal.address("/page").toUtf8()
                       + "\r\nContent-Length: 0\r\n\r\n");
        portal.onPage("/page", pageOf(u"A title"_s, u"trees grow"_s));
        QCOMPARE(import({site.address("/moved")})[0].stored.value(0).outcome, ImportOutcome::Added);
    }

    void aRefusalIsKeptAsAWall()
    {
        EvilServer server(m_time);
        server.onPage(
            "/page",
            "<html><head><title>Subscribe</title></head><body><p>Subscribe to read on.</p></body></html>",
            {}, 403);
        const ImportReport report = import({server.address("/page")})[0];
        QVERIFY2(!report.failed(), qPrintable(textOf(report)));
        QCOMPARE(report.stored.value(0).outcome, ImportOutcome::Gated);
    }

    void aDiscussionAndItsPageAreOneArticle()
    {
        HackerNewsServer server(m_time);
        m_base = server.base();
        server.addStory(1, u"Title at Hacker News"_s, server.address("/page"));
        server.addComment(2, 1, u"a comment"_s);
        server.onPage("/page", pageOf(u"Title of the page"_s, u"trees grow"_s));
        const QList<ImportReport> reports = import({u"hn:1"_s});
        QCOMPARE(reports.size(), 1);
        QVERIFY2(!reports[0].failed(), qPrintable(textOf(reports[0])));
        QCOMPARE(reports[0].stored.size(), 1);
        const RowId id = reports[0].stored[0].article;
        ArticleDetail detail = article(id);
        QCOMPARE(detail.document.title, u"Title of the page"_s);
        QCOMPARE(detail.document.url, server.address("/page"));
        QCOMPARE(detail.comments.comments.size(), 1);

        // A refresh brings what is new, and keeps all when the page is gone meanwhile.
        server.addComment(3, 2, u"a reply"_s);
        server.onPage("/page", "gone", {}, 404);
        const ImportReport again = import({u"https://news.ycombinator.com/item?id=1"_s})[0];
        QCOMPARE(again.stored.size(), 1);
        QCOMPARE(again.stored[0].article, id);
        QCOMPARE(again.stored[0].outcome, ImportOutcome::Updated);
        QCOMPARE(again.stored[0].comments, 1);
        QVERIFY2(
            again.failed()
                && textOf(again).contains(
                    u"The discussion is there, but not the page it is about. There is no page"_s),
            qPrintable(textOf(again)));
        detail = article(id);
        QCOMPARE(detail.comments.comments.size(), 2);
        QCOMPARE(detail.document.title, u"Title of the page"_s);
        QVERIFY(detail.document.text.contains(u"trees grow"_s));
    }

    void listsAndSearches()
    {
        HackerNewsServer server(m_time);
        m_base = server.address("");
        for (int id = 1; id <= 4; ++id)
            server.addStory(id, u"Ask HN: number %1?"_s.arg(id));
        server.onPage("/v0/topstories.json", "[4,2,3,1]");
        server.onPage("/api/v1/search",
                      R"({"hits":[{"objectID":"3","title":"x","_tags":["story"]}]})");
        const QList<ImportReport> top = import({u"hn:top:3"_s});
        QCOMPARE(top.size(), 3);
        QCOMPARE(top[0].origin, u"hn:4"_s);
        QCOMPARE(top[2].stored.value(0).title, u"Ask HN: number 3?"_s);
        const QList<ImportReport> found = import({u"hn:search:number 3"_s, u"hn:best"_s});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].stored.value(0).outcome, ImportOutcome::Duplicate);
        QVERIFY(found[1].error.has_value()); // there is no list of the best here
        QCOMPARE(found[1].origin, u"hn:best"_s);
    }

    /// The first page is stored while the second still makes us wait, and stays when that is stopped.
    void stoppingKeepsWhatIsStored()
    {
        EvilServer server(m_time);
        server.onPage("/page", pageOf(u"A title"_s, u"trees grow"_s));
        bool storedBefore = false;
        server.onScript("/silent", [this, &storedBefore](EvilTurn &) {
            storedBefore = QTest::qWaitFor(
                [this] { return m_workspace->queue({}).result()->total == 1; }, 20'000);
            m_importer->cancel();
        });
        const QList<ImportReport> reports = import(
            {server.address("/page"), server.address("/silent")});
        QVERIFY(storedBefore);
        QCOMPARE(reports[0].stored.value(0).outcome, ImportOutcome::Added);
        QVERIFY2(reports[1].error && reports[1].error->kind == ErrorKind::Cancelled,
                 qPrintable(textOf(reports[1])));
        QVERIFY(textOf(reports[1]).contains(u"cancelled"_s));
        QCOMPARE(m_workspace->queue({}).result()->total, 1);
    }

    void robotsAreAskedUnlessOverruled()
    {
        EvilServer server(m_time);
        server.onPage("/robots.txt", "User-agent: *\nDisallow: /\n");
        server.onPage("/page", pageOf(u"A title"_s, u"trees grow"_s));
        const ImportReport refused = import({server.address("/page")}, true)[0];
        QVERIFY2(refused.error && textOf(refused).contains(u"does not want programs to load"_s),
                 qPrintable(textOf(refused)));
        QCOMPARE(server.requestsOf("/page"), 0);
        QVERIFY(!import({server.address("/page")}, false)[0].failed());
    }
};

RAPPORTEUR_TEST(TestWebImport)

#include "tst_webimport.moc"
