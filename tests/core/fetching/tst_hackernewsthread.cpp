// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/hackernewsthread.h"
#include "tests/core/fetching/fetchfixture.h"
#include "tests/support/hackernewsserver.h"
#include "tests/support/registry.h"

#include <QJsonArray>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QStringList idsOf(const SourceThread &thread)
{
    QStringList ids;
    for (const SourceComment &comment : thread.comments)
        ids.append(comment.nativeId);
    return ids;
}

QString issuesOf(const SourceItem &item)
{
    QStringList texts;
    for (const Issue &issue : item.issues)
        texts.append(issue.code + u": "_s + issue.text);
    return texts.join(u'\n');
}

} // namespace

class TestHackerNewsThread : public QObject
{
    Q_OBJECT

private:
    HackerNewsResult load(FetchFixture &fixture, const QString &base, const QString &id,
                          qint64 stepMs = 0)
    {
        const Result<HackerNewsEndpoints> endpoints = hackerNewsEndpoints(base);
        std::optional<HackerNewsResult> result;
        int calls = 0;
        m_progress.clear();
        HackerNewsThread thread(
            *fixture.engine, *endpoints, id,
            [this](int loaded, int known) { m_progress.append({loaded, known}); },
            [&](HackerNewsResult r) {
                ++calls;
                result = std::move(r);
            });
        thread.start();
        const auto finished = [&] {
            if (!result && stepMs > 0)
                fixture.time.advance(stepMs);
            return result.has_value();
        };
        if (!QTest::qWaitFor(finished, 30'000))
            qFatal("the discussion did not end");
        FetchFixture::settle();
        if (calls != 1)
            qFatal("the discussion ended %d times", calls);
        return *result;
    }

    QList<std::pair<int, int>> m_progress;

private Q_SLOTS:
    void sourcesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1: refused, -2: nothing of Hacker News
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        const auto row = [](const QString &text, int kind, const QString &name = {},
                            int count = 30) {
            QTest::newRow(qPrintable(text)) << text << kind << name << count;
        };
        row(u"hn:8863"_s, HackerNewsSource::Item, u"8863"_s);
        row(u"https://news.ycombinator.com/item?id=8863"_s, HackerNewsSource::Item, u"8863"_s);
        row(u"http://news.ycombinator.com/item?id=8863&p=2#9224"_s, HackerNewsSource::Item,
            u"8863"_s);
        row(u"hn:top"_s, HackerNewsSource::List, u"top"_s);
        row(u"hn:new:5"_s, HackerNewsSource::List, u"new"_s, 5);
        row(u"hn:jobs:0"_s, HackerNewsSource::List, u"job"_s, 1);
        row(u"hn:best:99999"_s, HackerNewsSource::List, u"best"_s, 500);
        row(u"https://news.ycombinator.com/"_s, HackerNewsSource::List, u"top"_s);
        row(u"https://news.ycombinator.com/newest"_s, HackerNewsSource::List, u"new"_s);
        row(u"hn:search:human rights: a view"_s, HackerNewsSource::Search,
            u"human rights: a view"_s);
        row(u"hn:search:privacy:7"_s, HackerNewsSource::Search, u"privacy"_s, 7);
        row(u"hn:"_s, -1);
        row(u"hn:foo"_s, -1);
        row(u"hn:-5"_s, -1);
        row(u"hn:search:"_s, -1);
        row(u"https://news.ycombinator.com/user?id=pg"_s, -2);
        row(u"https://news.ycombinator.com/item?id=x"_s, -2);
        row(u"https://news.ycombinator.com.evil.example/item?id=1"_s, -2);
        row(u"https://example.org/item?id=1"_s, -2);
    }

    void sourcesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, name);
        QFETCH(int, count);
        QCOMPARE(isHackerNewsSource(text), kind != -2);
        const Result<HackerNewsSource> source = hackerNewsSource(text);
        QCOMPARE(source.has_value(), kind >= 0);
        if (source)
            QCOMPARE(*source, (HackerNewsSource{HackerNewsSource::Kind(kind), name, count}));
        else
            QVERIFY(source.error().text.contains(u"hn:8863"_s));
    }

    void endpoints()
    {
        QCOMPARE(hackerNewsEndpoints({})->firebase,
                 QStringList{u"https://hacker-news.firebaseio.com/v0"_s});
        QVERIFY(!hackerNewsEndpoints({})->configured);
        const auto bare = hackerNewsEndpoints(u"http://127.0.0.1:90/"_s);
        QCOMPARE(bare->firebase,
                 (QStringList{u"http://127.0.0.1:90/v0"_s, u"http://127.0.0.1:90"_s}));
        QCOMPARE(bare->algolia, u"http://127.0.0.1:90/api/v1"_s);
        QVERIFY(bare->configured);
        QCOMPARE(hackerNewsEndpoints(u"http://h/a/v0/"_s, u"http://s/b/"_s)->firebase,
                 QStringList{u"http://h/a/v0"_s});
        QCOMPARE(hackerNewsEndpoints(u"http://h/a/v0/"_s, u"http://s/b/"_s)->algolia,
                 u"http://s/b"_s);
        QVERIFY(!hackerNewsEndpoints(u"ftp://h"_s));
        const HackerNewsSource search{HackerNewsSource::Search, u"a&b c"_s, 5};
        QCOMPARE(
            listAddresses(*bare, search),
            QStringList{
                u"http://127.0.0.1:90/api/v1/search?tags=story&hitsPerPage=5&query=a%26b%20c"_s});
        QCOMPARE(
            *listedIds(
                R"({"hits":[{"objectID":"7","_tags":["story"]},{"objectID":"x"},{"objectID":"8"}]})",
                search),
            (QStringList{u"7"_s, u"8"_s}));
        const HackerNewsSource top{HackerNewsSource::List, u"top"_s, 2};
        QCOMPARE(*listedIds("[3,1,3,2]", top), (QStringList{u"3"_s, u"1"_s}));
        QVERIFY(!listedIds("{}", top));
        QVERIFY(!listedIds("<html>", top));
    }

    void aWholeDiscussion()
    {
        FetchFixture fixture(QStringList{});
        HackerNewsServer server(fixture.time);
        server.addStory(1, u"A title"_s, u"https://example.org/a"_s);
        server.addComment(2, 1, u"first"_s);
        server.addComment(3, 1, u"second"_s);
        server.addComment(4, 2, u"reply"_s);
        server.add(5, {{u"type"_s, u"comment"_s}, {u"deleted"_s, true}}, 4);
        server.addComment(6, 5, u"below a deleted one"_s);
        const HackerNewsResult result = load(fixture, server.base(), u"1"_s);
        QVERIFY(result.has_value());
        QCOMPARE(result->items.size(), 1);
        const SourceItem &item = result->items.first();
        QCOMPARE(item.url, u"https://example.org/a"_s);
        QCOMPARE(item.thread->title, u"A title"_s);
        QCOMPARE(idsOf(*item.thread), (QStringList{u"2"_s, u"4"_s, u"5"_s, u"6"_s, u"3"_s}));
        QVERIFY(item.thread->missingIds.isEmpty());
        QCOMPARE(server.requests().size(), 6); // each item once
        QCOMPARE(m_progress.last(), std::pair(6, 6));
    }

    void severalAtATimeOnKeptConnections()
    {
        FetchFixture fixture(QStringList{});
        HackerNewsServer server(fixture.time);
        server.addStory(1, u"A title"_s);
        for (int id = 2; id < 400; ++id)
            server.addComment(id, id < 100 ? 1 : id - 98, u"text"_s);
        const HackerNewsResult result = load(fixture, server.base(), u"1"_s);
        QCOMPARE(result->items.first().thread->comments.size(), 398);
        QCOMPARE(server.requests().size(), 399);
        QVERIFY2(server.connections() > 1 && server.connections() <= 12,
                 qPrintable(QString::number(server.connections())));
    }

    void whatFailsForNowIsAskedForAgain()
    {
        FetchFixture fixture(QStringList{});
        HackerNewsServer server(fixture.time);
        server.addStory(1, u"A title"_s);
        for (int id = 2; id < 30; ++id)
            server.addComment(id, 1, u"text"_s);
        server.addComment(40, 7, u"below one that fails at first"_s);
        server.fail(7, httpAnswer("busy", {}, 500), 1);
        server.fail(9, {}, 1); // the plug is pulled
        const HackerNewsResult result = load(fixture, server.base(), u"1"_s, 100);
        const SourceItem &item = result->items.first();
        QCOMPARE(item.thread->comments.size(), 29);
        QVERIFY2(!issuesOf(item).contains(u"incomplete"_s), qPrintable(issuesOf(item)));
        QCOMPARE(server.asked(7), 2);
        QCOMPARE(server.asked(8), 1); // what is there is not asked for again
        QVERIFY(fixture.time.clock().monotonicMs() >= 2000); // not at once
    }

    void aPartialDiscussionIsMarked()
    {
        FetchFixture fixture(QStringList{});
        HackerNewsServer server(fixture.time);
        server.addStory(1, u"A title"_s);
        for (int id = 2; id < 10; ++id)
            server.addComment(id, 1, u"text"_s);
        server.fail(4, httpAnswer("broken", {}, 500));
        server.fail(5, httpAnswer("null"));
        const HackerNewsResult result = load(fixture, server.base(), u"1"_s, 200);
        const SourceItem &item = result->items.first();
        QCOMPARE(item.thread->comments.size(), 6);
        QCOMPARE(item.thread->missingIds, (QStringList{u"4"_s, u"5"_s}));
        QVERIFY2(issuesOf(item).contains(u"thread-incomplete: 1 comments could not be loaded now"_s)
                     || issuesOf(item).contains(
                         u"thread-incomplete: 1 comment could not be loaded now"_s),
                 qPrintable(issuesOf(item)));
        QVERIFY(issuesOf(item).contains(u"status 500"_s)); // the reason
        QCOMPARE(server.asked(4), 3); // bounded
        QCOMPARE(server.asked(5), 1); // null is an answer
    }

    void algoliaFillsTheGaps()
    {
        FetchFixture fixture(QStringList{});
        HackerNewsServer server(fixture.time);
        server.addStory(1, u"A title"_s);
        server.addComment(2, 1, u"from Firebase"_s);
        server.addComment(3, 1, u"never given out"_s);
        server.fail(3, httpAnswer("broken", {}, 500));
        server.setAlgolia(
            1,
            R"({"id":1,"type":"story","created_at_i":1,"title":"A title","author":"ann","children":[
            {"id":2,"type":"comment","created_at_i":2,"author":"bob","text":"from Algolia","children":[]},
            {"id":3,"type":"comment","created_at_i":3,"author":"bob","text":"filled in","children":[
                {"id":4,"type":"comment","created_at_i":4,"author":"bob","text":"and below","children":[]}]}]})");
        const HackerNewsResult result = load(fixture, server.base(), u"1"_s, 200);
        const SourceItem &item = result->items.first();
        QCOMPARE(idsOf(*item.thread), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(item.thread->comments[0].html, u"from Firebase"_s);
        QCOMPARE(item.thread->comments[1].html, u"filled in"_s);
        QVERIFY2(!issuesOf(item).contains(u"incomplete"_s), qPrintable(issuesOf(item)));
    }

    void algoliaAloneWillDo()
    {
        FetchFixture fixture(QStringList{});
        HackerNewsServer server(fixture.time);
        server.setAlgolia(
            1,
            R"({"id":1,"type":"story","created_at_i":1,"title":"A title","author":"ann","children":[
            {"id":2,"type":"comment","created_at_i":2,"author":"bob","text":"x","children":[]}]})");
        const HackerNewsResult result = load(fixture, server.base(), u"1"_s);
        QVERIFY(result.has_value());
        QCOMPARE(result->items.first().thread->dialect, u"algolia"_s);
        QCOMPARE(idsOf(*result->items.first().thread), QStringList{u"2"_s});
    }

    void aBaseWithoutItsVersion()
    {
        FetchFixture fixture(QStringList{});
        EvilServer server(fixture.time);
        server.onPage("/item/1.json", R"({"id":1,"type":"story","title":"T","kids":[2],"time":1})");
        server.onPage("/item/2.json",
                      R"({"id":2,"type":"comment","parent":1,"text":"x","time":2})");
        const HackerNewsResult result = load(fixture, server.address(""), u"1"_s);
        QVERIFY(result.has_value());
        QCOMPARE(idsOf(*result->items.first().thread), QStringList{u"2"_s});
        QCOMPARE(server.requestsOf("/v0/item/1.json"), 1);
        QCOMPARE(server.requestsOf("/v0/item/2.json"), 0);
    }

    void whatIsNoItem_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("null") << httpAnswer("null")
                              << u"Hacker News has no item 1: it was removed, or never existed."_s
                              << ErrorKind::NotFound;
        QTest::newRow("page") << httpAnswer("<html>log in")
                              << u"What Hacker News answers for item 1 is no item."_s
                              << ErrorKind::BadInput;
        QTest::newRow("another item")
            << httpAnswer(R"({"id":2,"type":"story"})")
            << u"What Hacker News answers for item 1 is no item."_s << ErrorKind::BadInput;
        QTest::newRow("broken") << httpAnswer("x", {}, 502) << u"The server has failed to deliver"_s
                                << ErrorKind::Network;
    }

    void whatIsNoItem()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, text);
        QFETCH(ErrorKind, kind);
        FetchFixture fixture(QStringList{});
        HackerNewsServer server(fixture.time);
        server.addStory(1, u"A title"_s);
        server.fail(1, answer);
        const HackerNewsResult result = load(fixture, server.base(), u"1"_s);
        QVERIFY(!result);
        QVERIFY2(result.error().error.text.startsWith(text), qPrintable(result.error().error.text));
        QCOMPARE(result.error().error.kind, kind);
    }

    void aServerThatAsksToWaitIsLeftAlone()
    {
        FetchFixture fixture(QStringList{});
        HackerNewsServer server(fixture.time);
        server.addStory(1, u"A title"_s);
        for (int id = 2; id < 300; ++id)
            server.addComment(id, 1, u"text"_s);
        server.fail(50, httpAnswer("slow down", "Retry-After: 3600\r\n", 429));
        const HackerNewsResult result = load(fixture, server.base(), u"1"_s, 100);
        const SourceItem &item = result->items.first();
        QVERIFY(!item.thread->missingIds.isEmpty());
        QVERIFY2(issuesOf(item).contains(u"asks to wait until"_s), qPrintable(issuesOf(item)));
        // Only what was on its way at that moment still reached it.
        QVERIFY2(server.requests().size() <= 50 + 12,
                 qPrintable(QString::number(server.requests().size())));
        QVERIFY(fixture.time.clock().monotonicMs() < 60'000);
    }

    void loopsOfItemsEnd()
    {
        FetchFixture fixture(QStringList{});
        HackerNewsServer server(fixture.time);
        server.addStory(1, u"A title"_s);
        server.addComment(2, 1, u"text"_s);
        server.add(
            3, {{u"type"_s, u"comment"_s}, {u"text"_s, u"x"_s}, {u"kids"_s, QJsonArray{1, 2, 3}}},
            2);
        const HackerNewsResult result = load(fixture, server.base(), u"1"_s);
        QCOMPARE(idsOf(*result->items.first().thread), (QStringList{u"2"_s, u"3"_s}));
        QCOMPARE(server.requests().size(), 3);
    }
};

RAPPORTEUR_TEST(TestHackerNewsThread)

#include "tst_hackernewsthread.moc"
