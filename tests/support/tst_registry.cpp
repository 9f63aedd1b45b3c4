// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The runner itself: a misspelt or forgotten test must not pass for a test that ran.
class TestRegistry : public QObject
{
    Q_OBJECT

private:
    static int exitCodeOf(const QStringList &arguments)
    {
        QProcess runner;
        runner.start(QCoreApplication::applicationFilePath(), arguments);
        return runner.waitForFinished() ? runner.exitCode() : -1;
    }

private Q_SLOTS:
    void anUnknownNameFails() { QCOMPARE(exitCodeOf({u"tst_nothing"_s}), 2); }
    void noNameFails() { QCOMPARE(exitCodeOf({}), 2); }
    void anUnknownFunctionFails()
    {
        QVERIFY(exitCodeOf({u"tst_registry"_s, u"noSuchFunction"_s}) > 0);
    }
    void aRegisteredNameRuns() { QCOMPARE(exitCodeOf({u"tst_clock"_s}), 0); }
};

RAPPORTEUR_TEST(TestRegistry)

#include "tst_registry.moc"
