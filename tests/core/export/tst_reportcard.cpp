// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportcard.h"
#include "tests/core/export/exportfixture.h"
#include "tests/support/registry.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Two evaluations of one model with two prompts, and two submitted reviews on the first of them.
class CardStage
{
public:
    explicit CardStage(const QString &rubricId)
        : rubric(rubricOf(rubricId))
    {
        article.row.uuid = u"a"_s;
        article.row.title = u"One *bold* title"_s;
        article.evaluations = {evaluation(u"old"_s, {0.4, -0.2, {}, 0.0}),
                               evaluation(u"new"_s, {0.6, -0.2, {}, 0.2})};
        article.reviews = {review(u"ana"_s, 0.6), review(u"zoe"_s, 0.8)};
        Review draft = review(u"kim"_s, -1);
        draft.state = ReviewState::Draft;
        article.reviews.append(draft);
    }

    /// The first two rows, channel by channel: the values given.
    Evaluation evaluation(const QString &prompt, const QList<Score> &values)
    {
        Evaluation made;
        made.id = u"evaluation-"_s + prompt;
        made.rater = {.id = 0,
                      .kind = RaterKind::Model,
                      .name = u"model a"_s,
                      .provider = u"none"_s,
                      .model = u"model a"_s,
                      .settings = {},
                      .promptSha256 = prompt};
        made.contentType = rubric.defaultContentType;
        for (int row = 0; row < 2; ++row) {
            ScoreRow scored;
            scored.provision = rubric.provisions[row].number;
            for (int channel = 0; channel < ChannelCount; ++channel) {
                CellScore &cell = scored.cells.at(size_t(channel));
                cell.raw = cell.value = values[row * ChannelCount + channel];
            }
            made.rows.append(scored);
        }
        made.rows[0].cells[0].raw = 0.9; // repaired
        for (const GroundingLevel level :
             {GroundingLevel::Exact, GroundingLevel::Absent, GroundingLevel::Unchecked}) {
            Witness fact;
            fact.text = u"A fact"_s;
            fact.grounding.level = level;
            made.rows[0].witnesses.append(fact);
        }
        made.startedAt = clock.nowUtc();
        made.finishedAt = made.startedAt.addMSecs(2500);
        made.usage.cost = 0.01;
        return made;
    }

    /// Changes the first cell, accepts the second, scores the ND one, calls the fourth ND.
    Review review(const QString &reviewer, double value)
    {
        Review made;
        made.reviewer = reviewer;
        made.state = ReviewState::Submitted;
        const auto cell = [&](int row, int channel) {
            return CellKey{rubric.provisions[row].number, channel};
        };
        const auto put = [&](CellKey key, Verdict verdict, Score standing) {
            Decision decision = overriding(key, 0, u"evaluation-old"_s, clock);
            decision.verdict = verdict;
            decision.value = standing;
            decision.reasonCode = verdict == Verdict::Accept ? QString() : u"wrong_channel"_s;
            decision.reason = u"Because | of it"_s;
            made.decisions.insert(key, decision);
        };
        put(cell(0, 0), Verdict::Override, value);
        put(cell(0, 1), Verdict::Accept, -0.2);
        put(cell(1, 0), Verdict::Override, 0.1);
        put(cell(1, 1), Verdict::NoData, {});
        return made;
    }

    [[nodiscard]] QList<ReportCard> cards() const
    {
        ReportCards cards(rubric);
        cards.add(article);
        return cards.cards();
    }

    FixedClock clock;
    Rubric rubric;
    ArticleDetail article;
};

} // namespace

/// The report card of a model, by hand.
class TestReportCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseByHand_data() { addRubricRows(); }
    void figuresAreThoseByHand();
    void promptsStandSideBySide();
    void theWorksheetGroupsByReason();
};

void TestReportCard::figuresAreThoseByHand()
{
    QFETCH(const QString, rubricId);
    const CardStage stage(rubricId);
    const QList<ReportCard> cards = stage.cards();
    QCOMPARE(cards.size(), 2); // two prompts are two raters
    const ReportCard &old = *std::ranges::find(
        cards, u"old"_s, [](const ReportCard &card) { return card.rater.promptSha256; });
    const ReportCard &fresh = *std::ranges::find(
        cards, u"new"_s, [](const ReportCard &card) { return card.rater.promptSha256; });
    QCOMPARE(old.evaluations, 1);
    QCOMPARE(old.reviews, 2); // the draft is nobody's business
    QCOMPARE(old.scored, 3);
    QCOMPARE(old.noData, 1);
    QCOMPARE(old.zeros, 1);
    QCOMPARE(old.repairedCells, 1);
    QCOMPARE(old.facts, 2);
    QCOMPARE(old.absentFacts, 1);
    QCOMPARE(old.missed, 2);
    QCOMPARE(old.invented, 2);
    QCOMPARE(old.kept, 2);
    QCOMPARE(old.corrected, 6);
    QCOMPARE(old.reasons, (QMap<QString, qint64>{{u"wrong_channel"_s, 6}}));
    QCOMPARE(old.costPerKeptCell(), Score(0.005));
    QCOMPARE(old.seconds, 2.5);
    // Scored by both: the first cell (0.4 against 0.6 and 0.8) and the accepted one, twice.
    const AgreementFigures &figures = old.agreement.whole.figures;
    QCOMPARE(figures.judged, 8);
    QCOMPARE(figures.scored, 4);
    QVERIFY(qFuzzyCompare(*figures.of(Statistic::Bias), (-0.2 - 0.4 + 0 + 0) / 4));
    QVERIFY(qFuzzyCompare(*figures.of(Statistic::RawAgreement), 0.5));
    QVERIFY(qFuzzyCompare(*old.agreement.channels[0].figures.of(Statistic::Bias), -0.3));
    // The other prompt is compared with the same people, but none of its cells was accepted or changed.
    QCOMPARE(fresh.reviews, 2);
    QCOMPARE(fresh.kept + fresh.corrected, 0);
    QVERIFY(qFuzzyCompare(*fresh.agreement.whole.figures.of(Statistic::Bias), -0.2 / 4));
    QVERIFY(!fresh.costPerKeptCell());
}

void TestReportCard::promptsStandSideBySide()
{
    const CardStage stage(u"udhr"_s);
    const QByteArray page = reportCardText(stage.rubric, stage.cards());
    QVERIFY(page.contains("| prompt | `new` | `old` |")
            || page.contains("| prompt | `old` | `new` |"));
    QVERIFY(page.contains("| Wrong channel | 6 | 100.0 % |"));
    QVERIFY(page.contains("| facts not found in the text | 50.0 % | 50.0 % |"));
    QVERIFY(!page.contains("nan") && !page.contains("inf"));
    QVERIFY(reportCardText(stage.rubric, {}).contains("No model"));
    for (const ReportCard &card : stage.cards()) {
        const QJsonObject json = toJson(card);
        QCOMPARE(json["absent_fact_share"_L1].toDouble(), 0.5);
        QVERIFY(json["agreement"_L1]["figures"_L1]["bias"_L1]["value"_L1].isDouble());
    }
}

void TestReportCard::theWorksheetGroupsByReason()
{
    const CardStage stage(u"udhr"_s);
    const auto writer = exportFormat(u"worksheet")->make();
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    SUCCEEDS(writer->begin(out, stage.rubric, {}));
    VALUE(rows, writer->write(out, {.detail = stage.article, .history = {}, .source = {}}));
    SUCCEEDS(writer->end(out));
    QCOMPARE(rows, 6);
    const QByteArray page = out.data();
    QVERIFY(page.contains("### Wrong channel: 6 cells\n"));
    QVERIFY(page.contains("0.40 → 0.60 by ana, in *One \\*bold\\* title*"));
    QVERIFY(page.contains("person: Because \\| of it"));
    QVERIFY(page.contains("fact (absent): A fact"));
    QVERIFY(!page.contains("kim"));
}

RAPPORTEUR_TEST(TestReportCard)

#include "tst_reportcard.moc"
