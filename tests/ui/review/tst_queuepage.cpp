// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/chip.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queuepane.h"
#include "ui/review/queuewords.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The list of articles: what it shows, how it is narrowed, and that it stays still.
class TestQueuePage : public QObject
{
    Q_OBJECT

private:
    static QStringList titles(WindowFixture &fixture)
    {
        const QueueModel &model = modelOf(fixture);
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row).data().toString());
        return titles;
    }
    static QueueModel &modelOf(WindowFixture &fixture)
    {
        return *fixture.window().findChild<QueueModel *>();
    }
    static QListView &list(WindowFixture &fixture)
    {
        return part<QListView>(fixture.window(), u"queue"_s);
    }
    static void sortBy(WindowFixture &fixture, QueueSort sort)
    {
        auto &pane = part<QueuePane>(fixture.window());
        const QSignalSpy shown(&modelOf(fixture), &QueueModel::queryShown);
        for (const QMenu *menu : pane.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->data().isValid() && action->data().toInt() == static_cast<int>(sort))
                    action->trigger();
            }
        }
        QTRY_VERIFY(!shown.isEmpty()); // what was asked before no longer answers
    }
    static Evaluation flat(const WindowFixture &fixture, const QString &id, double value)
    {
        Evaluation evaluation = machineEvaluation(fixture.rubric, id, u"model-a"_s);
        for (ScoreRow &row : evaluation.rows) {
            for (CellScore &cell : row.cells) {
                if (cell.value)
                    cell.raw = cell.value = value;
            }
        }
        return evaluation;
    }
    static RowId addScored(WindowFixture &fixture, const QString &title, double value)
    {
        return fixture.add(articleImport(title, {flat(fixture, fixture.ids.next(), value)}));
    }
    /// The article at the current row of the list.
    static RowId highlighted(WindowFixture &fixture)
    {
        return list(fixture).currentIndex().data(QueueModel::ArticleRole).toLongLong();
    }

private Q_SLOTS:
    void nextAndPrevious_data() { addRubricRows(); }
    void nextAndPrevious()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId a = fixture.addArticle(u"A"_s);
        const RowId b = fixture.addArticle(u"B"_s);
        fixture.open();
        QCOMPARE(titles(fixture), QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(fixture.article().id(), a);
        fixture.press(Qt::Key_J);
        QTRY_COMPARE(fixture.article().id(), b);
        QCOMPARE(highlighted(fixture), b);
        // At the end there is nothing to go to, and nothing changes.
        fixture.press(Qt::Key_J);
        QCOMPARE(highlighted(fixture), b);
        fixture.press(Qt::Key_K);
        QTRY_COMPARE(fixture.article().id(), a);
        fixture.press(Qt::Key_K);
        QCOMPARE(highlighted(fixture), a);
    }

    void statesAndChips_data() { addRubricRows(); }
    void statesAndChips()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"A"_s);
        const RowId b = fixture.addArticle(u"B"_s);
        fixture.addArticle(u"C"_s);
        fixture.open();
        auto &draft = part<Chip>(fixture.window(), u"draft"_s);
        auto &unreviewed = part<Chip>(fixture.window(), u"unreviewed"_s);
        QTRY_COMPARE(unreviewed.accessibleName(), u"Unreviewed 3"_s);
        // A chip without articles is not there.
        QVERIFY(!draft.isVisible());

        fixture.show(b);
        fixture.press(Qt::Key_N);
        QCOMPARE(modelOf(fixture).row(1)->state, ReviewState::Draft);
        QTRY_COMPARE(draft.accessibleName(), u"Draft 1"_s);
        QCOMPARE(unreviewed.accessibleName(), u"Unreviewed 2"_s);
        QVERIFY(draft.isVisible());
        QVERIFY(spokenRow(*modelOf(fixture).row(1)).contains(u"Draft"_s));

        QTest::mouseClick(&draft, Qt::LeftButton);
        QTRY_COMPARE(titles(fixture), QStringList{u"B"_s});
        // Several chips: in any of the states. A chip is a button for the keyboard too.
        unreviewed.setFocus();
        fixture.press(Qt::Key_Space);
        QTRY_COMPARE(titles(fixture).size(), 3);
        QTest::mouseClick(&draft, Qt::LeftButton);
        QTRY_COMPARE(titles(fixture), QStringList({u"A"_s, u"C"_s}));
    }

    void rowStaysUnderTheHand_data() { addRubricRows(); }
    void rowStaysUnderTheHand()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"A"_s);
        fixture.addArticle(u"B"_s);
        fixture.open();
        QTest::mouseClick(&part<Chip>(fixture.window(), u"unreviewed"_s), Qt::LeftButton);
        QTRY_COMPARE(modelOf(fixture).query().states, QStringList{u"unreviewed"_s});
        part<QWidget>(fixture.window(), u"scores"_s).setFocus();
        fixture.press(Qt::Key_N);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(modelOf(fixture).stateCounts().value(u"submitted"_s), 1);
        // It no longer fits the filter, but it is being worked on.
        QCOMPARE(titles(fixture), QStringList({u"A"_s, u"B"_s}));
    }

    void search_data() { addRubricRows(); }
    void search()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"Harbour"_s);
        ArticleImport other = articleImport(u"Bridges"_s, {});
        other.document.text.replace(u"long"_s, u"lighthouse"_s);
        other.document.blocks[1].span.length += 6;
        other.document.blocks[2].span.start += 6;
        fixture.add(other);
        fixture.open();
        fixture.press(Qt::Key_Slash);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        fixture.type(u"harbour"_s);
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(titles(fixture), QStringList{u"Harbour"_s});
        fixture.press(Qt::Key_Escape);
        QTRY_COMPARE(titles(fixture).size(), 2);
        fixture.type(u"lighthouse"_s);
        QTRY_COMPARE(titles(fixture), QStringList{u"Bridges"_s});
        fixture.press(Qt::Key_Escape);
        fixture.type(u"nothing has this"_s);
        QTRY_COMPARE(titles(fixture), QStringList());
        QVERIFY(labelTexts(fixture.window()).contains(u"Nothing matches"_s));
        fixture.press(Qt::Key_Escape);
        fixture.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"scores"_s);
    }

    void sorts_data() { addRubricRows(); }
    void sorts()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        addScored(fixture, u"B"_s, 0.5);
        addScored(fixture, u"A"_s, -0.2);
        addScored(fixture, u"C"_s, 0.1);
        fixture.open();
        QTRY_COMPARE(titles(fixture), QStringList({u"A"_s, u"B"_s, u"C"_s}));
        sortBy(fixture, QueueSort::Score);
        QTRY_COMPARE(titles(fixture), QStringList({u"B"_s, u"C"_s, u"A"_s}));
        sortBy(fixture, QueueSort::Added);
        QTRY_COMPARE(titles(fixture), QStringList({u"C"_s, u"A"_s, u"B"_s}));
        sortBy(fixture, QueueSort::Usefulness);
        QTRY_COMPARE(modelOf(fixture).query().sort, QueueSort::Usefulness);
        for (int row = 0; row < 3; ++row)
            QVERIFY(!usefulnessReason(*modelOf(fixture).row(row)).isEmpty());
    }

    void newArticlesDoNotMoveTheSelection_data() { addRubricRows(); }
    void newArticlesDoNotMoveTheSelection()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        // Several new rows are told as one stretch, which the tester of models does not allow.
        fixture.testModels = false;
        QList<RowId> ids;
        for (int i = 10; i < 60; ++i)
            ids.append(fixture.add(articleImport(u"Article %1"_s.arg(i), {})));
        fixture.open();
        fixture.show(ids[30]);
        QTRY_COMPARE(highlighted(fixture), ids[30]);
        QListView &view = list(fixture);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const int top = view.verticalScrollBar()->value();
        const RowId shown = view.indexAt(QPoint(4, 4)).data(QueueModel::ArticleRole).toLongLong();
        QVERIFY(shown != 0);

        // One that comes first, and one that comes last.
        fixture.add(articleImport(u"Aardvark"_s, {}));
        fixture.add(articleImport(u"Zebra"_s, {}));
        QTRY_COMPARE(modelOf(fixture).rowCount(), 52);
        QCOMPARE(highlighted(fixture), ids[30]);
        QCOMPARE(view.selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(view.verticalScrollBar()->value(), top);
    }

    void anotherOrderKeepsTheSelection_data() { addRubricRows(); }
    void anotherOrderKeepsTheSelection()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.testModels = false;
        QList<RowId> ids;
        for (int i = 0; i < 40; ++i)
            ids.append(addScored(fixture, u"Article %1"_s.arg(i), 0.9 - i * 0.02));
        fixture.open();
        sortBy(fixture, QueueSort::Score);
        QTRY_COMPARE(modelOf(fixture).index(0).data(QueueModel::ArticleRole).toLongLong(), ids[0]);
        fixture.show(ids[5]);
        QTRY_COMPARE(highlighted(fixture), ids[5]);
        QListView &view = list(fixture);
        // Not the very end: a line more or less below the list would move that by itself.
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const int place = view.verticalScrollBar()->value();
        QVERIFY(place > 0);

        // The first one falls to the end when it is scored anew; all others move up by one.
        Evaluation later = flat(fixture, fixture.ids.next(), -0.9);
        later.finishedAt = later.finishedAt.addDays(1);
        QVERIFY(await(fixture.workspace->storeEvaluation(ids[0], 1, later, "{}")));
        QTRY_COMPARE(modelOf(fixture).index(0).data(QueueModel::ArticleRole).toLongLong(), ids[1]);
        QTRY_COMPARE(highlighted(fixture), ids[5]);
        QCOMPARE(view.currentIndex().row(), 4);
        QCOMPARE(view.verticalScrollBar()->value(), place);
        fixture.press(Qt::Key_J);
        QTRY_COMPARE(fixture.article().id(), ids[6]);
    }

    void stepsOverTheEdgeOfAPage_data() { addRubricRows(); }
    void stepsOverTheEdgeOfAPage()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.testModels = false;
        QList<ArticleImport> many;
        for (int i = 0; i < QueueModel::PageSize + 5; ++i)
            many.append(articleImport(u"Article %1"_s.arg(i, 4, 10, QChar(u'0')), {}));
        const auto stored = await(fixture.workspace->import(many));
        QVERIFY(stored);
        fixture.open();
        fixture.show(stored->at(QueueModel::PageSize - 1).article);
        QTRY_COMPARE(highlighted(fixture), stored->at(QueueModel::PageSize - 1).article);
        fixture.press(Qt::Key_J);
        QTRY_COMPARE(fixture.article().id(), stored->at(QueueModel::PageSize).article);
        QTRY_COMPARE(highlighted(fixture), fixture.article().id());
    }

    void emptyWorkspaceOffersTheNextStep_data() { addRubricRows(); }
    void emptyWorkspaceOffersTheNextStep()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        QTRY_VERIFY(labelTexts(fixture.window()).contains(u"No articles yet"_s));
        fixture.dialogs.files.clear();
        QAbstractButton *add = buttonSaying(part<QueuePane>(fixture.window()), u"Add files"_s);
        QVERIFY(add);
        add->click();
        QCOMPARE(fixture.dialogs.requests.size(), 1);
    }
};

RAPPORTEUR_TEST(TestQueuePage)

#include "tst_queuepage.moc"
