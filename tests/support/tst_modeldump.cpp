// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/modeldump.h"
#include "tests/support/registry.h"

#include <QStringListModel>
#include <QTest>

using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A chain: each row has one child, down to a given depth.
class ChainModel : public QAbstractItemModel
{
public:
    explicit ChainModel(quintptr depth)
        : m_depth(depth)
    {}

    QModelIndex index(int row, int column, const QModelIndex &parent) const override
    {
        return createIndex(row, column, parent.isValid() ? parent.internalId() + 1 : 0);
    }
    QModelIndex parent(const QModelIndex &child) const override
    {
        return child.internalId() == 0 ? QModelIndex() : createIndex(0, 0, child.internalId() - 1);
    }
    int rowCount(const QModelIndex &parent) const override
    {
        return !parent.isValid() || parent.internalId() + 1 < m_depth ? 1 : 0;
    }
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int) const override
    {
        return QVariant::fromValue(index.internalId());
    }

private:
    quintptr m_depth;
};

} // namespace

class TestModelDump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRowsAndRoles()
    {
        const QStringListModel model({u"a"_s, u"b"_s});
        QCOMPARE(dumpModel(model), u"1\na\nb\n"_s);
        QCOMPARE(dumpModel(model, {Qt::DisplayRole, Qt::EditRole}), u"1\na ~ a\nb ~ b\n"_s);
    }

    void indentsChildren() { QCOMPARE(dumpModel(ChainModel(3)), u"1\n0\n  1\n    2\n"_s); }

    void depthDoesNotMatter() { QCOMPARE(dumpModel(ChainModel(5'000)).count(u'\n'), 5'001); }

    void aFixedClockMovesOnlyWhenTold()
    {
        FixedClock clock;
        const QDateTime start = clock.nowUtc();
        clock.advanceMs(1'500);
        QCOMPARE(start.msecsTo(clock.nowUtc()), 1'500);
        QCOMPARE(clock.monotonicMs(), 1'500);
        clock.setNow(start);
        QCOMPARE(clock.nowUtc(), start);
        QCOMPARE(clock.monotonicMs(), 1'500);
    }
};

RAPPORTEUR_TEST(TestModelDump)

#include "tst_modeldump.moc"
