// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runledger.h"
#include "tests/support/fixedclock.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;

class TestRunLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMove();
    void paceAndRest();
    void strangersDoNotMakeCountsNegative();
};

void TestRunLedger::countsMove()
{
    const FixedClock clock;
    RunLedger ledger(clock);
    ledger.begin(7);
    ledger.counts.queued = 3;
    Job job;
    job.attempts = 1;
    ledger.claimed(job);
    ledger.claimed(job);
    QCOMPARE(ledger.counts, (RunCounts{.queued = 1, .running = 2}));
    ledger.stored();
    ledger.failed(false);
    QCOMPARE(ledger.counts, (RunCounts{.queued = 1, .waiting = 1, .stored = 1}));
    job.attempts = 2; // the one that waited
    ledger.claimed(job);
    QCOMPARE(ledger.counts, (RunCounts{.queued = 1, .running = 1, .stored = 1}));
    ledger.failed(true);
    QCOMPARE(ledger.counts, (RunCounts{.queued = 1, .stored = 1, .dead = 1}));
    QCOMPARE(ledger.progress().run, 7);
    ledger.begin(8);
    QCOMPARE(ledger.counts, RunCounts());
}

void TestRunLedger::paceAndRest()
{
    FixedClock clock;
    RunLedger ledger(clock);
    QCOMPARE(ledger.progress().elapsedMs, 0);
    ledger.begin(1);
    ledger.counts.queued = 10;
    QVERIFY(!ledger.progress().remainingMs); // nothing to judge by yet
    Job job;
    for (int i = 0; i < 4; ++i) {
        ledger.claimed(job);
        clock.advanceMs(1500);
        ledger.stored();
    }
    clock.setNow(clock.nowUtc().addYears(-1)); // the wall clock has no say
    QCOMPARE(ledger.progress().elapsedMs, 6000);
    QCOMPARE(ledger.progress().perMinute, 40.0);
    QCOMPARE(*ledger.progress().remainingMs, 9000); // six more at 1.5 s
}

void TestRunLedger::strangersDoNotMakeCountsNegative()
{
    const FixedClock clock;
    RunLedger ledger(clock);
    ledger.begin(1);
    ledger.stored();
    ledger.failed(true);
    QCOMPARE(ledger.counts, (RunCounts{.stored = 1, .dead = 1}));
}

RAPPORTEUR_TEST(TestRunLedger)

#include "tst_runledger.moc"
