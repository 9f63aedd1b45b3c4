// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/retrypolicy.h"
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

ServerFault faultOf(ServerFaultKind kind, std::optional<qint64> waitMs = {})
{
    ServerFault fault;
    fault.kind = kind;
    fault.waitMs = waitMs;
    return fault;
}

Attempts after(int failed)
{
    Attempts attempts;
    attempts.failed = failed;
    return attempts;
}

NextMove move(const ServerFault &fault, const Attempts &attempts, double random = 0.5)
{
    return nextMove(fault, attempts, {}, noon(), random);
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Full jitter: anything from nothing to the doubled base.
    void waitsAreSpread()
    {
        const ServerFault fault = faultOf(ServerFaultKind::ServerError);
        for (int failed = 1; failed < 5; ++failed) {
            QCOMPARE(move(fault, after(failed), 0).waitMs, 0);
            QCOMPARE(move(fault, after(failed), 0.999999).waitMs, (1000 << (failed - 1)) - 1);
        }
        RetrySettings patient;
        patient.attempts = 1000;
        QCOMPARE(nextMove(fault, after(900), patient, noon(), 1.0).waitMs, 60'000);
    }

    /// What the server asks for is the least; the spread comes on top.
    void hintsAreAFloor()
    {
        const ServerFault fault = faultOf(ServerFaultKind::RateLimited, 2000);
        QCOMPARE(move(fault, after(1), 0).waitMs, 2000);
        QCOMPARE(move(fault, after(1), 0.5).waitMs, 2500);
        QVERIFY(move(fault, after(1)).slowsServer);
    }

    void longHintsPauseTheServer()
    {
        const NextMove paused = move(faultOf(ServerFaultKind::RateLimited, 3'600'000), after(1));
        QCOMPARE(paused.step, NextStep::PauseServer);
        QCOMPARE(paused.until, noon().addSecs(3600));
        QCOMPARE(move(faultOf(ServerFaultKind::RateLimited, 300'000), after(1)).step,
                 NextStep::Retry);
    }

    void attemptsEnd()
    {
        const ServerFault fault = faultOf(ServerFaultKind::Overloaded);
        QCOMPARE(move(fault, after(4)).step, NextStep::Retry);
        QCOMPARE(move(fault, after(5)).step, NextStep::GiveUp);
    }

    /// What may have been paid for is not asked for again and again.
    void billedAttemptsAreFew()
    {
        ServerFault fault = faultOf(ServerFaultKind::Incomplete);
        fault.mayBeBilled = true;
        Attempts attempts = after(2);
        attempts.billable = 1;
        QCOMPARE(move(fault, attempts).step, NextStep::Retry);
        attempts.billable = 2;
        QCOMPARE(move(fault, attempts).step, NextStep::GiveUp);
        fault.mayBeBilled = false;
        QCOMPARE(move(fault, attempts).step, NextStep::Retry);
    }

    void theServersWordOnTryingAgain()
    {
        ServerFault fault = faultOf(ServerFaultKind::ServerError);
        fault.retryWanted = false;
        QCOMPARE(move(fault, after(1)).step, NextStep::GiveUp);
        fault = faultOf(ServerFaultKind::BadRequest);
        QCOMPARE(move(fault, after(1)).step, NextStep::GiveUp);
        fault.retryWanted = true;
        QCOMPARE(move(fault, after(1)).step, NextStep::Retry);
        fault = faultOf(ServerFaultKind::CreditExhausted);
        fault.retryWanted = true;
        QCOMPARE(move(fault, after(1)).step, NextStep::StopServer);
    }

    void creditStopsTheServer()
    {
        ServerFault fault = faultOf(ServerFaultKind::CreditExhausted, 1);
        fault.until = noon().addDays(6);
        const NextMove stopped = move(fault, after(1));
        QCOMPARE(stopped.step, NextStep::StopServer);
        QCOMPARE(stopped.until, noon().addDays(6));
        QCOMPARE(stopped.waitMs, 0);
    }

    void kindsThatAreSettledAtOnce()
    {
        using enum ServerFaultKind;
        for (const ServerFaultKind kind : {KeyRefused, Redirected, Untrusted})
            QCOMPARE(move(faultOf(kind), after(1)).step, NextStep::StopServer);
        for (const ServerFaultKind kind : {Forbidden, ModelUnknown, TooLarge, Filtered, Refused,
                                           Truncated, BadRequest, Cancelled})
            QCOMPARE(move(faultOf(kind), after(1)).step, NextStep::GiveUp);
        QCOMPARE(move(faultOf(ContextTooLong), after(1)).step, NextStep::ShortenText);
        QCOMPARE(move(faultOf(MeansUnsupported), after(9)).step, NextStep::RetryOtherwise);
    }

    /// A page in place of an answer may be a gateway's mood; the third time it is the address.
    void pagesAreTriedAgain()
    {
        ServerFault fault = faultOf(ServerFaultKind::NotAnApi);
        fault.status = 200;
        QCOMPARE(move(fault, after(1)).step, NextStep::Retry);
        QCOMPARE(move(fault, after(3)).step, NextStep::StopServer);
        fault.status = 404;
        QCOMPARE(move(fault, after(1)).step, NextStep::StopServer);
    }

    void emptyAndUnfitAnswers()
    {
        Attempts attempts = after(1);
        attempts.empty = 2;
        QCOMPARE(move(faultOf(ServerFaultKind::EmptyAnswer), attempts).step, NextStep::Retry);
        attempts.empty = 3;
        QCOMPARE(move(faultOf(ServerFaultKind::EmptyAnswer), attempts).step, NextStep::GiveUp);
        attempts.badGenerations = 1;
        QCOMPARE(move(faultOf(ServerFaultKind::BadGeneration), attempts).step, NextStep::Retry);
        attempts.badGenerations = 2;
        QCOMPARE(move(faultOf(ServerFaultKind::BadGeneration), attempts).step, NextStep::GiveUp);
    }

    /// A model that loads is waited for by time, not by attempts.
    void loadingIsWaitedFor()
    {
        Attempts attempts = after(50);
        attempts.loadingMs = 60'000;
        const NextMove waits = move(faultOf(ServerFaultKind::Loading), attempts);
        QCOMPARE(waits.step, NextStep::Retry);
        QCOMPARE(waits.waitMs, 1500);
        attempts.loadingMs = 600'000;
        QCOMPARE(move(faultOf(ServerFaultKind::Loading), attempts).step, NextStep::GiveUp);
    }

    void theBreaker()
    {
        CircuitBreaker breaker(3, 1000);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(breaker.admit(0));
            breaker.failed(0);
        }
        breaker.succeeded(); // in a row means in a row
        for (int i = 0; i < 3; ++i) {
            QVERIFY(breaker.admit(10));
            breaker.failed(10);
        }
        QVERIFY(breaker.isOpen());
        QCOMPARE(breaker.opensAtMs(), 1010);
        QVERIFY(!breaker.admit(1009));
        QVERIFY(breaker.admit(1010)); // one probes
        QVERIFY(!breaker.admit(1010));
        breaker.failed(1020);
        QVERIFY(!breaker.admit(2019));
        QVERIFY(breaker.admit(2020));
        breaker.abandoned(); // cancelled: says nothing
        QVERIFY(breaker.admit(2021));
        breaker.succeeded();
        QVERIFY(breaker.admit(2022) && breaker.admit(2022));
        QCOMPARE(breaker.opensAtMs(), 0);
    }

    void whatSpeaksAgainstAServer()
    {
        QVERIFY(countsAgainstServer(ServerFaultKind::ServerError));
        QVERIFY(!countsAgainstServer(ServerFaultKind::RateLimited)); // it answers, and says when
        QVERIFY(!countsAgainstServer(ServerFaultKind::Refused));
    }
};

RAPPORTEUR_TEST(TestRetryPolicy)

#include "tst_retrypolicy.moc"
