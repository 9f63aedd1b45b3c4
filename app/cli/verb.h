// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/interrupt.h"
#include "app/services/services.h"

#include <QCommandLineParser>

namespace rapporteur::cli
{

/// What a verb is told besides its arguments.
struct Session {
    Services &services;
    Console &console;
    Interrupt &interrupt;
};

/// How a verb is called; help text and parsing are made of this.
struct VerbDescription {
    QString name;
    QString arguments; ///< "WORKSPACE SOURCE…"
    int least = 1, most = 1; ///< number of arguments; -1: any number
    QString summary; ///< one sentence
    QList<QCommandLineOption> options;
    QString more; ///< further paragraphs of the help
};

/// One verb of the command line. `run` returns the exit code; it has parsed and counted arguments.
class Verb
{
public:
    virtual ~Verb() = default;
    [[nodiscard]] virtual VerbDescription describe() const = 0;
    [[nodiscard]] virtual int run(const QCommandLineParser &arguments, Session &session) = 0;
};

/// Every verb, in the order of the help.
[[nodiscard]] const std::vector<std::unique_ptr<Verb>> &verbs();

/// Opens a workspace, saying on `err` what went wrong or what has to be known; nullptr then, with exit code
/// 3. `Access::ReadWrite` insists: a workspace that another program holds is refused.
[[nodiscard]] std::shared_ptr<Workspace> openWorkspace(Session &session, const QString &path,
                                                       Access access);

/// Says an error; the raw detail only goes to the log.
void say(Session &session, const Error &error);

/// A refusal of the arguments: says it with the way to the help. Returns the exit code.
[[nodiscard]] int usageError(Session &session, const QString &verb, const QString &text);

} // namespace rapporteur::cli
