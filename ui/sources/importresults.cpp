// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/failuresdialog.h"
#include "ui/sources/importactions.h"
#include "ui/sources/importreportdialog.h"

// What is said and offered when an import has ended.

namespace rapporteur
{

using namespace Qt::StringLiterals;

void ImportActions::showReports()
{
    m_context.dialogs.open(new ImportReportDialog(m_reports, m_window));
}

void ImportActions::showFailures()
{
    auto *dialog = new FailuresDialog(m_failed, m_window);
    connect(dialog, &FailuresDialog::retryRequested, this,
            [this](const QList<ImportChoice> &choices) { m_runs.load(choices); });
    connect(dialog, &FailuresDialog::allowRequested, this, &ImportActions::allow);
    m_context.dialogs.open(dialog);
}

qsizetype ImportActions::candidates() const
{
    qsizetype count = 0;
    for (const ImportReport &report : m_reports)
        count += report.candidates.size();
    return count;
}

void ImportActions::showCandidates()
{
    QList<ImportChoice> choices;
    for (const ImportReport &report : std::as_const(m_reports))
        choices.append(choicesOf(report.candidates, report.origin));
    choose(tr("Add from a list"), [choices](ListingRun &) {
        return ImportListing{.choices = choices, .issues = {}, .error = {}};
    });
}

void ImportActions::allow(const QString &host, const QList<ImportChoice> &choices)
{
    const Question question{
        .title = tr("Allow a host of your own network"),
        .text =
            tr("%1 lies in your own network. Pages and servers outside cannot see it; a page that leads "
               "there may want to use you to reach it. Allow it only if you know it. It stays allowed "
               "for all workspaces.")
                .arg(host),
        .detail = {},
        .choices = {{u"stay"_s, tr("Do not allow it")}, {u"allow"_s, tr("Allow it and try again")}},
        .cancelId = u"stay"_s};
    m_context.dialogs.ask(m_window, question, [this, host, choices](const QString &answer) {
        if (answer != "allow"_L1)
            return;
        if (const Status allowed = m_web.allow(host); !allowed)
            Q_EMIT failed(allowed.error());
        else
            m_runs.load(choices);
    });
}

void ImportActions::showFinished(const QList<ImportReport> &reports)
{
    m_reports = reports;
    m_failed.take(reports);
    const RowId open = m_context.article.id();
    bool changed = false, complete = true;
    for (const ImportReport &report : reports) {
        complete = complete && !report.failed();
        for (const ImportResult &result : report.stored)
            changed |= open != 0 && result.article == open
                && (result.outcome == ImportOutcome::Updated || result.comments > 0);
    }
    m_earlierSummary = std::exchange(m_summary, importSummary(reports));
    Q_EMIT finished(m_summary, complete);
    if (changed)
        Q_EMIT openArticleChanged();
}

QString importSummary(const QList<ImportReport> &reports)
{
    int added = 0, updated = 0, known = 0, gated = 0, partly = 0, broken = 0;
    qsizetype listed = 0;
    for (const ImportReport &report : reports) {
        broken += report.error ? 1 : 0;
        partly += report.failed() && !report.error ? 1 : 0;
        listed += report.candidates.size();
        for (const ImportResult &result : report.stored) {
            switch (result.outcome) {
            case ImportOutcome::Added:
                ++added;
                break;
            case ImportOutcome::Updated:
                ++updated;
                break;
            case ImportOutcome::Duplicate:
                ++known;
                break;
            case ImportOutcome::Gated:
                ++gated;
                break;
            }
        }
    }
    QStringList parts{ImportActions::tr("%n article(s) added", nullptr, added)};
    if (updated > 0)
        parts.append(ImportActions::tr("%n updated", nullptr, updated));
    if (known > 0)
        parts.append(ImportActions::tr("%n known already", nullptr, known));
    if (gated > 0)
        parts.append(ImportActions::tr("%n behind a wall", nullptr, gated));
    if (listed > 0)
        parts.append(
            ImportActions::tr("%n in a list to choose from", nullptr, static_cast<int>(listed)));
    if (partly > 0)
        parts.append(ImportActions::tr("%n read in part", nullptr, partly));
    if (broken > 0)
        parts.append(ImportActions::tr("%n could not be loaded", nullptr, broken));
    return parts.join(u" · "_s);
}

} // namespace rapporteur
