// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/searchline.h"
#include "ui/review/queuepane.h"
#include "ui/review/savedfilters.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Filters under a name, and the cell that is worth the next look.
class TestSavedFilters : public QObject
{
    Q_OBJECT

    static QAction *entry(SavedFilters &button, const QString &name)
    {
        for (QAction *action : button.menu()->actions()) {
            if (action->text() == name)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void bytesAreReadBackAndBrokenOnesLeftOut()
    {
        const QList<SavedFilter> filters{
            {u"mine"_s, {u"draft"_s}, u"zebra"_s, QueueSort::Spread, false},
            {u"all"_s, {}, {}, QueueSort::Title, true}};
        QCOMPARE(filtersFromBytes(filtersToBytes(filters)), filters);
        QVERIFY(filtersFromBytes("not json").isEmpty());
        const QList<SavedFilter> odd = filtersFromBytes(
            R"([{"name":"a","states":["draft","nonsense"],"sort":99},{"name":""},7])");
        QCOMPARE(odd.size(), 1);
        QCOMPARE(odd.first().states, QStringList{u"draft"_s});
        QCOMPARE(odd.first().sort, QueueSort::Usefulness);
    }

    void keptChosenAndDropped()
    {
        WindowFixture fixture;
        fixture.addArticle(u"One"_s);
        fixture.addArticle(u"Two"_s);
        fixture.open();
        auto &queue = part<QueuePane>(fixture.window());
        QueueQuery query = queue.query();
        query.states = {u"unreviewed"_s};
        query.search = u"Two"_s;
        query.sort = QueueSort::Spread;
        queue.setQuery(query);
        fixture.dialogs.typed = u"the second"_s;
        fixture.window().actions().action(u"queue.saveFilter"_s)->trigger();
        auto &button = part<SavedFilters>(fixture.window());
        QTRY_COMPARE(button.filters().size(), 1);
        fixture.close();

        // Kept with the workspace.
        fixture.open();
        auto &again = part<SavedFilters>(fixture.window());
        QTRY_COMPARE(again.filters().size(), 1);
        QVERIFY(entry(again, u"the second"_s));
        entry(again, u"the second"_s)->trigger();
        const QueueQuery &now = part<QueuePane>(fixture.window()).query();
        QCOMPARE(now.search, u"Two"_s);
        QCOMPARE(now.states, QStringList{u"unreviewed"_s});
        QCOMPARE(now.sort, QueueSort::Spread);
        QCOMPARE(part<SearchLine>(fixture.window()).text(), u"Two"_s);
        QMenu *drop = entry(again, u"Drop a kept filter"_s)->menu();
        drop->actions().first()->trigger();
        QVERIFY(again.filters().isEmpty());
    }

    void theMostUsefulCellIsNamedAndReached()
    {
        WindowFixture fixture;
        Evaluation one = machineEvaluation(fixture.rubric, u"e1"_s, u"model-a"_s);
        Evaluation other = machineEvaluation(fixture.rubric, u"e2"_s, u"model-b"_s);
        other.rows[6].cells[0].raw = other.rows[6].cells[0].value = -0.7;
        fixture.add(articleImport(u"One"_s, {one, other}));
        fixture.open();
        const QString cell = QString::number(fixture.cell(6, 0).provision);
        QVERIFY(labelTexts(fixture.window())
                    .contains(u"Next: the raters are 0.90 apart on %1 E."_s.arg(cell)));
        part<QTreeView>(fixture.window(), u"scores"_s).setFocus();
        fixture.press(Qt::Key_U, Qt::ShiftModifier);
        QCOMPARE(fixture.article().cell(), fixture.cell(6, 0));
        fixture.press(Qt::Key_N);
        QVERIFY(!labelTexts(fixture.window()).join(u' ').contains(u"0.90 apart"_s));
    }
};

RAPPORTEUR_TEST(TestSavedFilters)
#include "tst_savedfilters.moc"
