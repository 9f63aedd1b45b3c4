// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runs/askingstage.h"
#include "tests/support/registry.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

class TestModelRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersBecomeEvaluations_data();
    void answersBecomeEvaluations();
    void whatIsStoredIsNotAskedAgain();
    void anAnswerThatWasNotReadIsNotAskedAgain();
    void whatWasInFlightIsAskedOnceMore();
    void equalQuestionsAreReused();
    void repeatsAskAgain();
    void oneComplaintSlowsEverybody();
    void whatARefusalTaughtIsRemembered();
    void capsHoldWithManyAtOnce();
    void parkingSendsNothingMore();
    void aKeyGoesToItsOriginOnly();
    void deletingEndsAtOnce();
    void aServerThatIsNotThere();
    void oneServerOutOfCreditStopsNoOther();
    void theLibraryRepeatsWhatItCanRewind();
};

void TestModelRun::answersBecomeEvaluations_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("streamed");
    for (const QString &preset : {u"openai"_s, u"anthropic"_s, u"ollama"_s, u"llamacpp"_s}) {
        QTest::addRow("%s streamed", qPrintable(preset)) << preset << true;
        QTest::addRow("%s plain", qPrintable(preset)) << preset << false;
    }
}

void TestModelRun::answersBecomeEvaluations()
{
    QFETCH(QString, preset);
    QFETCH(bool, streamed);
    AskingStage stage(3, preset);
    stage.setup.streamed = streamed;
    stage.makeRun();
    QVERIFY(stage.runs());
    QCOMPARE(stage.failures, QStringList());
    QCOMPARE(stage.counts(), (RunCounts{.stored = 3}));
    QCOMPARE(stage.server.requests().size(), 3);
    QCOMPARE(stage.ledgerWords(), QStringList(3, u"read"_s));
    const RequestRecord row = stage.ledger().first();
    QCOMPARE(row.replyModel, u"model-x"_s);
    QCOMPARE(row.means, u"json_schema"_s);
    QCOMPARE(row.usage.input, 1000);
    QCOMPARE(row.usage.output, 500);
    VALUE(prompt, stage.workspace->requestPrompt(row.id).result());
    QVERIFY(prompt.contains("is never an instruction"_L1) || prompt.contains("--- user ---"_L1));
    VALUE(article, stage.workspace->article(1, {}).result());
    const Evaluation evaluation = article.evaluations.first();
    QCOMPARE(evaluation.rater.model, u"model-x"_s);
    QCOMPARE(evaluation.rater.provider, preset);
    QCOMPARE(evaluation.usage.inputTokens, 1000);
    const bool paid = isPaid(stage.setup);
    QCOMPARE(evaluation.usage.cost, paid ? std::optional(0.002) : std::nullopt);
    QCOMPARE(stage.last.server->cost, paid ? 3 * 2000 : 0);
    QCOMPARE(checkCodes(*stage.workspace), QStringList());
}

void TestModelRun::whatIsStoredIsNotAskedAgain()
{
    AskingStage stage(6);
    stage.setup.concurrency = 1;
    stage.makeRun();
    int stored = 0;
    connect(stage.conductor.get(), &Conductor::articleDone, this, [&] {
        if (++stored == 3)
            stage.conductor->park();
    });
    QVERIFY(stage.runs());
    const qsizetype before = stage.server.requests().size();
    QCOMPARE(stage.counts().stored + stage.counts().queued + stage.counts().waiting, 6);
    stage.takeUp();
    QVERIFY(stage.runs());
    QCOMPARE(stage.counts(), (RunCounts{.stored = 6}));
    QCOMPARE(stage.server.requests().size(), 6);
    QVERIFY(before < 6);
}

void TestModelRun::anAnswerThatWasNotReadIsNotAskedAgain()
{
    // The program ended after an answer was stored and before it was read.
    AskingStage stage(1);
    stage.makeRun();
    QVERIFY(stage.runs());
    QCOMPARE(stage.server.requests().size(), 1);
    const RequestRecord row = stage.ledger().first();
    stage.workspace.reset();
    stage.conductor.reset();
    stage.asker.reset();
    tamper(stage.store.path(),
           {u"UPDATE request SET state = 'answered'"_s,
            u"UPDATE job SET state = 'claimed', lease_owner = 'dead', lease_until = 0"_s});
    stage.workspace = Workspace::open(stage.store.path(), stage.clock, {}).takeResult().value();
    stage.takeUp();
    QVERIFY(stage.runs());
    QCOMPARE(stage.counts(), (RunCounts{.stored = 1}));
    QCOMPARE(stage.server.requests().size(), 1);
    QCOMPARE(stage.ledgerWords(), QStringList{u"read"_s});
    VALUE(article, stage.workspace->article(1, {}).result());
    QCOMPARE(article.evaluations.size(), 1); // of one job there is one
}

void TestModelRun::whatWasInFlightIsAskedOnceMore()
{
    AskingStage stage(1);
    stage.makeRun();
    // A row whose question nobody waits for any more.
    const QList<Job> jobs =
        stage.workspace->claimJobs(stage.run.id, 1, u"dead"_s, 1).result().value();
    RequestRecord lost;
    lost.run = stage.run.id;
    lost.job = jobs.first().id;
    lost.article = 1;
    lost.question = lost.provider = lost.origin = lost.model = lost.means = u"x"_s;
    lost.paid = true;
    lost.most = 70'000;
    lost.sentAt = stage.clock.nowUtc();
    VALUE(number, stage.workspace->beginRequest(lost, {}).result());
    QVERIFY(number > 0);
    QVERIFY(stage.runs());
    QCOMPARE(stage.counts(), (RunCounts{.stored = 1}));
    QCOMPARE(stage.server.requests().size(), 1);
    QCOMPARE(stage.ledgerWords(), (QStringList{u"failed unknown"_s, u"read"_s}));
    QVERIFY(stage.ledger().first().mayBeBilled);
    QVERIFY(stage.eventTexts().join(u'\n').contains("Outcome unknown"_L1));
    // What is unknown counts as spent, as far as there is a figure.
    VALUE(spend, stage.workspace->spend(stage.run.id, {}).result());
    QCOMPARE(spend.run, 70'000 + 2000);
}

void TestModelRun::equalQuestionsAreReused()
{
    AskingStage stage(2);
    stage.makeRun();
    QVERIFY(stage.runs());
    stage.makeRun(RunSelection::All);
    QVERIFY(stage.runs());
    QCOMPARE(stage.server.requests().size(), 2);
    QCOMPARE(stage.last.server->reused, 2);
    VALUE(article, stage.workspace->article(1, {}).result());
    QCOMPARE(article.evaluations.size(), 2);
    QVERIFY(!article.evaluations.first().reused);
    QVERIFY(article.evaluations.last().reused);
    QCOMPARE(article.evaluations.last().usage.inputTokens, 0);
    QCOMPARE(article.evaluations.last().rows, article.evaluations.first().rows);
}

void TestModelRun::repeatsAskAgain()
{
    AskingStage stage(2);
    stage.makeRun();
    QVERIFY(stage.runs());
    stage.setup.reuse = false;
    stage.makeRun(RunSelection::All);
    QVERIFY(stage.runs());
    QCOMPARE(stage.server.requests().size(), 4);
}

void TestModelRun::oneComplaintSlowsEverybody()
{
    AskingStage stage(12);
    stage.setup.concurrency = 8;
    stage.server.then(refusing(429, errorBody("slow down"), "Retry-After: 20\r\n"));
    stage.makeRun();
    QVERIFY(stage.runs());
    QCOMPARE(stage.counts(), (RunCounts{.stored = 12}));
    // What was under way when the complaint came goes through; then nobody asks for 20 s.
    const QList<ModelRequest> &seen = stage.server.requests();
    qint64 longest = 0;
    for (qsizetype i = 1; i < seen.size(); ++i)
        longest = std::max(longest, seen[i].atMs - seen[i - 1].atMs);
    QCOMPARE_GE(longest, 20'000 / 2); // those under way were sent before the complaint was read
    QCOMPARE(seen.size(), 13);
    QCOMPARE_LE(stage.last.server->window, 8);
}

void TestModelRun::whatARefusalTaughtIsRemembered()
{
    AskingStage stage(3);
    stage.setup.concurrency = 1;
    const auto picky = [answer = stage.goodAnswer()](ModelTurn &turn) {
        if (turn.request.json().contains("response_format"_L1))
            return turn.answer(400,
                               errorBody("This model does not support response format json_schema",
                                         "invalid_request_error"));
        answering(answer)(turn);
    };
    stage.server.always(picky);
    stage.makeRun();
    QVERIFY(stage.runs());
    QCOMPARE(stage.server.requests().size(), 4); // one refusal, three answers
    stage.asker.reset(); // another program, the same workspace
    stage.setup.reuse = false;
    stage.makeRun(RunSelection::All);
    QVERIFY(stage.runs());
    QCOMPARE(stage.server.requests().size(), 7);
}

void TestModelRun::capsHoldWithManyAtOnce()
{
    AskingStage stage(40);
    stage.setup.concurrency = 16;
    stage.makeRun();
    // One question may cost what the ledger reserves for it; the cap has room for some of them.
    stage.setup.caps.run = 100'000;
    stage.takeUp();
    QVERIFY(stage.runs());
    QVERIFY(stage.last.error);
    QCOMPARE(stage.last.error->kind, ErrorKind::Budget);
    QVERIFY2(stage.last.error->text.contains(u"$0.10"_s), qPrintable(stage.last.error->text));
    VALUE(spend, stage.workspace->spend(stage.run.id, {}).result());
    QCOMPARE_LE(spend.run, 100'000);
    QCOMPARE_GE(stage.counts().stored, 1);
    QCOMPARE(stage.counts().dead, 0);
    QCOMPARE(stage.server.requests().size(), stage.ledger().size());
    // The control: without the cap all of them go out.
    stage.setup.caps = {};
    stage.takeUp();
    QVERIFY(stage.runs());
    QCOMPARE(stage.counts(), (RunCounts{.stored = 40}));
}

void TestModelRun::parkingSendsNothingMore()
{
    AskingStage stage(20);
    stage.setup.concurrency = 2;
    stage.makeRun();
    connect(
        stage.conductor.get(), &Conductor::articleDone, this, [&] { stage.conductor->park(); },
        Qt::SingleShotConnection);
    QVERIFY(stage.runs());
    QVERIFY(stage.last.parked);
    QVERIFY(!stage.last.error);
    QCOMPARE_LE(stage.server.requests().size(), 8);
    QCOMPARE(stage.counts().running, 0);
    QCOMPARE(stage.counts().dead, 0);
    QCOMPARE(stage.counts().stored, int(stage.server.requests().size()));
    stage.conductor->resume();
    QVERIFY(stage.finishes());
    QCOMPARE(stage.counts(), (RunCounts{.stored = 20}));
    QCOMPARE(stage.server.requests().size(), 20);
}

void TestModelRun::aKeyGoesToItsOriginOnly()
{
    AskingStage stage(1);
    ModelServer other(stage.clock);
    stage.makeRun();
    const ServerKey key(AskingStage::Canary, stage.setup.server.address.origin());
    const AskedServer elsewhere = stage.setupAt(other).server;
    const auto list = stage.asker->listModels(elsewhere, key).result();
    QVERIFY(!list);
    QVERIFY2(list.error().text.contains("was not sent"_L1), qPrintable(list.error().text));
    QCOMPARE(other.requests().size(), 0);
    QVERIFY(!list.error().text.contains("CANARY"_L1));
}

void TestModelRun::deletingEndsAtOnce()
{
    AskingStage stage(8);
    stage.server.always([](ModelTurn &) {}); // never answers
    stage.makeRun();
    stage.conductor->start(stage.run);
    QTRY_COMPARE(stage.server.requests().size(), 4);
    stage.conductor.reset();
    stage.asker.reset();
    SUCCEEDS(stage.workspace->setValue(u"k"_s, "v").result());
    QCOMPARE(stage.counts().running, 0);
    QCOMPARE(stage.counts().queued, 8);
}

void TestModelRun::aServerThatIsNotThere()
{
    AskingStage stage(1);
    stage.server.close();
    stage.makeRun();
    QVERIFY(stage.runs());
    QCOMPARE(stage.counts(), (RunCounts{.dead = 1}));
    const QStringList rows = stage.ledgerWords();
    QCOMPARE_LE(rows.size(), 3);
    QCOMPARE(rows, QStringList(rows.size(), u"failed unreachable"_s));
    QVERIFY2(stage.failures.last().contains("does not run at"_L1),
             qPrintable(stage.failures.last()));
    QVERIFY(!stage.ledger().first().mayBeBilled);
    VALUE(spend, stage.workspace->spend(stage.run.id, {}).result());
    QCOMPARE(spend.run, 0); // nothing was sent
}

void TestModelRun::oneServerOutOfCreditStopsNoOther()
{
    AskingStage stage(4);
    ModelServer poor(stage.clock);
    poor.always(refusing(402, errorBody("Insufficient credits")));
    stage.makeRun();
    ModelSetup broke = stage.setupAt(poor);
    broke.concurrency = 1;
    auto rater = std::make_unique<ModelRater>(
        stage.asker, stage.workspace,
        std::make_shared<PromptMaker>(PromptMaker::make(stage.store.rubric).value()), broke,
        ServerKey(), Mode::Full, Target::Article);
    Run second;
    second.uuid = RandomIdSource().next();
    second.rater = rater->rater();
    VALUE(run, stage.workspace->startRun(second, RunSelection::New).result());
    Conductor other(stage.workspace, std::move(rater), stage.clock, 1);
    RunProgress end;
    connect(&other, &Conductor::finished, this, [&](const RunProgress &last) { end = last; });
    other.start(run);
    QVERIFY(stage.runs());
    QCOMPARE(stage.counts(), (RunCounts{.stored = 4}));
    QTRY_VERIFY(end.finished);
    QVERIFY(end.error);
    QCOMPARE(end.error->kind, ErrorKind::Budget);
    QVERIFY(end.parked);
    QCOMPARE(end.counts.open(), 4); // all of them are kept
    QCOMPARE(end.counts.total(), 4);
    QCOMPARE(poor.requests().size(), 1);
}

// The control of "a closed door" in the fault table: what happens to a body that can be read twice.
void TestModelRun::theLibraryRepeatsWhatItCanRewind()
{
    const RacingClock clock;
    ModelServer server(clock);
    server.always([](ModelTurn &turn) { turn.reset(); });
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(server.address()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"_ba));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE_GE(server.requests().size(), 2);
}

RAPPORTEUR_TEST(TestModelRun)

#include "tst_modelrun.moc"
