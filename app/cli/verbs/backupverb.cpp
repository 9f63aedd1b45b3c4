// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

VerbDescription BackupVerb::describe() const
{
    return {
        .name = u"backup"_s,
        .arguments = u"WORKSPACE PATH"_s,
        .least = 2,
        .most = 2,
        .summary = Words::tr(
            "Copies a workspace, also one in use; the copy is reopened and checked before it is named."),
        .options = {{u"json"_s, Words::tr("Print one JSON object.")}},
        .more = {}};
}

int BackupVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QStringList paths = arguments.positionalArguments();
    const std::shared_ptr<Workspace> workspace = openWorkspace(session, paths[0], Access::ReadOnly);
    if (!workspace)
        return NoWorkspace;
    if (const Status made = workspace->backup(paths[1]).result(); !made) {
        say(session, made.error());
        return SomeFailed;
    }
    const QFileInfo copy(paths[1]);
    if (arguments.isSet(u"json"_s))
        session.console.print({{u"path"_s, copy.absoluteFilePath()},
                               {u"bytes"_s, copy.size()},
                               {u"checked"_s, true}});
    else
        session.console.print(Words::tr("%1: backed up and checked.").arg(terminalLine(paths[1])));
    return Done;
}

} // namespace rapporteur::cli
