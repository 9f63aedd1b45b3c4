// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "core/base/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QLoggingCategory>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rapporteur;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rapporteur"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    if (const QString rules = qEnvironmentVariable("RAPPORTEUR_LOG"); !rules.isEmpty())
        QLoggingCategory::setFilterRules(QString(rules).replace(u';', u'\n'));

    const Translation translation{QLocale()};
    QFile in, out, err;
    // By number: read through a FILE, a line would end at its first zero byte.
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return cli::SomeFailed;
    cli::Console console(in, out, err, ::isatty(STDERR_FILENO) == 1);
    cli::Interrupt interrupt;
    const cli::SignalWatch watch(interrupt);
    Services services;
    cli::Session session{services, console, interrupt};
    const int code = cli::runCommandLine(QCoreApplication::arguments().sliced(1), session);
    if (!out.flush() && code == cli::Done) {
        console.say(
            QCoreApplication::translate("CommandLine", "The output could not be written: %1.")
                .arg(out.errorString()));
        return cli::SomeFailed;
    }
    return code;
}
