// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faultrun.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The program is killed at every single write of a save, before it and after it, and at random during a
/// run: nothing acknowledged is lost, the journal has no gap, jobs go on.
class TestKillPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWriteOfSaves_data();
    void everyWriteOfSaves();
    void anyMomentOfARun();
    void recoveryItself();
    void everyWriteOfCreating();
    void everyWriteOfABackup();
    void atLeastTwoHundredPoints();

private:
    int m_points = 0;
};

void TestKillPoints::initTestCase()
{
#ifdef RAPPORTEUR_SANITIZED
    QSKIP("A sanitizer must be loaded before anything else.");
#endif
}

void TestKillPoints::everyWriteOfSaves_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("before") << u"kill-before"_s;
    QTest::newRow("after") << u"kill-after"_s;
}

void TestKillPoints::everyWriteOfSaves()
{
    QFETCH(const QString, mode);
    const FaultStage stage(2, false);
    bool acknowledgedSome = false;
    for (int at = 1;; ++at) {
        stage.layOut();
        const FaultRun run = runFaulty({u"reviews"_s, stage.path(), u"3"_s},
                                       {.mode = mode, .at = at});
        acknowledgedSome |= run.killed && !run.told(u"saved"_s).isEmpty();
        const QString problem = problemAfter(stage, run);
        QVERIFY2(problem.isEmpty(), qPrintable(u"write %1: %2"_s.arg(at).arg(problem)));
        if (!run.killed) {
            QCOMPARE(run.told(u"saved"_s).size(), 3);
            QCOMPARE_LT(run.calls, at);
            break;
        }
        ++m_points;
    }
    QVERIFY(acknowledgedSome); // else this proves nothing
}

void TestKillPoints::anyMomentOfARun()
{
    const FaultStage stage(60, true);
    stage.layOut();
    const FaultRun whole = runFaulty({u"jobs"_s, stage.path()}, {});
    QCOMPARE(whole.told(u"stored"_s).size(), 60);
    QCOMPARE(runProblemAfter(stage, whole.told(u"stored"_s)), QString());
    std::mt19937 random(20260102);
    int killed = 0;
    for (int round = 0; round < 30; ++round) {
        stage.layOut();
        const Fault fault{.mode = u"kill-after"_s, .at = 1 + int(random() % quint32(whole.calls))};
        const FaultRun run = runFaulty({u"jobs"_s, stage.path()}, fault);
        killed += run.killed ? 1 : 0;
        const QString problem = runProblemAfter(stage, run.told(u"stored"_s));
        QVERIFY2(problem.isEmpty(), qPrintable(u"write %1: %2"_s.arg(fault.at).arg(problem)));
    }
    QCOMPARE_GE(killed, 25);
    // From outside, at a moment that no write decides.
    for (int round = 0; round < 10; ++round) {
        stage.layOut();
        const FaultRun run = runFaulty({u"jobs"_s, stage.path()},
                                       {.mode = {}, .killAfterMs = 10 + int(random() % 120)});
        const QString problem = runProblemAfter(stage, run.told(u"stored"_s));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        killed += run.killed ? 1 : 0;
    }
    m_points += killed;
}

void TestKillPoints::recoveryItself()
{
    // A crash leaves a log; then every write of the next opening is a crash too.
    const FaultStage stage(2, false);
    for (int at = 1;; ++at) {
        stage.layOut();
        const FaultRun first = runFaulty({u"reviews"_s, stage.path(), u"3"_s},
                                         {.mode = u"kill-after"_s, .at = 40});
        QVERIFY(first.killed);
        const FaultRun second = runFaulty({u"reviews"_s, stage.path(), u"0"_s},
                                          {.mode = u"kill-after"_s, .at = at});
        const QString problem = problemAfter(stage, first);
        QVERIFY2(problem.isEmpty(), qPrintable(u"write %1: %2"_s.arg(at).arg(problem)));
        if (!second.killed)
            break;
        ++m_points;
    }
}

void TestKillPoints::everyWriteOfCreating()
{
    for (int at = 1;; at += 3) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new.rapporteur"_s);
        const FaultRun run = runFaulty({u"create"_s, path}, {.mode = u"kill-after"_s, .at = at});
        if (QFile::exists(path)) {
            const SystemClock clock;
            VALUE(workspace, Workspace::open(path, clock).takeResult());
            VALUE(report, workspace->check().result());
            QVERIFY(report.issues.isEmpty());
        } else {
            QVERIFY(!run.lines.contains(u"created"_s));
        }
        if (!run.killed)
            break;
        ++m_points;
    }
}

void TestKillPoints::everyWriteOfABackup()
{
    const FaultStage stage(2, false);
    const QString target = stage.filePath(u"backup.rapporteur"_s);
    QFile::remove(target);
    QVERIFY(QFile::copy(stage.path(), target));
    for (int at = 1;; ++at) {
        stage.layOut();
        const FaultRun run = runFaulty({u"backup"_s, stage.path(), target},
                                       {.mode = u"kill-after"_s, .at = at});
        VALUE(copy, Workspace::open(target, stage.clock).takeResult());
        VALUE(report, copy->check().result());
        QVERIFY2(report.issues.isEmpty(), qPrintable(u"write %1"_s.arg(at)));
        QCOMPARE(report.articles, 2);
        if (!run.killed)
            break;
        ++m_points;
    }
}

void TestKillPoints::atLeastTwoHundredPoints()
{
    QCOMPARE_GE(m_points, 200);
}

RAPPORTEUR_TEST(TestKillPoints)

#include "tst_killpoints.moc"
