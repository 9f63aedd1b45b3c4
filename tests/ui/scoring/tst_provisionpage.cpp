// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeldump.h"
#include "tests/ui/windowfixture.h"
#include "ui/base/chip.h"
#include "ui/content/articleview.h"
#include "ui/content/readerpane.h"
#include "ui/scoring/raterrow.h"

#include <QLabel>
#include <QListView>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The provision under the hand: raters side by side, what they base it on, and where that stands.
class TestProvisionPage : public QObject
{
    Q_OBJECT

private:
    static QListView &statementsOf(WindowFixture &fixture)
    {
        return part<QListView>(fixture.window(), u"statements"_s);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void ratersSideBySide_data() { addRubricRows(); }
    void ratersSideBySide()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const Evaluation a = machineEvaluation(fixture.rubric, u"e-a"_s, u"model-a"_s);
        const Evaluation b = machineEvaluation(fixture.rubric, u"e-b"_s, u"model-b"_s, 0.1);
        const Evaluation rules = machineEvaluation(fixture.rubric, u"e-r"_s, u"Built-in rules"_s,
                                                   0.3, RaterKind::Rules);
        const RowId article = fixture.add(articleImport(u"One"_s, {a, b, rules}));
        // A colleague has submitted; one who has not stays out of sight.
        for (const QString &name : {u"Bo"_s, u"Cy"_s}) {
            ReviewSession session(
                fixture.rubric, {a},
                [&] {
                    Review review;
                    review.article = article;
                    review.reviewer = name;
                    return review;
                }(),
                fixture.clock, fixture.ids);
            const auto decided = session.overrideCell(fixture.cell(0, 0), 0.7);
            QVERIFY(decided);
            QVERIFY(session.apply(*decided));
            QList<ReviewChange> changes{*decided};
            if (name == "Bo"_L1) {
                changes.append(*session.submit(1));
                QVERIFY(session.apply(changes.last()));
            }
            QVERIFY(await(fixture.workspace->applyChanges(changes)));
        }
        fixture.open();
        auto &raters = part<QTreeView>(fixture.window(), u"raters"_s);
        const Rubric &rubric = fixture.rubric;
        const QString level = rubric.evidence[1].letter;
        QCOMPARE(dumpModel(*raters.model()),
                 u"Rater | %1 | %2 | Ev. | Dir.\n"
                 "A  model-a | +0.20 | −0.30 | %3 | \n"
                 "B  model-b | +0.30 | −0.20 | %3 | \n"
                 "R  Built-in rules | +0.50 | 0.00 | %3 | \n"
                 "Bo  Bo | +0.70 | – |  | \n" // B is the second model
                 "●  You |  |  |  | \n"_s.arg(rubric.channels[0].letter, rubric.channels[1].letter,
                                              level));
        // Another provision, other values.
        fixture.article().setCell(fixture.cell(3, 0));
        QVERIFY(dumpModel(*raters.model()).contains(u"A  model-a | +0.20 | – | "_s));
    }

    void factsJumpToTheirPlace_data() { addRubricRows(); }
    void factsJumpToTheirPlace()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        auto &reader = part<ReaderPane>(fixture.window());
        auto &view = part<ArticleView>(fixture.window());
        QListView &list = statementsOf(fixture);
        QCOMPARE(list.model()->rowCount(), 8);
        reader.showTab(ReaderPane::SourceTabIndex);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        fixture.press(Qt::Key_Return);
        QCOMPARE(reader.currentTab(), int(ReaderPane::ArticleTabIndex));
        QCOMPARE(view.textCursor().position(), view.positions().toDocument(10));
        // What is not in the text leads nowhere.
        reader.showTab(ReaderPane::SourceTabIndex);
        list.setCurrentIndex(list.model()->index(1, 0));
        QVERIFY(list.currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"absent"_s));
        fixture.press(Qt::Key_Return);
        QCOMPARE(reader.currentTab(), int(ReaderPane::SourceTabIndex));
        // With the mouse.
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(0, 0)).center());
        QCOMPARE(reader.currentTab(), int(ReaderPane::ArticleTabIndex));
    }

    void statementsSayHowWellTheyStand_data() { addRubricRows(); }
    void statementsSayHowWellTheyStand()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        QStringList said;
        for (const RaterStatement &statement :
             statements(fixture.article(), fixture.article().cell().provision))
            said.append(statement.rater + u' ' + groundingText(statement) + u' ' + statement.text);
        const QString judged = said.first().left(1);
        QCOMPARE(said.mid(1, 3),
                 QStringList({judged + u" ✗ absent There is a forum."_s,
                              judged + u" inference Readers are welcome."_s,
                              judged + u" note Free to read."_s}));
        // All of the judged rater before any of the others.
        QVERIFY(said[4].left(1) != judged);
    }

    void reasonsFollowTheDecision_data() { addRubricRows(); }
    void reasonsFollowTheDecision()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        auto &words = part<QWidget>(fixture.window(), u"reason"_s);
        QVERIFY(!words.isEnabled());
        fixture.press(Qt::Key_Space);
        QVERIFY(!words.isEnabled());
        fixture.press(Qt::Key_N);
        QVERIFY(words.isEnabled());
        QList<Chip *> chips;
        for (Chip *chip : words.parentWidget()->findChildren<Chip *>())
            chips.append(chip);
        QCOMPARE(chips.size(), fixture.rubric.reasonCodes.size());
        QTest::mouseClick(chips[1], Qt::LeftButton);
        QCOMPARE(fixture.review().decision(fixture.article().cell())->reasonCode,
                 fixture.rubric.reasonCodes[1].id);
        QVERIFY(chips[1]->isChecked());
        // On another cell nothing is chosen.
        fixture.article().setCell(fixture.cell(3, 0));
        QVERIFY(!chips[1]->isChecked());
        QVERIFY(!chips[1]->isEnabled());
    }

    void titleAndStand_data() { addRubricRows(); }
    void titleAndStand()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        auto &title = part<QLabel>(fixture.window(), u"provisionTitle"_s);
        auto &stand = part<QLabel>(fixture.window(), u"stand"_s);
        const Provision &first = fixture.rubric.provisions.first();
        QCOMPARE(title.text(), u"%1 · %2"_s.arg(first.number).arg(first.title.in(u"en"_s)));
        QCOMPARE(stand.text(), u"You have not decided this cell."_s);
        fixture.press(Qt::Key_Space);
        QCOMPARE(stand.text(), u"You: +0.20, as the machine says."_s);
        fixture.type(u".3"_s);
        QCOMPARE(stand.text(), u"You: +0.30, within the machine's repeat band."_s);
        fixture.type(u"9"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_A);
        QCOMPARE(stand.text(), u"You abstain from judging this cell."_s);
        fixture.type(u".9"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(stand.text(), u"You: +0.90, beyond the machine's repeat band."_s);
    }
};

RAPPORTEUR_TEST(TestProvisionPage)

#include "tst_provisionpage.moc"
