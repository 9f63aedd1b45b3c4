// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/safelabel.h"
#include "ui/scoring/comparepage.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTableView>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Raters beside each other, by keyboard.
class TestComparePage : public QObject
{
    Q_OBJECT

    static QString shown(CompareModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void columnsThresholdAndHand_data() { addRubricRows(); }
    void columnsThresholdAndHand()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        ReviewWindow &window = fixture.open();
        part<QTreeView>(window, u"scores"_s).setFocus();
        fixture.type(u"-.5"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_C);
        auto &page = part<ComparePage>(window);
        QVERIFY(page.isVisible());
        CompareModel &model = page.model();
        QCOMPARE(model.columnCount(), 5); // cell, two models, the person, how far apart
        QCOMPARE(model.rowCount(), fixture.rubric.provisions.size() * ChannelCount);
        // Most apart first: the overridden cell.
        QCOMPARE(model.cellAt(model.index(0, 0)), std::optional(fixture.cell(0, 0)));
        QCOMPARE(shown(model, 0, 1), u"+0.20"_s);
        QCOMPARE(shown(model, 0, 2), u"+0.35"_s);
        QCOMPARE(shown(model, 0, 3), u"−0.50"_s);
        QCOMPARE(shown(model, 0, 4), u"0.85"_s);
        // Choosing a line brings the hand there, and the hand moves the line.
        fixture.press(Qt::Key_Down);
        QCOMPARE(fixture.article().cell(), *model.cellAt(model.index(1, 0)));
        fixture.article().setCell(fixture.cell(3, 0));
        QCOMPARE(part<QTableView>(window, u"compare"_s).currentIndex().row(),
                 model.rowOf(fixture.cell(3, 0)));
        // A decision changes values but moves nothing under the hand.
        const CellKey last = *model.cellAt(model.index(model.rowCount() - 1, 0));
        fixture.article().propose(fixture.article().session().overrideCell(last, 0.9));
        QCOMPARE(model.cellAt(model.index(model.rowCount() - 1, 0)), std::optional(last));
        QCOMPARE(shown(model, model.rowCount() - 1, 3), u"+0.90"_s);
        // Differences only, from a threshold on.
        buttonSaying(window, u"Differences only"_s)->click();
        part<QDoubleSpinBox>(page).setValue(0.5);
        QCOMPARE(model.rowCount(), 2); // far apart, or scored by one and empty for others
        part<QDoubleSpinBox>(page).setValue(0.15);
        QVERIFY(model.rowCount() > 2);
    }

    void pairFiguresAreTold()
    {
        WindowFixture fixture;
        Evaluation first = machineEvaluation(fixture.rubric, u"e1"_s, u"model-a"_s);
        Evaluation again = machineEvaluation(fixture.rubric, u"e2"_s, u"model-a"_s, 0.05);
        again.rater.promptSha256 = u"other"_s;
        fixture.add(articleImport(u"One"_s, {first, again}));
        fixture.open();
        fixture.press(Qt::Key_C);
        const QString told = part<SafeLabel>(fixture.window(), u"pairFigures"_s).text();
        QVERIFY2(told.contains(u"Same sign in 19 of 19"_s), qPrintable(told));
        QVERIFY2(told.contains(u"0.05 apart"_s), qPrintable(told));
        QVERIFY2(told.contains(u"the prompt"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"the model"_s), qPrintable(told));
        // The dead zone is the reader's: with all within it every sign is the same, with none few are.
        fixture.article().propose(
            fixture.article().session().overrideCell(fixture.cell(0, 0), -0.2));
        auto &page = part<ComparePage>(fixture.window());
        const auto boxes = page.findChildren<QComboBox *>();
        boxes.last()->setCurrentIndex(boxes.last()->count() - 1);
        auto &zone = part<QDoubleSpinBox>(page, u"deadZone"_s);
        auto &figures = part<SafeLabel>(fixture.window(), u"pairFigures"_s);
        QVERIFY2(figures.text().contains(u"Same sign in 0 of 1"_s), qPrintable(figures.text()));
        zone.setValue(0.2);
        QVERIFY2(figures.text().contains(u"Same sign in 1 of 1 (up to ±0.20"_s),
                 qPrintable(figures.text()));
    }
};

RAPPORTEUR_TEST(TestComparePage)
#include "tst_comparepage.moc"
