// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/scoring/rowfigures.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

RowInput row(Score first, Score second, double modifier = 0)
{
    RowInput input;
    input.scores = {first, second};
    input.modifier = modifier;
    return input;
}

} // namespace

class TestRowFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_udhr = shippedRubric(u"udhr"_s).value();
        m_services = shippedRubric(u"public-services"_s).value();
    }

    void combinesBothChannels()
    {
        const RowFigures figures = rowFigures(m_udhr, row(0.4, 0.3, 0.1), {0.6, 0.4});
        QCOMPARE(figures.combined, Score(0.36));
        QCOMPARE(figures.contextModifier, Score(0.1));
        QCOMPARE(figures.final, Score(0.46));
    }

    void oneChannelStandsAlone()
    {
        QCOMPARE(rowFigures(m_udhr, row(0.5, {}), {0.6, 0.4}).combined, Score(0.5));
        QCOMPARE(rowFigures(m_udhr, row({}, -0.2, 0.05), {0.6, 0.4}).final, Score(-0.15));
        QCOMPARE(rowFigures(m_udhr, row({}, -0.2), {0.6, 0.4}).setl, Score());
    }

    void noDataStaysNoData()
    {
        const RowFigures figures = rowFigures(m_udhr, row({}, {}, 0.3), {0.6, 0.4});
        QCOMPARE(figures, RowFigures());
    }

    void zeroIsNotNoData()
    {
        const RowFigures figures = rowFigures(m_udhr, row(0.0, {}), {0.6, 0.4});
        QCOMPARE(figures.combined, Score(0));
        QCOMPARE(figures.final, Score(0));
    }

    void finalIsClamped()
    {
        QCOMPARE(rowFigures(m_udhr, row(0.9, 0.9, 0.3), {0.5, 0.5}).final, Score(1));
        QCOMPARE(rowFigures(m_udhr, row(-0.9, {}, -0.3), {0.5, 0.5}).final, Score(-1));
    }

    void roundsHalfUp()
    {
        // 0.5 · 0.125 + 0.5 · 0 = 0.0625, and the same below zero.
        QCOMPARE(rowFigures(m_udhr, row(0.125, 0.0), {0.5, 0.5}).combined, Score(0.063));
        QCOMPARE(rowFigures(m_udhr, row(-0.125, 0.0), {0.5, 0.5}).combined, Score(-0.062));
    }

    void tension_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<double>("expected");
        QTest::newRow("worked row") << 0.20 << 0.15 << 0.10;
        QTest::newRow("says less than it does") << 0.15 << 0.20 << -0.10;
        QTest::newRow("equal") << 0.5 << 0.5 << 0.0;
        QTest::newRow("opposite ends") << 1.0 << -1.0 << 1.414;
        QTest::newRow("one is 0") << 0.5 << 0.0 << 0.5;
        QTest::newRow("both negative") << -0.2 << -0.6 << 0.49; // √(0.4 · 0.6) = 0.48990
        QTest::newRow("half up below zero") << -0.25 << 0.0 << -0.25;
    }
    void tension()
    {
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(double, expected);
        QCOMPARE(structuralEditorialTension(first, second), Score(expected));
    }

    void tensionNeedsBothAndSomething()
    {
        QCOMPARE(structuralEditorialTension(0.2, {}), Score());
        QCOMPARE(structuralEditorialTension({}, 0.2), Score());
        QCOMPARE(structuralEditorialTension({}, {}), Score());
        QCOMPARE(structuralEditorialTension(0.0, 0.0), Score());
    }

    void capsByEvidence()
    {
        QCOMPARE(evidenceCap(m_udhr, u"H"), 1.0);
        QCOMPARE(evidenceCap(m_udhr, u"m"), 0.7);
        QCOMPARE(evidenceCap(m_udhr, u"L"), 0.4);
        QCOMPARE(evidenceCap(m_udhr, u""), 1.0);
        QCOMPARE(evidenceCap(m_services, u"B"), 0.8);
    }

    void modifiersAddUpWithinTheLimit()
    {
        Evaluation evaluation;
        evaluation.domainProfile = {{u"privacy"_s, 0.2, {1, 2}, {}},
                                    {u"mission"_s, 0.15, {1}, {}},
                                    {u"tos"_s, {}, {1}, {}},
                                    {u"ownership"_s, -0.4, {3}, {}}};
        QCOMPARE(evaluation.contextModifier(m_udhr, 1), 0.3);
        QCOMPARE(evaluation.contextModifier(m_udhr, 2), 0.2);
        QCOMPARE(evaluation.contextModifier(m_udhr, 3), -0.3);
        QCOMPARE(evaluation.contextModifier(m_udhr, 4), 0.0);
        QCOMPARE(evaluation.contextModifier(m_services, 1), 0.2); // its limit is 0.2
    }

    void takesRepairedValues()
    {
        Evaluation evaluation;
        evaluation.domainProfile = {{u"privacy"_s, 0.1, {12}, {}}};
        ScoreRow scored;
        scored.provision = 12;
        scored.cells[0] = {0.9, 0.7, {}};
        scored.evidence = u"M"_s;
        scored.directions = u"FC"_s;
        evaluation.rows = {scored};
        const QList<RowInput> inputs = rowInputs(m_udhr, evaluation);
        QCOMPARE(inputs.size(), 1);
        QCOMPARE(inputs[0].scores, (PerChannel<Score>{0.7, Score()}));
        QCOMPARE(inputs[0].modifier, 0.1);
        QCOMPARE(inputs[0].directions, u"FC"_s);
    }

    void weightsOfItsOwnOrOfItsType()
    {
        Evaluation evaluation;
        evaluation.contentType = u"PO"_s;
        QCOMPARE(evaluation.weights(m_udhr), (PerChannel<double>{0.3, 0.7}));
        evaluation.ownWeights = {0.2, 0.8};
        QCOMPARE(evaluation.weights(m_udhr), (PerChannel<double>{0.2, 0.8}));
    }

private:
    Rubric m_udhr, m_services;
};

RAPPORTEUR_TEST(TestRowFigures)
#include "tst_rowfigures.moc"
