// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/base/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

struct Line {
    int key = 0;
    QString text;
    bool operator==(const Line &) const = default;
};

using Model = TableModel<Line, int>;

Model makeModel()
{
    const auto text = [](const Line &line, int role) {
        return role == Qt::DisplayRole ? QVariant(line.text) : QVariant();
    };
    const auto key = [](const Line &line, int role) {
        return role == Qt::DisplayRole ? QVariant(line.key) : QVariant();
    };
    return {{{.title = u"Key"_s, .data = key},
             {.title = u"Text"_s, .data = text, .tip = u"What it says"_s}},
            [](const Line &line) { return line.key; }};
}

} // namespace

/// Rows change in place: whatever list comes next, the model ends up equal to it and selections survive.
class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyListAfterAnyOther()
    {
        Model model = makeModel();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(20260301);
        QList<QPersistentModelIndex> kept;
        QList<int> keptKeys;
        for (int round = 0; round < 400; ++round) {
            QList<Line> next;
            QList<int> keys;
            for (int key = 0; key < 12; ++key) {
                if (random.bounded(3) > 0)
                    keys.append(key);
            }
            std::shuffle(keys.begin(), keys.end(), random);
            for (const int key : keys)
                next.append({key, u"text %1"_s.arg(random.bounded(3))});
            model.setRows(next);
            QCOMPARE(model.rows(), next);
            // A row that stayed is still what its index points to.
            for (qsizetype i = 0; i < kept.size(); ++i) {
                const bool there = keys.contains(keptKeys[i]);
                if (there && kept[i].isValid())
                    QCOMPARE(kept[i].data().toInt(), keptKeys[i]);
                if (!there)
                    QVERIFY(!kept[i].isValid());
            }
            kept.clear();
            keptKeys.clear();
            for (int row = 0; row < model.rowCount(); ++row) {
                kept.append(model.index(row, 0));
                keptKeys.append(model.rows()[row].key);
            }
        }
        QVERIFY(resets.isEmpty());
    }

    void onlyWhatDiffersIsTold()
    {
        Model model = makeModel();
        model.setRows({{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        model.setRows({{1, u"a"_s}, {2, u"B"_s}, {3, u"c"_s}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        model.setRows({{1, u"a"_s}, {2, u"B"_s}, {3, u"c"_s}});
        QCOMPARE(changed.size(), 1);
        QVERIFY(inserted.isEmpty() && removed.isEmpty() && moved.isEmpty());
        model.setRows({{3, u"c"_s}, {1, u"a"_s}, {2, u"B"_s}});
        QCOMPARE(moved.size(), 1);
    }

    void selectionStays()
    {
        Model model = makeModel();
        model.setRows({{1, u"a"_s}, {2, u"b"_s}});
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::SelectCurrent);
        model.setRows({{0, u"z"_s}, {1, u"a"_s}, {2, u"B"_s}, {3, u"c"_s}});
        QCOMPARE(selection.currentIndex().row(), 2);
        QVERIFY(selection.isRowSelected(2) || selection.isSelected(model.index(2, 0)));
        model.setRows({{0, u"z"_s}});
        QVERIFY(selection.selectedIndexes().size() <= 1);
    }

    void headers()
    {
        const Model model = makeModel();
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Text"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(),
                 u"What it says"_s);
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
        QVERIFY(!model.headerData(2, Qt::Horizontal).isValid());
        QCOMPARE(model.rowAt({}), nullptr);
        QCOMPARE(model.rowOf(7), -1);
    }
};

RAPPORTEUR_TEST(TestTableModel)

#include "tst_tablemodel.moc"
