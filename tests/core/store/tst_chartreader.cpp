// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chartdata.h"
#include "core/store/sweeprow.h"
#include "tests/core/store/reviewdesk.h"
#include "tests/support/registry.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What charts and sweeps read of the articles of a filter, and what stays covered.
class TestChartReader : public QObject
{
    Q_OBJECT

    /// Three articles; the first two are judged, the first by two raters and by ana.
    static void fill(StoreFixture &store)
    {
        store.addArticles(3);
        const auto judge = [&](RowId article, double value, const QString &rater) {
            const Status stored =
                store.workspace
                    ->storeEvaluation(article, 1, evaluationAt(store.rubric, value, rater), "{}")
                    .result();
            if (!stored)
                qFatal("%s", qPrintable(stored.error().text));
        };
        judge(1, 0.2, u"model a"_s);
        judge(1, 0.6, u"model b"_s);
        judge(2, -0.4, u"model a"_s);
        SeededIds ids;
        Desk desk(store, 1, ids);
        ReviewSession session = desk.open();
        const CellKey first{store.rubric.provisions.first().number, 0};
        const auto make = [&](const Result<ReviewChange> &change) {
            if (!change || !session.apply(*change) || !desk.post(*change))
                qFatal("the review was not stored");
        };
        make(session.overrideCell(first, 0.9));
        make(session.markNoData({first.provision, 1}));
    }

    static QueueQuery everything(bool blind = false)
    {
        QueueQuery query = sortedBy(QueueSort::Added);
        query.reviewer = u"ana"_s;
        query.blind = blind;
        return query;
    }

private Q_SLOTS:
    void whatTheChartsShow()
    {
        StoreFixture store;
        fill(store);
        VALUE(data, store.workspace->chartData(everything()).result());
        QCOMPARE(data.articles.size(), 3);
        QCOMPARE(data.covered, 0);
        const ChartArticle &first = data.articles[0];
        QCOMPARE(first.cell(0, 0), Score(0.9)); // the person's, on top of the machine's
        QCOMPARE(first.cells[1], ChartArticle::NoData);
        QCOMPARE(data.articles[1].cell(0, 0), Score(-0.4));
        QCOMPARE(data.articles[2].cells[0], ChartArticle::Unknown);
        QCOMPARE(data.pairs.size(), 1);
        QCOMPARE(data.pairs[0].human, 0.9);
        QStringList raters;
        for (const ChartRater &rater : data.raters) {
            raters.append(rater.name);
            int counted = 0;
            for (const int count : rater.counts)
                counted += count;
            QCOMPARE(counted, rater.values);
        }
        QCOMPARE(raters.size(), 3);
        QVERIFY(raters.contains(u"ana"_s));
        QCOMPARE(raters.last(), u"ana"_s); // one value alone
        // A filter by picked articles.
        QueueQuery picked = everything();
        picked.articles = {2};
        VALUE(one, store.workspace->chartData(picked).result());
        QCOMPARE(one.articles.size(), 1);
        QCOMPARE(one.articles[0].id, 2);
        VALUE(page, store.workspace->queue(picked).result());
        QCOMPARE(page.total, 1);
        QCOMPARE(page.rows.first().id, 2);
    }

    void coveredArticlesStayOutOfCharts()
    {
        StoreFixture store;
        fill(store);
        // Begun with open eyes: the first is not covered by beginning others blind.
        VALUE(data, store.workspace->chartData(everything(true)).result());
        QCOMPARE(data.covered, 2);
        QCOMPARE(data.articles.size(), 1);
        QCOMPARE(data.articles[0].id, 1);
        for (const ChartRater &rater : data.raters) {
            for (const QSet<RowId> &articles : rater.articles)
                QVERIFY(articles.isEmpty() || articles == QSet<RowId>{1});
        }
    }

    void oneProvisionInAllArticles()
    {
        StoreFixture store;
        fill(store);
        const int provision = store.rubric.provisions.first().number;
        VALUE(rows, store.workspace->sweep(everything(), provision).result());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].own[0]->value, Score(0.9));
        QCOMPARE(rows[0].own[1]->verdict, Verdict::NoData);
        QVERIFY(rows[1].judged);
        QCOMPARE(rows[1].machine[0], Score(-0.4));
        QVERIFY(!rows[1].own[0]);
        QVERIFY(!rows[2].judged);
        // Covered: own decisions are told, the machine's values are not.
        VALUE(blind, store.workspace->sweep(everything(true), provision).result());
        QVERIFY(!blind[0].covered);
        QVERIFY(blind[1].covered && !blind[1].judged && !blind[1].machine[0]);
        QVERIFY(blind[1].evidence.isEmpty());
    }
};

RAPPORTEUR_TEST(TestChartReader)
#include "tst_chartreader.moc"
