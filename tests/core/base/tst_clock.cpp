// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreInUtc() { QCOMPARE(SystemClock().nowUtc().timeSpec(), Qt::UTC); }

    void steadyTimeNeverGoesBack()
    {
        const SystemClock clock;
        const qint64 before = clock.monotonicMs();
        QCOMPARE_GE(clock.monotonicMs(), before);
    }
};

RAPPORTEUR_TEST(TestClock)

#include "tst_clock.moc"
