// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/importtexts.h"

#include "app/cli/terminaltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype ListedIssues = 20;

/// "added 3, duplicate 1" of a file; "added #7", "duplicate of #7" when it holds one item.
QString outcomes(const ImportReport &report)
{
    if (report.stored.isEmpty())
        return report.failed() ? u"failed"_s : report.empty() ? u"skipped"_s : u"listed"_s;
    if (report.stored.size() == 1 && !report.failed()) {
        const ImportResult &only = report.stored.first();
        const bool copy = only.outcome == ImportOutcome::Duplicate;
        return outcomeName(only.outcome) + (copy ? u" of #"_s : u" #"_s)
            + QString::number(only.article);
    }
    QMap<ImportOutcome, int> counts;
    for (const ImportResult &result : report.stored)
        ++counts[result.outcome];
    QStringList parts;
    for (const auto &[outcome, count] : counts.asKeyValueRange())
        parts.append(u"%1 %2"_s.arg(outcomeName(outcome)).arg(count));
    if (report.failed())
        parts.append(u"partly failed"_s);
    return parts.join(u", "_s);
}

QString contents(const ImportReport &report)
{
    int comments = 0, evaluations = 0;
    for (const ImportResult &result : report.stored) {
        comments += result.comments;
        evaluations += result.evaluations;
    }
    QStringList parts;
    if (comments > 0)
        parts.append(Words::tr("%n comments", nullptr, comments));
    if (evaluations > 0)
        parts.append(Words::tr("%n evaluations", nullptr, evaluations));
    if (!report.candidates.isEmpty())
        parts.append(Words::tr("%n candidates", nullptr, int(report.candidates.size())));
    return parts.isEmpty() ? QString() : u" ("_s + parts.join(u", "_s) + u')';
}

/// What was left out, repaired or cut, each in a line of its own. Mere remarks stay in the JSON lines.
void printIssues(Console &console, const ImportReport &report)
{
    qsizetype listed = 0, more = 0;
    for (const Issue &issue : report.issues) {
        const bool told = report.error && report.error->text == issue.text;
        if (told || issue.severity == Severity::Info)
            continue;
        if (++listed > ListedIssues) {
            ++more;
            continue;
        }
        const bool placed = !issue.place.isEmpty() && !issue.place.startsWith(report.origin)
            && !issue.text.contains(issue.place);
        console.print(
            u"    "_s
            + terminalLine(placed ? u"%1 (%2)"_s.arg(issue.text, issue.place) : issue.text));
    }
    if (more > 0)
        console.print(u"    "_s
                      + Words::tr("%n more; --json lists all.", nullptr, static_cast<int>(more)));
}

QJsonObject issueJson(const Issue &issue)
{
    static const QMap<Severity, QString> Names{{Severity::Info, u"info"_s},
                                               {Severity::Warning, u"warning"_s},
                                               {Severity::Error, u"error"_s}};
    return {{u"severity"_s, Names.value(issue.severity)},
            {u"code"_s, issue.code},
            {u"text"_s, issue.text},
            {u"place"_s, issue.place}};
}

QJsonObject itemJson(const ImportResult &item, const QString &origin)
{
    return {{u"type"_s, u"item"_s},
            {u"origin"_s, origin},
            {u"status"_s, outcomeName(item.outcome)},
            {u"id"_s, item.article},
            {u"title"_s, item.title},
            {u"comments"_s, item.comments},
            {u"evaluations"_s, item.evaluations}};
}

QJsonObject candidateJson(const SourceCandidate &candidate, const QString &origin)
{
    return {{u"type"_s, u"candidate"_s},
            {u"origin"_s, origin},
            {u"title"_s, candidate.title},
            {u"url"_s, candidate.url},
            {u"discussion_url"_s, candidate.discussionUrl},
            {u"author"_s, candidate.author},
            {u"site"_s, candidate.site},
            {u"published_at"_s,
             candidate.publishedAt.isValid()
                 ? QJsonValue(candidate.publishedAt.toString(Qt::ISODate))
                 : QJsonValue()},
            {u"summary"_s, candidate.summary},
            {u"whole"_s, candidate.whole}};
}

/// "2014-03-26  A title  https://…", one line each.
void printCandidates(Console &console, const QList<SourceCandidate> &candidates)
{
    for (const SourceCandidate &candidate : candidates) {
        const QString day = candidate.publishedAt.isValid()
            ? candidate.publishedAt.date().toString(Qt::ISODate)
            : u"          "_s;
        const QString address = candidate.url.isEmpty() ? candidate.discussionUrl : candidate.url;
        console.print(u"    "_s + day + u"  "_s + cutToWidth(terminalLine(candidate.title), 60)
                      + u"  "_s + terminalLine(address));
    }
}

QJsonObject fileJson(const ImportReport &report)
{
    QJsonArray issues;
    for (const Issue &issue : report.issues)
        issues.append(issueJson(issue));
    return {{u"type"_s, u"file"_s},
            {u"origin"_s, report.origin},
            {u"status"_s,
             report.failed()               ? u"failed"_s
                 : report.empty()          ? u"skipped"_s
                 : report.stored.isEmpty() ? u"listed"_s
                                           : u"loaded"_s},
            {u"candidates"_s, report.candidates.size()},
            {u"items"_s, report.stored.size()},
            {u"error"_s, report.error ? QJsonValue(report.error->text) : QJsonValue()},
            {u"issues"_s, issues}};
}

} // namespace

void ImportTotals::add(const ImportReport &report)
{
    ++files;
    failed += report.failed() ? 1 : 0;
    skipped += report.empty() ? 1 : 0;
    candidates += int(report.candidates.size());
    for (const ImportResult &result : report.stored) {
        int &count = result.outcome == ImportOutcome::Added ? added
            : result.outcome == ImportOutcome::Updated      ? updated
            : result.outcome == ImportOutcome::Duplicate    ? duplicate
                                                            : gated;
        ++count;
        comments += result.comments;
        evaluations += result.evaluations;
    }
}

QString ImportTotals::text() const
{
    QStringList parts{Words::tr("%n files", nullptr, files)};
    const auto part = [&](int count, const QString &name) {
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(name).arg(count));
    };
    part(added, u"added"_s);
    part(updated, u"updated"_s);
    part(duplicate, u"duplicate"_s);
    part(gated, u"gated"_s);
    part(skipped, u"skipped"_s);
    part(failed, u"failed"_s);
    part(candidates, u"candidates"_s);
    return parts.join(u", "_s) + u"; "_s + Words::tr("%n comments", nullptr, comments) + u", "_s
        + Words::tr("%n evaluations", nullptr, evaluations) + u'.';
}

QJsonObject ImportTotals::json() const
{
    return {
        {u"type"_s, u"summary"_s},       {u"files"_s, files},          {u"added"_s, added},
        {u"updated"_s, updated},         {u"duplicate"_s, duplicate},  {u"gated"_s, gated},
        {u"skipped"_s, skipped},         {u"failed"_s, failed},        {u"comments"_s, comments},
        {u"evaluations"_s, evaluations}, {u"candidates"_s, candidates}};
}

void printReport(Console &console, const ImportReport &report, bool json)
{
    if (json) {
        for (const ImportResult &item : report.stored)
            console.print(itemJson(item, report.origin));
        for (const SourceCandidate &candidate : report.candidates)
            console.print(candidateJson(candidate, report.origin));
        console.print(fileJson(report));
        return;
    }
    const QString title = report.stored.size() == 1
        ? u"  "_s + cutToWidth(shownTitle(report.stored.first().title), 60)
        : QString();
    console.print(outcomes(report) + u"  "_s + terminalLine(report.origin) + title
                  + contents(report));
    printCandidates(console, report.candidates);
    if (report.error)
        console.print(u"    "_s + terminalLine(report.error->text));
    printIssues(console, report);
}

} // namespace rapporteur::cli
