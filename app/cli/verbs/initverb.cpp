// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inpool.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"
#include "app/cli/verbs/importtexts.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Loads the shipped sample. False when a part of it could not be loaded, which is said.
bool loadSample(Session &session, Workspace &workspace, ImportTotals &totals)
{
    Importer importer(workspace, session.services.clock());
    const QList<ImportReport> reports = inPool(
        session, [&importer] { return importer.importSample(); },
        [&importer] { importer.cancel(); });
    for (const ImportReport &report : reports) {
        totals.add(report);
        if (report.failed())
            session.console.say(
                terminalText(report.origin + u": "_s
                             + (report.error ? report.error->text : report.issues.last().text)));
    }
    return totals.failed == 0;
}

} // namespace

VerbDescription InitVerb::describe() const
{
    return {
        .name = u"init"_s,
        .arguments = u"WORKSPACE"_s,
        .summary = Words::tr("Makes a new workspace; refuses to overwrite."),
        .options =
            {{u"sample"_s,
              Words::tr("Load the articles, discussions and answers that come with the program.")},
             {u"rubric"_s, Words::tr("Score by this rubric: the id of a shipped one, or a file."),
              u"RUBRIC"_s},
             {u"json"_s, Words::tr("Print one JSON object.")}},
        .more = {}};
}

int InitVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QString path = arguments.positionalArguments().first();
    const Result<Rubric> rubric = session.services.rubric(arguments.value(u"rubric"_s));
    if (!rubric) {
        say(session, rubric.error());
        return UsageError;
    }
    Services::OpenedWorkspace made = session.services.createWorkspace(path, *rubric).takeResult();
    if (!made) {
        say(session, made.error());
        return NoWorkspace;
    }
    ImportTotals totals;
    const bool whole = !arguments.isSet(u"sample"_s) || loadSample(session, **made, totals);
    if (arguments.isSet(u"json"_s)) {
        session.console.print(
            {{u"workspace"_s, (*made)->info().path},
             {u"rubric"_s, QJsonObject{{u"id"_s, rubric->id}, {u"version"_s, rubric->version}}},
             {u"articles"_s, totals.added + totals.gated},
             {u"comments"_s, totals.comments},
             {u"evaluations"_s, totals.evaluations}});
    } else {
        session.console.print(Words::tr("Made %1 with the rubric %2 %3.")
                                  .arg(terminalLine(path), rubric->id, rubric->version));
        if (arguments.isSet(u"sample"_s))
            session.console.print(Words::tr("Sample: %1").arg(totals.text()));
    }
    if (session.interrupt.isRaised())
        return Interrupted;
    return whole ? Done : SomeFailed;
}

} // namespace rapporteur::cli
