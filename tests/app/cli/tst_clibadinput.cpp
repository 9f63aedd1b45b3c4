// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandlinefixture.h"

#include <QDirIterator>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

constexpr int Levels = 10'000;

/// A ladder of replies, each to the one before, in one of the dialects.
QByteArray ladder(const QByteArray &dialect)
{
    QByteArray json;
    if (dialect == "firebase") {
        json = quoted(
            "[{'id':1,'type':'story','title':'Ladder','url':'https://example.org/l','kids':[2]}");
        for (int id = 2; id < Levels + 2; ++id)
            json += ",{\"id\":" + QByteArray::number(id)
                + ",\"type\":\"comment\",\"by\":\"u\",\"text\":\"t\",\"parent\":"
                + QByteArray::number(id - 1) + ",\"kids\":[" + QByteArray::number(id + 1) + "]}";
        return json + ']';
    }
    const bool algolia = dialect == "algolia";
    json = algolia
        ? quoted(
              "{'id':1,'type':'story','title':'Ladder','url':'https://example.org/l','author':'a','created_at_i':1500000000,'children':[")
        : quoted(
              "{'id':1,'type':'link','title':'Ladder','url':'https://example.org/l','user':'a','time_ago':'x','time':1500000000,'comments':[");
    for (int id = 2; id < Levels + 2; ++id)
        json += "{\"id\":" + QByteArray::number(id)
            + (algolia
                   ? quoted(
                         ",'type':'comment','author':'u','text':'t','created_at_i':1500000001,'children':[")
                   : quoted(",'user':'u','content':'<p>t','time':1500000001,'comments':["));
    for (int id = 0; id <= Levels; ++id)
        json += "]}";
    return json;
}

} // namespace

class TestCliBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("told");
        QByteArray noise = "\x89PNG\r\n\x1a\n"_ba + QByteArray(5000, '\x01');
        QTest::newRow("binary") << u"page.html"_s << noise << "Not a text page"_ba;
        QTest::newRow("empty") << u"page.html"_s << ""_ba << "is empty"_ba;
        QTest::newRow("blank") << u"page.html"_s << " \n\t\n"_ba << "is empty"_ba;
        QTest::newRow("missing comma")
            << u"a.json"_s
            << "{\"url\": \"https://e.org/\",\n \"title\": \"A\"\n \"text\": \"t\"}"_ba
            << "line 3, column 2: a comma or a closing bracket is missing"_ba;
        QTest::newRow("line break in a text") << u"a.json"_s << "{\"url\": \"https://e.\norg/\"}"_ba
                                              << "line 1, column 20: a line break"_ba;
        QTest::newRow("cut off") << u"a.json"_s
                                 << "[{\"id\":1,\"type\":\"story\"},\n{\"id\":2,\"type\":\"comm"_ba
                                 << "line 2, column 16: a text begins here and does not end"_ba;
        QTest::newRow("300,000 open brackets")
            << u"a.json"_s << QByteArray(300'000, '[') << "line 1, column 200001"_ba;
        QTest::newRow("other JSON") << u"a.json"_s << "{\"colour\": \"red\"}"_ba << "not known"_ba;
        QTest::newRow("an evaluation without rows")
            << u"a.json"_s << "{\"schema_version\":\"3.7\",\"evaluation\":{},\"scores\":[]}"_ba
            << "a.json"_ba;
    }

    void whatCannotBeReadIsNamedWithItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, told);
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const QString bad = fixture.file(name, bytes);
        const QString good = fixture.file(u"good.html"_s, page(u"Good"_s));
        const Outcome outcome = fixture.run({u"import"_s, workspace, bad, good});
        EXPECT_CODE(outcome, cli::SomeFailed);
        EXPECT_TEXT(outcome.out, "failed  " + bad.toUtf8());
        EXPECT_TEXT(outcome.out, told);
        EXPECT_TEXT(outcome.out, "2 files, added 1, failed 1;");
        QCOMPARE(fixture.rows(workspace).size(), 1);
        EXPECT_CODE(fixture.run({u"check"_s, workspace}), cli::Done);
    }

    void whatIsNoFileIsNamed()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const QString fifo = fixture.path(u"fifo"_s), dangling = fixture.path(u"dangling"_s),
                      loop = fixture.path(u"loop"_s), folder = fixture.path(u"empty"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QVERIFY(QFile::link(fixture.path(u"nowhere"_s), dangling));
        QVERIFY(QFile::link(loop, loop));
        QVERIFY(QDir().mkdir(folder));
        const Outcome outcome = fixture.run({u"import"_s, workspace, fifo, dangling, loop, folder,
                                             u"/dev/zero"_s, u"/dev/null"_s,
                                             fixture.path(u"missing.html"_s)});
        EXPECT_CODE(outcome, cli::SomeFailed);
        EXPECT_TEXT(outcome.out, fifo.toUtf8() + " is not a regular file.");
        EXPECT_TEXT(outcome.out, dangling.toUtf8() + " is a link to ");
        EXPECT_TEXT(outcome.out, loop.toUtf8() + " is a link to ");
        EXPECT_TEXT(outcome.out, "There is no file in the folder " + folder.toUtf8());
        EXPECT_TEXT(outcome.out, "/dev/zero is not a regular file.");
        EXPECT_TEXT(outcome.out, "/dev/null is not a regular file.");
        EXPECT_TEXT(outcome.out, "There is no file " + fixture.path(u"missing.html"_s).toUtf8());
        EXPECT_TEXT(outcome.out, "7 files, failed 7;");
    }

    void aFolderLeavesNothingOutInSilence()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        fixture.file(u"in/a.html"_s, page(u"A"_s));
        const QString secret = fixture.file(u"secret.txt"_s, "not part of the folder");
        QVERIFY(QFile::link(secret, fixture.path(u"in/link.txt"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(fixture.path(u"in/fifo"_s)).constData(), 0600), 0);
        const Outcome outcome = fixture.run({u"import"_s, workspace, fixture.path(u"in"_s)});
        EXPECT_CODE(outcome, cli::SomeFailed);
        EXPECT_TEXT(outcome.out, "in/fifo is not a regular file.");
        EXPECT_TEXT(outcome.out, "in/link.txt is a link in a folder and was left out.");
        EXPECT_TEXT(outcome.out, "3 files, added 1, skipped 1, failed 1;");
        QCOMPARE(fixture.rows(workspace).size(), 1);
    }

    void endlessInputIsRefused()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const Outcome outcome = runProgram({u"import"_s, workspace, u"-"_s}, {},
                                           u"exec < /dev/zero; exec "_s);
        EXPECT_CODE(outcome, cli::SomeFailed);
        EXPECT_TEXT(outcome.out, "Standard input is larger than the limit");
        EXPECT_CODE(runProgram({u"score"_s, u"-"_s}, {}, u"exec < /dev/zero; exec "_s),
                    cli::SomeFailed);
    }

    void aHugePageIsCutAndSaysSo()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        QByteArray html = "<html><title>Huge</title><body>";
        const QByteArray paragraph = "<p>" + QByteArray("Many words stand here. ").repeated(40)
            + "</p>\n";
        html += paragraph.repeated(52'000'000 / paragraph.size());
        const QString huge = fixture.file(u"huge.html"_s, html);
        const Outcome outcome = fixture.run({u"import"_s, workspace, huge});
        // Either refused as too large, or loaded with the remark that it was cut.
        EXPECT_TEXT(outcome.out, huge.toUtf8());
        if (outcome.code == cli::Done)
            EXPECT_TEXT(outcome.out, "the rest was not read");
        else
            EXPECT_TEXT(outcome.out, "failed  ");
        EXPECT_CODE(fixture.run({u"check"_s, workspace}), cli::Done);
    }

    void oneHundredThousandNestedElementsAreRead()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const QString deep = fixture.file(u"deep.html"_s,
                                          "<html><title>Deep</title><body>"
                                              + QByteArray("<div>").repeated(100'000)
                                              + "the bottom of it all");
        const Outcome outcome = runProgram({u"import"_s, workspace, deep}, {},
                                           u"ulimit -s 256; exec "_s);
        EXPECT_CODE(outcome, cli::Done);
        const QJsonObject shown = fixture.run({u"show"_s, workspace, u"1"_s, u"--json"_s}).object();
        EXPECT_TEXT(shown[u"document"_s][u"text"_s].toString().toUtf8(), "the bottom of it all");
    }

    void treesThatAreNoneLoseNothingAndSaySo_data()
    {
        QTest::addColumn<QByteArray>("comments");
        QTest::addColumn<QStringList>("ids"); // in display order
        QTest::addColumn<int>("orphans");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("circle") << quoted(
            "{'id':2,'type':'comment','parent':3,'text':'a','kids':[3]}, {'id':3,'type':'comment','parent':2,'text':'b','kids':[2]}")
                                << QStringList{u"2"_s, u"3"_s} << 1 << "not connected"_ba;
        QTest::newRow("circle of unlisted") << quoted(
            "{'id':2,'type':'comment','parent':3,'text':'a'}, {'id':3,'type':'comment','parent':2,'text':'b'}")
                                            << QStringList{u"2"_s, u"3"_s} << 1
                                            << "not connected"_ba;
        QTest::newRow("orphan") << quoted(
            "{'id':2,'type':'comment','parent':1,'text':'a'}, {'id':9,'type':'comment','parent':77,'text':'b'}")
                                << QStringList{u"2"_s, u"9"_s} << 1 << "was not delivered"_ba;
        QTest::newRow("its own parent") << quoted("{'id':2,'type':'comment','parent':2,'text':'a'}")
                                        << QStringList{u"2"_s} << 1 << "not connected"_ba;
        QTest::newRow("twice") << quoted(
            "{'id':2,'type':'comment','parent':1,'text':'first'}, {'id':2,'type':'comment','parent':1,'text':'second'}")
                               << QStringList{u"2"_s} << 0 << "came more than once"_ba;
    }

    void treesThatAreNoneLoseNothingAndSaySo()
    {
        QFETCH(QByteArray, comments);
        QFETCH(QStringList, ids);
        QFETCH(int, orphans);
        QFETCH(QByteArray, told);
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const QString file = fixture.file(
            u"tree.json"_s,
            quoted("[{'id':1,'type':'story','title':'Tree','url':'https://example.org/t'},")
                + comments + ']');
        const Outcome outcome = fixture.run({u"import"_s, workspace, file});
        EXPECT_CODE(outcome, cli::Done);
        EXPECT_TEXT(outcome.out, told);
        QCOMPARE(fixture.rows(workspace).size(), 1);
        const QJsonValue shown =
            fixture.run({u"show"_s, workspace, u"1"_s, u"--json"_s, u"--thread"_s})
                .object()[u"comments"_s];
        QCOMPARE(shown[u"total"_s].toInt(), int(ids.size()));
        QCOMPARE(shown[u"orphans"_s].toInt(), orphans);
        QStringList found;
        QList<QJsonValue> stack{shown[u"thread"_s]};
        while (!stack.isEmpty()) {
            const QJsonArray level = stack.takeFirst().toArray();
            for (const QJsonValue &comment : level) {
                found.append(comment[u"id"_s].toString());
                stack.append(comment[u"replies"_s]);
            }
        }
        QCOMPARE(found, ids);
    }

    void tenThousandLevelsOfReplies_data()
    {
        QTest::addColumn<QByteArray>("dialect");
        for (const char *dialect : {"firebase", "algolia", "hnapi"})
            QTest::newRow(dialect) << QByteArray(dialect);
    }

    void tenThousandLevelsOfReplies()
    {
        QFETCH(QByteArray, dialect);
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace(), small = u"ulimit -s 256; exec "_s;
        const QString file = fixture.file(u"ladder.json"_s, ladder(dialect));
        const Outcome loaded = runProgram({u"import"_s, workspace, file}, {}, small);
        EXPECT_CODE(loaded, cli::Done);
        EXPECT_TEXT(loaded.out, "(10000 comments)");
        const Outcome shown = runProgram({u"show"_s, workspace, u"1"_s, u"--thread"_s}, {}, small);
        EXPECT_CODE(shown, cli::Done);
        EXPECT_TEXT(shown.out, "10000 live, 0 deleted, 0 dead, depth 9999");
        EXPECT_TEXT(shown.out, "[9999] u,");
        const Outcome tree = runProgram({u"show"_s, workspace, u"1"_s, u"--thread"_s, u"--json"_s},
                                        {}, small);
        EXPECT_CODE(tree, cli::Done);
        QCOMPARE(tree.out.count("\"replies\":["), Levels);
        EXPECT_CODE(runProgram({u"evaluate"_s, workspace}, {}, small), cli::Done);
        EXPECT_CODE(runProgram({u"export"_s, workspace, u"--format"_s, u"jsonl"_s, u"-o"_s,
                                fixture.path(u"out.jsonl"_s)},
                               {}, small),
                    cli::Done);
        EXPECT_CODE(runProgram({u"check"_s, workspace}, {}, small), cli::Done);
    }

    void charactersThatNoStoreKeepsAreReplaced()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const QString file = fixture.file(
            u"odd.json"_s,
            quoted(
                "{'url':'https://example.org/odd','title':'N\\u0000L \\ud800','text':'a\\u0000b, lone \\udc00 and \\ud83d\\ude00'}"));
        const Outcome outcome = fixture.run({u"import"_s, workspace, file});
        EXPECT_CODE(outcome, cli::Done);
        EXPECT_TEXT(outcome.out, "could not be read and are shown as \xef\xbf\xbd");
        const QJsonObject shown = fixture.run({u"show"_s, workspace, u"1"_s, u"--json"_s}).object();
        QCOMPARE(shown[u"article"_s][u"title"_s].toString(), u"N\ufffdL \ufffd"_s);
        QCOMPARE(shown[u"document"_s][u"text"_s].toString(),
                 u"a\ufffdb, lone \ufffd and \U0001F600"_s);
    }

    void goodLinesOfABadFileAreLoadedAndTheOthersNamed()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        const QString file = fixture.file(
            u"lines.jsonl"_s,
            "{\"url\":\"https://example.org/1\",\"title\":\"One\",\"text\":\"x\"}\n"
            "{\"url\": \"https://example.org/2\", oops}\n"
            "{\"colour\":\"red\"}\n"
            "{\"url\":\"https://example.org/4\",\"title\":\"Four\",\"text\":\"y\"}\n");
        const Outcome outcome = fixture.run({u"import"_s, workspace, file});
        EXPECT_CODE(outcome, cli::SomeFailed);
        EXPECT_TEXT(outcome.out, "added 2, partly failed  " + file.toUtf8());
        EXPECT_TEXT(outcome.out, "Line 2 of " + file.toUtf8() + " is not valid JSON at column 34");
        EXPECT_TEXT(outcome.out, "Line 3 of " + file.toUtf8() + " is no article");
        QCOMPARE(fixture.rows(workspace).size(), 2);
    }

    void noFileOfTheJsonTestSuiteStopsAnImport()
    {
        NEEDS_SHARED_DATA();
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace(), folder = sharedDataPath(u"jsontestsuite"_s);
        int files = 0;
        QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            entries.next();
            ++files;
        }
        const Outcome outcome = fixture.run({u"import"_s, workspace, folder, u"--json"_s});
        EXPECT_CODE(outcome, cli::SomeFailed);
        QCOMPARE(outcome.last()[u"files"_s].toInt(), files);
        for (const QJsonObject &line : outcome.lines()) {
            const QString name = line[u"origin"_s].toString().section(u'/', -1);
            const QString error = line[u"error"_s].toString();
            if (line[u"type"_s] != "file"_L1 || !name.startsWith(u"n_"_s))
                continue;
            QVERIFY2(line[u"status"_s] == "failed"_L1, qPrintable(name));
            // Bytes that are no text have no place; all others are told where the fault is.
            const bool placed = error.contains(u"line "_s) || error.contains(u"Not a text"_s)
                || error.contains(u"is empty"_s) || error.contains(u"not known"_s);
            QVERIFY2(placed, qPrintable(name + u": "_s + error));
        }
        EXPECT_CODE(fixture.run({u"check"_s, workspace}), cli::Done);
    }

    void controlSequencesAreShownAndNeverSent()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        fixture.file(
            u"a.json"_s,
            quoted(
                "{'url':'https://example.org/e','title':'\\u001b]0;owned\\u0007 \\u001b[31mred \\u202eevil',"
                "'author':'\\u001b[2J','text':'body \\u001b[2J \\u009b31m\\rover'}"));
        fixture.file(
            u"b.json"_s,
            quoted(
                "[{'id':1,'type':'story','title':'\\u001b[2J','url':'https://example.org/f','kids':[2]},"
                "{'id':2,'type':'comment','parent':1,'by':'\\u001b[31mu','text':'hi \\u001b]0;x\\u0007 there &#x1b;[2J'}]"));
        fixture.file(u"n\x1b[31m.txt"_s, "a text in a file with an odd name");
        const QByteArrayList outputs{
            fixture.run({u"import"_s, workspace, fixture.dir.path()}).out,
            fixture.run({u"list"_s, workspace}).out,
            fixture.run({u"show"_s, workspace, u"1"_s, u"--text"_s}).out,
            fixture.run({u"show"_s, workspace, u"2"_s, u"--thread"_s}).out,
            fixture.run({u"show"_s, workspace, u"\x1b[31m"_s}).err,
            fixture.run({u"list"_s, u"\x1b[31m.rapporteur"_s}).err,
            fixture.run({u"list"_s, workspace, u"--filter"_s, u"state:\x1b[31m"_s}).err};
        for (const QByteArray &output : outputs) {
            QVERIFY(!output.isEmpty());
            QVERIFY2(!output.contains('\x1b') && !output.contains('\x07') && !output.contains('\r')
                         && !output.contains("\xc2\x9b") && !output.contains("\xe2\x80\xae"),
                     output.toPercentEncoding().constData());
        }
        EXPECT_TEXT(outputs[1], "\u241b]0;owned\u2407 \u241b[31mred \u27e6RLO\u27e7evil");
    }
};

RAPPORTEUR_TEST(TestCliBadInput)

} // namespace rapporteur::testing

#include "tst_clibadinput.moc"
