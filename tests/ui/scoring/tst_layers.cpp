// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/scoring/scoresmodel.h"
#include "ui/scoring/tornadopane.h"

#include <QListView>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Three layers of a value stepped with one key, and what carries the headline.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void oneKeyStepsTheLayers()
    {
        WindowFixture fixture;
        Evaluation repaired = machineEvaluation(fixture.rubric, u"e1"_s, u"model-a"_s);
        repaired.rows[0].cells[0].raw = 0.95; // the rules made it +0.20
        fixture.add(articleImport(u"One"_s, {repaired}));
        fixture.open();
        auto &table = part<QTreeView>(fixture.window(), u"scores"_s);
        table.setFocus();
        const auto machine = [&table] {
            return table.model()->index(0, ScoresModel::FirstMachine).data().toString();
        };
        const auto title = [&table] {
            return table.model()->headerData(ScoresModel::FirstMachine, Qt::Horizontal).toString();
        };
        fixture.type(u"-.4"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(title(), u"Model E"_s);
        QCOMPARE(machine(), u"+0.20"_s);
        fixture.press(Qt::Key_L);
        QCOMPARE(title(), u"Raw E"_s);
        QCOMPARE(machine(), u"+0.95"_s);
        fixture.press(Qt::Key_L);
        QCOMPARE(title(), u"Now E"_s);
        QCOMPARE(machine(), u"−0.40"_s);
        fixture.press(Qt::Key_L);
        QCOMPARE(title(), u"Model E"_s);
    }

    void barsFollowTheDecisions_data() { addRubricRows(); }
    void barsFollowTheDecisions()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        part<QTreeView>(fixture.window(), u"scores"_s).setFocus();
        fixture.article().setCell(fixture.cell(3, 0));
        fixture.type(u"-1"_s);
        if (fixture.review().decisions.isEmpty()) // "-" begins a score, "1" goes on with it
            fixture.press(Qt::Key_Return);
        fixture.window().actions().action(u"view.influence"_s)->setChecked(false);
        fixture.window().actions().action(u"view.influence"_s)->trigger();
        auto &pane = part<TornadoPane>(fixture.window());
        QVERIFY(pane.isVisible());
        QVERIFY(pane.model().rowCount() > 1);
        QCOMPARE(pane.model().rows().first().provision, fixture.cell(3, 0).provision);
        QVERIFY(pane.model().rows().first().shift < 0);
        // A bar brings the hand to its row.
        auto &list = part<QListView>(fixture.window(), u"tornado"_s);
        list.setFocus();
        list.setCurrentIndex(pane.model().index(1, 0));
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.article().cell().provision, pane.model().rows().at(1).provision);
        // Abstained cells are told apart from those without data.
        part<QTreeView>(fixture.window(), u"scores"_s).setFocus();
        fixture.press(Qt::Key_A);
        QVERIFY(!pane.model().rows().isEmpty());
    }
};

RAPPORTEUR_TEST(TestLayers)
#include "tst_layers.moc"
