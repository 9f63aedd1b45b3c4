// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/importer.h"

#include "core/runs/filelist.h"
#include "core/runs/filepieces.h"
#include "core/runs/samplefiles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

bool ImportReport::failed() const
{
    return error || std::ranges::contains(issues, Severity::Error, &Issue::severity);
}

Importer::Importer(Workspace &workspace, const Clock &clock, ImportOptions options)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_options(std::move(options))
{}

Result<SourceFormat> Importer::formatNamed(const QString &name)
{
    if (name == "hn"_L1)
        return SourceFormat::Auto; // JSON of four dialects, lines or a saved page: the bytes tell
    if (name == "observatory"_L1)
        return SourceFormat::ObservatoryPage; // or its JSON
    if (name == "web"_L1)
        return SourceFormat::Html;
    const std::optional<SourceFormat> known = sourceFormatNamed(name);
    if (known && known != SourceFormat::Binary)
        return *known;
    return failure(ErrorKind::Usage,
                   QCoreApplication::translate(
                       "Importer",
                       "Files of the format “%1” cannot be read. Known formats: auto, hn, web, "
                       "html, text, markdown, json, jsonl, csv, feed, warc, observatory.")
                       .arg(name));
}

PreparationContext Importer::context() const
{
    return {m_workspace.rubric(),
            m_options.fetchedAt.isValid() ? m_options.fetchedAt : m_clock.nowUtc(),
            m_options.wholeEntries};
}

QList<ImportReport> Importer::importPaths(const QStringList &paths, const Progress &progress)
{
    m_cancelled = false;
    const FileList list = filesOf(paths);
    const QStringList &files = list.files;
    QList<ImportReport> reports;
    for (const QString &file : files)
        reports.append({.origin = file, .stored = {}, .issues = {}, .error = {}});
    const Result<SourceFormat> chosen = formatNamed(m_options.format);
    if (!chosen)
        return {{.origin = paths.value(0), .stored = {}, .issues = {}, .error = chosen.error()}};

    int done = 0;
    const auto ended = [&](const ImportReport &report) {
        if (progress)
            progress(++done, static_cast<int>(files.size() + list.leftOut.size()), report);
    };
    ImportPipeline pipeline(m_workspace, reports, m_cancelled,
                            [&](qsizetype report) { ended(reports.at(report)); });
    const PreparationContext shared = context();
    for (qsizetype i = 0; i < files.size(); ++i) {
        addFile(pipeline, reports[i], i,
                {.format = *chosen, .context = shared, .cancelled = m_cancelled});
    }
    pipeline.finish();
    for (const Issue &issue : list.leftOut) {
        reports.append({.origin = issue.place, .stored = {}, .issues = {issue}, .error = {}});
        ended(reports.last());
    }
    return reports;
}

ImportReport Importer::importBytes(const QByteArray &bytes, const QString &origin)
{
    m_cancelled = false;
    QList<ImportReport> reports{{.origin = origin, .stored = {}, .issues = {}, .error = {}}};
    const Result<SourceFormat> chosen = formatNamed(m_options.format);
    if (!chosen) {
        reports[0].error = chosen.error();
        return reports[0];
    }
    ImportPipeline pipeline(m_workspace, reports, m_cancelled, [](qsizetype) {});
    pipeline.add({.report = 0,
                  .last = true,
                  .bytes = bytes.size(),
                  .prepare = [bytes, origin, format = *chosen, shared = context()] {
                      return prepareBytes(bytes, origin, format, shared);
                  }});
    pipeline.finish();
    return reports.first();
}

QList<ImportReport> Importer::importSample(const Progress &progress)
{
    m_cancelled = false;
    QList<ImportReport> reports;
    const Result<QList<SampleArticle>> sample = sampleArticles();
    if (!sample)
        return {{.origin = u":/rapporteur/sample"_s,
                 .stored = {},
                 .issues = {},
                 .error = sample.error()}};
    for (const SampleArticle &article : *sample)
        reports.append({.origin = article.name, .stored = {}, .issues = {}, .error = {}});
    int done = 0;
    ImportPipeline pipeline(m_workspace, reports, m_cancelled, [&](qsizetype report) {
        if (progress)
            progress(++done, static_cast<int>(reports.size()), reports.at(report));
    });
    const PreparationContext shared = context();
    for (qsizetype i = 0; i < sample->size(); ++i) {
        pipeline.add(
            {.report = i, .last = true, .bytes = 0, .prepare = [article = sample->at(i), shared] {
                 return prepareSample(article, shared);
             }});
    }
    pipeline.finish();
    return reports;
}

} // namespace rapporteur
