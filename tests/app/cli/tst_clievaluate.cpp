// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandlinefixture.h"

#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

/// A workspace with so many pages of our own, and one thread without a text.
QString filled(CommandLineFixture &fixture, const QString &rubric, int pages)
{
    const QString workspace = fixture.workspace(rubric);
    for (int i = 1; i <= pages; ++i)
        fixture.file(u"in/page%1.html"_s.arg(i, 3, 10, QLatin1Char('0')),
                     page(u"Page %1"_s.arg(i)));
    fixture.file(
        u"in/thread.json"_s,
        quoted(
            "[{'id':1,'type':'story','title':'T','url':'https://example.org/t','kids':[2]},"
            "{'id':2,'type':'comment','parent':1,'by':'a','text':'Everyone has a right to privacy.'}]"));
    if (fixture.run({u"import"_s, workspace, fixture.path(u"in"_s)}).code != cli::Done)
        qFatal("the pages were not loaded");
    return workspace;
}

int evaluated(CommandLineFixture &fixture, const QString &workspace)
{
    int count = 0;
    for (const QJsonObject &row : fixture.rows(workspace))
        count += row[u"evaluations"_s].toInt();
    return count;
}

} // namespace

class TestCliEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsScoredAndSummedUp_data() { addRubrics(); }
    void allIsScoredAndSummedUp()
    {
        QFETCH(QString, rubric);
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, rubric, 5);
        const Outcome forecast = fixture.run(
            {u"evaluate"_s, workspace, u"--dry-run"_s, u"--json"_s});
        EXPECT_CODE(forecast, cli::Done);
        QCOMPARE(forecast.object()[u"calls"_s].toInt(), 6);
        QCOMPARE(evaluated(fixture, workspace), 0); // a forecast does nothing

        const Outcome outcome = fixture.run(
            {u"evaluate"_s, workspace, u"--provider"_s, u"builtin"_s, u"--json"_s});
        EXPECT_CODE(outcome, cli::Done);
        const QList<QJsonObject> lines = outcome.lines();
        QCOMPARE(lines.size(), 7);
        QSet<int> articles;
        for (const QJsonObject &line : lines.first(6)) {
            QCOMPARE(line[u"type"_s].toString(), u"done"_s);
            articles.insert(line[u"article"_s].toInt());
        }
        QCOMPARE(articles.size(), 6);
        const QJsonObject summary = lines.last();
        QCOMPARE(summary[u"type"_s].toString(), u"summary"_s);
        for (const auto &[name, count] : {std::pair{u"done"_s, 6},
                                          {u"failed"_s, 0},
                                          {u"dead"_s, 0},
                                          {u"retried"_s, 0},
                                          {u"input_tokens"_s, 0},
                                          {u"output_tokens"_s, 0},
                                          {u"cost"_s, 0}})
            QCOMPARE(summary[name].toInt(-1), count);
        QVERIFY(summary[u"seconds"_s].isDouble());
        QCOMPARE(evaluated(fixture, workspace), 6);
        QVERIFY(std::ranges::any_of(fixture.rows(workspace), [](const QJsonObject &row) {
            return row[u"weighted_mean"_s].isDouble();
        }));
        EXPECT_CODE(fixture.run({u"check"_s, workspace}), cli::Done);
    }

    void onlyWhatIsNewUnlessAsked()
    {
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, u"udhr"_s, 3);
        const auto done = [&](const QStringList &more) {
            const Outcome outcome = fixture.run(QStringList{u"evaluate"_s, workspace, u"--json"_s}
                                                + more);
            return outcome.code == cli::Done ? outcome.last()[u"done"_s].toInt() : -outcome.code;
        };
        QCOMPARE(done({u"--ids"_s, u"2"_s}), 1);
        QCOMPARE(done({}), 3);
        QCOMPARE(done({}), 0);
        QCOMPARE(done({u"--only"_s, u"new"_s}), 0);
        QCOMPARE(done({u"--only"_s, u"failed"_s}), 0);
        QCOMPARE(done({u"--only"_s, u"all"_s, u"--ids"_s, u"1,2"_s}), 2);
        QCOMPARE(done({u"--only"_s, u"all"_s, u"--target"_s, u"discussion"_s}), 1);
        QCOMPARE(done({u"--only"_s, u"all"_s}), 4);
        const Outcome missing = fixture.run({u"evaluate"_s, workspace, u"--ids"_s, u"2,99"_s});
        EXPECT_CODE(missing, cli::SomeFailed);
        EXPECT_TEXT(missing.err, "\"99\"");
    }

    void aGatedPageIsLeftOutUntilNamed()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const QString file = fixture.file(
            u"wall.html"_s,
            "<html><head><title>Just a moment...</title></head><body>Checking your browser before"
            " accessing. <div id=\"cf-challenge-running\"></div></body></html>");
        EXPECT_TEXT(fixture.run({u"import"_s, workspace, file}).out, "gated #1");
        EXPECT_TEXT(fixture.run({u"import"_s, workspace, file}).out, "duplicate of #1");
        const Outcome all = fixture.run({u"evaluate"_s, workspace, u"--json"_s});
        QCOMPARE(all.last()[u"done"_s].toInt(-1), 0);
        QCOMPARE(all.last()[u"gated"_s].toInt(), 1);
        const Outcome named = fixture.run(
            {u"evaluate"_s, workspace, u"--ids"_s, u"1"_s, u"--json"_s});
        QCOMPARE(named.last()[u"done"_s].toInt(-1), 1);
    }

    void peopleReadOneLine()
    {
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, u"udhr"_s, 1);
        const Outcome outcome = fixture.run({u"evaluate"_s, workspace});
        EXPECT_CODE(outcome, cli::Done);
        QVERIFY(outcome.out.startsWith("2 evaluated, 0 failed; "));
        QVERIFY(outcome.err.isEmpty());
    }

    void anInterruptParksAndTheNextGoesOn()
    {
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, u"udhr"_s, 40);
        fixture.onOutput = [](cli::Interrupt &interrupt) { interrupt.raise(); };
        const Outcome parked = fixture.run(
            {u"evaluate"_s, workspace, u"--json"_s, u"--concurrency"_s, u"1"_s});
        fixture.onOutput = {};
        EXPECT_CODE(parked, cli::Interrupted);
        EXPECT_TEXT(parked.err, "The next evaluate goes on");
        const int before = parked.last()[u"done"_s].toInt();
        QVERIFY(before > 0 && before < 41);
        QVERIFY(parked.last()[u"parked"_s].toBool());
        QCOMPARE(evaluated(fixture, workspace), before);
        EXPECT_CODE(fixture.run({u"check"_s, workspace}), cli::Done);

        const Outcome rest = fixture.run({u"evaluate"_s, workspace, u"--json"_s});
        EXPECT_CODE(rest, cli::Done);
        EXPECT_TEXT(rest.err, "unfinished run");
        QCOMPARE(rest.last()[u"done"_s].toInt(), 41 - before);
        QCOMPARE(evaluated(fixture, workspace), 41);
    }

    void aSignalParksTheProgramItself()
    {
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, u"udhr"_s, 200);
        QProcess process;
        process.start(programPath(u"rapporteur-cli"_s),
                      {u"evaluate"_s, workspace, u"--json"_s, u"--concurrency"_s, u"1"_s});
        // The first line of results tells that the run is under way.
        QVERIFY(process.waitForReadyRead(30'000));
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), int(cli::Interrupted));
        const int before = evaluated(fixture, workspace);
        QVERIFY(before > 0 && before < 201);
        EXPECT_CODE(fixture.run({u"evaluate"_s, workspace}), cli::Done);
        QCOMPARE(evaluated(fixture, workspace), 201);
    }

    void aSecondProgramIsToldWhoHoldsTheWorkspace()
    {
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, u"udhr"_s, 1);
        Services services;
        const auto held = services.openWorkspace(workspace).takeResult();
        QVERIFY(held.has_value());
        for (const QStringList &writing :
             {QStringList{u"evaluate"_s, workspace},
              QStringList{u"import"_s, workspace, fixture.path(u"in"_s)},
              QStringList{u"review"_s, workspace, u"--apply"_s, fixture.file(u"r.jsonl"_s, "{}"),
                          u"--reviewer"_s, u"Ada"_s}}) {
            const Outcome refused = fixture.run(writing);
            EXPECT_CODE(refused, cli::NoWorkspace);
            EXPECT_TEXT(refused.err, "Nothing was changed");
        }
        EXPECT_CODE(fixture.run({u"list"_s, workspace}), cli::Done); // reading is fine
    }
};

RAPPORTEUR_TEST(TestCliEvaluate)

} // namespace rapporteur::testing

#include "tst_clievaluate.moc"
