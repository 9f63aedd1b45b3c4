// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filterexpression.h"
#include "app/cli/inpool.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"
#include "core/export/exportwords.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString formatIds()
{
    QStringList ids;
    for (const ExportFormat &format : exportFormats())
        ids.append(format.id);
    return ids.join(u", "_s);
}

Result<ExportOptions> optionsOf(const QCommandLineParser &arguments, const Services &services)
{
    ExportOptions options;
    options.program = Services::program();
    options.reviewer = arguments.isSet(u"reviewer"_s) ? arguments.value(u"reviewer"_s)
                                                      : services.reviewer();
    options.filter.reviewer = options.reviewer;
    options.spreadsheetSafe = !arguments.isSet(u"exact"_s);
    options.licence = arguments.value(u"licence"_s);
    options.byteOrderMark = arguments.isSet(u"bom"_s);
    const QString only = arguments.value(u"only"_s);
    if (only != "all"_L1 && only != "submitted"_L1)
        return failure(ErrorKind::Usage, Words::tr("--only knows submitted and all."));
    options.onlySubmitted = only == "submitted"_L1;
    if (const Status read = addFilter(options.filter, arguments.value(u"filter"_s)); !read)
        return std::unexpected(read.error());
    return options;
}

/// Notes the export in the workspace, if it may be written to.
void noteExport(Session &session, Workspace &workspace, const ExportFormat &format,
                const ExportReport &report)
{
    if (workspace.info().access != Access::ReadWrite)
        return;
    Event event;
    event.at = session.services.clock().nowUtc();
    event.type = u"export"_s;
    event.message =
        Words::tr("Exported %n articles as %1", nullptr, report.articles).arg(format.id);
    event.details = {
        {u"format"_s, format.id}, {u"articles"_s, report.articles}, {u"rows"_s, report.rows}};
    if (const Status noted = workspace.addEvent(event).result(); !noted)
        say(session, noted.error());
}

} // namespace

VerbDescription ExportVerb::describe() const
{
    return {
        .name = u"export"_s,
        .arguments = u"WORKSPACE"_s,
        .summary = Words::tr("Writes articles, evaluations and reviews into a file."),
        .options =
            {{u"format"_s, Words::tr("One of %1.").arg(formatIds()), u"FORMAT"_s},
             {{u"o"_s, u"output"_s},
              Words::tr(
                  "The file to write, or - for standard output; a folder or a .zip for formats of several files."),
              u"PATH"_s},
             {u"only"_s, Words::tr("submitted: only submitted reviews and their articles; all."),
              u"WHICH"_s, u"all"_s},
             {u"filter"_s, Words::tr("Only these articles."), u"EXPR"_s},
             {u"reviewer"_s,
              Words::tr("Whose review stands where a format has room for one, and in filters."),
              u"NAME"_s},
             {u"exact"_s,
              Words::tr("CSV: do not neutralise texts that a spreadsheet would run as formulas.")},
             {u"bom"_s, Words::tr("CSV: begin with a byte order mark, for some spreadsheets.")},
             {u"licence"_s,
              Words::tr("Identifier of the licence of the judgements, for dataset cards."),
              u"ID"_s},
             {u"json"_s, Words::tr("Print one JSON object about the export.")}},
        .more =
            Words::tr(
                "The file is written under a temporary name and renamed when it is whole; an old file stays until\n"
                "then. The same workspace gives the same bytes. ND is an empty field in CSV and null in JSON.")
            + u"\n\n"_s + filterHelp()};
}

int ExportVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        return usageError(session, u"export"_s, Words::tr("Say where to write with -o PATH."));
    const ExportFormat *format = exportFormat(arguments.value(u"format"_s));
    if (!format)
        return usageError(session, u"export"_s,
                          Words::tr("--format must be one of %1.").arg(formatIds()));
    const Result<ExportOptions> options = optionsOf(arguments, session.services);
    if (!options)
        return usageError(session, u"export"_s, options.error().text);
    Services::OpenedWorkspace opened =
        session.services.openWorkspace(arguments.positionalArguments().first()).takeResult();
    if (!opened) {
        say(session, opened.error());
        return NoWorkspace;
    }
    Workspace &workspace = **opened;
    if (path == "-"_L1 && arguments.isSet(u"json"_s))
        return usageError(session, u"export"_s,
                          Words::tr("--json and -o - would mix on standard output."));
    QObject here;
    const ExportProgress progress = [&](int done, int total) {
        QMetaObject::invokeMethod(
            &here,
            [&session, done, total] {
                session.console.showProgress(done, total, Words::tr("articles"));
            },
            Qt::QueuedConnection);
        return !session.interrupt.isRaised();
    };
    const Result<ExportReport> report = inPool(session, [&] {
        return path == "-"_L1
            ? exportTo(workspace, *format, session.console.out(), *options, progress)
            : exportTo(workspace, *format, path, *options, progress);
    });
    session.console.endProgress();
    if (!report) {
        say(session, report.error());
        return report.error().kind == ErrorKind::Cancelled ? Interrupted : SomeFailed;
    }
    noteExport(session, workspace, *format, *report);
    if (arguments.isSet(u"json"_s)) {
        session.console.print({{u"path"_s, report->path},
                               {u"format"_s, format->id},
                               {u"articles"_s, report->articles},
                               {u"rows"_s, report->rows},
                               {u"left_out"_s, report->leftOut},
                               {u"not_reviewed"_s, report->notReviewed},
                               {u"only_drafts"_s, report->onlyDrafts},
                               {u"unfit"_s, report->unfit},
                               {u"draft_reviews"_s, report->draftReviews}});
        return Done;
    }
    QString text = Words::tr("%n articles", nullptr, report->articles) + u", "_s
        + Words::tr("%n rows", nullptr, report->rows);
    if (report->leftOut > 0)
        text += u", "_s + Words::tr("%n left out", nullptr, report->leftOut);
    const QString why = leftOutText(*report);
    if (!why.isEmpty())
        text += u" ("_s + why + u')';
    session.console.say(path == "-"_L1 ? text + u'.' : terminalLine(path) + u": "_s + text + u'.');
    return Done;
}

} // namespace rapporteur::cli
