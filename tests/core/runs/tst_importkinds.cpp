// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/importer.h"
#include "core/scoring/claims.h"
#include "tests/core/sources/archivefixture.h"
#include "tests/core/sources/readingdump.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/packing.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What the readers deliver, all the way into a workspace.
class TestImportKinds : public QObject
{
    Q_OBJECT

private:
    static QString reading(const QString &name)
    {
        return sourcePath(u"tests/core/sources/data/readings/"_s + name);
    }

    static ImportReport imported(StoreFixture &store, const QString &path,
                                 const ImportOptions &options = {})
    {
        Importer importer(*store.workspace, store.clock, options);
        const QList<ImportReport> reports = importer.importPaths({path});
        return reports.isEmpty() ? ImportReport() : reports.first();
    }

    static ArticleDetail only(StoreFixture &store, const ImportReport &report)
    {
        if (report.stored.isEmpty())
            return {};
        return store.workspace->article(report.stored.first().article, u"ana"_s)
            .result()
            .value_or(ArticleDetail());
    }

    static int articles(StoreFixture &store)
    {
        return store.workspace->queue(QueueQuery()).result().value_or(QueuePage()).total;
    }

private Q_SLOTS:
    void anItemPageBecomesArticleThreadEvaluationsAndEvents()
    {
        StoreFixture store;
        const QString page = reading(u"observatory-page.in.txt"_s);
        const ImportReport report = imported(store, page);
        QVERIFY2(!report.failed(), report.error ? qPrintable(report.error->text) : "issues");
        QCOMPARE(report.stored.size(), 1);
        const ArticleDetail detail = only(store, report);
        QCOMPARE(detail.document.title, u"A kit for building"_s);
        QCOMPARE(detail.comments.comments.size(), 3);
        QCOMPARE(detail.evaluations.size(), 3);
        const Evaluation &shown = detail.evaluations.first();
        QCOMPARE(shown.rater.name, u"Claude Haiku 4.5"_s);
        QCOMPARE(shown.rows.size(), 3);
        QCOMPARE(shown.contentType, u"ED"_s);
        QCOMPARE(shown.labels.theme, u"Open Tools"_s);
        QCOMPARE(shown.domainProfile.size(), 2);
        QCOMPARE(shown.supplementary.size(), 9);
        // Claimed stands beside recomputed.
        QCOMPARE(shown.claimed.value("weighted_mean"_L1).toDouble(), 0.18);
        const Headline recomputed = headline(store.rubric, shown);
        QVERIFY(recomputed.weightedMean);
        QVERIFY(!differences(store.rubric, shown, recomputed).isEmpty());
        // Figures without rows claim, and make up nothing.
        for (qsizetype i = 1; i < detail.evaluations.size(); ++i) {
            QVERIFY(detail.evaluations[i].rows.isEmpty());
            QVERIFY(!detail.evaluations[i].claimed.isEmpty());
            QVERIFY(!headline(store.rubric, detail.evaluations[i]).weightedMean);
        }
        EventQuery query;
        query.article = report.stored.first().article;
        VALUE(events, store.workspace->events(query).result());
        QCOMPARE(events.size(), 6);
        QCOMPARE(events[0].type, u"import"_s);
        QCOMPARE(events[1].type, u"eval_success"_s);
        QCOMPARE(events[4].details.value("delay_seconds"_L1).toInt(), 333);
        QCOMPARE(events[5].type, u"dlq"_s);

        const ImportReport again = imported(store, page);
        QCOMPARE(again.stored.first().outcome, ImportOutcome::Duplicate);
        VALUE(after, store.workspace->events(query).result());
        QCOMPARE(after.size(), 6);
        VALUE(check, store.workspace->check().result());
        QVERIFY(check.issues.isEmpty());
    }

    void aPageWithoutAnAddressIsKnownAgain()
    {
        StoreFixture store;
        const QString page = reading(u"observatory-page-short.in.txt"_s);
        const ImportReport first = imported(store, page);
        QVERIFY(!first.failed());
        QCOMPARE(imported(store, page).stored.first().outcome, ImportOutcome::Duplicate);
        QCOMPARE(articles(store), 1);
        QVERIFY2(issueCodes(first.issues).contains(u"missing-sections"_s),
                 "what the page lacks is said");
    }

    void listAnswersClaimAndNothingElse()
    {
        StoreFixture store;
        const ImportReport report = imported(store, reading(u"observatory-story.in.json"_s));
        QVERIFY(!report.failed());
        const ArticleDetail detail = only(store, report);
        QCOMPARE(detail.evaluations.size(), 2);
        QCOMPARE(detail.evaluations[1].mode, Mode::Lite);
        QCOMPARE(detail.evaluations[0].claimed.value("weighted_mean"_L1).toDouble(), 0.14);
        QVERIFY(!headline(store.rubric, detail.evaluations[0]).weightedMean);
    }

    void anAnswerOfARaterStillNeedsAllSections()
    {
        StoreFixture store;
        Importer importer(*store.workspace, store.clock);
        const ImportReport report = importer.importBytes(
            "{\"schema_version\":\"3.7\",\"evaluation\":{\"url\":\"https://x.example/\"},"
            "\"scores\":[{\"section\":\"Article 1\",\"editorial\":0.1,\"structural\":null}]}",
            u"answer.json"_s);
        QVERIFY(report.failed());
    }

    void feedsAreListedAndTakenOnlyWhenAsked()
    {
        StoreFixture store;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"feed.xml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "<rss><channel><title>F</title><item><title>Whole</title><link>https://f.example/1</link>"
            "<content:encoded>&lt;p&gt;"
            + QByteArray("There are some words in this sentence of an article. ").repeated(30)
            + "&lt;/p&gt;</content:encoded></item><item><title>Teaser</title><link>https://f.example/2</link>"
              "<description>Read more</description></item></channel></rss>");
        file.close();
        const ImportReport listed = imported(store, path);
        QCOMPARE(listed.candidates.size(), 2);
        QVERIFY(listed.stored.isEmpty() && !listed.failed() && !listed.empty());
        QCOMPARE(articles(store), 0);
        const ImportReport taken = imported(
            store, path, {.format = u"feed"_s, .fetchedAt = {}, .wholeEntries = true});
        QCOMPARE(taken.stored.size(), 1);
        QCOMPARE(taken.candidates.size(), 1);
        QCOMPARE(only(store, taken).document.url, u"https://f.example/1"_s);
        QVERIFY(only(store, taken).document.wordCount() > 200);
    }

    void archivesAreWalked()
    {
        StoreFixture store;
        const ImportReport report = imported(store, reading(u"records.in.warc"_s));
        QCOMPARE(report.stored.size(), 5);
        QVERIFY2(report.failed(), "one page could not be unpacked, and the report says so");
        QVERIFY(!report.error);
        QCOMPARE(imported(store, reading(u"page.in.mhtml"_s)).stored.size(), 1);
        const ImportReport nothing = imported(store, reading(u"arc-records.in.arc"_s),
                                              {.format = u"warc"_s, .fetchedAt = {}});
        QCOMPARE(nothing.stored.size(), 1);
    }

    void anArchiveKeepsWhatCameBeforeItsFault()
    {
        StoreFixture store;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.warc.gz"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text = "<html><title>T</title><p>" + QByteArray("words ").repeated(200)
            + "</p></html>";
        file.write(gzipped(pageRecord("https://x.example/1", text))
                   + "\x1f\x8b\x08 and then rubbish");
        file.close();
        const ImportReport report = imported(store, file.fileName());
        QCOMPARE(report.stored.size(), 1);
        QVERIFY(report.error);
        QVERIFY(report.error->text.contains(u"damaged"_s));
    }

    void commentsThatCameLooseJoinTheirThread()
    {
        StoreFixture store;
        QCOMPARE(imported(store, reading(u"reddit.in.json"_s)).stored.size(), 1);
        const ImportReport more = imported(store, reading(u"reddit-morechildren.in.json"_s));
        QCOMPARE(more.stored.size(), 1);
        QCOMPARE(more.stored.first().outcome, ImportOutcome::Updated);
        QCOMPARE(articles(store), 1);
        const ArticleDetail detail = only(store, more);
        QCOMPARE(detail.document.title, u"Bread & roses"_s);
        const auto late = std::ranges::find(detail.comments.comments, u"c6"_s, &Comment::nativeId);
        QVERIFY(late != detail.comments.comments.cend());
        QVERIFY2(late->state == CommentState::Live && late->text == u"late"_s,
                 "the placeholder became what it stood for");
    }

    void tablesBecomeArticles()
    {
        StoreFixture store;
        const ImportReport report = imported(store, reading(u"semicolon.in.csv"_s));
        QCOMPARE(report.stored.size(), 3);
        QVERIFY2(report.failed(), "one row holds nothing");
    }

    void formatsAreNamed()
    {
        StoreFixture store;
        for (const QString &format :
             {u"hn"_s, u"web"_s, u"csv"_s, u"warc"_s, u"feed"_s, u"observatory"_s}) {
            const ImportReport report = imported(store, reading(u"hn-page.in.html"_s),
                                                 {.format = format, .fetchedAt = {}});
            QVERIFY2(!report.error || report.error->kind != ErrorKind::Usage, qPrintable(format));
        }
        const ImportReport unknown = imported(store, reading(u"hn-page.in.html"_s),
                                              {.format = u"tarot"_s, .fetchedAt = {}});
        QVERIFY(unknown.error);
        QCOMPARE(unknown.error->kind, ErrorKind::Usage);
    }
};

RAPPORTEUR_TEST(TestImportKinds)

#include "tst_importkinds.moc"
