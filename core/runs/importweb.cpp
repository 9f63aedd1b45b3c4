// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/importer.h"
#include "core/runs/importpipeline.h"
#include "core/runs/webloading.h"

namespace rapporteur
{

void Importer::cancel()
{
    m_cancelled = true;
    if (m_options.web)
        m_options.web->cancel();
}

QList<ImportReport> Importer::importWeb(const QStringList &sources, const Progress &progress)
{
    m_cancelled = false;
    WebLoading &web = *m_options.web;
    web.resume();
    const Result<SourceFormat> chosen = formatNamed(m_options.format);
    if (!chosen)
        return {{.origin = sources.value(0), .stored = {}, .issues = {}, .error = chosen.error()}};
    QList<ImportReport> reports;
    for (const QString &source : sources) {
        const Result<QStringList> singles = web.expand(source);
        if (!singles)
            reports.append(
                {.origin = source, .stored = {}, .issues = {}, .error = singles.error()});
        for (const QString &single : singles.value_or(QStringList()))
            reports.append({.origin = single, .stored = {}, .issues = {}, .error = {}});
    }
    int done = 0;
    ImportPipeline pipeline(m_workspace, reports, m_cancelled, [&](qsizetype report) {
        if (!reports[report].error)
            web.stored(reports[report].origin);
        if (progress)
            progress(++done, static_cast<int>(reports.size()), reports.at(report));
    });
    const PreparationContext shared = context();
    for (qsizetype i = 0; i < reports.size(); ++i) {
        // Loading begins here, and waits in the pool: as many are under way as the pipeline takes.
        ImportPiece piece{.report = i,
                          .last = true,
                          .bytes = 0,
                          .prepare = [] { return Prepared{}; },
                          .waits = true};
        if (!reports[i].error && !m_cancelled)
            piece.prepare = web.begin(reports[i].origin, *chosen, shared);
        pipeline.add(std::move(piece));
    }
    pipeline.finish();
    return reports;
}

} // namespace rapporteur
