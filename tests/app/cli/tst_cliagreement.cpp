// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandlinefixture.h"

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

/// `agreement` for people and for programs.
class TestCliAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAndPrograms_data() { addRubrics(); }
    void peopleAndPrograms()
    {
        QFETCH(QString, rubric);
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace(rubric);
        fixture.file(u"in/a.html"_s, page(u"First"_s));
        EXPECT_CODE(fixture.run({u"import"_s, workspace, fixture.path(u"in"_s)}), cli::Done);
        const Outcome lonely = fixture.run({u"agreement"_s, workspace});
        EXPECT_CODE(lonely, cli::SomeFailed);
        EXPECT_TEXT(lonely.err, "needs two raters");
        EXPECT_CODE(fixture.run({u"evaluate"_s, workspace}), cli::Done);
        const QString review = fixture.file(
            u"r.jsonl"_s,
            quoted(
                "{'article':1,'submit':true,'decisions':[{'provision':1,'channel':'CHANNEL','verdict':'nd'}]}")
                .replace("CHANNEL", rubric == "udhr"_L1 ? "E" : "T"));
        EXPECT_CODE(fixture.run({u"review"_s, workspace, u"--apply"_s, review, u"--reviewer"_s,
                                 u"Ada\x1b[31m"_s}),
                    cli::Done);
        const Outcome told = fixture.run({u"agreement"_s, workspace, u"--json"_s});
        EXPECT_CODE(told, cli::Done);
        const QJsonObject report = told.object();
        QCOMPARE(report[u"format"_s].toString(), u"rapporteur-agreement-1"_s);
        QCOMPARE(report[u"raters"_s].toArray().size(), 2);
        QCOMPARE(report[u"whole"_s][u"cells_judged"_s].toInt(), 1);
        QVERIFY(report[u"whole"_s][u"figures"_s][u"alpha"_s][u"value"_s].isNull());
        QCOMPARE(report[u"options"_s][u"seed"_s].toInt(), 20481210);
        // The same again: the seed is fixed.
        QCOMPARE(fixture.run({u"agreement"_s, workspace, u"--json"_s}).out, told.out);
        for (const QString &by : {u"channel"_s, u"content-type"_s, u"provision"_s, u"rater"_s}) {
            const Outcome table = fixture.run({u"agreement"_s, workspace, u"--by"_s, by});
            EXPECT_CODE(table, cli::Done);
            EXPECT_TEXT(table.out, "AC1");
            QVERIFY(!table.out.contains('\x1b'));
        }
    }

    void wrongOptionsAreNamed()
    {
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        for (const QStringList &wrong : {QStringList{u"--by"_s, u"colour"_s},
                                         {u"--seed"_s, u"x"_s},
                                         {u"--replicates"_s, u"-1"_s},
                                         {u"--dead-zone"_s, u"nan"_s},
                                         {u"--target"_s, u"moon"_s},
                                         {u"--filter"_s, u"state:odd"_s}}) {
            const Outcome outcome = fixture.run(QStringList{u"agreement"_s, workspace} + wrong);
            EXPECT_CODE(outcome, cli::UsageError);
            QVERIFY(outcome.out.isEmpty());
        }
    }
};

RAPPORTEUR_TEST(TestCliAgreement)

} // namespace rapporteur::testing

#include "tst_cliagreement.moc"
