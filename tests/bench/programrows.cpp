// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrow.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// Milliseconds until `program` printed a line and ended, the middle of several starts.
double startMs(const QString &program, const QStringList &arguments)
{
    return medianMs(7, [&](int) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60'000);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qFatal("%s failed: %s", qPrintable(program),
                   process.readAllStandardError().constData());
    });
}

QList<Measure> startRow(const Settings &)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString cli = folder + u"/rapporteur-cli"_s;
    const double reference = startMs(u"sqlite3"_s, {u":memory:"_s, u"select 1"_s});
    const double ours = startMs(cli, {u"--version"_s});
    return {{.work = u"start of the command line"_s,
             .unit = u"ms"_s,
             .ours = ours,
             .reference = u"sqlite3 command"_s,
             .referenceValue = reference,
             .aim = u"at most 100"_s,
             .met = ours <= 100}};
}

} // namespace

QList<Row> programRows()
{
    return {{u"start"_s, startRow}};
}

} // namespace rapporteur::bench
