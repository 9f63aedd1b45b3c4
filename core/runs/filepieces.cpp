// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/filepieces.h"

#include "core/runs/filelist.h"
#include "core/runs/jsonlines.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qint64 PieceBytes = 2LL << 20; ///< of a file of JSON lines

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

/// Adds the pages of one archive as they come by. False once nothing more can be stored.
bool addPages(ImportPipeline &pipeline, ImportReport &report, qsizetype index, const FileWork &work)
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
        walk.wants = [&](const ArchivePage &page) {
            return !work.cancelled && (work.wants ? work.wants(page) : page.suggested);
        };
        walk.take = [&](SourceItem item) {
            any = true;
            const qint64 bytes = item.payload.size();
            more = pipeline.add({.report = index,
                                 .last = false,
                                 .bytes = bytes,
                                 .prepare = [item = std::move(item), context = work.context] {
                                     return preparePage(item, context);
                                 }});
            return more && !work.cancelled;
        };
        ArchiveSummary summary = walkArchive(file, report.origin, walk);
        report.issues.append(summary.issues);
        if (summary.error)
            report.error = summary.error;
        else if (!any && !work.cancelled)
            report.issues.append(
                {Severity::Warning, u"no-pages"_s,
                 QCoreApplication::translate("Importer", "%1 holds no pages to read.")
                     .arg(report.origin),
                 report.origin});
    }
    return pipeline.add(
        {.report = index, .last = true, .bytes = 0, .prepare = [] { return Prepared{}; }});
}

Prepared prepareFile(const QString &path, const FileWork &work)
{
    const Result<QByteArray> bytes = bytesOf(path, FileLimit);
    if (!bytes)
        return {{}, {}, bytes.error()};
    if (work.mapping) {
        const CsvTable table = readCsvTable(*bytes, path, work.mapping->separator);
        return prepareReading(articlesOf(table, *work.mapping, path), work.context, path);
    }
    return prepareBytes(*bytes, path, work.format, work.context);
}

} // namespace

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

bool addFile(ImportPipeline &pipeline, ImportReport &report, qsizetype index, const FileWork &work)
{
    if (!work.mapping && isArchiveFile(report.origin, work.format))
        return addPages(pipeline, report, index, work);
    if (!work.mapping && isLargeJsonLines(report.origin, work.format))
        return addLines(pipeline, report, index, work.context);
    return pipeline.add(
        {.report = index,
         .last = true,
         .bytes = qMin(QFileInfo(report.origin).size(), FileLimit),
         .prepare = [path = report.origin, work] { return prepareFile(path, work); }});
}

} // namespace rapporteur
