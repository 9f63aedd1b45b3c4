// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandlinefixture.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "(cannot be read)";
    return file.readAll();
}

/// A workspace with an evaluated page, a second one that is only loaded, and a submitted review of the first.
QString filled(CommandLineFixture &fixture, const QString &rubric)
{
    const QString workspace = fixture.workspace(rubric);
    fixture.file(u"in/a.html"_s, page(u"=1+1 First"_s));
    fixture.file(u"in/b.html"_s, page(u"Second"_s));
    const QString review = fixture.file(u"r.jsonl"_s,
                                        quoted("{'article':1,'note':'Read.','submit':true}"));
    for (const QStringList &step :
         {QStringList{u"import"_s, workspace, fixture.path(u"in"_s)},
          QStringList{u"evaluate"_s, workspace, u"--ids"_s, u"1"_s},
          QStringList{u"review"_s, workspace, u"--apply"_s, review, u"--reviewer"_s, u"Ada"_s}}) {
        const Outcome outcome = fixture.run(step);
        if (outcome.code != cli::Done)
            qFatal("%s", outcome.err.constData());
    }
    return workspace;
}

} // namespace

class TestCliExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatWritesWhatItSays_data() { addRubrics(); }
    void everyFormatWritesWhatItSays()
    {
        QFETCH(QString, rubric);
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, rubric);
        for (const auto &[format, articles, leftOut] :
             {std::tuple{u"jsonl"_s, 2, 0}, {u"csv"_s, 1, 1}, {u"observatory"_s, 1, 1}}) {
            const QString target = fixture.path(u"out."_s + format);
            const QStringList command{u"export"_s, workspace, u"--format"_s,
                                      format,      u"-o"_s,   target};
            const Outcome outcome = fixture.run(command + QStringList{u"--json"_s});
            EXPECT_CODE(outcome, cli::Done);
            const QJsonObject told = outcome.object();
            QCOMPARE(told[u"path"_s].toString(), target);
            QCOMPARE(told[u"format"_s].toString(), format);
            QCOMPARE(told[u"articles"_s].toInt(), articles);
            QCOMPARE(told[u"left_out"_s].toInt(-1), leftOut);
            const QByteArray bytes = bytesOfFile(target);
            QVERIFY(!bytes.isEmpty());
            // The same workspace gives the same bytes, on standard output too.
            const Outcome piped = fixture.run(
                {u"export"_s, workspace, u"--format"_s, format, u"-o"_s, u"-"_s});
            EXPECT_CODE(piped, cli::Done);
            QCOMPARE(piped.out, bytes);
            QVERIFY(!piped.err.isEmpty());
        }
        const Outcome lines = {
            .code = 0, .out = bytesOfFile(fixture.path(u"out.jsonl"_s)), .err = {}};
        QCOMPARE(lines.lines().size(), 2);
        QVERIFY(bytesOfFile(fixture.path(u"out.csv"_s)).contains("'=1+1 First"));
        QVERIFY(
            QJsonDocument::fromJson(bytesOfFile(fixture.path(u"out.observatory"_s))).isArray()
            || QJsonDocument::fromJson(bytesOfFile(fixture.path(u"out.observatory"_s))).isObject());
        EXPECT_CODE(fixture.run({u"check"_s, workspace}), cli::Done);
    }

    void onlySubmittedOrFiltered()
    {
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, u"udhr"_s);
        const auto articles = [&](const QStringList &more) {
            return fixture
                .run(QStringList{u"export"_s, workspace, u"--format"_s, u"jsonl"_s, u"--json"_s,
                                 u"-o"_s, fixture.path(u"x.jsonl"_s)}
                     + more)
                .object()[u"articles"_s]
                .toInt(-1);
        };
        QCOMPARE(articles({}), 2);
        QCOMPARE(articles({u"--only"_s, u"submitted"_s}), 1);
        QCOMPARE(articles({u"--filter"_s, u"Second"_s}), 1);
        QCOMPARE(articles({u"--filter"_s, u"state:gated"_s}), 0);
    }

    void exactKeepsFormulasForThoseWhoWantThem()
    {
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, u"udhr"_s);
        const Outcome exact = fixture.run({u"export"_s, workspace, u"--format"_s, u"csv"_s, u"-o"_s,
                                           u"-"_s, u"--exact"_s, u"--bom"_s});
        QVERIFY(exact.out.startsWith("\xef\xbb\xbf"));
        QVERIFY(exact.out.contains("=1+1 First") && !exact.out.contains("'=1+1 First"));
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, u"udhr"_s);
        const QString fifo = fixture.path(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        for (const QString &target :
             {fixture.path(u"no/such/folder.csv"_s), fixture.dir.path(), fifo, u"/dev/full"_s}) {
            const Outcome outcome = fixture.run(
                {u"export"_s, workspace, u"--format"_s, u"csv"_s, u"-o"_s, target});
            EXPECT_CODE(outcome, cli::SomeFailed);
            QVERIFY(outcome.out.isEmpty());
            EXPECT_TEXT(outcome.err, "Not exported: " + target.toUtf8());
        }
        // Neither this workspace nor another one is overwritten.
        const QString other = fixture.workspace();
        for (const QString &database : {workspace, other}) {
            const Outcome refused = fixture.run(
                {u"export"_s, workspace, u"--format"_s, u"csv"_s, u"-o"_s, database});
            EXPECT_CODE(refused, cli::SomeFailed);
            EXPECT_TEXT(refused.err, "belongs to a workspace");
            EXPECT_CODE(fixture.run({u"check"_s, database}), cli::Done);
        }
        EXPECT_CODE(fixture.run({u"check"_s, workspace}), cli::Done);
    }

    void fullStandardOutputIsSaid()
    {
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, u"udhr"_s);
        const QString toFull = u"exec >/dev/full; exec "_s;
        for (const QStringList &command :
             {QStringList{u"export"_s, workspace, u"--format"_s, u"jsonl"_s, u"-o"_s, u"-"_s},
              QStringList{u"list"_s, workspace}}) {
            const Outcome outcome = runProgram(command, {}, toFull);
            EXPECT_CODE(outcome, cli::SomeFailed);
            QVERIFY(!outcome.err.isEmpty());
        }
    }

    void anInterruptedExportLeavesTheOldFile()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.path(u"sample.rapporteur"_s);
        EXPECT_CODE(fixture.run({u"init"_s, workspace, u"--sample"_s}), cli::Done);
        fixture.onOutput = [](cli::Interrupt &interrupt) { interrupt.raise(); };
        const Outcome outcome = fixture.run(
            {u"export"_s, workspace, u"--format"_s, u"jsonl"_s, u"-o"_s, u"-"_s});
        EXPECT_CODE(outcome, cli::Interrupted);
        QVERIFY(!outcome.err.isEmpty());
    }

    void aBackupIsAWorkspace_data() { addRubrics(); }
    void aBackupIsAWorkspace()
    {
        QFETCH(QString, rubric);
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, rubric),
                      copy = fixture.path(u"copy.rapporteur"_s);
        const Outcome outcome = fixture.run({u"backup"_s, workspace, copy, u"--json"_s});
        EXPECT_CODE(outcome, cli::Done);
        QCOMPARE(outcome.object()[u"path"_s].toString(), copy);
        QVERIFY(outcome.object()[u"checked"_s].toBool());
        QCOMPARE(outcome.object()[u"bytes"_s].toInteger(), QFileInfo(copy).size());
        EXPECT_CODE(fixture.run({u"check"_s, copy}), cli::Done);
        QCOMPARE(fixture.rows(copy), fixture.rows(workspace));
        for (const QString &wrong :
             {workspace, fixture.path(u"no/such/copy"_s), fixture.file(u"notes.txt"_s, "notes")}) {
            const Outcome refused = fixture.run({u"backup"_s, workspace, wrong});
            EXPECT_CODE(refused, cli::SomeFailed);
            QVERIFY(refused.out.isEmpty() && !refused.err.isEmpty());
        }
        QCOMPARE(bytesOfFile(fixture.path(u"notes.txt"_s)), "notes"_ba);
    }

    void checkTellsAndMends_data() { addRubrics(); }
    void checkTellsAndMends()
    {
        QFETCH(QString, rubric);
        CommandLineFixture fixture;
        const QString workspace = filled(fixture, rubric);
        const Outcome clean = fixture.run({u"check"_s, workspace, u"--json"_s});
        EXPECT_CODE(clean, cli::Done);
        QVERIFY(clean.object()[u"clean"_s].toBool());
        QCOMPARE(clean.object()[u"articles"_s].toInt(), 2);
        QCOMPARE(clean.object()[u"evaluations"_s].toInt(), 1);
        QCOMPARE(clean.object()[u"reviews"_s].toInt(), 1);
        // A clean workspace is left alone.
        EXPECT_CODE(fixture.run({u"check"_s, workspace, u"--repair"_s}), cli::Done);
        QVERIFY(!QFile::exists(fixture.path(u"w1.salvaged.rapporteur"_s)));

        damage(workspace);
        const QByteArray damaged = bytesOfFile(workspace);
        const Outcome told = fixture.run({u"check"_s, workspace});
        QVERIFY2(told.code == cli::SomeFailed || told.code == cli::NoWorkspace,
                 (told.out + told.err).constData());
        EXPECT_TEXT(told.err, "check --repair");

        const Outcome mended = fixture.run({u"check"_s, workspace, u"--repair"_s, u"--json"_s});
        EXPECT_CODE(mended, cli::SomeFailed); // something was lost, and is listed
        const QString target = mended.object()[u"salvaged_to"_s].toString();
        QCOMPARE(target, fixture.path(u"w1.salvaged.rapporteur"_s));
        QVERIFY(!mended.object()[u"issues"_s].toArray().isEmpty());
        QCOMPARE(bytesOfFile(workspace), damaged); // never written to
        EXPECT_CODE(fixture.run({u"list"_s, target}), cli::Done);
        // A second time takes another name.
        const Outcome again = fixture.run({u"check"_s, workspace, u"--repair"_s, u"--json"_s});
        QCOMPARE(again.object()[u"salvaged_to"_s].toString(),
                 fixture.path(u"w1.salvaged-2.rapporteur"_s));
    }

private:
    /// Overwrites the page that holds a text, as a bad disk does.
    static void damage(const QString &path)
    {
        constexpr qint64 pageSize = 8192;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype text = file.readAll().indexOf("everyone has a right to privacy");
        QVERIFY(text > pageSize);
        QVERIFY(file.seek(text / pageSize * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, '\x5a')), pageSize);
    }
};

RAPPORTEUR_TEST(TestCliExport)

} // namespace rapporteur::testing

#include "tst_cliexport.moc"
