// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runs/askingstage.h"
#include "tests/core/runs/faultrows.h"
#include "tests/support/registry.h"

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

class TestFaultTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
};

void TestFaultTable::fault_data()
{
    QTest::addColumn<int>("index");
    const QList<FaultRow> all = faults("{}");
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name)) << i;
}

void TestFaultTable::fault()
{
    QFETCH(int, index);
    AskingStage stage(1);
    const FaultRow fault = faults(stage.goodAnswer())[index];
    stage.setup.server.preset = shippedServerPreset(fault.preset).value();
    stage.setup = stage.setupAt(stage.server);
    // Who is to run into a limit meets it after 0.2 or 0.6 s; others have time on a busy machine too.
    const bool slow = fault.name == "a stall"_L1 || fault.name == "a slow drip"_L1;
    stage.limits.idleMs = slow ? 20'000 : 500'000;
    stage.limits.totalMs = slow ? 60'000 : 2'000'000;
    stage.limits.connectMs = 2'000'000;
    stage.limits.bytes = 4 << 20;
    for (const ModelServer::Script &script : fault.scripts.first(fault.scripts.size() - 1))
        stage.server.then(script);
    if (fault.scripts.last())
        stage.server.always(fault.scripts.last());
    stage.makeRun();
    QVERIFY(stage.runs());

    if (stage.ledgerWords() != fault.ledger)
        qWarning() << stage.ledgerWords() << stage.failures << stage.server.requests().size();
    QCOMPARE(stage.ledgerWords(), fault.ledger);
    QCOMPARE(stage.server.requests().size(), fault.ledger.size()); // nothing went out unrecorded
    QCOMPARE(stage.counts(), fault.counts);
    const QString said = stage.failures.join(u'\n')
        + (stage.last.error ? stage.last.error->text : QString());
    QVERIFY2(said.contains(fault.message), qPrintable(said));
    QVERIFY2(!fault.message.isEmpty() || said.isEmpty(), qPrintable(said));
    QCOMPARE(stage.last.error.has_value(), fault.stops);
    QCOMPARE(stage.last.parked, fault.stops);
    QVERIFY(!said.contains(u"CANARY"_s));
    // The key went to the server, in its header alone, and is kept nowhere.
    for (const ModelRequest &request : stage.server.requests()) {
        QVERIFY(!request.body.contains("CANARY"));
        QVERIFY(request.headers.value("authorization").endsWith(AskingStage::Canary)
                || request.headers.value("x-api-key") == AskingStage::Canary);
    }
    QVERIFY(stage.keyIsNowhere());
    const auto evaluations = stage.workspace->article(1, {}).result().value().evaluations;
    QCOMPARE(evaluations.size(), fault.counts.stored);
}

RAPPORTEUR_TEST(TestFaultTable)

#include "tst_faulttable.moc"
