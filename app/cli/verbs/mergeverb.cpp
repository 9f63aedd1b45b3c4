// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/allverbs.h"
#include "app/cli/verbs/merging.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

VerbDescription MergeVerb::describe() const
{
    return {
        .name = u"merge"_s,
        .arguments = u"WORKSPACE OTHER…"_s,
        .least = 2,
        .most = -1,
        .summary = Words::tr(
            "Takes colleagues' work into a workspace, and lists where they differ."),
        .options = {{u"dry-run"_s, Words::tr("Say what would be taken, and write nothing.")},
                    {u"json"_s, Words::tr("Print JSON lines: one object for each OTHER.")}},
        .more = Words::tr(
            "OTHER is a workspace file, a bundle (folder or .zip) or a file of complete JSON lines, scored with the\n"
            "same rubric. Articles are matched by identifier or address. Evaluations and reviews are kept apart by\n"
            "who made them; what is known already is not taken twice, so merging again changes nothing. Where two\n"
            "people judged a cell differently it is listed. A review that one person changed in both stays as it is\n"
            "here, and its cells are listed too. The text of an article that is here stays.")};
}

int MergeVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QStringList paths = arguments.positionalArguments();
    const bool dryRun = arguments.isSet(u"dry-run"_s);
    const std::shared_ptr<Workspace> workspace = openWorkspace(
        session, paths.first(), dryRun ? Access::ReadOnly : Access::ReadWrite);
    if (!workspace)
        return NoWorkspace;
    return mergeSources(session, *workspace, paths.sliced(1), {.dryRun = dryRun},
                        arguments.isSet(u"json"_s));
}

} // namespace rapporteur::cli
