// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/scoring/headline.h"
#include "core/scoring/litefigures.h"
#include "core/scoring/signalscores.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestSignalScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_udhr = shippedRubric(u"udhr"_s).value();
        m_services = shippedRubric(u"public-services"_s).value();
    }

    void epistemicQualityByHand()
    {
        Evaluation evaluation;
        QJsonObject parts{{u"source_quality"_s, 0.8},
                          {u"evidence_reasoning"_s, 0.6},
                          {u"uncertainty_handling"_s, 0.5},
                          {u"purpose_transparency"_s, 1.0},
                          {u"claim_density"_s, u"medium"_s}};
        evaluation.supplementary.insert(u"epistemic_quality"_s, parts);
        // .24 + .15 + .1 + .15 + .05
        QCOMPARE(signalScores(m_udhr, evaluation).value(u"eq_score"_s), Score(0.69));
        parts.remove(u"claim_density"_s);
        evaluation.supplementary.insert(u"epistemic_quality"_s, parts);
        QCOMPARE(signalScores(m_udhr, evaluation).value(u"eq_score"_s), Score());
    }

    void solutionOrientationByHand()
    {
        Evaluation evaluation;
        evaluation.supplementary.insert(
            u"solution_orientation"_s,
            QJsonObject{{u"framing"_s, u"mixed"_s}, {u"reader_agency"_s, 0.25}});
        QCOMPARE(signalScores(m_udhr, evaluation).value(u"so_score"_s),
                 Score(0.35)); // .4 · .5 + .6 · .25
        evaluation.supplementary.insert(
            u"solution_orientation"_s,
            QJsonObject{{u"framing"_s, u"sideways"_s}, {u"reader_agency"_s, 0.25}});
        QCOMPARE(signalScores(m_udhr, evaluation).value(u"so_score"_s), Score());
        QCOMPARE(signalScores(m_udhr, evaluation).size(), 2); // only signals that have a score
    }

    void liteMapsTheScaleAndTheChecks()
    {
        Evaluation evaluation;
        evaluation.mode = Mode::Lite;
        evaluation.contentType = u"ED"_s;
        evaluation.lite = {{u"editorial"_s, 75},  {u"tq_author"_s, 1},      {u"tq_date"_s, 1},
                           {u"tq_sources"_s, 1},  {u"tq_corrections"_s, 0}, {u"tq_conflicts"_s, 0},
                           {u"confidence"_s, 0.8}};
        const LiteFigures lite = liteFigures(m_udhr, evaluation);
        QCOMPARE(lite.scores, (PerChannel<Score>{0.5, 0.2})); // 2 · .6 − 1
        QCOMPARE(lite.transparency, Score(0.6));
        QCOMPARE(lite.confidence, std::optional(0.8));
        const Headline head = headline(m_udhr, evaluation);
        QCOMPARE(head.weightedMean, Score(0.38)); // .6 · .5 + .4 · .2
        QCOMPARE(head.confidence, 0.8);
        QCOMPARE(head.bandId, u"moderate_positive"_s);
        QCOMPARE(head.setl, Score(0.387)); // √(.3 · .5)
        QCOMPARE(head.ndCount, 0); // the other provisions were not judged, which is not ND
    }

    void liteStructureOnlyWhereTheTypeHasIt()
    {
        Evaluation evaluation;
        evaluation.mode = Mode::Lite;
        evaluation.contentType = u"PR"_s;
        evaluation.lite = {{u"editorial"_s, 0},  {u"tq_author"_s, 1},      {u"tq_date"_s, 1},
                           {u"tq_sources"_s, 1}, {u"tq_corrections"_s, 1}, {u"tq_conflicts"_s, 1}};
        QCOMPARE(liteFigures(m_udhr, evaluation).scores, (PerChannel<Score>{-1, Score()}));
        QCOMPARE(headline(m_udhr, evaluation).weightedMean, Score(-1));
        evaluation.contentType = u"HR"_s;
        QCOMPARE(liteFigures(m_udhr, evaluation).scores[1], Score(1));
        evaluation.lite.remove(u"tq_date"_s); // a check that was not answered is not a no
        QCOMPARE(liteFigures(m_udhr, evaluation).scores[1], Score());
    }

    void liteWithoutAScoreIsNoData()
    {
        Evaluation evaluation;
        evaluation.mode = Mode::Lite;
        evaluation.contentType = u"PR"_s;
        const Headline head = headline(m_udhr, evaluation);
        QCOMPARE(head.weightedMean, Score());
        QCOMPARE(head.bandId, QString());
    }

    void liteOnAnotherScale()
    {
        Evaluation evaluation;
        evaluation.mode = Mode::Lite;
        evaluation.contentType = u"SP"_s;
        evaluation.lite = {{u"statement"_s, 2.5},
                           {u"has_statement"_s, 1},
                           {u"has_contact"_s, 0},
                           {u"has_date"_s, 1}};
        QCOMPARE(liteFigures(m_services, evaluation).scores,
                 (PerChannel<Score>{-0.5, 0.333})); // 2 · ⅔ − 1
    }

private:
    Rubric m_udhr, m_services;
};

RAPPORTEUR_TEST(TestSignalScores)
#include "tst_signalscores.moc"
