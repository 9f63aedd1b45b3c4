// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeldump.h"
#include "tests/ui/windowfixture.h"
#include "ui/store/historypanel.h"

#include <QTableView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Who changed what, as the panel tells it.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    /// What, from, to and why of each line; times and authors aside.
    static QStringList lines(const HistoryPanel::Model &model)
    {
        QStringList all;
        for (const HistoryRow &row : model.rows())
            all.append(u"%1: %2 → %3 %4"_s.arg(row.what, row.from, row.to, row.why).trimmed());
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everyChange_data() { addRubricRows(); }
    void everyChange()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        auto &panel = part<HistoryPanel>(fixture.window());
        const Provision &first = fixture.rubric.provisions.first();
        const QString cell = u"%1 %2 · %3"_s.arg(QString::number(first.number),
                                                 first.shortTitle.in(u"en"_s),
                                                 fixture.rubric.channels[0].letter);
        const QString code = fixture.rubric.reasonCodes.first().title.in(u"en"_s);
        fixture.press(Qt::Key_Space);
        fixture.press(Qt::Key_N);
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_F);
        fixture.press(Qt::Key_Tab);
        fixture.press(Qt::Key_A);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        const QString other = u"%1 %2 · %3"_s.arg(QString::number(first.number),
                                                  first.shortTitle.in(u"en"_s),
                                                  fixture.rubric.channels[1].letter);
        const QStringList expected = {u"review: draft → submitted"_s,
                                      other + u": abstained → undecided taken back"_s,
                                      other + u": undecided → abstained"_s,
                                      u"flag: off → on"_s,
                                      cell + u": no data → no data "_s + code,
                                      cell + u": accepted +0.20 → no data"_s,
                                      cell + u": undecided → accepted +0.20"_s};
        QTRY_COMPARE(lines(panel.model()).mid(0, expected.size()), expected);
        for (const HistoryRow &row : panel.model().rows().mid(0, expected.size())) {
            QCOMPARE(row.author, u"ana"_s);
            QCOMPARE(row.at, fixture.clock.nowUtc());
        }

        // Of one cell alone, following the hand.
        panel.setCellOnly(true);
        QTRY_COMPARE(lines(panel.model()), expected.mid(1, 2));
        fixture.article().setCell({first.number, 0});
        QTRY_COMPARE(lines(panel.model()), expected.mid(4, 3));
    }

    void restoring()
    {
        WindowFixture fixture;
        const RowId id = fixture.addArticle(u"One"_s);
        fixture.open();
        auto &panel = part<HistoryPanel>(fixture.window());
        const CellKey cell = fixture.article().cell();
        fixture.type(u".4"_s);
        fixture.press(Qt::Key_Return);
        fixture.article().setCell(cell);
        fixture.press(Qt::Key_N);
        fixture.press(Qt::Key_F);
        fixture.save();
        const auto choose = [&](const QString &to) {
            fixture.window().actions().action(u"view.history"_s)->setChecked(false);
            fixture.window().actions().action(u"view.history"_s)->trigger();
            auto *table = panel.findChild<QTableView *>();
            const auto at = [&] {
                return std::ranges::find(panel.model().rows(), to, &HistoryRow::to)
                    - panel.model().rows().begin();
            };
            QTRY_VERIFY(at() < panel.model().rowCount());
            table->setFocus();
            table->setCurrentIndex(panel.model().index(static_cast<int>(at()), 0));
        };
        // One value comes back and nothing else changes.
        choose(u"+0.40"_s);
        fixture.press(Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(fixture.review().decision(cell)->value, Score(0.4));
        QVERIFY(fixture.review().flagged);
        fixture.save();
        // As a new change: the earlier ones are still there, and it can be undone.
        QTRY_COMPARE(panel.model().rows().first().to, u"+0.40"_s);
        QCOMPARE(panel.model().rows().first().from, u"no data"_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.review().decision(cell)->verdict, Verdict::NoData);
        fixture.save();
        // The whole review as it was after the first decision: not flagged yet.
        QTRY_COMPARE(panel.model().rows().first().why, u"taken back"_s);
        auto *table = panel.findChild<QTableView *>();
        const auto first = std::ranges::find_last(panel.model().rows(), u"+0.40"_s,
                                                  &HistoryRow::to);
        table->setCurrentIndex(
            panel.model().index(static_cast<int>(first.begin() - panel.model().rows().begin()), 0));
        fixture.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.review().decision(cell)->value, Score(0.4));
        QVERIFY(!fixture.review().flagged);
        fixture.save();
        QCOMPARE(fixture.stored(id).decision(cell)->value, Score(0.4));
        QVERIFY(!fixture.stored(id).flagged);
    }

    void theWholeWorkspace()
    {
        WindowFixture fixture;
        const RowId one = fixture.addArticle(u"One"_s);
        const RowId two = fixture.addArticle(u"Two"_s);
        fixture.open();
        fixture.show(one);
        const CellKey cell = fixture.cell(3, 0);
        fixture.article().setCell(cell);
        fixture.press(Qt::Key_N);
        fixture.save();
        fixture.show(two);
        auto &panel = part<HistoryPanel>(fixture.window());
        auto *table = panel.findChild<QTableView *>();
        fixture.window().actions().action(u"view.history"_s)->setChecked(false);
        fixture.window().actions().action(u"view.history"_s)->trigger();
        QVERIFY(table->isColumnHidden(2));
        panel.setEverything(true);
        QVERIFY(!table->isColumnHidden(2));
        QTRY_VERIFY(!panel.model().rows().isEmpty() && panel.model().rows().first().cell);
        QCOMPARE(panel.model().rows().first().title, u"One"_s);
        table->setFocus();
        table->setCurrentIndex(panel.model().index(0, 0));
        // Another article's change cannot be restored into this one.
        QVERIFY(!fixture.window().actions().action(u"history.restoreValue"_s)->isEnabled());
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(fixture.article().id(), one);
        QTRY_COMPARE(fixture.article().cell(), cell);
    }

    void enterGoesToTheCell_data() { addRubricRows(); }
    void enterGoesToTheCell()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey decided = fixture.article().cell();
        fixture.press(Qt::Key_N);
        auto &panel = part<HistoryPanel>(fixture.window());
        fixture.window().actions().action(u"view.history"_s)->trigger();
        fixture.window().actions().action(u"view.history"_s)->trigger();
        QTRY_VERIFY(panel.isVisible());
        QTRY_VERIFY(panel.model().rowCount() > 0 && panel.model().rows().first().cell);
        fixture.article().setCell(fixture.cell(3, 1));
        auto *table = panel.findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(panel.model().index(0, 0));
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.article().cell(), decided);
    }
};

RAPPORTEUR_TEST(TestHistoryPage)

#include "tst_historypage.moc"
