// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/readsource.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestHackerNews : public QObject
{
    Q_OBJECT

private:
    /// JSON written with single quotes.
    static QByteArray quoted(const char *json) { return QByteArray(json).replace('\'', '"'); }

private:
    static SourceReading read(const QByteArray &json)
    {
        return readSource(json, u"thread.json"_s, SourceFormat::Json);
    }

    static QStringList ids(const SourceThread &thread)
    {
        QStringList all;
        for (const SourceComment &comment : thread.comments)
            all.append(comment.nativeId);
        return all;
    }

    static QStringList codes(const Issues &issues)
    {
        QStringList all;
        for (const Issue &issue : issues)
            all.append(issue.code);
        return all;
    }

    static QByteArray sharedFile(const QString &name)
    {
        QFile file(sharedDataPath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void firebaseFollowsTheOrderOfKids()
    {
        const SourceReading reading = read(quoted(
            "[ "
            "{'id':3,'type':'comment','by':'c','parent':2,'text':'three','time':1700000003}, "
            "{'id':1,'type':'story','by':'a','title':'T &amp; U','url':'https://x.example/a','kids':[4,2],'descendants':3,'score':9,'time':1700000000}, "
            "{'id':2,'type':'comment','by':'b','parent':1,'text':'two','kids':[3],'time':1700000002}, "
            "{'id':4,'type':'comment','by':'d','parent':1,'text':'four','time':1700000004}]"));
        QCOMPARE(reading.items.size(), 1);
        const SourceItem &item = reading.items.first();
        QCOMPARE(item.url, u"https://x.example/a"_s);
        QCOMPARE(item.title, u"T & U"_s);
        QVERIFY2(item.author.isEmpty(), "who submits a link has not written it");
        QCOMPARE(item.kind, PayloadKind::None);
        QCOMPARE(ids(*item.thread), (QStringList{u"4"_s, u"2"_s, u"3"_s}));
        QCOMPARE(item.thread->comments[0].parentId, QString());
        QCOMPARE(item.thread->comments[2].parentId, u"2"_s);
        QCOMPARE(item.thread->author, u"a"_s);
        QCOMPARE(item.thread->claimedCount, 3);
        QCOMPARE(item.thread->points, 9);
        QVERIFY(item.thread->missingIds.isEmpty());
    }

    void statesAndPlaceholders()
    {
        const SourceReading reading = read(quoted(
            "[ "
            "{'id':1,'type':'story','title':'T','by':'a','text':'self','kids':[2,3,4,5],'time':1700000000}, "
            "{'id':2,'type':'comment','parent':1,'deleted':true,'time':1700000001}, "
            "{'id':3,'type':'comment','parent':1,'by':'x','dead':true,'text':'old but whole','time':1700000001}, "
            "{'id':4,'type':'comment','parent':1,'by':'y','dead':true,'text':'[flagged]','time':1700000001}, "
            "{'id':5,'type':'comment','parent':1,'deleted':true,'dead':true,'time':1700000001}]"));
        const QList<SourceComment> &comments = reading.items.first().thread->comments;
        QCOMPARE(comments[0].state, CommentState::Deleted);
        QCOMPARE(comments[1].state, CommentState::Dead);
        QCOMPARE(comments[1].html, u"old but whole"_s);
        QCOMPARE(comments[2].state, CommentState::Dead);
        QVERIFY2(comments[2].html.isEmpty(), "a placeholder is no text");
        QCOMPARE(comments[3].state, CommentState::Deleted);
    }

    void aSelfPostIsItsOwnArticle()
    {
        const SourceItem item =
            read(
                quoted(
                    "{'id':121003,'type':'story','by':'tel','title':'Ask','url':'','text':'one<p>two','time':1203647773}"))
                .items.first();
        QCOMPARE(item.url, u"https://news.ycombinator.com/item?id=121003"_s);
        QCOMPARE(item.kind, PayloadKind::Html);
        QCOMPARE(item.payload, "one<p>two");
        QCOMPARE(item.author, u"tel"_s);
        QVERIFY(item.publishedAt.isValid());
    }

    void missingKidsMakeAThreadPartial()
    {
        const SourceReading reading = read(quoted(
            "{'id':8863,'type':'story','by':'dhouston','title':'My YC app','url':'http://x.example/','kids':[8952,9224],'time':1175714200}"));
        const SourceItem &item = reading.items.first();
        QCOMPARE(item.thread->missingIds, (QStringList{u"8952"_s, u"9224"_s}));
        QVERIFY(codes(item.issues).contains(u"partial-thread"_s));
    }

    void anUnlistedChildIsNotLost()
    {
        const SourceReading reading = read(
            quoted("[ "
                   "{'id':1,'type':'story','title':'T','url':'https://x.example/','kids':[2]}, "
                   "{'id':2,'type':'comment','parent':1,'text':'listed'}, "
                   "{'id':3,'type':'comment','parent':2,'text':'names its parent only'}]"));
        QCOMPARE(ids(*reading.items.first().thread), (QStringList{u"2"_s, u"3"_s}));
    }

    void aLoneCommentIsReadAsAPost()
    {
        const SourceItem item =
            read(
                quoted(
                    "{'id':2921983,'type':'comment','by':'norvig','parent':2921506,'text':'Aw shucks','kids':[2922097],'time':1314211127}"))
                .items.first();
        QCOMPARE(item.title, u"Comment by norvig"_s);
        QCOMPARE(item.url, u"https://news.ycombinator.com/item?id=2921983"_s);
        QCOMPARE(item.payload, "Aw shucks");
        QCOMPARE(item.thread->missingIds, QStringList{u"2922097"_s});
    }

    void commentsWithoutTheirStoryStayTogether()
    {
        const SourceReading reading = read(
            quoted("[ "
                   "{'id':'11','type':'comment','by':'a','parent':'1','text':'x'}, "
                   "{'id':'12','type':'comment','by':'b','parent':'11','text':'y'}, "
                   "{'id':'21','type':'comment','by':'c','parent':'2','text':'z'}]"));
        QCOMPARE(reading.items.size(), 1);
        QCOMPARE(ids(*reading.items.first().thread), (QStringList{u"11"_s, u"12"_s, u"21"_s}));
        QVERIFY(codes(reading.items.first().issues).contains(u"no-story"_s));
    }

    void aCircleOfCommentsIsDeliveredOnce()
    {
        const SourceReading reading = read(
            quoted("[ "
                   "{'id':1,'type':'story','title':'T','url':'https://x.example/'}, "
                   "{'id':2,'type':'comment','parent':3,'text':'a','kids':[3]}, "
                   "{'id':3,'type':'comment','parent':2,'text':'b','kids':[2]}]"));
        QCOMPARE(reading.items.size(), 1);
        QCOMPARE(ids(*reading.items.first().thread), (QStringList{u"2"_s, u"3"_s}));
        QVERIFY(codes(reading.issues).contains(u"stray-comments"_s));
        QVERIFY(codes(reading.items.first().issues).contains(u"comment-parents"_s));
    }

    void commentsStandWhereTheyAreListed()
    {
        const SourceReading reading = read(
            quoted("[ "
                   "{'id':1,'type':'story','title':'T','url':'https://x.example/','kids':[2,4]}, "
                   "{'id':2,'type':'comment','parent':2,'text':'answers itself','kids':[2,3]}, "
                   "{'id':3,'type':'comment','parent':999,'text':'names another'}, "
                   "{'id':4,'type':'comment','parent':1,'text':'fine'}]"));
        const SourceThread &thread = *reading.items.first().thread;
        QCOMPARE(ids(thread), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(thread.comments[0].parentId, QString());
        QCOMPARE(thread.comments[1].parentId, u"2"_s);
        QCOMPARE(codes(reading.items.first().issues), QStringList{u"comment-parents"_s});
        QVERIFY(reading.items.first().issues.first().text.contains(u"(2, 3)"_s));
    }

    void anOrphanBelongsToTheOnlyStory()
    {
        const QByteArray story = quoted(
            "{'id':1,'type':'story','title':'T','url':'https://x.example/','kids':[2]}, "
            "{'id':2,'type':'comment','parent':1,'text':'listed'}, "
            "{'id':13,'type':'comment','parent':999,'text':'of a parent that is not here'}");
        const SourceReading one = read('[' + story + ']');
        QCOMPARE(one.items.size(), 1);
        QCOMPARE(ids(*one.items.first().thread), (QStringList{u"2"_s, u"13"_s}));
        QCOMPARE(one.items.first().thread->comments.last().parentId, u"999"_s);
        QVERIFY(codes(one.issues).contains(u"stray-comments"_s));
        // With two stories nobody can tell whose it is.
        const SourceReading two = read(
            '[' + story
            + quoted(", {'id':5,'type':'story','title':'U','url':'https://y.example/'}]"));
        QCOMPARE(two.items.size(), 3);
        QCOMPARE(two.items.last().title, u"Comment 13"_s);
    }

    void pollsKeepTheirOptions()
    {
        const SourceItem item =
            read(
                quoted(
                    "[ "
                    "{'id':1,'type':'poll','by':'pg','title':'Poll','text':'','parts':[2,3],'time':1204403652}, "
                    "{'id':2,'type':'pollopt','by':'pg','poll':1,'score':335,'text':'Yes'}, "
                    "{'id':3,'type':'pollopt','by':'pg','poll':1,'score':12,'text':'No'}]"))
                .items.first();
        QCOMPARE(item.payload, "<ul><li>Yes (335)</li><li>No (12)</li></ul>");
    }

    void duplicatesAndNullsAreReported()
    {
        const SourceReading reading = read(
            quoted("[null, "
                   "{'id':1,'type':'story','title':'T','url':'https://x.example/','kids':[2]}, "
                   "{'id':2,'type':'comment','parent':1,'text':'first'}, "
                   "{'id':2,'type':'comment','parent':1,'text':'second'}, null]"));
        QCOMPARE(reading.items.first().thread->comments.size(), 1);
        QCOMPARE(reading.items.first().thread->comments.first().html, u"first"_s);
        QVERIFY(codes(reading.issues).contains(u"duplicate-id"_s));
        QVERIFY(codes(reading.issues).contains(u"null-items"_s));
    }

    void algoliaIsSortedByTimeAndSaysSo()
    {
        const SourceReading reading = read(quoted(
            "{'id':1,'created_at_i':1700000000,'type':'story','author':'a','title':'T','url':'https://x.example/','text':null,'points':5, "
            "'children':[ "
            "{'id':3,'created_at_i':1700000030,'type':'comment','author':'c','text':'late','parent_id':1,'children':[]}, "
            "{'id':2,'created_at_i':1700000020,'type':'comment','author':'b','text':'early','parent_id':1, "
            "'children':[{'id':4,'author':null,'text':null,'children':[ "
            "{'id':5,'created_at_i':1700000040,'type':'comment','author':'e','text':'below the gone','children':[]}]}]}]}"));
        const SourceItem &item = reading.items.first();
        QCOMPARE(ids(*item.thread), (QStringList{u"2"_s, u"4"_s, u"5"_s, u"3"_s}));
        QCOMPARE(item.thread->comments[1].state, CommentState::Deleted);
        QCOMPARE(item.thread->comments[2].parentId, u"4"_s);
        QVERIFY(codes(item.issues).contains(u"comment-order"_s));
        QCOMPARE(item.thread->dialect, u"algolia"_s);
    }

    void hnapiKeepsItsOrderAndMarks()
    {
        const SourceItem item =
            read(
                quoted(
                    "{'id':1,'title':'T','points':3,'user':'a','time':1604766347,'time_ago':'x','type':'link','url':'https://x.example/','comments_count':3, "
                    "'comments':[ "
                    "{'id':2,'level':0,'user':'b','time':1604766350,'content':'<p>hi','comments':[ "
                    "{'id':3,'level':1,'time':1604766351,'content':'[deleted]','deleted':true,'comments':[]}]}, "
                    "{'id':4,'level':0,'user':'d','time':1604766349,'content':'<p>dead one','dead':true,'comments':[]}]}"))
                .items.first();
        QCOMPARE(ids(*item.thread), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(item.thread->comments[1].state, CommentState::Deleted);
        QVERIFY(item.thread->comments[1].html.isEmpty());
        QCOMPARE(item.thread->comments[2].state, CommentState::Dead);
        QCOMPARE(item.thread->claimedCount, 3);
        QCOMPARE(item.thread->dialect, u"hnapi"_s);
    }

    void tenThousandLevelsAreRead()
    {
        constexpr int levels = 10'000;
        QByteArray json = quoted(
            "{'id':0,'created_at_i':1700000000,'type':'story','title':'T','author':'a','children':[");
        for (int i = 1; i <= levels; ++i)
            json += "{\"id\":" + QByteArray::number(i)
                + ",\"created_at_i\":17000,\"type\":\"comment\",\"author\":\"b\",\"text\":\"t\",\"children\":[";
        for (int i = 0; i <= levels; ++i)
            json += "]}";
        const SourceReading reading = readSource(json, u"deep.json"_s);
        QCOMPARE(reading.items.size(), 1);
        QCOMPARE(reading.items.first().thread->comments.size(), levels);
    }

    void otherAnswersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("user") << quoted(
            "{'id':'jl','karma':2937,'created':1173923446,'submitted':[1]}")
                              << u"profile"_s;
        QTest::newRow("user of Algolia")
            << quoted("{'id':'pg','username':'pg','karma':155040,'created_at_i':1160418092}")
            << u"profile"_s;
        QTest::newRow("updates") << quoted("{'items':[1,2],'profiles':['a']}") << u"changed ids"_s;
        QTest::newRow("ids") << "[1,2,3]"_ba << u"list of ids"_s;
        QTest::newRow("null") << "null"_ba << u"is null"_s;
        QTest::newRow("nothing") << "{}"_ba << u"not known"_s;
        QTest::newRow("empty list") << "[]"_ba << u"not known"_s;
    }

    void otherAnswersAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const SourceReading reading = readSource(json, u"x.json"_s);
        QVERIFY(reading.items.isEmpty());
        QCOMPARE(reading.issues.size(), 1);
        QVERIFY2(reading.issues.first().text.contains(word),
                 qPrintable(reading.issues.first().text));
        QVERIFY(reading.issues.first().text.contains(u"x.json"_s));
    }

    void realThreads_data()
    {
        NEEDS_SHARED_DATA();
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("live");
        QTest::newRow("2565 items") << u"hn/firebase/14952787_2565items.json"_s << 2564 << 2372;
        QTest::newRow("260 items")
            << u"hn/firebase/17338700_snapshot2_260items.json"_s << 259 << 248;
        QTest::newRow("240 items")
            << u"hn/firebase/17338700_snapshot1_240items.json"_s << 239 << 228;
        QTest::newRow("hnapi") << u"hn/hnapi/25015967_2170comments.json"_s << 2170 << 1968;
    }

    void realThreads()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(int, total);
        QFETCH(int, live);
        const SourceReading reading = readSource(sharedFile(file), file);
        QCOMPARE(reading.items.size(), 1);
        const SourceThread &thread = *reading.items.first().thread;
        QSet<QString> distinct;
        int alive = 0;
        for (const SourceComment &comment : thread.comments) {
            distinct.insert(comment.nativeId);
            alive += comment.state == CommentState::Live;
        }
        QCOMPARE(thread.comments.size(), total);
        QCOMPARE(distinct.size(), thread.comments.size());
        QCOMPARE(alive, live);
    }

    void everySharedJsonFileIsReadOrNamed()
    {
        NEEDS_SHARED_DATA();
        for (const QString &folder :
             {u"hn/firebase"_s, u"hn/algolia"_s, u"hn/hnapi"_s, u"observatory"_s}) {
            const QDir dir(sharedDataPath(folder));
            for (const QString &name : dir.entryList({u"*.json"_s})) {
                const SourceReading reading = readSource(sharedFile(folder + u'/' + name), name);
                QVERIFY2(!reading.items.isEmpty() || !reading.candidates.isEmpty()
                             || !reading.issues.isEmpty(),
                         qPrintable(name));
            }
        }
    }
};

RAPPORTEUR_TEST(TestHackerNews);

#include "tst_hackernews.moc"
