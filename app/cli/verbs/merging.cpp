// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/merging.h"

#include "app/cli/inpool.h"
#include "app/cli/terminaltext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString cellName(const Rubric &rubric, const std::optional<CellKey> &cell)
{
    if (!cell)
        return {};
    const Provision *provision = rubric.provision(cell->provision);
    return u"%1 %2"_s.arg(
        provision ? provision->section : QString::number(cell->provision),
        rubric.channels.at(size_t(qBound(0, cell->channel, ChannelCount - 1))).id);
}

QString valueText(Score value)
{
    return value ? QString::number(*value, 'g', 4) : u"ND"_s;
}

QJsonObject toJson(const MergeReport &report, const Rubric &rubric, bool dryRun)
{
    QJsonArray conflicts;
    for (const MergeConflict &conflict : report.conflictList) {
        QJsonObject json{{u"article"_s, conflict.article},
                         {u"title"_s, conflict.title},
                         {u"here"_s, conflict.here},
                         {u"there"_s, conflict.there},
                         {u"here_value"_s, scoreToJson(conflict.hereValue)},
                         {u"there_value"_s, scoreToJson(conflict.thereValue)}};
        if (conflict.cell) {
            json.insert(u"provision"_s, conflict.cell->provision);
            json.insert(
                u"channel"_s,
                rubric.channels.at(size_t(qBound(0, conflict.cell->channel, ChannelCount - 1))).id);
        }
        conflicts.append(json);
    }
    return {{u"source"_s, report.origin},
            {u"dry_run"_s, dryRun},
            {u"articles"_s, report.articles},
            {u"added"_s, report.added},
            {u"known"_s, report.known},
            {u"other_text"_s, report.otherText},
            {u"evaluations"_s, report.evaluations},
            {u"changes"_s, report.changes},
            {u"kept_apart"_s, report.keptApart},
            {u"conflicts"_s, report.conflicts},
            {u"conflict_list"_s, conflicts},
            {u"not_in_the_source"_s, QJsonArray::fromStringList(report.lost)}};
}

void print(Console &console, const MergeReport &report, const Rubric &rubric, bool dryRun)
{
    const QString found = dryRun
        ? Words::tr(
              "%1: %2 articles, of which %3 would be new; %4 new evaluations, %5 new changes of reviews. Nothing was written.")
        : Words::tr(
              "%1: %2 articles, of which %3 new; %4 new evaluations, %5 new changes of reviews.");
    console.print(found.arg(terminalLine(report.origin))
                      .arg(report.articles)
                      .arg(report.added)
                      .arg(report.evaluations)
                      .arg(report.changes));
    if (report.otherText > 0)
        console.print(Words::tr(
            "%n articles have another text here, which stays; evidence found in the other text shows no place.",
            nullptr, report.otherText));
    if (report.keptApart > 0)
        console.print(
            Words::tr("%n reviews were changed by the same person in both; the one here stays.",
                      nullptr, report.keptApart));
    if (report.conflicts > 0)
        console.print(
            Words::tr("%n cells were judged differently:", nullptr, int(report.conflicts)));
    for (const MergeConflict &conflict : report.conflictList)
        console.print(terminalLine(u"  %1, %2: %3 %4, %5 %6"_s.arg(
            conflict.title, cellName(rubric, conflict.cell), conflict.here,
            valueText(conflict.hereValue), conflict.there, valueText(conflict.thereValue))));
    console.say(Words::tr("Not in the source: %1.").arg(report.lost.join(u", "_s)));
}

} // namespace

int mergeSources(Session &session, Workspace &workspace, const QStringList &sources,
                 const MergeOptions &options, bool json)
{
    int code = Done;
    for (const QString &source : sources) {
        QObject here;
        const auto goOn = [&](int articles) {
            QMetaObject::invokeMethod(
                &here,
                [&session, articles] {
                    session.console.showProgress(articles, 0, Words::tr("articles"));
                },
                Qt::QueuedConnection);
            return !session.interrupt.isRaised();
        };
        const Result<MergeReport> report = inPool(session, [&] {
            return mergeFrom(workspace, source, session.services.clock(), options, goOn);
        });
        session.console.endProgress();
        if (!report) {
            say(session, report.error());
            if (report.error().kind == ErrorKind::Cancelled)
                return Interrupted;
            code = SomeFailed;
            continue;
        }
        if (json)
            session.console.print(toJson(*report, workspace.rubric(), options.dryRun));
        else
            print(session.console, *report, workspace.rubric(), options.dryRun);
    }
    return code;
}

} // namespace rapporteur::cli
