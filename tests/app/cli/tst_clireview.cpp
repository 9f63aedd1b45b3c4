// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "tests/app/cli/commandlinefixture.h"

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

/// A workspace with two evaluated articles, and its rubric's own terms for review files.
struct Reviewed {
    explicit Reviewed(const QString &id)
        : rubric(*shippedRubric(id))
        , workspace(fixture.workspace(id))
    {
        fixture.file(u"in/a.html"_s, page(u"First page"_s));
        fixture.file(u"in/b.html"_s, page(u"Second page"_s));
        fixture.run({u"import"_s, workspace, fixture.path(u"in"_s)});
        fixture.run({u"evaluate"_s, workspace});
    }

    /// Single quotes for double ones; P, E, S, R stand for a provision, the channels and a reason code.
    [[nodiscard]] QByteArray line(QByteArray text) const
    {
        text = quoted(text);
        text.replace("P,", QByteArray::number(rubric.provisions.last().number) + ',');
        text.replace("\"E\"", '"' + rubric.channels[0].id.toUtf8() + '"');
        text.replace("\"S\"", '"' + rubric.channels[1].id.toUtf8() + '"');
        text.replace("\"R\"", '"' + rubric.reasonCodes.last().id.toUtf8() + '"');
        return text + '\n';
    }

    Outcome apply(const QByteArray &lines, const QStringList &more = {})
    {
        const QString file = fixture.file(u"review.jsonl"_s, lines);
        return fixture.run(
            QStringList{u"review"_s, workspace, u"--apply"_s, file, u"--reviewer"_s, u"Ada"_s}
            + more);
    }

    /// The one review of an article.
    QJsonObject review(int article)
    {
        const QJsonArray reviews =
            fixture.run({u"show"_s, workspace, QString::number(article), u"--json"_s})
                .object()[u"reviews"_s]
                .toArray();
        return reviews.size() == 1 ? reviews.first().toObject() : QJsonObject();
    }

    Rubric rubric;
    CommandLineFixture fixture;
    QString workspace;
};

} // namespace

class TestCliReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAppliedOnce_data() { addRubrics(); }
    void aFileIsAppliedOnce()
    {
        QFETCH(QString, rubric);
        Reviewed reviewed(rubric);
        const QByteArray lines =
            reviewed.line(
                "{'article':1,'decisions':["
                "{'provision':P,'channel':'E','verdict':'override','value':0.25,'reason_code':'R','reason':'Said twice.'},"
                "{'provision':P,'channel':'S','verdict':'abstain'}],"
                "'note':'Read twice.','flag':true,"
                "'annotations':[{'exact':'right to privacy','prefix':'Paragraph 2 of “First page” says that everyone has a ','comment':'Here.'}],"
                "'submit':true}")
            + "\n"
            + reviewed.line(
                "{'article':2,'decisions':[{'provision':P,'channel':'E','verdict':'nd'}]}");
        const Outcome outcome = reviewed.apply(lines, {u"--json"_s});
        EXPECT_CODE(outcome, cli::Done);
        QVERIFY(outcome.err.isEmpty());
        const QList<QJsonObject> told = outcome.lines();
        QCOMPARE(told.size(), 3);
        QCOMPARE(told[0][u"type"_s].toString(), u"applied"_s);
        QCOMPARE(told[0][u"line"_s].toInt(), 1);
        QCOMPARE(told[0][u"decisions"_s].toInt(), 2);
        QCOMPARE(told[0][u"annotations"_s].toInt(), 1);
        QCOMPARE(told[0][u"state"_s].toString(), u"submitted"_s);
        QCOMPARE(told[1][u"line"_s].toInt(), 3);
        QCOMPARE(told[1][u"state"_s].toString(), u"draft"_s);
        QCOMPARE(told[2][u"type"_s].toString(), u"summary"_s);
        QCOMPARE(told[2][u"applied"_s].toInt(), 2);
        QCOMPARE(told[2][u"failed"_s].toInt(-1), 0);

        const QJsonObject stored = reviewed.review(1);
        QCOMPARE(stored[u"reviewer"_s].toString(), u"Ada"_s);
        QCOMPARE(stored[u"note"_s].toString(), u"Read twice."_s);
        QCOMPARE(stored[u"decisions"_s].toArray().size(), 2);
        EXPECT_CODE(reviewed.fixture.run({u"check"_s, reviewed.workspace}), cli::Done);

        const Outcome again = reviewed.apply(lines, {u"--json"_s});
        EXPECT_CODE(again, cli::Done);
        QCOMPARE(again.last()[u"decisions"_s].toInt(-1), 0);
        QCOMPARE(again.last()[u"annotations"_s].toInt(-1), 0);
        QCOMPARE(reviewed.review(1), stored);
    }

    void standardInputIsAFile()
    {
        Reviewed reviewed(u"udhr"_s);
        const Outcome outcome = reviewed.fixture.run(
            {u"review"_s, reviewed.workspace, u"--apply"_s, u"-"_s, u"--reviewer"_s, u"Ada"_s},
            reviewed.line("{'article':1,'note':'Typed.'}"));
        EXPECT_CODE(outcome, cli::Done);
        EXPECT_TEXT(outcome.out, "1 article, 0 decisions, 0 annotations, 0 lines failed.");
        QCOMPARE(reviewed.review(1)[u"note"_s].toString(), u"Typed."_s);
    }

    void aWrongLineIsNamedAndLeavesNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("told");
        const QByteArray good = "{'provision':P,'channel':'E','verdict':'nd'}";
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &told) {
            QTest::newRow(name) << line << told;
        };
        const auto decision = [&](const QByteArray &fields) {
            return "{'article':1,'note':'n','decisions':[" + good + ",{" + fields + "}]}";
        };
        row("no JSON", "{'article':1,", "not JSON");
        row("a list", "[1,2]", "is not an object");
        row("no article", "{'note':'x'}", "has neither article nor url");
        row("unknown article", "{'article':99}", "\"99\"");
        row("unknown address", "{'url':'https://example.org/none'}", "https://example.org/none");
        row("unknown field", "{'article':1,'colour':'red'}", "colour is not known");
        row("decisions no list", "{'article':1,'decisions':{}}", "decisions is not a list");
        row("unknown provision", decision("'provision':77,'channel':'E','verdict':'nd'"),
            "decisions[1].provision names no provision");
        row("provision no number", decision("'provision':1.5,'channel':'E','verdict':'nd'"),
            "decisions[1].provision names no provision");
        row("unknown channel", decision("'provision':P,'channel':'smell','verdict':'nd'"),
            "decisions[1].channel names no channel");
        row("unknown verdict", decision("'provision':P,'channel':'S','verdict':'maybe'"),
            "decisions[1].verdict is none of accept, override, nd, abstain");
        row("unknown reason code",
            decision("'provision':P,'channel':'S','verdict':'nd','reason_code':'mood'"),
            "decisions[1].reason_code");
        row("value no number",
            decision("'provision':P,'channel':'S','verdict':'override','value':'0.5'"),
            "decisions[1].value is not a number");
        row("value beyond the scale",
            decision("'provision':P,'channel':'S','verdict':'override','value':1.01"),
            "decisions[1]: The value must be between");
        row("value beyond all scales",
            decision("'provision':P,'channel':'S','verdict':'override','value':1e308"),
            "decisions[1]: The value must be between");
        row("override without a value",
            decision("'provision':P,'channel':'S','verdict':'override'"), "decisions[1]: ");
        row("ND with a value", decision("'provision':P,'channel':'S','verdict':'nd','value':0.1"),
            "decisions[1]: No data and abstaining have no value");
        row("evidence", decision("'provision':P,'channel':'S','verdict':'nd','evidence':'Q'"),
            "decisions[1]: The rubric has no evidence strength");
        row("rater",
            decision("'provision':P,'channel':'S','verdict':'nd','base':{'rater':'Nobody'}"),
            "decisions[1]: The article has no evaluation by");
        row("a value that nobody gave",
            decision("'provision':P,'channel':'E','verdict':'accept','value':0.987"),
            "decisions[1]: ");
        row("quote that is not there",
            "{'article':1,'note':'n','annotations':[{'exact':'no such words'}]}",
            "annotations[0]: The text does not hold the quote");
        row("quote that is there often",
            "{'article':1,'note':'n','annotations':[{'exact':'right to privacy'}]}",
            "annotations[0]: The quote");
        row("comment that is not there",
            "{'article':1,'note':'n','annotations':[{'comment_id':'7','comment':'x'}]}",
            "annotations[0]: The discussion has no comment 7");
        row("control characters", "{'article':1,'\\u001b[31m':1}", "is not known");
    }

    void aWrongLineIsNamedAndLeavesNothingBehind()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, told);
        Reviewed reviewed(u"udhr"_s);
        const QByteArray lines = reviewed.line("{'article':2,'note':'before'}")
            + reviewed.line(line) + reviewed.line("{'article':2,'flag':true}");
        const Outcome outcome = reviewed.apply(lines);
        EXPECT_CODE(outcome, cli::SomeFailed);
        EXPECT_TEXT(outcome.err, "review.jsonl:2: ");
        EXPECT_TEXT(outcome.err, told);
        EXPECT_TEXT(outcome.err, "Nothing of this line was applied.");
        QVERIFY(!outcome.err.contains('\x1b') && !outcome.out.contains('\x1b'));
        EXPECT_TEXT(outcome.out, "1 line failed.");
        QVERIFY(reviewed.review(1).isEmpty());
        QCOMPARE(reviewed.review(2)[u"note"_s].toString(), u"before"_s); // the good lines count
        QVERIFY(reviewed.fixture.rows(reviewed.workspace)[1][u"flagged"_s].toBool());
        EXPECT_CODE(reviewed.fixture.run({u"check"_s, reviewed.workspace}), cli::Done);
    }

    void aFileThatIsNoneIsRefused()
    {
        Reviewed reviewed(u"udhr"_s);
        for (const QString &path : {reviewed.fixture.path(u"missing.jsonl"_s),
                                    reviewed.fixture.dir.path(), u"/dev/zero"_s}) {
            const Outcome outcome = reviewed.fixture.run(
                {u"review"_s, reviewed.workspace, u"--apply"_s, path, u"--reviewer"_s, u"Ada"_s});
            EXPECT_CODE(outcome, cli::SomeFailed);
            EXPECT_TEXT(outcome.err, path.toUtf8());
        }
        const Outcome endless = runProgram(
            {u"review"_s, reviewed.workspace, u"--apply"_s, u"-"_s, u"--reviewer"_s, u"Ada"_s}, {},
            u"exec < /dev/zero; exec "_s);
        EXPECT_CODE(endless, cli::SomeFailed);
        EXPECT_TEXT(endless.err, "The line is longer than");
    }

    void twoReviewersDoNotTouchEachOther()
    {
        Reviewed reviewed(u"udhr"_s);
        const QString file = reviewed.fixture.file(u"r.jsonl"_s,
                                                   reviewed.line("{'article':1,'note':'mine'}"));
        for (const QString &name : {u"Ada"_s, u"Grace"_s})
            EXPECT_CODE(reviewed.fixture.run({u"review"_s, reviewed.workspace, u"--apply"_s, file,
                                              u"--reviewer"_s, name}),
                        cli::Done);
        const QJsonObject shown =
            reviewed.fixture.run({u"show"_s, reviewed.workspace, u"1"_s, u"--json"_s}).object();
        QCOMPARE(shown[u"reviews"_s].toArray().size(), 2);
        const auto state = [&](const QString &name) {
            return reviewed.fixture
                .run({u"list"_s, reviewed.workspace, u"--json"_s, u"--reviewer"_s, name})
                .lines()[0][u"state"_s]
                .toString();
        };
        QCOMPARE(state(u"Grace"_s), u"draft"_s);
        QCOMPARE(state(u"Nobody"_s), u"unreviewed"_s);
    }
};

RAPPORTEUR_TEST(TestCliReview)

} // namespace rapporteur::testing

#include "tst_clireview.moc"
