// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faultrun.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The power goes at every write: a random half of what was not yet synced is gone. Nothing acknowledged
/// may be lost. The control, with synchronous=OFF, must lose: else this test could not see a loss.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAcknowledgedIsLost();
    void controlLoses();

private:
    struct Outcome {
        int points = 0;
        QStringList problems;
    };
    static Outcome runAll(bool weak, int step, int seed);
};

void TestPowerLoss::initTestCase()
{
#ifdef RAPPORTEUR_SANITIZED
    QSKIP("A sanitizer must be loaded before anything else.");
#endif
}

TestPowerLoss::Outcome TestPowerLoss::runAll(bool weak, int step, int seed)
{
    const FaultStage stage(2, false);
    Outcome outcome;
    for (int at = 1;; at += step) {
        stage.layOut();
        const FaultRun run = runFaulty(
            {u"reviews"_s, stage.path(), u"3"_s},
            {.mode = u"power"_s, .at = at, .seed = seed + at, .weak = weak});
        if (!run.killed)
            return outcome;
        ++outcome.points;
        const QString problem = problemAfter(stage, run);
        if (!problem.isEmpty())
            outcome.problems.append(u"write %1: %2"_s.arg(at).arg(problem));
    }
}

void TestPowerLoss::nothingAcknowledgedIsLost()
{
    for (const int seed : {1, 1000}) {
        const Outcome outcome = runAll(false, 1, seed);
        QCOMPARE_GE(outcome.points, 40);
        QVERIFY2(outcome.problems.isEmpty(), qPrintable(outcome.problems.join(u'\n')));
    }
}

void TestPowerLoss::controlLoses()
{
    const Outcome outcome = runAll(true, 2, 1);
    QCOMPARE_GE(outcome.points, 20);
    QVERIFY2(
        outcome.problems.size() > outcome.points / 4,
        qPrintable(
            u"%1 of %2 points lost something"_s.arg(outcome.problems.size()).arg(outcome.points)));
}

RAPPORTEUR_TEST(TestPowerLoss)

#include "tst_powerloss.moc"
