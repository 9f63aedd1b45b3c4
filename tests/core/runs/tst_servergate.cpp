// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/servergate.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;

namespace
{

ServerFault faultOf(ServerFaultKind kind)
{
    ServerFault fault;
    fault.kind = kind;
    return fault;
}

int admitted(ServerGate &gate, qint64 nowMs)
{
    int count = 0;
    while (count < 1000 && gate.admit(nowMs))
        ++count;
    return count;
}

} // namespace

class TestServerGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWhileAnswersCome()
    {
        ServerGate gate(64, 4);
        QCOMPARE(admitted(gate, 0), 4);
        for (int i = 0; i < 4; ++i)
            gate.succeeded();
        QCOMPARE(admitted(gate, 0), 8);
        for (int i = 0; i < 1000; ++i)
            gate.succeeded();
        QCOMPARE(gate.window(), 64);
    }
    void theOwnMachineBeginsWithAll()
    {
        ServerGate gate(64, 64);
        QCOMPARE(admitted(gate, 0), 64);
    }
    void oneComplaintHalvesOnce()
    {
        ServerGate gate(16, 16);
        QCOMPARE(admitted(gate, 10), 16);
        for (int i = 0; i < 16; ++i) // all of them went out before the first complaint
            gate.failed(faultOf(ServerFaultKind::RateLimited), 10, 20 + i, 0);
        QCOMPARE(gate.window(), 8);
        QCOMPARE(gate.inFlight(), 0);
        QVERIFY(gate.admit(100));
        gate.failed(faultOf(ServerFaultKind::Overloaded), 100, 200, 0);
        QCOMPARE(gate.window(), 4);
        for (int i = 0; i < 4; ++i) { // one more a window from now on
            QVERIFY(gate.admit(300));
            gate.succeeded();
        }
        QCOMPARE(gate.window(), 4);
        QVERIFY(gate.admit(300));
        gate.succeeded();
        QCOMPARE(gate.window(), 5);
    }
    void nobodyPassesWhileItRests()
    {
        ServerGate gate(4, 4);
        QVERIFY(gate.admit(0));
        gate.failed(faultOf(ServerFaultKind::RateLimited), 0, 1000, 20'000);
        QCOMPARE(admitted(gate, 20'999), 0);
        QCOMPARE(gate.opensAtMs(), 21'000);
        QCOMPARE_GE(admitted(gate, 21'000), 1);
    }
    void aDeadServerIsProbedByOne()
    {
        ServerGate gate(8, 8);
        QCOMPARE(admitted(gate, 0), 8);
        for (int i = 0; i < 8; ++i)
            gate.failed(faultOf(ServerFaultKind::Unreachable), 0, 10, 0);
        QCOMPARE(admitted(gate, 100), 0);
        QCOMPARE(admitted(gate, 31'000), 1);
        gate.succeeded();
        QCOMPARE(admitted(gate, 31'000), 8);
    }
    void aComplaintAboutOneQuestionIsNone()
    {
        ServerGate gate(8, 8);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(gate.admit(i));
            gate.failed(faultOf(ServerFaultKind::Truncated), i, i, 0);
        }
        QCOMPARE(admitted(gate, 100), 8);
    }
};

RAPPORTEUR_TEST(TestServerGate)

#include "tst_servergate.moc"
