// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/scoring/consensus.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

ConsensusInput full(Score mean, std::optional<double> confidence = {}, double truncated = 0)
{
    return {Mode::Full, mean, confidence, truncated};
}

} // namespace

class TestConsensus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_udhr = shippedRubric(u"udhr"_s).value(); }

    void oneRaterIsTheConsensus()
    {
        const Consensus one = consensus(m_udhr, {full(0.4)});
        QCOMPARE(one.value, Score(0.4));
        QCOMPARE(one.raters, 1);
        QCOMPARE(one.spread, 0.0);
        QCOMPARE(one.agreementId, QString());
    }

    void weighsByConfidenceModeAndTruncation()
    {
        // .4 · .8 and .2 · (.5 lite · .6) and −.2 · (.5 default · (1 − .5 · .4))
        const Consensus all = consensus(
            m_udhr, {full(0.4, 0.8), {Mode::Lite, 0.2, 0.6, 0}, full(-0.2, {}, 0.4)});
        // (.32 + .06 − .08) / (.8 + .3 + .4)
        QCOMPARE(all.value, Score(0.2));
        QCOMPARE(all.raters, 3);
        QCOMPARE(all.spread, 0.6);
        QVERIFY(all.contested);
    }

    void confidenceHasAFloor()
    {
        // weights .2 (not 0) and .2
        QCOMPARE(consensus(m_udhr, {full(0.4, 0.0), full(0.0, 0.2)}).value, Score(0.2));
    }

    void aCertainExactZeroCountsHalf()
    {
        // .7 · 1 against .7 · .5 for the zero: .28 / 1.05
        QCOMPARE(consensus(m_udhr, {full(0.4, 0.7), full(0.0, 0.7)}).value, Score(0.267));
        // below .7 the zero counts whole
        QCOMPARE(consensus(m_udhr, {full(0.4, 0.69), full(0.0, 0.69)}).value, Score(0.2));
        // without a stated confidence it is not certain
        QCOMPARE(consensus(m_udhr, {full(0.4), full(0.0)}).value, Score(0.2));
    }

    void noDataTakesNoPart()
    {
        const Consensus some = consensus(m_udhr, {full({}), full(0.3), full({}, 0.9)});
        QCOMPARE(some.value, Score(0.3));
        QCOMPARE(some.raters, 1);
        QCOMPARE(consensus(m_udhr, {full({})}), Consensus());
        QCOMPARE(consensus(m_udhr, {}), Consensus());
    }

    void contestedAboveThreeTenths()
    {
        QVERIFY(!consensus(m_udhr, {full(0.3), full(0.0)}).contested);
        QVERIFY(consensus(m_udhr, {full(0.301), full(0.0)}).contested);
    }

    void agreementByDeviation_data()
    {
        QTest::addColumn<double>("half");
        QTest::addColumn<QString>("id");
        QTest::newRow("below .05") << 0.049 << u"high"_s;
        QTest::newRow(".05") << 0.05 << u"moderate"_s;
        QTest::newRow("below .15") << 0.149 << u"moderate"_s;
        QTest::newRow(".15") << 0.15 << u"low"_s;
    }
    void agreementByDeviation()
    {
        QFETCH(double, half);
        QFETCH(QString, id);
        const Consensus two = consensus(m_udhr, {full(0.2 + half), full(0.2 - half)});
        QCOMPARE(two.deviation, half);
        QCOMPARE(two.agreementId, id);
    }

    void takesItsNumbersFromTheRubric()
    {
        const Rubric services = shippedRubric(u"public-services"_s).value();
        // defaults .4; spot base .8: (.4·.5 + .8·.4·(−.1)) / (.4 + .32) = .168 / .72
        const Consensus both = consensus(services, {full(0.5), {Mode::Spot, -0.1, {}, 0}});
        QCOMPARE(both.value, Score(0.233));
        QCOMPARE(both.agreementId, u"low"_s);
        QVERIFY(both.contested);
    }

private:
    Rubric m_udhr;
};

RAPPORTEUR_TEST(TestConsensus)
#include "tst_consensus.moc"
