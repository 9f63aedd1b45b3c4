// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faultrun.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Every write fails in turn, once or from then on: the program lives, says what was not saved and why,
/// and what it said was saved is there.
class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWriteFails_data();
    void everyWriteFails();
    void creatingLeavesNothing();
};

void TestDiskFull::initTestCase()
{
#ifdef RAPPORTEUR_SANITIZED
    QSKIP("A sanitizer must be loaded before anything else.");
#endif
}

void TestDiskFull::everyWriteFails_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("sticky");
    QTest::newRow("full, once") << u"enospc-once"_s << u"Not saved: the disk is full."_s << false;
    QTest::newRow("full, for good") << u"enospc"_s << u"Not saved: the disk is full."_s << true;
    QTest::newRow("error, once") << u"eio-once"_s << u"Not saved: the disk reports an error."_s
                                 << false;
    QTest::newRow("error, for good")
        << u"eio"_s << u"Not saved: the disk reports an error."_s << true;
}

void TestDiskFull::everyWriteFails()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, words);
    QFETCH(const bool, sticky);
    const FaultStage stage(2, false);
    int told = 0;
    for (int at = 1;; ++at) {
        stage.layOut();
        const FaultRun run = runFaulty({u"reviews"_s, stage.path(), u"3"_s},
                                       {.mode = mode, .at = at});
        QVERIFY2(!run.killed, qPrintable(u"the program died of write %1"_s.arg(at)));
        for (const QString &line : run.lines) {
            if (line.startsWith("failed "_L1)) {
                ++told;
                // Without a lock nothing is written at all.
                QVERIFY2(line.contains(words) || line.contains("No lock can be made"_L1),
                         qPrintable(u"write %1: %2"_s.arg(at).arg(line)));
            }
        }
        const bool locked = run.lines.filter(u"No lock can be made"_s).isEmpty();
        if (!sticky && locked && run.lines.value(0) == "opened"_L1 && run.lines.size() == 4)
            QCOMPARE_GE(run.told(u"saved"_s).size(), 2); // once it has room again, saving goes on
        const QString problem = problemAfter(stage, run);
        QVERIFY2(problem.isEmpty(), qPrintable(u"write %1: %2"_s.arg(at).arg(problem)));
        if (run.calls < at)
            break;
    }
    QCOMPARE_GE(told, 5);
}

void TestDiskFull::creatingLeavesNothing()
{
    int refused = 0;
    for (int at = 1;; at += 5) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new.rapporteur"_s);
        const FaultRun run = runFaulty({u"create"_s, path}, {.mode = u"enospc"_s, .at = at});
        if (run.lines.contains(u"created"_s))
            break;
        ++refused;
        QVERIFY2(run.lines.value(0).contains("Not saved: the disk is full"_L1),
                 qPrintable(run.lines.join(u'\n')));
        if (!QFile::exists(path)) {
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u".part"_s),
                     QStringList());
        }
    }
    QCOMPARE_GE(refused, 3);
}

RAPPORTEUR_TEST(TestDiskFull)

#include "tst_diskfull.moc"
