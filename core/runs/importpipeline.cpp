// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/importpipeline.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace rapporteur
{

namespace
{

constexpr qint64 PendingBytes = 24LL << 20;
constexpr qint64 BatchBytes = 8LL << 20;
constexpr qsizetype BatchArticles =
    200; ///< a transaction each costs a sync; thousands in one cost memory

qint64 sizeOf(const ArticleImport &article)
{
    qint64 size = article.payload.size()
        + 2 * (article.document.text.size() + article.document.source.size());
    for (const QByteArray &raw : article.rawAnswers)
        size += raw.size();
    if (article.comments) {
        for (const Comment &comment : article.comments->comments)
            size += 2 * (comment.html.size() + comment.text.size());
    }
    return size;
}

/// Whether trying the other articles makes sense after this error.
bool isAboutOneArticle(const Error &error)
{
    return error.kind == ErrorKind::BadInput || error.kind == ErrorKind::Limit
        || error.kind == ErrorKind::Conflict;
}

} // namespace

ImportPipeline::ImportPipeline(Workspace &workspace, QList<ImportReport> &reports,
                               const std::atomic_bool &cancelled, Done done)
    : m_workspace(workspace)
    , m_reports(reports)
    , m_cancelled(cancelled)
    , m_done(std::move(done))
{
    m_pool.setMaxThreadCount(qBound(1, QThread::idealThreadCount(), 8));
}

ImportPipeline::~ImportPipeline()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool ImportPipeline::add(ImportPiece piece)
{
    const auto full = [&] {
        return m_pending.size() > 2 * static_cast<size_t>(m_pool.maxThreadCount())
            || (!m_pending.empty() && m_pendingBytes + piece.bytes > PendingBytes);
    };
    while (full())
        takeFirst();
    m_pendingBytes += piece.bytes;
    QFuture<Prepared> prepared = QtConcurrent::run(
        &m_pool, [prepare = piece.prepare, &cancelled = m_cancelled] {
            return cancelled ? Prepared{} : prepare();
        });
    m_pending.push_back({std::move(piece), std::move(prepared)});
    return !stopped();
}

void ImportPipeline::takeFirst()
{
    Pending first = std::move(m_pending.front());
    m_pending.pop_front();
    if (first.piece.waits && !first.prepared.isFinished())
        storeBatch();
    Prepared prepared = first.prepared.takeResult();
    m_pendingBytes -= first.piece.bytes;
    ImportReport &report = m_reports[first.piece.report];
    report.issues.append(prepared.issues);
    report.stored.append(prepared.known);
    report.candidates.append(std::move(prepared.candidates));
    if (prepared.error && !report.error) {
        report.error = prepared.error;
        report.fault = prepared.fault;
    }
    for (ArticleImport &article : prepared.articles) {
        m_batchBytes += sizeOf(article);
        m_batch.append({first.piece.report, false, std::move(article)});
        if (m_batchBytes >= BatchBytes || m_batch.size() >= BatchArticles)
            storeBatch();
    }
    if (first.piece.last)
        m_batch.append({first.piece.report, true, {}});
}

void ImportPipeline::storeBatch()
{
    m_batchBytes = 0;
    QList<Batched> batch = std::exchange(m_batch, {});
    if (stopped()) {
        const Error why = m_fatal.value_or(
            Error{ErrorKind::Cancelled,
                  QCoreApplication::translate("Importer",
                                              "The import was cancelled before this was stored."),
                  {}});
        for (const Batched &entry : std::as_const(batch)) {
            if (!m_reports[entry.report].error
                && (entry.article || m_reports[entry.report].stored.isEmpty()))
                m_reports[entry.report].error = why;
        }
    } else {
        store(batch);
    }
    for (const Batched &entry : std::as_const(batch)) {
        if (entry.last)
            m_done(entry.report);
    }
}

void ImportPipeline::store(QList<Batched> part)
{
    QList<ArticleImport> articles;
    QList<qsizetype> reports;
    for (Batched &entry : part) {
        if (!entry.article)
            continue;
        reports.append(entry.report);
        articles.append(std::move(*entry.article));
    }
    if (articles.isEmpty())
        return;
    const Result<QList<ImportResult>> stored = m_workspace.import(articles).result();
    if (stored) {
        for (qsizetype i = 0; i < qMin(reports.size(), stored->size()); ++i)
            m_reports[reports[i]].stored.append(stored->at(i));
        return;
    }
    if (articles.size() > 1 && isAboutOneArticle(stored.error())) {
        // One bad article must not keep the others out.
        for (qsizetype i = 0; i < articles.size() && !m_fatal; ++i)
            store({Batched{reports[i], false, std::move(articles[i])}});
        return;
    }
    for (const qsizetype report : std::as_const(reports)) {
        if (!m_reports[report].error)
            m_reports[report].error = stored.error();
    }
    if (!isAboutOneArticle(stored.error()))
        m_fatal = stored.error();
}

void ImportPipeline::finish()
{
    while (!m_pending.empty())
        takeFirst();
    storeBatch();
}

} // namespace rapporteur
