// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/forumthreads.h"
#include "core/sources/adapters/readsource.h"
#include "tests/core/sources/readingdump.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestForumThreads : public QObject
{
    Q_OBJECT

private:
    /// Counts the comments of a Reddit answer with another parser and another walk than the reader's.
    static ThreadFigures countReddit(const QJsonValue &listing)
    {
        struct Pending {
            QJsonObject thing;
            int depth;
        };
        ThreadFigures figures;
        QList<Pending> open;
        const auto push = [&](const QJsonValue &value, int depth) {
            for (const QJsonValue child :
                 value.toObject()["data"_L1].toObject()["children"_L1].toArray())
                open.append({child.toObject(), depth});
        };
        push(listing, 0);
        while (!open.isEmpty()) {
            const Pending next = open.takeLast();
            const QJsonObject data = next.thing["data"_L1].toObject();
            ++figures.total;
            if (next.thing["kind"_L1] == "more"_L1) {
                ++figures.placeholders;
                continue;
            }
            const QString body = data["body"_L1].toString();
            figures.deleted += body == "[deleted]"_L1;
            figures.removed += body == "[removed]"_L1;
            figures.live += body != "[deleted]"_L1 && body != "[removed]"_L1;
            figures.maxDepth = qMax(figures.maxDepth, next.depth);
            push(data["replies"_L1], next.depth + 1);
        }
        return figures;
    }

    static SourceReading shared(const QString &file)
    {
        return readSource(fileBytes(sharedDataPath(u"threads/"_s + file)), file);
    }

private Q_SLOTS:
    void redditAnswersAreWhole_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file :
             {u"n49rw_comments"_s, u"57dw9a_d8r4im1_context"_s, u"6wmniq_dma3mi5_removed_context"_s,
              u"3hahrw_cu5v5h7_continue_thread"_s})
            QTest::newRow(qPrintable(file)) << u"reddit/"_s + file + u".json"_s;
    }

    void redditAnswersAreWhole()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        const QJsonArray listings =
            QJsonDocument::fromJson(fileBytes(sharedDataPath(u"threads/"_s + file))).array();
        const ThreadFigures expected = countReddit(listings[1]);
        const SourceReading reading = shared(file);
        QCOMPARE(reading.items.size(), 1);
        const ThreadFigures figures = figuresOf(*reading.items.first().thread);
        qInfo("%s: %d live, %d deleted, %d removed, %d placeholders, depth %d", qPrintable(file),
              figures.live, figures.deleted, figures.removed, figures.placeholders,
              figures.maxDepth);
        QCOMPARE(figures.total, expected.total);
        QCOMPARE(figures.live, expected.live);
        QCOMPARE(figures.deleted, expected.deleted);
        QCOMPARE(figures.removed, expected.removed);
        QCOMPARE(figures.placeholders, expected.placeholders);
        QCOMPARE(figures.maxDepth, expected.maxDepth);
    }

    void moreChildrenNameTheirPost()
    {
        NEEDS_SHARED_DATA();
        const SourceReading reading = shared(u"reddit/n49rw_morechildren_1.json"_s);
        QCOMPARE(reading.items.size(), 1);
        const SourceThread &thread = *reading.items.first().thread;
        QCOMPARE(thread.rootId, u"t3_n49rw"_s);
        QCOMPARE(thread.url, u"https://www.reddit.com/r/announcements/comments/n49rw/"_s);
        QVERIFY(thread.comments.size() >= 20);
    }

    void discourseAnswersMeetInOneTopic()
    {
        NEEDS_SHARED_DATA();
        const SourceReading first = shared(u"discourse/criticalfallibilism_t_2144_posts.json"_s);
        const SourceReading second = shared(
            u"discourse/criticalfallibilism_t_2144_posts_pn_21.json"_s);
        QCOMPARE(first.items.size(), 1);
        QCOMPARE(second.items.size(), 1);
        QCOMPARE(first.items.first().url,
                 u"https://discuss.criticalfallibilism.com/t/kpop-demon-hunters/2144"_s);
        QCOMPARE(second.items.first().url, first.items.first().url);
        // 20 posts, the first of which is the topic's own text; 19 in the other answer, given backwards.
        QCOMPARE(first.items.first().thread->comments.size(), 19);
        QVERIFY(!first.items.first().thread->html.isEmpty());
        const QList<SourceComment> &comments = second.items.first().thread->comments;
        QVERIFY(std::ranges::is_sorted(
            comments, {}, [](const SourceComment &comment) { return comment.nativeId.toInt(); }));
        for (const SourceItem &item : {first.items.first(), second.items.first()}) {
            for (const SourceComment &comment : item.thread->comments)
                QVERIFY2(!comment.html.contains(u"<aside class=\"quote"_s),
                         qPrintable(comment.html));
        }
    }

    void listsAreCandidates()
    {
        NEEDS_SHARED_DATA();
        QCOMPARE(shared(u"lobsters/mrm_lobsters-list.json"_s).candidates.size(), 25);
        QCOMPARE(shared(u"discourse/discourse_api_latest.json"_s).candidates.size(), 3);
        QCOMPARE(shared(u"lobsters/mrm_lobsters-detail.json"_s).items.size(), 1);
        QCOMPARE(
            shared(u"discourse/discourse_api_topic.json"_s).items.first().thread->comments.size(),
            3);
    }

    void tenThousandRepliesDeep()
    {
        const int deep = 10'000;
        QByteArray json =
            "[{\"kind\":\"Listing\",\"data\":{\"children\":[{\"kind\":\"t3\",\"data\":{\"id\":\"p\","
            "\"title\":\"T\",\"is_self\":true,\"selftext\":\"x\"}}]}},";
        const QByteArray open =
            "{\"kind\":\"Listing\",\"data\":{\"children\":[{\"kind\":\"t1\",\"data\":{\"id\":\"";
        for (int i = 0; i < deep; ++i)
            json += open + QByteArray::number(i) + "\",\"parent_id\":\""
                + (i ? "t1_" + QByteArray::number(i - 1) : "t3_p")
                + "\",\"author\":\"a\",\"body\":\"b\",\"replies\":";
        json += "\"\"";
        for (int i = 0; i < deep; ++i)
            json += "}}]}}";
        json += "]";
        const SourceReading reading = readSource(json, u"deep.json"_s);
        QCOMPARE(reading.items.size(), 1);
        QCOMPARE(reading.items.first().thread->comments.size(), deep);
        QCOMPARE(figuresOf(*reading.items.first().thread).maxDepth, deep - 1);
    }

    void quotedPostsAreCutOut()
    {
        QCOMPARE(withoutQuotedPosts(u"<p>a</p>"_s), u"<p>a</p>"_s);
        QCOMPARE(
            withoutQuotedPosts(u"x<aside class=\"quote group\">q<aside>in</aside>q</aside>y"_s),
            u"xy"_s);
        QCOMPARE(withoutQuotedPosts(u"<aside class=\"onebox\">kept</aside>"_s),
                 u"<aside class=\"onebox\">kept</aside>"_s);
        QVERIFY2(withoutQuotedPosts(u"a<aside class='quote'>never closed"_s) == u"a"_s,
                 "cut to the end");
    }
};

RAPPORTEUR_TEST(TestForumThreads)

#include "tst_forumthreads.moc"
