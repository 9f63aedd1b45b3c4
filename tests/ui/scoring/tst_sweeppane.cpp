// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/safelabel.h"
#include "ui/scoring/sweeppane.h"

#include <QSignalSpy>
#include <QTableView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// One provision across articles, by keyboard alone.
class TestSweepPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void cellAfterCell()
    {
        WindowFixture fixture;
        const RowId one = fixture.addArticle(u"A"_s);
        const RowId two = fixture.addArticle(u"B"_s);
        fixture.addArticle(u"C"_s);
        fixture.open();
        fixture.show(one);
        const CellKey cell = fixture.cell(3, 0);
        fixture.article().setCell(cell);
        auto &pane = part<SweepPane>(fixture.window());
        QSignalSpy loaded(&pane, &SweepPane::loaded);
        fixture.press(Qt::Key_P);
        QVERIFY(pane.isOn());
        QTRY_COMPARE(pane.model().rowCount(), 3);
        const auto shown = [&](int row, int column) {
            return pane.model().index(row, column).data().toString();
        };
        QCOMPARE(shown(0, 0), u"A"_s);
        // Accepting goes to the other channel, then to the next article at the same provision.
        fixture.press(Qt::Key_Space);
        QTRY_COMPARE(fixture.article().cell(), (CellKey{cell.provision, 1}));
        QVERIFY(shown(0, 4).startsWith(u"✓"_s));
        fixture.press(Qt::Key_N);
        QTRY_COMPARE(fixture.article().id(), two);
        QCOMPARE(fixture.article().cell(), cell);
        QCOMPARE(shown(0, 5), u"no data"_s);
        QVERIFY(part<SafeLabel>(pane, u"sweepProgress"_s).text().startsWith(u"1 of 3"_s));
        // An override stays for its reason; the next article is a key away, and keeps the provision.
        fixture.type(u".4"_s);
        fixture.press(Qt::Key_Return);
        fixture.article().setCell(cell);
        fixture.press(Qt::Key_1);
        QCOMPARE(fixture.article().id(), two);
        QVERIFY(!fixture.review().decision(cell)->reasonCode.isEmpty());
        fixture.press(Qt::Key_J);
        QTRY_VERIFY(fixture.article().id() != two);
        QCOMPARE(fixture.article().cell().provision, cell.provision);
        // Off again: the next article begins at its beginning.
        fixture.press(Qt::Key_P);
        QVERIFY(!pane.isOn());
        fixture.press(Qt::Key_K);
        QTRY_COMPARE(fixture.article().id(), two);
        QVERIFY(fixture.article().cell() != cell);
    }

    void blindCoversTheMachine()
    {
        WindowFixture fixture;
        fixture.addArticle(u"A"_s);
        WindowMemory memory;
        memory.blind.on = true;
        QVERIFY(await(fixture.workspace->setValue(WindowMemory::key(), memory.toBytes())));
        fixture.open();
        auto &pane = part<SweepPane>(fixture.window());
        fixture.press(Qt::Key_P);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        QCOMPARE(pane.model().index(0, 1).data().toString(), u"covered"_s);
        QVERIFY(pane.model().rows().first().evidence.isEmpty());
    }
};

RAPPORTEUR_TEST(TestSweepPane)
#include "tst_sweeppane.moc"
