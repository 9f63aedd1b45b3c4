// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandlinefixture.h"

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesAWorkspaceByEachRubric_data() { addRubrics(); }
    void initMakesAWorkspaceByEachRubric()
    {
        QFETCH(QString, rubric);
        CommandLineFixture fixture;
        const QString path = fixture.path(u"new.rapporteur"_s);
        const Outcome made = fixture.run({u"init"_s, path, u"--rubric"_s, rubric, u"--json"_s});
        EXPECT_CODE(made, cli::Done);
        QVERIFY(made.err.isEmpty());
        QCOMPARE(made.object()[u"workspace"_s].toString(), path);
        QCOMPARE(made.object()[u"rubric"_s][u"id"_s].toString(), rubric);
        QCOMPARE(made.object()[u"articles"_s].toInt(-1), 0);
        EXPECT_CODE(fixture.run({u"check"_s, path}), cli::Done);

        const Outcome again = fixture.run({u"init"_s, path});
        EXPECT_CODE(again, cli::NoWorkspace);
        QVERIFY(again.out.isEmpty());
        EXPECT_TEXT(again.err, "exists already and was left as it is");
    }

    void initTakesARubricFile()
    {
        CommandLineFixture fixture;
        const QString path = fixture.path(u"own.rapporteur"_s);
        EXPECT_CODE(fixture.run({u"init"_s, path, u"--rubric"_s,
                                 sourcePath(u"resources/rubrics/public-services.json"_s)}),
                    cli::Done);
        for (const QString &wrong :
             {fixture.file(u"broken.json"_s, "{\"id\": "), fixture.path(u"missing.json"_s),
              u"nothing-shipped"_s, fixture.dir.path(), u"/dev/zero"_s}) {
            const QString other = fixture.path(u"other.rapporteur"_s);
            const Outcome refused = fixture.run({u"init"_s, other, u"--rubric"_s, wrong});
            EXPECT_CODE(refused, cli::UsageError);
            EXPECT_TEXT(refused.err, wrong.toUtf8());
            QVERIFY(!QFile::exists(other));
        }
    }

    void theSampleIsLoaded()
    {
        CommandLineFixture fixture;
        const QString path = fixture.path(u"sample.rapporteur"_s);
        const Outcome made = fixture.run({u"init"_s, path, u"--sample"_s, u"--json"_s});
        EXPECT_CODE(made, cli::Done);
        const QJsonObject told = made.object();
        QCOMPARE(told[u"articles"_s].toInt(), 15);
        QVERIFY(told[u"comments"_s].toInt() >= 120);
        QVERIFY(told[u"evaluations"_s].toInt() >= 28);
        QCOMPARE(fixture.rows(path).size(), 15);
        QVERIFY(std::ranges::any_of(fixture.rows(path), [](const QJsonObject &row) {
            return row[u"gate"_s].toString() == "paywall"_L1;
        }));
    }

    void eachFileIsReported_data() { addRubrics(); }
    void eachFileIsReported()
    {
        QFETCH(QString, rubric);
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace(rubric);
        const QString folder = fixture.path(u"in"_s);
        fixture.file(u"in/a.html"_s, page(u"Page A"_s));
        fixture.file(u"in/deep/b.md"_s,
                     "# Page B\n\nA text of some words about a public service.\n");
        fixture.file(u"in/c.txt"_s,
                     "Page C\n\nA text of some other words about a public service.\n");
        fixture.file(u"in/d.jsonl"_s,
                     "{\"url\":\"https://example.org/1\",\"title\":\"One\",\"text\":\"first\"}\n"
                     "{\"url\":\"https://example.org/2\",\"title\":\"Two\",\"text\":\"second\"}\n");
        fixture.file(u"in/ids.json"_s, "[1, 2, 3]");
        const Outcome outcome = fixture.run({u"import"_s, workspace, folder});
        EXPECT_CODE(outcome, cli::Done);
        QVERIFY(outcome.err.isEmpty());
        EXPECT_TEXT(outcome.out, "added #1  " + folder.toUtf8() + "/a.html  Page A\n");
        EXPECT_TEXT(outcome.out, "/deep/b.md  Page B\n");
        EXPECT_TEXT(outcome.out, "added 2  " + folder.toUtf8() + "/d.jsonl\n");
        EXPECT_TEXT(outcome.out, "skipped  " + folder.toUtf8() + "/ids.json\n");
        EXPECT_TEXT(outcome.out, "5 files, added 5, skipped 1; 0 comments, 0 evaluations.\n");

        const Outcome again = fixture.run({u"import"_s, workspace, folder + u"/a.html"_s});
        EXPECT_CODE(again, cli::Done);
        EXPECT_TEXT(again.out, "duplicate of #1  ");
        EXPECT_TEXT(again.out, "1 file, duplicate 1;");
        QCOMPARE(fixture.rows(workspace).size(), 5);
    }

    void jsonLinesTellItemsFilesAndASummary()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const Outcome outcome = fixture.run(
            {u"import"_s, workspace, u"--json"_s, fixture.file(u"a.html"_s, page(u"A"_s)),
             fixture.file(u"bad.json"_s, "{\"url\":\n  \"x\" 1}"),
             fixture.file(
                 u"gated.html"_s,
                 "<html><head><title>Just a moment...</title></head><body>Checking your browser"
                 " before accessing. <div id=\"cf-challenge-running\"></div></body></html>")});
        EXPECT_CODE(outcome, cli::SomeFailed);
        const QList<QJsonObject> lines = outcome.lines();
        QCOMPARE(lines[0][u"type"_s].toString(), u"item"_s);
        QCOMPARE(lines[0][u"status"_s].toString(), u"added"_s);
        QCOMPARE(lines[0][u"id"_s].toInt(), 1);
        QCOMPARE(lines[0][u"title"_s].toString(), u"A"_s);
        QCOMPARE(lines[1][u"type"_s].toString(), u"file"_s);
        QCOMPARE(lines[1][u"status"_s].toString(), u"loaded"_s);
        QCOMPARE(lines[2][u"status"_s].toString(), u"failed"_s);
        QVERIFY(lines[2][u"error"_s].toString().contains(u"line 2, column 7"_s));
        QCOMPARE(lines[3][u"status"_s].toString(), u"gated"_s);
        const QJsonObject summary = outcome.last();
        QCOMPARE(summary[u"type"_s].toString(), u"summary"_s);
        for (const auto &[name, count] : {std::pair{u"files"_s, 3},
                                          {u"added"_s, 1},
                                          {u"updated"_s, 0},
                                          {u"duplicate"_s, 0},
                                          {u"gated"_s, 1},
                                          {u"failed"_s, 1}})
            QCOMPARE(summary[name].toInt(-1), count);
    }

    void standardInputIsASource()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const Outcome outcome = fixture.run(
            {u"import"_s, workspace, u"-"_s, u"--format"_s, u"html"_s}, page(u"Piped"_s));
        EXPECT_CODE(outcome, cli::Done);
        EXPECT_TEXT(outcome.out, "added #1  standard input  Piped");
    }

    void aFormatCanBeForced()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const QString file = fixture.file(u"page.dat"_s, "<p>Not <b>markup</b> but text.</p>");
        EXPECT_CODE(fixture.run({u"import"_s, workspace, file, u"--format"_s, u"text"_s}),
                    cli::Done);
        const QJsonObject shown = fixture.run({u"show"_s, workspace, u"1"_s, u"--json"_s}).object();
        EXPECT_TEXT(shown[u"document"_s][u"text"_s].toString().toUtf8(), "<b>markup</b>");
    }

    void twoPagesWithOneShortTextAreTwoArticles()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const auto file = [&](const QString &name, const QByteArray &title) {
            return fixture.file(name,
                                "<title>" + title + "</title><body><p>Nothing new.</p></body>");
        };
        const QString first = file(u"1.html"_s, "Monday"), second = file(u"2.html"_s, "Tuesday");
        EXPECT_CODE(fixture.run({u"import"_s, workspace, first, second}), cli::Done);
        QCOMPARE(fixture.rows(workspace).size(), 2);
        EXPECT_TEXT(fixture.run({u"import"_s, workspace, second}).out, "duplicate of #2");
    }

    void aThreadGrowsWithItsSnapshots()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const QByteArray story = quoted(
            "{'id':1,'type':'story','title':'T','url':'https://example.org/t','kids':[2,3]}");
        const QByteArray two = quoted("{'id':2,'type':'comment','parent':1,'by':'a','text':'one'}");
        const QByteArray three = quoted(
            "{'id':3,'type':'comment','parent':1,'by':'b','text':'two'}");
        EXPECT_CODE(fixture.run({u"import"_s, workspace,
                                 fixture.file(u"early.json"_s, '[' + story + ',' + two + ']')}),
                    cli::Done);
        const Outcome later = fixture.run(
            {u"import"_s, workspace,
             fixture.file(u"late.json"_s, '[' + story + ',' + two + ',' + three + ']')});
        EXPECT_TEXT(later.out, "updated #1");
        EXPECT_TEXT(later.out, "(1 comment)");
        QCOMPARE(fixture.rows(workspace).first()[u"comments"_s].toInt(), 2);
    }

    void realThreadsHaveTheCountsOfTheirFiles_data()
    {
        NEEDS_SHARED_DATA();
        // Counted by a walk of its own over the files, apart from this program.
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<int>>(
            "counts"); // total, live, deleted, dead, deepest (the first level is 0)
        QTest::newRow("firebase, 2565 items")
            << u"hn/firebase/14952787_2565items.json"_s << QList{2564, 2372, 112, 80, 23};
        QTest::newRow("firebase, 240 items")
            << u"hn/firebase/17338700_snapshot1_240items.json"_s << QList{239, 228, 4, 7, 9};
        QTest::newRow("firebase, 260 items")
            << u"hn/firebase/17338700_snapshot2_260items.json"_s << QList{259, 248, 4, 7, 9};
        QTest::newRow("hnapi") << u"hn/hnapi/25015967_2170comments.json"_s
                               << QList{2170, 1968, 98, 104, 3};
    }

    void realThreadsHaveTheCountsOfTheirFiles()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(QList<int>, counts);
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        EXPECT_CODE(fixture.run({u"import"_s, workspace, sharedDataPath(file)}), cli::Done);
        const QJsonValue shown =
            fixture.run({u"show"_s, workspace, u"1"_s, u"--json"_s}).object()[u"comments"_s];
        QCOMPARE(
            (QList{shown[u"total"_s].toInt(), shown[u"live"_s].toInt(), shown[u"deleted"_s].toInt(),
                   shown[u"dead"_s].toInt(), shown[u"max_depth"_s].toInt()}),
            counts);
    }
};

RAPPORTEUR_TEST(TestCliImport)

} // namespace rapporteur::testing

#include "tst_cliimport.moc"
