// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agreementquery.h"
#include "tests/core/store/reviewdesk.h"
#include "tests/support/registry.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Two articles; two models on both, the first one twice on the first; a review of the first article, submitted
/// twice, and a draft of somebody else.
class Stage
{
public:
    explicit Stage(const QString &rubricId)
        : store(rubricId)
        , articles(store.addArticles(2))
    {
        const auto put = [&](RowId article, double value, const QString &rater, const QString &id) {
            Evaluation evaluation = evaluationAt(store.rubric, value, rater);
            evaluation.id = id;
            evaluation.rows[0].cells[1].value = {}; // ND
            if (const Status stored =
                    store.workspace->storeEvaluation(article, 1, evaluation, "{}").result();
                !stored)
                qFatal("%s", qPrintable(stored.error().text));
        };
        put(articles[0], 0.9, u"model a"_s, u"a1-old"_s);
        put(articles[0], 0.4, u"model a"_s, u"a1"_s);
        put(articles[1], -0.2, u"model a"_s, u"a2"_s);
        put(articles[0], 0.2, u"model b"_s, u"b1"_s);
        put(articles[1], -0.4, u"model b"_s, u"b2"_s);
        submit(articles[0], u"ana"_s, 0.3, ReviewState::Submitted, 1);
        submit(articles[0], u"ana"_s, 0.5, ReviewState::Submitted, 2);
        submit(articles[1], u"zoe"_s, 0.1, ReviewState::Draft, 0);
    }

    /// One cell scored blind, one revealed, one ND, one abstained.
    void submit(RowId article, const QString &reviewer, double value, ReviewState state,
                int revision)
    {
        const auto cell = [&](qsizetype row, int channel) {
            return CellKey{store.rubric.provisions[row].number, channel};
        };
        const ArticleDetail detail = store.workspace->article(article, reviewer).result().value();
        const auto known = std::ranges::find(detail.reviews, reviewer, &Review::reviewer);
        const Review before = known == detail.reviews.cend() ? Review{} : *known;
        QList<Decision> decisions;
        for (int i = 0; i < 4; ++i)
            decisions.append(
                overriding(i < 2 ? cell(i, 0) : cell(i, 1), value + 0.1 * i, u"a1"_s, store.clock));
        decisions[0].blind = true;
        decisions[2].verdict = Verdict::NoData;
        decisions[2].value = {};
        decisions[3].verdict = Verdict::Abstain;
        decisions[3].value = {};
        QList<ReviewPart> parts;
        if (before.state == ReviewState::Submitted)
            parts << StateChange{
                ReviewState::Submitted, ReviewState::Draft, 1, 1, before.submittedAt, {}, 0, 0};
        for (const Decision &decision : decisions) {
            const Decision *earlier = before.decision(decision.cell);
            parts << DecisionChange{decision.cell, earlier ? std::optional(*earlier) : std::nullopt,
                                    decision};
        }
        StateChange made;
        made.before = before.state == ReviewState::Submitted ? ReviewState::Draft : before.state;
        made.after = state;
        made.revisionBefore = before.revision;
        made.revisionAfter = revision;
        made.submittedAfter = state == ReviewState::Submitted ? store.clock.nowUtc() : QDateTime();
        parts << made;
        const Status stored =
            store.workspace
                ->applyChanges({changeOf(u"%1-%2-%3"_s.arg(article).arg(reviewer).arg(revision),
                                         article, reviewer, parts, store.clock)})
                .result();
        if (!stored)
            qFatal("%s", qPrintable(stored.error().text));
    }

    [[nodiscard]] Result<AgreementReport> report(const AgreementQuery &query = {}) const
    {
        AgreementQuery asked = query;
        asked.options.replicates = 30;
        return store.workspace->agreement(asked).result();
    }

    StoreFixture store;
    QList<RowId> articles;
};

QStringList names(const AgreementReport &report)
{
    QStringList names;
    for (const AgreementRater &rater : report.raters)
        names.append(rater.name);
    return names;
}

AgreementRater rater(const AgreementReport &report, const QString &name)
{
    return *std::ranges::find(report.raters, name, &AgreementRater::name);
}

} // namespace

/// Agreement as the store has it: whose judgements count, and which do not.
class TestAgreementReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestEvaluationCounts_data() { addRubricRows(); }
    void theLatestEvaluationCounts();
    void onlyDecidedCellsOfSubmittedReviewsCount();
    void blindAndRevealedAreKeptApart();
    void aRaterWithItselfOverTime();
    void ratersAndArticlesAreChosen();
    void whatABlindReviewerMayNotSeeCountsNowhere();
    void itNeedsTwo();
    void itCanBeStopped();
};

void TestAgreementReader::theLatestEvaluationCounts()
{
    QFETCH(const QString, rubricId);
    const Stage stage(rubricId);
    AgreementQuery query;
    query.raters = {u"model a"_s, u"model b"_s};
    VALUE(report, stage.report(query));
    const int cells = int(stage.store.rubric.provisions.size()) * ChannelCount;
    QCOMPARE(names(report), (QStringList{u"model a"_s, u"model b"_s}));
    QCOMPARE(report.articles, 2);
    QCOMPARE(report.whole.figures.judged, 2 * cells);
    QCOMPARE(report.whole.figures.scored, 2 * (cells - 1)); // one ND cell an article
    QCOMPARE(report.whole.figures.of(Statistic::RawAgreement), Score(1.0));
    // The first channel: .4 against .2, −.2 against −.4; with the old .9 the difference would be another.
    QVERIFY(qFuzzyCompare(*report.channels[0].figures.of(Statistic::Bias), 0.2));
    QVERIFY(qFuzzyCompare(*report.channels[1].figures.of(Statistic::Bias), 0.1));
}

void TestAgreementReader::onlyDecidedCellsOfSubmittedReviewsCount()
{
    const Stage stage(u"udhr"_s);
    VALUE(report, stage.report());
    QCOMPARE(names(report), (QStringList{u"ana"_s, u"model a"_s, u"model b"_s}));
    const AgreementRater ana = rater(report, u"ana"_s);
    QCOMPARE(ana.articles, 1);
    QCOMPARE(ana.scored, 2);
    QCOMPARE(ana.noData, 1);
    QCOMPARE(ana.abstained, 1);
    const auto pair = std::ranges::find(report.pairs, u"0:1"_s, &AgreementPart::key);
    QCOMPARE(pair->figures.judged, 3);
    QCOMPARE(pair->figures.scored, 2);
    QVERIFY(qFuzzyCompare(*pair->figures.of(Statistic::Bias), 0.15)); // (.5 − .4 + .6 − .4) / 2
    AgreementQuery drafts;
    drafts.drafts = true;
    VALUE(more, stage.report(drafts));
    QCOMPARE(rater(more, u"zoe"_s).scored, 2);
}

void TestAgreementReader::blindAndRevealedAreKeptApart()
{
    const Stage stage(u"udhr"_s);
    AgreementQuery query;
    query.splitBlind = true;
    query.raters = {u"ana"_s, u"model a"_s};
    VALUE(report, stage.report(query));
    QCOMPARE(report.raters.size(), 3);
    QCOMPARE(report.raters[0].key, u"person:ana:blind"_s);
    QCOMPARE(report.raters[0].scored, 1);
    QCOMPARE(report.raters[1].key, u"person:ana:revealed"_s);
    QCOMPARE(report.raters[1].scored, 1);
    QCOMPARE(report.raters[1].noData, 1);
}

void TestAgreementReader::aRaterWithItselfOverTime()
{
    const Stage stage(u"udhr"_s);
    AgreementQuery query;
    query.overTime = true;
    VALUE(report, stage.report(query));
    QCOMPARE(report.raters.size(), 5);
    const auto place = [&](const QString &key) {
        return std::ranges::find_if(
                   report.raters,
                   [&](const AgreementRater &rater) { return rater.key.startsWith(key); })
            - report.raters.begin();
    };
    QCOMPARE(report.raters[1].key, u"person:ana:first"_s);
    const auto person = std::ranges::find(report.pairs, u"0:1"_s, &AgreementPart::key);
    QVERIFY(qFuzzyCompare(*person->figures.of(Statistic::Bias), 0.2)); // .5 now, .3 at first
    const auto model = place(u"model:model a"_s);
    QVERIFY(report.raters[model + 1].key.endsWith(":first"_L1));
    QCOMPARE(report.raters[model + 1].articles, 1);
    const auto pair = std::ranges::find(report.pairs, u"%1:%2"_s.arg(model).arg(model + 1),
                                        &AgreementPart::key);
    QVERIFY(*pair->figures.of(Statistic::Bias) < -0.3);
}

void TestAgreementReader::ratersAndArticlesAreChosen()
{
    const Stage stage(u"udhr"_s);
    AgreementQuery query;
    query.raters = {u"nobody"_s};
    const auto unknown = stage.report(query);
    QVERIFY(!unknown && unknown.error().kind == ErrorKind::NotFound);
    QVERIFY(unknown.error().text.contains("person:ana"_L1));
    query.raters = {};
    query.filter.search = u"nosuchword"_s;
    VALUE(none, stage.report(query));
    QCOMPARE(none.articles, 0);
    QVERIFY(!none.whole.figures.of(Statistic::Ac1));
}

void TestAgreementReader::whatABlindReviewerMayNotSeeCountsNowhere()
{
    const Stage stage(u"udhr"_s);
    AgreementQuery query;
    query.filter.reviewer = u"ana"_s;
    VALUE(seeing, stage.report(query));
    QCOMPARE(seeing.articles, 2); // control
    query.filter.blind = true;
    VALUE(blind, stage.report(query));
    QCOMPARE(blind.articles, 1); // the one that she submitted
    query.filter.reviewer = u"new"_s;
    VALUE(newcomer, stage.report(query));
    QCOMPARE(newcomer.articles, 0);
    QVERIFY(!newcomer.whole.figures.of(Statistic::RawAgreement));
}

void TestAgreementReader::itNeedsTwo()
{
    StoreFixture store;
    const auto nobody = store.workspace->agreement({}).result();
    QVERIFY(!nobody && nobody.error().text.contains("Agreement needs two raters"_L1));
    (void)evaluatedArticle(store);
    const auto one = store.workspace->agreement({}).result();
    QVERIFY(!one && one.error().text.contains("Only model a"_L1));
}

void TestAgreementReader::itCanBeStopped()
{
    const Stage stage(u"udhr"_s);
    const auto stopped = stage.store.workspace->agreement({}, [] { return false; }).result();
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
}

RAPPORTEUR_TEST(TestAgreementReader)

#include "tst_agreementreader.moc"
