// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandlinefixture.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAVerbTheHelpIsAnError()
    {
        const Outcome outcome = m_fixture.run({});
        EXPECT_CODE(outcome, cli::UsageError);
        QVERIFY(outcome.out.isEmpty());
        EXPECT_TEXT(outcome.err, "Usage: rapporteur-cli VERB");
    }

    void askedForTheHelpIsAResult_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : {u"help"_s, u"--help"_s, u"-h"_s})
            QTest::newRow(qPrintable(word)) << word;
    }

    void askedForTheHelpIsAResult()
    {
        QFETCH(QString, word);
        const Outcome outcome = m_fixture.run({word});
        EXPECT_CODE(outcome, cli::Done);
        QVERIFY(outcome.err.isEmpty());
        for (const auto &verb : cli::verbs())
            EXPECT_TEXT(outcome.out, verb->describe().name.toUtf8());
        EXPECT_TEXT(outcome.out, "130 interrupted");
    }

    void everyVerbExplainsItself_data()
    {
        QTest::addColumn<QString>("verb");
        for (const auto &verb : cli::verbs())
            QTest::newRow(qPrintable(verb->describe().name)) << verb->describe().name;
    }

    void everyVerbExplainsItself()
    {
        QFETCH(QString, verb);
        const Outcome outcome = m_fixture.run({verb, u"--help"_s});
        EXPECT_CODE(outcome, cli::Done);
        EXPECT_TEXT(outcome.out, "Usage: rapporteur-cli " + verb.toUtf8());
        EXPECT_TEXT(outcome.out, "--json");
        QVERIFY(outcome.err.isEmpty());
        QCOMPARE(m_fixture.run({u"help"_s, verb}).out, outcome.out);
        QCOMPARE(m_fixture.run({verb, u"-h"_s}).out, outcome.out);
    }

    void theVerbsAreThoseOfThisVersion()
    {
        QStringList names;
        for (const auto &verb : cli::verbs())
            names.append(verb->describe().name);
        QCOMPARE(
            names,
            (QStringList{u"init"_s, u"import"_s, u"list"_s, u"show"_s, u"evaluate"_s, u"worker"_s,
                         u"key"_s, u"score"_s, u"review"_s, u"agreement"_s, u"card"_s, u"export"_s,
                         u"verify"_s, u"merge"_s, u"check"_s, u"backup"_s}));
    }

    void anUnknownVerbIsToldWhichExist_data()
    {
        QTest::addColumn<QStringList>("arguments");
        // The first are planned; none of them may be pretended.
        for (const QString &name :
             {u"calibrate"_s, u"serve"_s, u"Import"_s, u"--bogus"_s, u"\x1b[31mred"_s})
            QTest::newRow(qPrintable(name)) << QStringList{name, u"w.rapporteur"_s};
        QTest::newRow("help of one") << QStringList{u"help"_s, u"calibrate"_s};
    }

    void anUnknownVerbIsToldWhichExist()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = m_fixture.run(arguments);
        EXPECT_CODE(outcome, cli::UsageError);
        QVERIFY(outcome.out.isEmpty());
        EXPECT_TEXT(outcome.err, "There is no verb");
        EXPECT_TEXT(outcome.err,
                    "init, import, list, show, evaluate, worker, key, score, review, agreement, "
                    "card, export, verify, merge, check, backup");
        EXPECT_TEXT(outcome.err, "Try: rapporteur-cli --help");
        QVERIFY(!outcome.err.contains('\x1b'));
    }

    void aWrongCommandLineIsRefusedWithAHint_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const QString &command, const QByteArray &told) {
            QTest::newRow(qPrintable(command)) << command << told;
        };
        row(u"init"_s, "WORKSPACE"_ba);
        row(u"init a b"_s, "WORKSPACE"_ba);
        row(u"import W"_s, "WORKSPACE SOURCE"_ba);
        row(u"import W page.html --format docx"_s, "docx"_ba);
        row(u"import W hn:odd"_s, "hn:odd"_ba);
        row(u"list W --bogus"_s, "bogus"_ba);
        row(u"list W --sort colour"_s, "usefulness"_ba);
        row(u"list W --filter state:odd"_s, "unreviewed"_ba);
        row(u"list W --filter language:en"_s, "language"_ba);
        row(u"list W --limit many"_s, "--limit"_ba);
        row(u"list W --limit -1"_s, "--limit"_ba);
        row(u"show W"_s, "WORKSPACE ARTICLE"_ba);
        row(u"evaluate W --provider nobody"_s, "openai"_ba);
        row(u"evaluate W --provider compatible --model m"_s, "{host}"_ba);
        row(u"worker W --concurrency 0"_s, "--concurrency"_ba);
        row(u"key"_s, "set|list|remove"_ba);
        row(u"key ask"_s, "set, list or remove"_ba);
        row(u"key set"_s, "provider"_ba);
        row(u"evaluate W --mode lite"_s, "full"_ba);
        row(u"evaluate W --target site"_s, "discussion"_ba);
        row(u"evaluate W --only some"_s, "failed"_ba);
        row(u"evaluate W --concurrency 0"_s, "--concurrency"_ba);
        row(u"evaluate W --max-attempts x"_s, "--max-attempts"_ba);
        row(u"score"_s, "FILE"_ba);
        row(u"review W"_s, "--apply"_ba);
        row(u"review W --apply f"_s, "--reviewer"_ba);
        row(u"export W --format csv"_s, "-o"_ba);
        row(u"export W -o x"_s, "--format"_ba);
        row(u"export W --format xml -o x"_s, "jsonl, bundle, jsonl-cells, csv, observatory"_ba);
        row(u"export W --format csv -o x --only some"_s, "submitted"_ba);
        row(u"export W --format csv -o - --json"_s, "--json"_ba);
        row(u"check"_s, "WORKSPACE"_ba);
        row(u"backup W"_s, "WORKSPACE PATH"_ba);
    }

    void aWrongCommandLineIsRefusedWithAHint()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, told);
        QStringList arguments = command.split(u' ');
        arguments.replaceInStrings(u"W"_s, m_workspace);
        const Outcome outcome = m_fixture.run(arguments);
        EXPECT_CODE(outcome, cli::UsageError);
        QVERIFY(outcome.out.isEmpty());
        EXPECT_TEXT(outcome.err, told);
        EXPECT_TEXT(outcome.err, "Try: rapporteur-cli " + arguments.first().toUtf8() + " --help");
    }

    void aWorkspaceThatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command :
             {u"import W page.html"_s, u"list W"_s, u"show W 1"_s, u"evaluate W"_s,
              u"evaluate W --dry-run"_s, u"export W --format jsonl -o out.jsonl"_s, u"check W"_s,
              u"check W --repair"_s, u"backup W copy.rapporteur"_s})
            QTest::newRow(qPrintable(command)) << command;
    }

    void aWorkspaceThatCannotBeOpenedIsSaid()
    {
        QFETCH(QString, command);
        m_fixture.file(u"garbage.rapporteur"_s, "this is no database, whatever its name says");
        m_fixture.file(u"empty.rapporteur"_s, {});
        const QString fifo = m_fixture.path(u"fifo.rapporteur"_s);
        ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
        for (const QString &path :
             {m_fixture.path(u"missing.rapporteur"_s), m_fixture.path(u"garbage.rapporteur"_s),
              m_fixture.path(u"empty.rapporteur"_s), m_fixture.dir.path(), fifo, u"/dev/zero"_s,
              u"file:"_s + m_workspace}) {
            QStringList arguments = command.split(u' ');
            arguments.replaceInStrings(u"W"_s, path);
            const Outcome outcome = m_fixture.run(arguments);
            EXPECT_CODE(outcome, cli::NoWorkspace);
            QVERIFY(outcome.out.isEmpty());
            EXPECT_TEXT(outcome.err, path.toUtf8());
        }
        QCOMPARE(m_fixture.run({u"list"_s, u"postgresql://u@h/db"_s}).code, int(cli::NoWorkspace));
        QFile garbage(m_fixture.path(u"garbage.rapporteur"_s));
        QVERIFY(garbage.open(QIODevice::ReadOnly));
        QVERIFY(garbage.readAll().startsWith("this is no database"));
    }

    void theVersionIsAResult()
    {
        const Outcome outcome = m_fixture.run({u"--version"_s});
        EXPECT_CODE(outcome, cli::Done);
        QVERIFY(outcome.out.startsWith("rapporteur "));
    }

private:
    CommandLineFixture m_fixture;
    QString m_workspace = m_fixture.workspace();
};

RAPPORTEUR_TEST(TestCommandLine)

} // namespace rapporteur::testing

#include "tst_commandline.moc"
