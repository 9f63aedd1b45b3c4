// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printReport(Session &session, const CheckReport &report, const QString &target, bool json)
{
    if (json) {
        QJsonArray issues;
        for (const Issue &issue : report.issues)
            issues.append(QJsonObject{
                {u"code"_s, issue.code}, {u"text"_s, issue.text}, {u"place"_s, issue.place}});
        session.console.print(
            {{u"clean"_s, report.issues.isEmpty()},
             {u"articles"_s, report.articles},
             {u"evaluations"_s, report.evaluations},
             {u"reviews"_s, report.reviews},
             {u"journal"_s, report.journal},
             {u"salvaged_to"_s, target.isEmpty() ? QJsonValue() : QJsonValue(target)},
             {u"issues"_s, issues}});
        return;
    }
    for (const Issue &issue : report.issues)
        session.console.print(
            terminalLine(issue.place.isEmpty() ? issue.text : issue.place + u": "_s + issue.text));
    session.console.print(
        Words::tr("%1 articles, %2 evaluations, %3 reviews, %4 journal entries: %5")
            .arg(report.articles)
            .arg(report.evaluations)
            .arg(report.reviews)
            .arg(report.journal)
            .arg(report.issues.isEmpty()
                     ? Words::tr("clean.")
                     : Words::tr("%n problems.", nullptr, static_cast<int>(report.issues.size()))));
    if (!target.isEmpty())
        session.console.print(
            Words::tr("What could be read is in %1. The damaged file was left as it is.")
                .arg(terminalLine(target)));
}

Result<CheckReport> checkFile(Session &session, const QString &path)
{
    Services::OpenedWorkspace opened =
        session.services.openWorkspace(path, Access::ReadOnly).takeResult();
    if (!opened)
        return failureOf(opened);
    const Result<CheckReport> report = (*opened)->check().result();
    return report;
}

/// "week.rapporteur" is salvaged into "week.salvaged.rapporteur", or the next number that is free.
QString salvagePath(const QString &path)
{
    const QFileInfo file(path);
    const QString base = file.absolutePath() + u'/' + file.completeBaseName() + u".salvaged"_s;
    QString target = base + u".rapporteur"_s;
    for (int number = 2; QFileInfo::exists(target) || QFileInfo(target).isSymLink(); ++number)
        target = u"%1-%2.rapporteur"_s.arg(base).arg(number);
    return target;
}

int repair(Session &session, const QString &path, bool json)
{
    const QString target = salvagePath(path);
    const Result<CheckReport> report =
        Workspace::salvage(path, target, session.services.clock()).result();
    if (!report) {
        say(session, report.error());
        return NoWorkspace;
    }
    printReport(session, *report, target, json);
    return report->issues.isEmpty() ? Done : SomeFailed;
}

} // namespace

VerbDescription CheckVerb::describe() const
{
    return {
        .name = u"check"_s,
        .arguments = u"WORKSPACE"_s,
        .summary = Words::tr("Checks integrity, and the present state against the journal."),
        .options = {{u"repair"_s,
                     Words::tr("Salvage what can be read of a damaged workspace into a new file.")},
                    {u"json"_s, Words::tr("Print one JSON object.")}},
        .more = Words::tr(
            "--repair never writes to the damaged file: the new one stands beside it, named NAME.salvaged.rapporteur.\n"
            "What could not be read is listed, and the exit code is 1 then. A clean workspace is left alone.")};
}

int CheckVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QString path = arguments.positionalArguments().first();
    const bool json = arguments.isSet(u"json"_s), mend = arguments.isSet(u"repair"_s);
    const Result<CheckReport> report = checkFile(session, path);
    const bool damaged = report ? !report->issues.isEmpty()
                                : report.error().kind == ErrorKind::Corrupt;
    if (mend && damaged) {
        session.console.say(report ? Words::tr("%n problems; salvaging.", nullptr,
                                               static_cast<int>(report->issues.size()))
                                   : terminalText(report.error().text));
        return repair(session, path, json);
    }
    if (!report) {
        say(session, report.error());
        if (damaged)
            session.console.say(
                Words::tr("Try: rapporteur-cli check --repair %1").arg(terminalLine(path)));
        return NoWorkspace;
    }
    printReport(session, *report, {}, json);
    if (damaged)
        session.console.say(
            Words::tr("Try: rapporteur-cli check --repair %1").arg(terminalLine(path)));
    return damaged ? SomeFailed : Done;
}

} // namespace rapporteur::cli
