// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/scoring/headline.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

RowInput row(int provision, Score first, Score second, const QString &evidence, double modifier = 0,
             const QString &directions = {})
{
    RowInput input;
    input.provision = provision;
    input.scores = {first, second};
    input.evidence = evidence;
    input.modifier = modifier;
    input.directions = directions;
    return input;
}

} // namespace

class TestHeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_udhr = shippedRubric(u"udhr"_s).value();
        m_services = shippedRubric(u"public-services"_s).value();
    }

    void addsUpByHand()
    {
        // finals: .46 (M), .87 (H), .25 (L), −.3 (no letter); one row ND
        const QList<RowInput> rows{row(0, 0.4, 0.3, u"M"_s, 0.1, u"AF"_s),
                                   row(2, {}, 0.2, u"L"_s, 0.05, u"P"_s), row(3, -0.3, {}, {}),
                                   row(4, {}, {}, u"H"_s, 0, u"C"_s),
                                   row(12, 0.7, 0.5, u"H"_s, 0.25, u"A"_s)};
        const Headline head = headline(m_udhr, rows, {0.6, 0.4});
        QCOMPARE(head.weightedMean, Score(0.469)); // 1.172 / 2.5
        QCOMPARE(head.unweightedMean, Score(0.32));
        QCOMPARE(head.minimum, std::optional(Extreme{-0.3, 3}));
        QCOMPARE(head.maximum, std::optional(Extreme{0.87, 12}));
        QCOMPARE(head.negativeCount, 1);
        QCOMPARE(head.ndCount, 1);
        QCOMPARE(head.scored, 4);
        QCOMPARE(head.channelMeans, (PerChannel<Score>{0.267, 0.333}));
        QCOMPARE(head.setl, Score(0.287)); // (.2 + .374) / 2
        QCOMPARE(head.confidence, 0.058); // 1.8 / 31
        QCOMPARE(head.volatility, Score(0.422));
        QCOMPARE(head.volatilityId, u"high"_s);
        QCOMPARE(head.bandId, u"moderate_positive"_s);
        QCOMPARE(head.salience, (Salience{0.038, 0.129, 0.625, 0.47, false}));
        QCOMPARE(head.evidenceProfile,
                 (QMap<QString, int>{
                     {u"H"_s, 1}, {u"M"_s, 1}, {u"L"_s, 1}, {u"ND"_s, 1}, {u"missing"_s, 1}}));
        QCOMPARE(head.channelProfile,
                 (QMap<QString, int>{{u"E_only"_s, 1}, {u"S_only"_s, 1}, {u"both"_s, 2}}));
        QCOMPARE(head.directionProfile,
                 (QMap<QString, int>{{u"A"_s, 2}, {u"F"_s, 1}, {u"P"_s, 1}, {u"C"_s, 0}}));
        QVERIFY(!head.saysNotDoes);
    }

    void addsUpOnAnotherRubric()
    {
        // combined .4·.5 + .6·.4 = .44 (A); −.2 (C)
        const QList<RowInput> rows{row(1, 0.5, 0.4, u"A"_s, 0, u"D"_s), row(2, -0.2, {}, u"C"_s),
                                   row(3, {}, {}, {})};
        const Headline head = headline(m_services, rows, {0.4, 0.6});
        QCOMPARE(head.weightedMean, Score(0.312)); // (.44 − .05) / 1.25
        QCOMPARE(head.bandId, u"mostly_open"_s);
        QCOMPARE(head.volatilityId, u"uneven"_s); // .32
        QCOMPARE(head.volatility, Score(0.32));
        QCOMPARE(head.channelProfile,
                 (QMap<QString, int>{{u"T_only"_s, 1}, {u"V_only"_s, 0}, {u"both"_s, 1}}));
        QCOMPARE(head.salience.breadth,
                 rounded(2.0 / static_cast<double>(m_services.provisions.size())));
        QCOMPARE(head.salience.depth, 0.625);
        QVERIFY(headlineToJson(m_services, head).contains("statement_mean"_L1));
    }

    void nothingScoredIsNoData()
    {
        const Headline head = headline(m_udhr, {row(0, {}, {}, {}), row(1, {}, {}, {})},
                                       {0.5, 0.5});
        QCOMPARE(head.weightedMean, Score());
        QCOMPARE(head.unweightedMean, Score());
        QVERIFY(!head.minimum && !head.maximum);
        QCOMPARE(head.setl, Score());
        QCOMPARE(head.volatility, Score());
        QCOMPARE(head.volatilityId, QString());
        QCOMPARE(head.bandId, QString()); // not Neutral
        QCOMPARE(head.confidence, 0.0);
        QCOMPARE(head.ndCount, 2);
        QCOMPARE(head.salience.score, 0.0);
        QVERIFY(head.salience.low);
        QCOMPARE(headlineToJson(m_udhr, head).value("classification"_L1),
                 QJsonValue(QJsonValue::Null));
        QCOMPARE(headline(m_udhr, QList<RowInput>(), {0.5, 0.5}).bandId, QString());
    }

    void exactlyMinusOneIsStrongNegative()
    {
        const Headline head = headline(m_udhr, {row(5, -1.0, -1.0, u"H"_s)}, {0.5, 0.5});
        QCOMPARE(head.weightedMean, Score(-1));
        QCOMPARE(head.bandId, u"strong_negative"_s);
        QCOMPARE(head.volatilityId, u"low"_s);
    }

    void volatilityBorders_data()
    {
        QTest::addColumn<double>("half"); // two finals at ±half: deviation is half
        QTest::addColumn<QString>("id");
        QTest::newRow("below .10") << 0.099 << u"low"_s;
        QTest::newRow(".10") << 0.1 << u"medium"_s;
        QTest::newRow("below .25") << 0.249 << u"medium"_s;
        QTest::newRow(".25") << 0.25 << u"high"_s;
    }
    void volatilityBorders()
    {
        QFETCH(double, half);
        QFETCH(QString, id);
        const Headline head = headline(
            m_udhr, {row(1, half, {}, u"H"_s), row(2, -half, {}, u"H"_s)}, {0.5, 0.5});
        QCOMPARE(head.volatility, Score(half));
        QCOMPARE(head.volatilityId, id);
    }

    void lowSalienceBelowThreeHundredths()
    {
        // 1/31 · 1 · .93 = .03 exactly; .9 gives .029
        QVERIFY(!headline(m_udhr, {row(1, 0.93, {}, u"H"_s)}, {0.5, 0.5}).salience.low);
        QVERIFY(headline(m_udhr, {row(1, 0.9, {}, u"H"_s)}, {0.5, 0.5}).salience.low);
    }

    void saysButDoesNot_data()
    {
        QTest::addColumn<double>("said");
        QTest::addColumn<double>("done");
        QTest::addColumn<bool>("flagged");
        QTest::newRow("clear") << 0.4 << -0.3 << true;
        QTest::newRow("said is not above .1") << 0.1 << -0.5 << false;
        QTest::newRow("done is not below -.1") << 0.5 << -0.1 << false;
        QTest::newRow("just over both borders, tension .2") << 0.101 << -0.101 << false;
        QTest::newRow("does but does not say") << -0.4 << 0.3 << false;
    }
    void saysButDoesNot()
    {
        QFETCH(double, said);
        QFETCH(double, done);
        QFETCH(bool, flagged);
        QCOMPARE(headline(m_udhr, {row(1, said, done, u"H"_s)}, {0.5, 0.5}).saysNotDoes, flagged);
    }

    void tensionMeanIsClamped()
    {
        const Headline head = headline(m_udhr, {row(1, 1.0, -1.0, u"H"_s)}, {0.5, 0.5});
        QCOMPARE(head.setl, Score(1)); // the row's is 1.414
    }

    void countsWitnesses()
    {
        Evaluation evaluation;
        evaluation.contentType = u"MX"_s;
        ScoreRow scored;
        scored.provision = 1;
        scored.cells[0] = {0.2, 0.2, {}};
        Witness fact;
        Witness absent;
        absent.grounding.level = GroundingLevel::Absent;
        Witness inference;
        inference.kind = WitnessKind::Inference;
        scored.witnesses = {fact, absent, inference};
        evaluation.rows = {scored};
        const Headline head = headline(m_udhr, evaluation);
        QCOMPARE(head.facts, 2);
        QCOMPARE(head.inferences, 1);
        QCOMPARE(head.absentFacts, 1);
        QCOMPARE(head.witnessRatio, Score(0.667));
        evaluation.rows[0].witnesses.clear();
        QCOMPARE(headline(m_udhr, evaluation).witnessRatio, Score());
    }

    void writesTheFieldsOfTheCommandLine()
    {
        const Headline head = headline(m_udhr, {row(1, 0.2, 0.15, u"H"_s)}, {0.5, 0.5});
        const QJsonObject json = headlineToJson(m_udhr, head);
        for (const auto name :
             {"weighted_mean"_L1, "unweighted_mean"_L1, "min"_L1, "max"_L1, "negative_count"_L1,
              "nd_count"_L1, "scored"_L1, "volatility"_L1, "classification"_L1, "editorial_mean"_L1,
              "structural_mean"_L1, "setl"_L1, "confidence"_L1, "witness_ratio"_L1, "salience"_L1,
              "evidence_profile"_L1, "channel_profile"_L1, "directionality_profile"_L1})
            QVERIFY2(json.contains(name), name.data());
        QCOMPARE(json.value("setl"_L1).toDouble(), 0.1);
        QCOMPARE(json.value("classification"_L1).toString(), u"Mild positive"_s);
        QCOMPARE(json.value("volatility"_L1).toObject().value("label"_L1).toString(), u"Low"_s);
        QCOMPARE(json.value("min"_L1).toObject(),
                 (QJsonObject{{u"value"_s, 0.175}, {u"provision"_s, 1}}));
        QCOMPARE(json.value("witness_ratio"_L1), QJsonValue(QJsonValue::Null));
    }

private:
    Rubric m_udhr, m_services;
};

RAPPORTEUR_TEST(TestHeadline)
#include "tst_headline.moc"
