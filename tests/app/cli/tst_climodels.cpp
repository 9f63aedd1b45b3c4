// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"
#include "core/rubric/rubricreader.h"
#include "tests/app/cli/commandlinefixture.h"
#include "tests/support/modelserver.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

constexpr auto Canary = "sk-CANARY0123456789abcdef";

/// A whole answer as a model writes it.
QByteArray goodAnswer()
{
    const Rubric rubric = shippedRubric(u"udhr"_s).value();
    Evaluation evaluation;
    evaluation.contentType = rubric.defaultContentType;
    for (const Provision &provision : rubric.provisions) {
        ScoreRow row;
        row.provision = provision.number;
        evaluation.rows.append(row);
    }
    return QJsonDocument(answerToJson(rubric, evaluation)).toJson(QJsonDocument::Compact);
}

/// Answers the list of models as well as questions.
ModelServer::Script serving(const ModelServer::Script &questions,
                            const QByteArray &models = "{\"data\":[{\"id\":\"model-x\"}]}")
{
    return [questions, models](ModelTurn &turn) {
        if (turn.request.method == "GET")
            turn.answer(200, models, "Content-Type: application/json\r\n");
        else
            questions(turn);
    };
}

QString workspaceOf(CommandLineFixture &fixture, int pages)
{
    const QString workspace = fixture.workspace();
    for (int i = 1; i <= pages; ++i)
        fixture.file(u"in/page%1.html"_s.arg(i), page(u"Page %1"_s.arg(i)));
    if (fixture.run({u"import"_s, workspace, fixture.path(u"in"_s)}).code != cli::Done)
        qFatal("the pages were not loaded");
    return workspace;
}

int questionsOf(const ModelServer &server)
{
    return static_cast<int>(
        std::ranges::count(server.requests(), QByteArray("POST"), &ModelRequest::method));
}

} // namespace

/// Models at servers, asked from the command line; the servers are on the loopback.
class TestCliModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsAskedOnceAndSummedUp()
    {
        CommandLineFixture fixture;
        const QString workspace = workspaceOf(fixture, 3);
        const SystemClock clock;
        ModelServer server(clock);
        server.always(serving(answering(goodAnswer())));
        fixture.environment.insert("RAPPORTEUR_KEY_OPENAI", Canary);
        const QStringList command{u"evaluate"_s,   workspace,        u"--provider"_s,
                                  u"openai"_s,     u"--model"_s,     u"model-x"_s,
                                  u"--base-url"_s, server.address(), u"--json"_s};
        const Outcome first = fixture.run(command);
        EXPECT_CODE(first, cli::Done);
        const QJsonObject summary = first.last();
        QCOMPARE(summary[u"done"_s].toInt(), 3);
        QCOMPARE(summary[u"failed"_s].toInt(), 0);
        QCOMPARE(summary[u"requests"_s].toInt(), 3);
        QVERIFY(summary[u"input_tokens"_s].toInt() > 0);
        QVERIFY(summary[u"output_tokens"_s].toInt() > 0);
        QCOMPARE(summary[u"cost"_s].toDouble(), 0.0); // this machine asks for no money
        QCOMPARE(questionsOf(server), 3);
        QCOMPARE(server.requests().last().headers.value("authorization"),
                 "Bearer " + QByteArray(Canary));
        const Outcome again = fixture.run(command);
        QCOMPARE(again.last()[u"done"_s].toInt(-1), 0);
        QCOMPARE(questionsOf(server), 3);
        // What was asked word for word before is taken from the workspace, unless it is to be repeated.
        const Outcome reused = fixture.run(command + QStringList{u"--only"_s, u"all"_s});
        QCOMPARE(reused.last()[u"done"_s].toInt(), 3);
        QCOMPARE(reused.last()[u"reused"_s].toInt(), 3);
        QCOMPARE(questionsOf(server), 3);
        const Outcome repeated = fixture.run(command
                                             + QStringList{u"--only"_s, u"all"_s, u"--repeat"_s});
        QCOMPARE(repeated.last()[u"done"_s].toInt(), 3);
        QCOMPARE(questionsOf(server), 6);
        EXPECT_CODE(fixture.run({u"check"_s, workspace}), cli::Done);
        QVERIFY2(keyIsNowhere(fixture, {first, again, reused, repeated}), "the key was found");
    }

    void aForecastAsksNobody()
    {
        CommandLineFixture fixture;
        const QString workspace = workspaceOf(fixture, 2);
        const Outcome forecast = fixture.run({u"evaluate"_s, workspace, u"--provider"_s,
                                              u"openai"_s, u"--model"_s, u"model-x"_s,
                                              u"--price-input"_s, u"2.50"_s, u"--price-output"_s,
                                              u"10"_s, u"--dry-run"_s, u"--json"_s});
        EXPECT_CODE(forecast, cli::Done);
        const QJsonObject json = forecast.object();
        QCOMPARE(json[u"calls"_s].toInt(), 2);
        const QJsonArray cost = json[u"cost_range"_s].toArray();
        QVERIFY(cost[0].toDouble() > 0 && cost[0].toDouble() < cost[1].toDouble());
        QVERIFY(json[u"input_tokens_range"_s].toArray()[0].toInt() > 1000);
        const Outcome unpriced = fixture.run({u"evaluate"_s, workspace, u"--provider"_s,
                                              u"openai"_s, u"--model"_s, u"model-x"_s,
                                              u"--dry-run"_s});
        EXPECT_TEXT(unpriced.out, "no price is known");
    }

    void whatIsWrongIsSaidBeforeAnythingIsAsked()
    {
        CommandLineFixture fixture;
        const QString workspace = workspaceOf(fixture, 1);
        const auto run = [&](const QStringList &more) {
            return fixture.run(QStringList{u"evaluate"_s, workspace} + more);
        };
        const Outcome unknown = run({u"--provider"_s, u"nobody"_s});
        EXPECT_CODE(unknown, cli::UsageError);
        EXPECT_TEXT(unknown.err, "There are: openai, anthropic");
        const Outcome keyless = run({u"--provider"_s, u"openai"_s, u"--model"_s, u"m"_s});
        EXPECT_CODE(keyless, cli::ProviderFailed);
        EXPECT_TEXT(keyless.err, "RAPPORTEUR_KEY_OPENAI");
        const Outcome silent = run({u"--provider"_s, u"compatible"_s, u"--base-url"_s,
                                    u"http://127.0.0.1:1/v1"_s, u"--model"_s, u"m"_s});
        EXPECT_CODE(silent, cli::ProviderFailed);
        const Outcome plain = run({u"--provider"_s, u"openai"_s, u"--base-url"_s,
                                   u"http://api.example.com/v1"_s, u"--model"_s, u"m"_s});
        EXPECT_CODE(plain, cli::UsageError);
        EXPECT_TEXT(plain.err, "unencrypted");
        for (const QStringList &wrong : {QStringList{u"--temperature"_s, u"hot"_s},
                                         {u"--max-cost"_s, u"-1"_s},
                                         {u"--price-input"_s, u"1"_s},
                                         {u"--thinking"_s, u"hard"_s},
                                         {u"--mode"_s, u"x"_s}})
            EXPECT_CODE(
                run(QStringList{u"--provider"_s, u"ollama"_s, u"--model"_s, u"m"_s} + wrong),
                cli::UsageError);
    }

    void aRefusedKeyAndAnEmptyPurseHaveTheirCodes()
    {
        CommandLineFixture fixture;
        const QString workspace = workspaceOf(fixture, 3);
        const SystemClock clock;
        ModelServer server(clock);
        fixture.environment.insert("RAPPORTEUR_KEY_OPENAI", Canary);
        const QStringList command{
            u"evaluate"_s, workspace,          u"--provider"_s, u"openai"_s,
            u"--model"_s,  u"model-x"_s,       u"--base-url"_s, server.address(),
            u"--json"_s,   u"--concurrency"_s, u"1"_s};
        server.always(
            serving(refusing(401, errorBody("Incorrect API key provided: " + QByteArray(Canary)))));
        const Outcome refused = fixture.run(command);
        EXPECT_CODE(refused, cli::ProviderFailed);
        QCOMPARE(questionsOf(server), 1);
        QVERIFY(refused.last()[u"parked"_s].toBool());
        server.always(serving(refusing(429,
                                       errorBody("You exceeded your current quota",
                                                 "insufficient_quota", "insufficient_quota"))));
        const Outcome empty = fixture.run(command);
        EXPECT_CODE(empty, cli::BudgetExhausted);
        QCOMPARE(questionsOf(server), 2);
        // A cap that not even one question fits under.
        server.always(serving(answering(goodAnswer())));
        const QStringList priced{u"--price-input"_s, u"2"_s, u"--price-output"_s, u"10"_s};
        const Outcome capped = fixture.run(command + priced
                                           + QStringList{u"--max-cost"_s, u"0.0001"_s});
        EXPECT_CODE(capped, cli::BudgetExhausted);
        EXPECT_TEXT(capped.err, "cap of");
        QCOMPARE(questionsOf(server), 2);
        // All jobs were kept, and go on.
        const Outcome rest = fixture.run(command + priced + QStringList{u"--max-cost"_s, u"5"_s});
        EXPECT_CODE(rest, cli::Done);
        QCOMPARE(rest.last()[u"done"_s].toInt(), 3);
        QVERIFY(rest.last()[u"cost"_s].toDouble() > 0);
        QVERIFY2(keyIsNowhere(fixture, {refused, empty, capped, rest}), "the key was found");
    }

    void workersGoOnWithWhatWasParked()
    {
        CommandLineFixture fixture;
        const QString workspace = workspaceOf(fixture, 3);
        const SystemClock clock;
        ModelServer server(clock);
        server.always(serving(answering(goodAnswer())));
        fixture.onOutput = [](cli::Interrupt &interrupt) { interrupt.raise(); };
        const Outcome parked = fixture.run({u"evaluate"_s, workspace, u"--provider"_s,
                                            u"compatible"_s, u"--model"_s, u"model-x"_s,
                                            u"--base-url"_s, server.address(), u"--json"_s,
                                            u"--mode"_s, u"full"_s, u"--concurrency"_s, u"1"_s});
        fixture.onOutput = {};
        EXPECT_CODE(parked, cli::Interrupted);
        const Outcome worker = fixture.run({u"worker"_s, workspace, u"--once"_s, u"--json"_s});
        EXPECT_CODE(worker, cli::Done);
        QCOMPARE(questionsOf(server), 3);
        int evaluations = 0;
        for (const QJsonObject &row : fixture.rows(workspace))
            evaluations += row[u"evaluations"_s].toInt();
        QCOMPARE(evaluations, 3);
    }

    void keysGoIntoTheKeychainOrNowhere()
    {
        CommandLineFixture fixture;
        const Outcome kept = fixture.run({u"key"_s, u"set"_s, u"openai"_s},
                                         QByteArray(Canary) + "\n");
        EXPECT_CODE(kept, cli::Done);
        const Outcome listed = fixture.run({u"key"_s, u"list"_s, u"--json"_s});
        QCOMPARE(listed.object()[u"provider"_s].toString(), u"openai"_s);
        QCOMPARE(listed.object()[u"origin"_s].toString(), u"https://api.openai.com:443"_s);
        QCOMPARE(listed.object()[u"place"_s].toString(), u"keychain"_s);
        const Outcome removed = fixture.run({u"key"_s, u"remove"_s, u"openai"_s});
        EXPECT_CODE(removed, cli::Done);
        EXPECT_CODE(fixture.run({u"key"_s, u"remove"_s, u"openai"_s}), cli::SomeFailed);
        QVERIFY(fixture.run({u"key"_s, u"list"_s}).out.isEmpty());
        const Outcome broken = fixture.run({u"key"_s, u"set"_s, u"openai"_s}, "two words\n");
        EXPECT_CODE(broken, cli::UsageError);
        EXPECT_CODE(fixture.run({u"key"_s, u"set"_s, u"openai"_s}, "\n"), cli::UsageError);
        fixture.hasKeychain = false;
        const Outcome nowhere = fixture.run({u"key"_s, u"set"_s, u"openai"_s},
                                            QByteArray(Canary) + "\n");
        EXPECT_CODE(nowhere, cli::SomeFailed);
        EXPECT_TEXT(nowhere.err, "no keychain");
        EXPECT_TEXT(nowhere.err, "RAPPORTEUR_KEY_OPENAI");
        fixture.keychain.clear();
        QVERIFY2(keyIsNowhere(fixture, {kept, listed, removed, broken, nowhere}),
                 "the key was found");
    }

private:
    /// No stream and no file of the test's folder holds the key, nor its recognisable part.
    static bool keyIsNowhere(const CommandLineFixture &fixture, const QList<Outcome> &outcomes)
    {
        const QByteArray part = "CANARY0123456789";
        for (const Outcome &outcome : outcomes) {
            if (outcome.out.contains(part) || outcome.err.contains(part))
                return false;
        }
        QDirIterator files(fixture.dir.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(part))
                return false;
        }
        return true;
    }
};

RAPPORTEUR_TEST(TestCliModels)

} // namespace rapporteur::testing

#include "tst_climodels.moc"
