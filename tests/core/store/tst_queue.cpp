// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewsession.h"
#include "core/scoring/consensus.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QSet>

#include <cmath>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The queue's filters, orders and pages, and the figures it shows.
class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void chipsCountTheWholeWorkspace();
    void statesBelongToAPerson();
    void sorts_data();
    void sorts();
    void whatHasNoValueComesLast();
    void whatIsSubmittedIsNoLongerUseful();
    void pagesJoinWithoutGap();
    void evaluationsAreNeverOverwritten_data() { addRubricRows(); }
    void evaluationsAreNeverOverwritten();
    void figuresAreThoseOfTheShownEvaluation_data() { addRubricRows(); }
    void figuresAreThoseOfTheShownEvaluation();
    void aTamperedFigureIsFound_data();
    void aTamperedFigureIsFound();
};

namespace
{

QList<RowId> idsOf(const QueuePage &page)
{
    QList<RowId> ids;
    for (const QueueRow &row : page.rows)
        ids.append(row.id);
    return ids;
}

void evaluate(StoreFixture &store, RowId article, double value, const QString &rater)
{
    Evaluation evaluation = evaluationAt(store.rubric, value, rater);
    evaluation.id += u"-%1"_s.arg(article);
    const Status stored = store.workspace->storeEvaluation(article, 1, evaluation, "{}").result();
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text));
}

/// Eight articles: 1 a draft, 2 submitted, 3 flagged only, 4 behind a wall, 5 contested, 6 failed, 7 says what
/// it does not do, 8 nothing.
void fill(StoreFixture &store)
{
    QList<ArticleImport> articles;
    for (int i = 1; i <= 8; ++i)
        articles.append(articleNumber(i));
    articles[3].document.gate = {u"paywall"_s, 0.9, {}};
    (void)store.workspace->import(articles).result();
    const auto review = [&](RowId article, QList<ReviewPart> parts) {
        const QString id = u"change-%1"_s.arg(article);
        const Status done =
            store.workspace
                ->applyChanges({changeOf(id, article, u"ana"_s, std::move(parts), store.clock)})
                .result();
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    };
    StateChange submitted;
    submitted.after = ReviewState::Submitted;
    submitted.revisionAfter = 1;
    review(1, {NoteChange{{}, u"n"_s}, StateChange{}});
    review(2, {NoteChange{{}, u"n"_s}, submitted});
    review(3, {MarkChange{ReviewMark::Flagged, false, true}});
    evaluate(store, 5, 0.9, u"model a"_s);
    evaluate(store, 5, -0.9, u"model b"_s);
    Run run;
    run.rater = evaluationAt(store.rubric, 0, u"model c"_s).rater;
    run.maxAttempts = 1;
    const Run started = store.workspace->startRun(run, RunSelection::New, {6}).result().value();
    const QList<Job> jobs = store.workspace->claimJobs(started.id, 1, u"me"_s, 60).result().value();
    (void)store.workspace->failJob(jobs.first().id, {ErrorKind::Provider, u"no"_s, {}}, {})
        .result();
    Evaluation says = evaluationAt(store.rubric, 0.5, u"model d"_s);
    for (ScoreRow &row : says.rows)
        row.cells[1] = {-0.5, -0.5, {}};
    (void)store.workspace->storeEvaluation(7, 1, says, "{}").result();
}

} // namespace

void TestQueue::filters_data()
{
    QTest::addColumn<QString>("rubricId");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<QList<RowId>>("expected");
    const QStringList rubrics = rubricIds();
    for (const QString &rubric : rubrics) {
        const auto add = [&](const QStringList &states, const QList<RowId> &expected) {
            QTest::newRow(qPrintable(rubric + u' ' + states.join(u'+')))
                << rubric << states << expected;
        };
        add({}, {1, 2, 3, 4, 5, 6, 7, 8});
        add({u"unreviewed"_s}, {3, 4, 5, 6, 7, 8});
        add({u"draft"_s}, {1});
        add({u"submitted"_s}, {2});
        add({u"flagged"_s}, {3});
        add({u"gated"_s}, {4});
        add({u"contested"_s}, {5});
        add({u"failed"_s}, {6});
        add({u"says_not_does"_s}, {7});
        add({u"draft"_s, u"gated"_s, u"failed"_s}, {1, 4, 6});
        add({u"submitted"_s, u"flagged"_s}, {2, 3});
        add({u"unreviewed"_s, u"draft"_s, u"submitted"_s}, {1, 2, 3, 4, 5, 6, 7, 8});
        add({u"adjudicated"_s}, {});
        add({u"no such state"_s}, {});
    }
}

void TestQueue::filters()
{
    QFETCH(const QString, rubricId);
    QFETCH(const QStringList, states);
    QFETCH(const QList<RowId>, expected);
    StoreFixture store(rubricId);
    fill(store);
    VALUE(page, store.workspace->queue(queryOf(states)).result());
    QCOMPARE(idsOf(page), expected);
    QCOMPARE(page.total, expected.size());
    QueueQuery first = queryOf(states);
    first.limit = 1;
    VALUE(one, store.workspace->queue(first).result());
    QCOMPARE(one.rows.size(), qMin(expected.size(), 1));
    QCOMPARE(one.total, expected.size()); // of all pages
    VALUE(searched, store.workspace->queue(queryOf(states, u"number"_s)).result());
    QCOMPARE(idsOf(searched), expected); // both filters hold
    VALUE(none, store.workspace->queue(queryOf(states, u"zebra"_s)).result());
    QCOMPARE(none.total, 0);
}

void TestQueue::chipsCountTheWholeWorkspace()
{
    StoreFixture store;
    fill(store);
    VALUE(page, store.workspace->queue(queryOf({u"draft"_s})).result());
    const QMap<QString, int> expected{
        {u"unreviewed"_s, 6}, {u"draft"_s, 1},  {u"submitted"_s, 1}, {u"flagged"_s, 1},
        {u"gated"_s, 1},      {u"failed"_s, 1}, {u"contested"_s, 1}, {u"says_not_does"_s, 1}};
    QMap<QString, int> counted = page.stateCounts;
    counted.removeIf([](const auto &count) { return count.value() == 0; });
    QCOMPARE(counted, expected);
}

void TestQueue::statesBelongToAPerson()
{
    StoreFixture store;
    fill(store);
    VALUE(page, store.workspace->queue(queryOf({u"unreviewed"_s}, {}, u"ben"_s)).result());
    QCOMPARE(page.total, 8);
    QCOMPARE(page.rows.first().reviews, 1); // that others were there is no secret
    QCOMPARE(page.rows.first().state, ReviewState::Unreviewed);
    QCOMPARE(page.stateCounts.value(u"flagged"_s), 0);
}

void TestQueue::sorts_data()
{
    QTest::addColumn<QueueSort>("sort");
    QTest::newRow("added") << QueueSort::Added;
    QTest::newRow("title") << QueueSort::Title;
    QTest::newRow("score") << QueueSort::Score;
    QTest::newRow("setl") << QueueSort::Setl;
    QTest::newRow("spread") << QueueSort::Spread;
    QTest::newRow("published") << QueueSort::Published;
    QTest::newRow("usefulness") << QueueSort::Usefulness;
}

void TestQueue::sorts()
{
    QFETCH(const QueueSort, sort);
    StoreFixture store;
    const double values[] = {0.4, -0.8, 0.1, 0.95, -0.2};
    const int order[] = {3, 1, 5, 2, 4}; // titles and dates are not in the order of arrival
    for (int i = 0; i < 5; ++i) {
        const RowId article =
            store.workspace->import({articleNumber(order[i])}).result().value().first().article;
        evaluate(store, article, values[i], u"model a"_s);
        evaluate(store, article, values[i] * (0.3 + 0.1 * i), u"model b"_s);
        store.clock.advanceMs(1000);
    }
    const auto keyOf = [&](const QueueRow &row) -> double {
        switch (sort) {
        case QueueSort::Added:
            return double(row.addedAt.toMSecsSinceEpoch());
        case QueueSort::Title:
            return row.title.right(1).toInt();
        case QueueSort::Score:
            return *row.weightedMean;
        case QueueSort::Setl:
            return *row.setl;
        case QueueSort::Spread:
            return row.spread;
        case QueueSort::Published:
            return double(row.publishedAt.toMSecsSinceEpoch());
        case QueueSort::Usefulness:
            break;
        }
        const double minutes = 1 + row.words / 200.0;
        const ArticleDetail detail = store.workspace->article(row.id, {}).result().value();
        const Headline shown = detail.headlines.value(preferredBase(detail.evaluations));
        return (0.05 + row.spread + std::abs(*row.setl) / 2) * (0.1 + shown.confidence) / minutes;
    };
    VALUE(up, store.workspace->queue(sortedBy(sort)).result());
    VALUE(down, store.workspace->queue(sortedBy(sort, true)).result());
    QCOMPARE(up.rows.size(), 5);
    QSet<double> keys;
    for (qsizetype i = 0; i + 1 < 5; ++i) {
        QVERIFY2(keyOf(up.rows[i]) <= keyOf(up.rows[i + 1]), qPrintable(QString::number(i)));
        keys.insert(keyOf(up.rows[i]));
    }
    QCOMPARE_GE(keys.size(), 3); // else the order shows nothing
    QList<RowId> reversed = idsOf(up);
    std::ranges::reverse(reversed);
    QCOMPARE(idsOf(down), reversed);
}

void TestQueue::whatHasNoValueComesLast()
{
    StoreFixture store;
    store.addArticles(3);
    evaluate(store, 2, 0.5, u"model a"_s);
    for (const bool descending : {false, true}) {
        VALUE(page, store.workspace->queue(sortedBy(QueueSort::Score, descending)).result());
        QCOMPARE(page.rows.first().id, 2);
        QCOMPARE(page.rows.last().weightedMean, Score()); // ND is not 0
    }
}

void TestQueue::whatIsSubmittedIsNoLongerUseful()
{
    StoreFixture store;
    fill(store);
    evaluate(store, 2, 1, u"model a"_s);
    evaluate(store, 2, -1, u"model b"_s);
    QueueQuery query = sortedBy(QueueSort::Usefulness, true);
    VALUE(nobodys, store.workspace->queue(query).result());
    QCOMPARE(idsOf(nobodys).first(), 2); // the raters are farther apart than anywhere
    query.reviewer = u"ana"_s;
    VALUE(anas, store.workspace->queue(query).result());
    QCOMPARE(anas.total, nobodys.total);
    QCOMPARE(idsOf(anas).last(), 2); // ana has submitted it
    QList<RowId> rest = idsOf(nobodys);
    rest.removeAll(2);
    QCOMPARE(idsOf(anas).first(rest.size()), rest);
    query.offset = anas.total - 2; // a page over the seam
    VALUE(page, store.workspace->queue(query).result());
    QCOMPARE(idsOf(page), idsOf(anas).last(2));
}

void TestQueue::pagesJoinWithoutGap()
{
    StoreFixture store;
    store.addArticles(23);
    for (RowId article = 1; article <= 23; article += 2)
        evaluate(store, article, 0.1, u"model a"_s); // equal keys
    for (const QString &search : {QString(), u"library"_s}) {
        for (const QueueSort sort : {QueueSort::Score, QueueSort::Added, QueueSort::Title}) {
            for (const bool descending : {false, true}) {
                QueueQuery query = sortedBy(sort, descending);
                query.search = search;
                VALUE(whole, store.workspace->queue(query).result());
                QCOMPARE(whole.rows.size(), 23);
                QList<RowId> joined;
                query.limit = 5;
                for (query.offset = 0; query.offset < 25; query.offset += 5) {
                    VALUE(page, store.workspace->queue(query).result());
                    QCOMPARE(page.total, 23);
                    joined += idsOf(page);
                }
                QCOMPARE(joined, idsOf(whole));
            }
        }
    }
}

void TestQueue::evaluationsAreNeverOverwritten()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    const RowId article = store.addArticles(1).first();
    const Evaluation first = evaluationNumber(store.rubric, 1);
    SUCCEEDS(store.workspace->storeEvaluation(article, 1, first, "{\"n\": 1}").result());
    Evaluation second = evaluationNumber(store.rubric, 2); // the same rater, again
    SUCCEEDS(store.workspace->storeEvaluation(article, 1, second, "{\"n\": 2}").result());
    Evaluation forged = first; // the same identity with other values
    for (ScoreRow &row : forged.rows)
        row.cells[0].value = 0.111;
    SUCCEEDS(store.workspace->storeEvaluation(article, 1, forged, "{\"n\": 3}").result());
    VALUE(detail, store.workspace->article(article, {}).result());
    QCOMPARE(detail.evaluations.size(), 2);
    QCOMPARE(detail.row.evaluations, 2);
    QCOMPARE(detail.evaluations[0].rows, first.rows);
    QCOMPARE(detail.evaluations[1].rows, second.rows);
    QCOMPARE(detail.evaluations[0].rater.id, detail.evaluations[1].rater.id);
    VALUE(raw, store.workspace->rawAnswer(first.id).result());
    QCOMPARE(raw, QByteArray("{\"n\": 1}"));
    QCOMPARE(store.workspace->rawAnswer(u"none"_s).result().error().text,
             u"There is no stored answer for the evaluation none."_s);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestQueue::figuresAreThoseOfTheShownEvaluation()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    store.addArticles(4);
    for (int number = 1; number <= 12; ++number) {
        Evaluation evaluation = evaluationNumber(store.rubric, number,
                                                 number % 2 ? u"model a"_s : u"model b"_s);
        if (number % 5 == 0)
            evaluation.mode = Mode::Spot;
        if (number % 4 == 0)
            evaluation.target = Target::Discussion;
        SUCCEEDS(store.workspace->storeEvaluation(1 + number % 3, 1, evaluation, "{}").result());
    }
    VALUE(page, store.workspace->queue({}).result());
    for (const QueueRow &row : page.rows) {
        VALUE(detail, store.workspace->article(row.id, {}).result());
        QCOMPARE(row.evaluations, detail.evaluations.size());
        const QString shown = preferredBase(detail.evaluations);
        const Headline figures = shown.isEmpty() ? Headline() : detail.headlines.value(shown);
        QCOMPARE(row.weightedMean, figures.weightedMean);
        QCOMPARE(row.channelMeans, figures.channelMeans);
        QCOMPARE(row.setl, figures.setl);
        QCOMPARE(row.bandId, figures.bandId);
        QCOMPARE(row.saysNotDoes, figures.saysNotDoes);
        QMap<RowId, ConsensusInput> latest;
        for (const Evaluation &evaluation : detail.evaluations) {
            const Headline own = headline(store.rubric, evaluation); // anew, from the scores
            QCOMPARE(detail.headlines.value(evaluation.id), own);
            if (evaluation.target == Target::Article)
                latest.insert(
                    evaluation.rater.id,
                    {evaluation.mode, own.weightedMean, own.confidence, evaluation.truncatedShare});
        }
        const Consensus all = consensus(store.rubric, latest.values());
        QCOMPARE(row.spread, all.spread);
        QCOMPARE(row.contested, all.contested);
    }
    QCOMPARE(page.rows.last().weightedMean, Score()); // nobody evaluated the fourth
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestQueue::aTamperedFigureIsFound_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *column : {"mean", "first_mean", "second_mean", "setl", "confidence", "spread",
                               "evaluations", "reviews", "comments"})
        QTest::newRow(column) << u"UPDATE article SET %1 = 7 WHERE id = 1"_s.arg(
            QString::fromLatin1(column));
    QTest::newRow("band") << u"UPDATE article SET band = 'other' WHERE id = 1"_s;
    QTest::newRow("flags") << u"UPDATE article SET flags = flags | 4 WHERE id = 1"_s;
    QTest::newRow("a mean of an evaluation") << u"UPDATE evaluation SET mean = 0.123"_s;
    QTest::newRow("a score") << u"UPDATE score SET first = -0.9 WHERE provision ="
                                " (SELECT max(provision) FROM score)"_s;
    QTest::newRow("a reviewed mean") << u"UPDATE review SET reviewed_mean = 0.999"_s;
}

void TestQueue::aTamperedFigureIsFound()
{
    QFETCH(const QString, sql);
    StoreFixture store;
    store.addArticles(1);
    evaluate(store, 1, 0.4, u"model a"_s);
    const CellKey cell{1, 0};
    const QString base = store.workspace->article(1, {}).result()->evaluations.first().id;
    SUCCEEDS(store.workspace
                 ->applyChanges(
                     {changeOf(u"c"_s, 1, u"ana"_s,
                               {DecisionChange{cell, {}, overriding(cell, 0.1, base, store.clock)},
                                BaseChange{{}, base}, StateChange{}},
                               store.clock)})
                 .result());
    QCOMPARE(checkCodes(*store.workspace), QStringList()); // control
    store.workspace.reset();
    tamper(store.path(), {sql});
    SUCCEEDS(store.reopen());
    QCOMPARE(checkCodes(*store.workspace), QStringList{u"figure-differs"_s});
}

RAPPORTEUR_TEST(TestQueue)

#include "tst_queue.moc"
