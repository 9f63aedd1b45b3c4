// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/filepieces.h"
#include "core/runs/importer.h"
#include "core/runs/webloading.h"
#include "core/sources/adapters/feeds.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

using Kind = ImportChoice::Kind;

bool needsTheWeb(const ImportChoice &choice)
{
    return choice.kind == Kind::Address || (choice.kind == Kind::Entry && !choice.takeText);
}

QString addressOf(const ImportChoice &choice)
{
    if (choice.kind == Kind::Address)
        return choice.source;
    return choice.candidate ? sourceOf(*choice.candidate) : choice.url;
}

/// One report for each choice, but one for all pages of an archive and one for each item of a list.
QList<ImportReport> reportsOf(const QList<ImportChoice> &choices, WebLoading *web)
{
    QList<ImportReport> reports;
    QHash<QString, qsizetype> archives;
    for (const ImportChoice &choice : choices) {
        if (choice.kind == Kind::Page) {
            const auto known = archives.constFind(choice.source);
            if (known != archives.cend()) {
                reports[*known].choices.append(choice);
                continue;
            }
            archives.insert(choice.source, reports.size());
        }
        ImportReport report{.origin = choice.source, .stored = {}, .issues = {}, .error = {}};
        report.choices = {choice};
        if (!needsTheWeb(choice)) {
            reports.append(report);
            continue;
        }
        const Result<QStringList> singles = web->expand(addressOf(choice));
        if (!singles) {
            report.origin = addressOf(choice);
            report.error = singles.error();
            reports.append(report);
        }
        for (const QString &single : singles.value_or(QStringList())) {
            report.origin = single;
            if (singles->size() > 1) {
                report.choices = {{.kind = Kind::Address, .source = single}};
            }
            reports.append(report);
        }
    }
    return reports;
}

/// Which pages of an archive were chosen.
std::function<bool(const ArchivePage &)> chosenPages(const QList<ImportChoice> &choices)
{
    QSet<std::pair<QString, qint64>> chosen;
    for (const ImportChoice &choice : choices)
        chosen.insert({choice.file, choice.record});
    return [chosen](const ArchivePage &page) { return chosen.contains({page.file, page.record}); };
}

} // namespace

QList<ImportReport> Importer::importChoices(const QList<ImportChoice> &choices,
                                            const Progress &progress)
{
    WebLoading *web = m_options.web;
    QList<ImportReport> reports = reportsOf(choices, web);
    int done = 0;
    ImportPipeline pipeline(m_workspace, reports, m_cancelled, [&](qsizetype index) {
        const ImportReport &report = reports.at(index);
        if (web && !report.error && needsTheWeb(report.choices.first()))
            web->stored(report.origin);
        if (progress)
            progress(++done, static_cast<int>(reports.size()), report);
    });
    const PreparationContext shared = context();
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const ImportChoice choice = reports[i].choices.first();
        ImportPiece piece{.report = i,
                          .last = true,
                          .bytes = 0,
                          .prepare = [] { return Prepared{}; },
                          .waits = needsTheWeb(choice)};
        if (needsTheWeb(choice)) {
            if (!reports[i].error && !m_cancelled)
                piece.prepare = web->begin(reports[i].origin, SourceFormat::Auto, shared);
        } else if (choice.kind == Kind::Entry) {
            piece.prepare = [choice, shared] {
                return prepareReading({.items = {itemOf(*choice.candidate, choice.source)},
                                       .candidates = {},
                                       .issues = {}},
                                      shared);
            };
        } else {
            FileWork work{
                .format = SourceFormat::Auto, .context = shared, .cancelled = m_cancelled};
            if (choice.kind == Kind::Page)
                work.wants = chosenPages(reports[i].choices);
            work.mapping = choice.mapping;
            addFile(pipeline, reports[i], i, work);
            continue;
        }
        pipeline.add(std::move(piece));
    }
    pipeline.finish();
    return reports;
}

} // namespace rapporteur
