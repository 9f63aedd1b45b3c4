// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/importer.h"

#include "core/runs/filelist.h"
#include "core/runs/importpipeline.h"
#include "core/runs/jsonlines.h"
#include "core/runs/samplefiles.h"
#include "core/sources/adapters/archive.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qint64 FileLimit = 64LL << 20; ///< of a file that has to be read whole
constexpr qint64 PieceBytes = 2LL << 20; ///< of a file of JSON lines

/// Whether a file is a list of lines that can be taken in pieces, told from its start.
bool isLargeJsonLines(const QString &path, SourceFormat format)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() <= 2 * PieceBytes)
        return false;
    if (format != SourceFormat::Auto)
        return format == SourceFormat::JsonLines;
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && detectSourceFormat(file.read(64 << 10), path) == SourceFormat::JsonLines;
}

/// Adds the pieces of one file of JSON lines. False once nothing more can be stored.
bool addLines(ImportPipeline &pipeline, ImportReport &report, qsizetype index,
              const PreparationContext &context)
{
    JsonLines lines(report.origin);
    Status opened = lines.open();
    if (!opened)
        report.error = opened.error();
    bool more = opened.has_value();
    while (more) {
        const Result<QByteArray> piece = lines.next(PieceBytes, FileLimit);
        if (!piece)
            report.error = piece.error();
        if (!piece || piece->isEmpty())
            break;
        const QString origin = QCoreApplication::translate("Importer", "%1, from line %2")
                                   .arg(report.origin)
                                   .arg(lines.firstLine());
        more = pipeline.add({.report = index,
                             .last = false,
                             .bytes = piece->size(),
                             .prepare = [bytes = *piece, origin, context] {
                                 return prepareBytes(bytes, origin, SourceFormat::JsonLines,
                                                     context);
                             }});
    }
    return pipeline.add(
        {.report = index, .last = true, .bytes = 0, .prepare = [] { return Prepared{}; }});
}

/// One page of an archive; a page that cannot be read keeps none of the others out.
Prepared preparePage(const SourceItem &item, const PreparationContext &context)
{
    Prepared prepared;
    Result<ArticleImport> article = prepareItem(item, context);
    if (article) {
        prepared.issues = article->issues;
        prepared.articles.append(std::move(*article));
    } else {
        prepared.issues.append(
            {Severity::Error, u"item"_s, article.error().text,
             item.url.isEmpty() ? item.origin : item.origin + u": "_s + item.url});
    }
    return prepared;
}

/// Whether a file is an archive of pages, which is walked instead of read whole.
bool isArchiveFile(const QString &path, SourceFormat format)
{
    const QFileInfo info(path);
    if (!info.isFile() || (format != SourceFormat::Auto && format != SourceFormat::Archive))
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    return format == SourceFormat::Archive || isArchive(file.read(64 << 10), path);
}

/// Adds the pages of one archive as they come by. False once nothing more can be stored.
bool addPages(ImportPipeline &pipeline, ImportReport &report, qsizetype index,
              const PreparationContext &context, const std::atomic_bool &cancelled)
{
    QFile file(report.origin);
    if (!file.open(QIODevice::ReadOnly)) {
        report.error = Error{ErrorKind::Unreadable,
                             QCoreApplication::translate("Importer", "%1 cannot be read: %2.")
                                 .arg(report.origin, file.errorString()),
                             {}};
    } else {
        bool more = true, any = false;
        ArchiveWalk walk;
        walk.wants = [&](const ArchivePage &page) { return page.suggested && !cancelled; };
        walk.take = [&](SourceItem item) {
            any = true;
            const qint64 bytes = item.payload.size();
            more = pipeline.add({.report = index,
                                 .last = false,
                                 .bytes = bytes,
                                 .prepare = [item = std::move(item), context] {
                                     return preparePage(item, context);
                                 }});
            return more && !cancelled;
        };
        ArchiveSummary summary = walkArchive(file, report.origin, walk);
        report.issues.append(summary.issues);
        if (summary.error)
            report.error = summary.error;
        else if (!any && !cancelled)
            report.issues.append(
                {Severity::Warning, u"no-pages"_s,
                 QCoreApplication::translate("Importer", "%1 holds no pages to read.")
                     .arg(report.origin),
                 report.origin});
    }
    return pipeline.add(
        {.report = index, .last = true, .bytes = 0, .prepare = [] { return Prepared{}; }});
}

Prepared prepareFile(const QString &path, SourceFormat format, const PreparationContext &context)
{
    const Result<QByteArray> bytes = bytesOf(path, FileLimit);
    if (!bytes)
        return {{}, {}, bytes.error()};
    return prepareBytes(*bytes, path, format, context);
}

} // namespace

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
        const QString &file = files[i];
        if (isArchiveFile(file, *chosen)) {
            addPages(pipeline, reports[i], i, shared, m_cancelled);
            continue;
        }
        if (isLargeJsonLines(file, *chosen)) {
            addLines(pipeline, reports[i], i, shared);
            continue;
        }
        pipeline.add({.report = i,
                      .last = true,
                      .bytes = qMin(QFileInfo(file).size(), FileLimit),
                      .prepare = [file, format = *chosen, shared] {
                          return prepareFile(file, format, shared);
                      }});
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
