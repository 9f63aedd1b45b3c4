// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/chip.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queuepane.h"
#include "ui/shell/windowmemory.h"

#include <QDockWidget>
#include <QListView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// A window comes back as it was left.
class TestReopening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articleFilterAndPanes_data() { addRubricRows(); }
    void articleFilterAndPanes()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"A"_s);
        fixture.addArticle(u"B"_s);
        const RowId c = fixture.addArticle(u"C"_s);
        fixture.open();
        fixture.show(c);
        QTest::mouseClick(&part<Chip>(fixture.window(), u"unreviewed"_s), Qt::LeftButton);
        QAction *history = fixture.window().actions().action(u"view.history"_s);
        history->trigger();
        QVERIFY(part<QDockWidget>(fixture.window(), u"history"_s).isHidden());
        fixture.window().actions().action(u"view.lock"_s)->setChecked(false);
        fixture.close();

        // The queue and the article are read at the same time; whichever comes first, the article is C.
        for (int round = 0; round < 5; ++round) {
            fixture.open();
            QCOMPARE(fixture.article().id(), c);
            const auto &model = *fixture.window().findChild<QueueModel *>();
            QTRY_COMPARE(model.rowCount(), 3);
            QTRY_COMPARE(part<QListView>(fixture.window(), u"queue"_s).currentIndex().row(), 2);
            QCOMPARE(fixture.article().id(), c);
            QCOMPARE(model.query().states, QStringList{u"unreviewed"_s});
            QVERIFY(part<Chip>(fixture.window(), u"unreviewed"_s).isChecked());
            QVERIFY(part<QDockWidget>(fixture.window(), u"history"_s).isHidden());
            QVERIFY(!fixture.window().actions().action(u"view.history"_s)->isChecked());
            QVERIFY(!fixture.window().actions().action(u"view.lock"_s)->isChecked());
            fixture.close();
        }
    }

    void decisionsNotesAndMarks_data() { addRubricRows(); }
    void decisionsNotesAndMarks()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"A"_s);
        fixture.open();
        fixture.press(Qt::Key_N);
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_F);
        fixture.press(Qt::Key_M, Qt::ControlModifier);
        fixture.type(u"see the second paragraph"_s);
        const Review left = fixture.review();
        fixture.close();
        QCOMPARE(fixture.stored(article), left);
        fixture.open();
        QCOMPARE(fixture.review(), left);
        // The undo of this window begins here.
        QVERIFY(!fixture.window().actions().action(u"edit.undo"_s)->isEnabled());
    }

    void memoryIsReadWithCare()
    {
        WindowMemory memory;
        memory.geometry = "g";
        memory.panes = "p";
        memory.locked = false;
        memory.states = {u"draft"_s};
        memory.sort = QueueSort::Setl;
        memory.descending = false;
        memory.article = 12;
        QCOMPARE(WindowMemory::fromBytes(memory.toBytes()), memory);
        QCOMPARE(WindowMemory::fromBytes("no cbor at all"), WindowMemory());
        QCOMPARE(WindowMemory::fromBytes({}), WindowMemory());
        const QByteArray bytes = memory.toBytes();
        for (qsizetype cut = 0; cut < bytes.size(); ++cut)
            static_cast<void>(WindowMemory::fromBytes(bytes.left(cut)));
    }
};

RAPPORTEUR_TEST(TestReopening)

#include "tst_reopening.moc"
