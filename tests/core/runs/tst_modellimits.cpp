// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runs/askingstage.h"
#include "tests/support/registry.h"

#include <QJsonObject>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What a run does at the limits of answers, of money that a person wanted to be told of, and of a server's patience.
class TestModelLimits : public QObject
{
    Q_OBJECT

private:
    static qint64 capOf(const ModelRequest &request)
    {
        return request.json()[u"max_tokens"_s].toInteger();
    }

private Q_SLOTS:
    void aCutAnswerGetsTwiceTheRoomOnce()
    {
        AskingStage stage(1);
        stage.server.then(answering(stage.goodAnswer().left(400), "length"));
        stage.makeRun();
        QVERIFY(stage.runs());
        QCOMPARE(stage.counts(), (RunCounts{.stored = 1}));
        QCOMPARE(stage.server.requests().size(), 2);
        QVERIFY(capOf(stage.server.requests()[0]) > 0);
        QCOMPARE(capOf(stage.server.requests()[1]), 2 * capOf(stage.server.requests()[0]));
        // The ledger reserved for the longer answer, too.
        QVERIFY(*stage.ledger()[1].most > *stage.ledger()[0].most);
    }

    void whereTheContextHasNoRoomNothingIsAskedTwice()
    {
        AskingStage stage(1);
        stage.server.always(answering(stage.goodAnswer().left(400), "length"));
        stage.makeRun();
        QVERIFY(stage.runs());
        const qsizetype usual = stage.server.requests().size();
        QCOMPARE(usual, 2);
        // The same with a context that the question and a usual answer fill.
        AskingStage tight(1);
        tight.server.always(answering(tight.goodAnswer().left(400), "length"));
        tight.setup.contextTokens = 8000;
        tight.setup.outputCap = 7000;
        tight.makeRun();
        QVERIFY(tight.runs());
        QCOMPARE(tight.counts(), (RunCounts{.dead = 1}));
        QCOMPARE(tight.server.requests().size(), 1);
    }

    void aSoftCapIsToldOnceAndStopsNothing_data()
    {
        QTest::addColumn<bool>("day");
        QTest::newRow("run") << false;
        QTest::newRow("day") << true;
    }
    void aSoftCapIsToldOnceAndStopsNothing()
    {
        QFETCH(bool, day);
        AskingStage stage(5);
        stage.setup.concurrency = 1;
        (day ? stage.setup.softCaps.day : stage.setup.softCaps.run) = 4000; // two answers
        stage.makeRun();
        QList<int> toldAfter;
        connect(stage.conductor.get(), &Conductor::progressed, this,
                [&](const RunProgress &progress) {
                    if (progress.server && progress.server->warned)
                        toldAfter.append(static_cast<int>(stage.server.requests().size()));
                });
        QVERIFY(stage.runs());
        QCOMPARE(stage.counts(), (RunCounts{.stored = 5}));
        QVERIFY(!stage.last.error);
        QCOMPARE(stage.last.server->warned, 4000);
        QVERIFY(!toldAfter.isEmpty());
        const QStringList events = stage.eventTexts().filter(u"$0.004 is spent or under way"_s);
        QCOMPARE(events.size(), 1);
        QVERIFY(events.first().contains(day ? u"today"_s : u"in this run"_s));
    }

    void belowASoftCapNothingIsTold()
    {
        AskingStage stage(1);
        stage.setup.softCaps.run = 4'000'000;
        stage.makeRun();
        QVERIFY(stage.runs());
        QVERIFY(!stage.last.server->warned);
        QVERIFY(stage.eventTexts().filter(u"is spent or under way"_s).isEmpty());
    }

    void aRunThatAServerParksSaysWhenItMayGoOn()
    {
        AskingStage stage(2);
        stage.server.then(
            refusing(429, errorBody("slow down", "rate_limit_error"), "Retry-After: 3600\r\n"));
        stage.setup.concurrency = 1;
        stage.makeRun();
        const QDateTime before = stage.clock.nowUtc();
        QVERIFY(stage.runs());
        QVERIFY(stage.last.parked && stage.last.error);
        QVERIFY(stage.last.goesOnAt.isValid());
        const qint64 wait = before.secsTo(stage.last.goesOnAt);
        QVERIFY2(wait >= 3600 && wait < 3700, qPrintable(QString::number(wait)));
        // Taken up again then, it ends as if nothing had been.
        stage.takeUp();
        QVERIFY(stage.runs());
        QCOMPARE(stage.counts(), (RunCounts{.stored = 2}));
        QVERIFY(!stage.last.goesOnAt.isValid());
        // What nobody knows the end of has no time.
        AskingStage poor(1);
        poor.server.always(refusing(402, errorBody("Insufficient credits")));
        poor.makeRun();
        QVERIFY(poor.runs());
        QVERIFY(poor.last.error && !poor.last.goesOnAt.isValid());
    }
};

RAPPORTEUR_TEST(TestModelLimits)

#include "tst_modellimits.moc"
