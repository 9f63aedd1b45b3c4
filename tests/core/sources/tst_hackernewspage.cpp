// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/hackernewspage.h"
#include "core/sources/adapters/readsource.h"
#include "tests/core/sources/readingdump.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestHackerNewsPage : public QObject
{
    Q_OBJECT

private:
    static SourceReading shared(const QString &file)
    {
        return readSource(fileBytes(sharedDataPath(u"hn/html/"_s + file)), file);
    }

private Q_SLOTS:
    void savedPages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("dead");
        QTest::addColumn<int>("depth");
        QTest::newRow("2018") << u"forum-explorer_17448301.html"_s << u"17448301"_s << 133 << 1
                              << 6;
        QTest::newRow("2013, self post") << u"karan_6115341.html"_s << u"6115341"_s << 4 << 0 << 3;
        QTest::newRow("2013") << u"karan_6374031.html"_s << u"6374031"_s << 32 << 0 << 4;
        QTest::newRow("2014") << u"karan_7404389.html"_s << u"7404389"_s << 66 << 0 << 6;
    }

    /// The numbers come from counting rows and indents with grep.
    void savedPages()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(QString, id);
        QFETCH(int, total);
        QFETCH(int, dead);
        QFETCH(int, depth);
        const SourceReading reading = shared(file);
        QCOMPARE(reading.items.size(), 1);
        const SourceItem &item = reading.items.first();
        QCOMPARE(item.thread->rootId, id);
        const ThreadFigures figures = figuresOf(*item.thread);
        qInfo("%s: %d comments, %d live, %d deleted, %d dead, depth %d", qPrintable(file),
              figures.total, figures.live, figures.deleted, figures.dead, figures.maxDepth);
        QCOMPARE(figures.total, total);
        QCOMPARE(figures.dead, dead);
        QCOMPARE(figures.maxDepth, depth);
        QSet<QString> ids;
        for (const SourceComment &comment : item.thread->comments) {
            ids.insert(comment.nativeId);
            QVERIFY2(comment.state != CommentState::Live || !comment.author.isEmpty(),
                     qPrintable(comment.nativeId));
            QVERIFY2(!comment.html.contains(u"reply?id="_s) && !comment.html.contains(u"-----"_s),
                     qPrintable(comment.html));
            QVERIFY(comment.state != CommentState::Live || !comment.html.isEmpty());
        }
        QCOMPARE(ids.size(), total);
        QVERIFY(!item.title.isEmpty());
    }

    void listsAreCandidates()
    {
        NEEDS_SHARED_DATA();
        for (const QString &file : {u"karan_index.html"_s, u"karan_newest.html"_s}) {
            const SourceReading reading = shared(file);
            QCOMPARE(reading.candidates.size(), 30);
            for (const SourceCandidate &candidate : reading.candidates)
                QVERIFY2(!candidate.title.isEmpty() && candidate.url.startsWith("http"_L1),
                         qPrintable(candidate.title));
        }
        QCOMPARE(shared(u"karan_leaders.html"_s).items.first().kind, PayloadKind::Html);
    }

    void tokensAreTakenOut()
    {
        const QByteArray page =
            "<a href=\"vote?id=1&amp;auth=c0ffee12&amp;goto=x\"><input type=\"hidden\" name=\"hmac\" value=\"beef\">"
            "<a href='logout?auth=abc'> author=";
        const QByteArray clean = withoutTokens(page);
        QCOMPARE(clean.size(), page.size());
        QVERIFY(!clean.contains("c0ffee12") && !clean.contains("beef") && !clean.contains("abc"));
        QVERIFY2(clean.endsWith("author="), "other words stay");
        // None of them reaches what is kept of a discussion either.
        const QByteArray saved = fileBytes(
            sourcePath(u"tests/core/sources/data/readings/hn-page.in.html"_s));
        QVERIFY(saved.contains("c0ffee"));
        QVERIFY(!dumpReading(readSource(saved, u"page.html"_s)).contains("c0ffee"));
    }

    void damagedPagesLoseOnlyWhatIsMissing()
    {
        const QByteArray saved = fileBytes(
            sourcePath(u"tests/core/sources/data/readings/hn-page.in.html"_s));
        for (qsizetype size = 0; size < saved.size(); size += 37) {
            const SourceReading reading = readSource(saved.first(size), u"page.html"_s);
            QVERIFY(reading.items.size() <= 1);
        }
    }
};

RAPPORTEUR_TEST(TestHackerNewsPage)

#include "tst_hackernewspage.moc"
