// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writer.h"
#include "core/store/workspacefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

bool isSubmitted(const Review &review)
{
    return review.state == ReviewState::Submitted || review.state == ReviewState::Adjudicated;
}

/// Whether some evidence was found in the page's source, whose text is needed to count code points.
bool needsSource(const ArticleDetail &article)
{
    for (const Evaluation &evaluation : article.evaluations) {
        for (const ScoreRow &row : evaluation.rows) {
            for (const Witness &witness : row.witnesses) {
                if (witness.grounding.place == GroundingPlace::Source
                    && witness.grounding.span.length > 0)
                    return true;
            }
        }
    }
    return false;
}

/// Feeds one writer from the stream of articles; lives in the reading thread while it runs.
class Feed
{
public:
    Feed(const Workspace &workspace, ExportWriter &writer, QIODevice &out,
         const ExportOptions &options, const ExportProgress &progress, int total)
        : m_workspace(workspace)
        , m_writer(writer)
        , m_out(out)
        , m_options(options)
        , m_progress(progress)
        , m_total(total)
    {}

    bool take(const ArticleDetail &stored)
    {
        ArticleDetail article = stored;
        if (m_options.onlySubmitted)
            article.reviews.removeIf([](const Review &review) { return !isSubmitted(review); });
        if (m_options.onlySubmitted && article.reviews.isEmpty())
            ++report.leftOut;
        else if (!write(article))
            return false;
        if (!m_progress || m_progress(++m_done, m_total))
            return true;
        error = Error{ErrorKind::Cancelled,
                      Words::tr("The export was cancelled; the old file is as it was."),
                      {}};
        return false;
    }

    ExportReport report;
    std::optional<Error> error;

private:
    bool write(ArticleDetail &article)
    {
        std::ranges::sort(article.reviews, {}, &Review::reviewer);
        ExportArticle exported{.detail = article, .history = {}, .source = {}};
        if (!article.reviews.isEmpty() && !readHistory(exported))
            return false;
        if (needsSource(article)) {
            const auto source =
                m_workspace.articleSource(article.row.id, article.textVersion).result();
            if (!source)
                return fail(source.error());
            exported.source = *source;
        }
        const Result<int> rows = m_writer.write(m_out, exported);
        if (!rows)
            return fail(rows.error());
        *rows == 0 ? ++report.leftOut : ++report.articles;
        report.rows += *rows;
        return true;
    }

    bool readHistory(ExportArticle &exported)
    {
        constexpr int Everything = 1'000'000;
        auto history = m_workspace.history(exported.detail.row.id, {}, Everything).result();
        if (!history)
            return fail(history.error());
        history->removeIf([&](const HistoryEntry &entry) {
            return entry.kind != u"review"
                || !std::ranges::contains(exported.detail.reviews, entry.change.reviewer,
                                          &Review::reviewer);
        });
        std::ranges::sort(*history, {}, &HistoryEntry::sequence);
        exported.history = std::move(*history);
        return true;
    }

    bool fail(const Error &why)
    {
        error = why;
        return false;
    }

    const Workspace &m_workspace;
    ExportWriter &m_writer;
    QIODevice &m_out;
    const ExportOptions &m_options;
    const ExportProgress &m_progress;
    int m_done = 0;
    int m_total;
};

/// A workspace, this one or another, or a file that belongs to this one: never a place for an export.
bool isWorkspaceFile(const Workspace &workspace, const QFileInfo &target)
{
    const QString own = workspace.info().path;
    const QString path = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    for (const auto suffix : {QLatin1StringView(), "-wal"_L1, "-shm"_L1, ".lock"_L1}) {
        if (path == own + suffix)
            return true;
    }
    return target.exists() && probeHeader(path).has_value();
}

/// `code`: what the system said last. The file itself forgets it when writing out its buffer fails.
std::unexpected<Error> unwritable(const QString &path, const QFileDevice &file, int code)
{
    const bool told = code == 0 || file.error() == QFileDevice::OpenError;
    const QString why = told ? file.errorString() : qt_error_string(code);
    const bool full = why == qt_error_string(ENOSPC) || why == qt_error_string(EDQUOT);
    const ErrorKind kind = full ? ErrorKind::DiskFull : ErrorKind::Unwritable;
    return failure(
        kind,
        Words::tr("Not exported: %1 cannot be written: %2. The old file, if any, is as it was.")
            .arg(path, why));
}

/// Makes the rename itself durable; without it a power cut could bring the old file back.
void syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<ExportReport> exportTo(const Workspace &workspace, const ExportFormat &format,
                              QIODevice &out, const ExportOptions &options,
                              const ExportProgress &progress)
{
    QueueQuery count = options.filter;
    count.limit = 1;
    count.offset = 0;
    const Result<QueuePage> page = workspace.queue(count).result();
    if (!page)
        return failureOf(page);
    const std::unique_ptr<ExportWriter> writer = format.make();
    if (const Status begun = writer->begin(out, workspace.rubric(), options); !begun)
        return std::unexpected(begun.error());
    Feed feed(workspace, *writer, out, options, progress, page->total);
    const Status streamed = workspace
                                .forEachArticle(options.filter,
                                                [&feed](const ArticleDetail &article) {
                                                    return feed.take(article);
                                                })
                                .result();
    if (feed.error)
        return std::unexpected(*feed.error);
    if (!streamed)
        return std::unexpected(streamed.error());
    if (const Status ended = writer->end(out); !ended)
        return std::unexpected(ended.error());
    return feed.report;
}

Result<ExportReport> exportTo(const Workspace &workspace, const ExportFormat &format,
                              const QString &path, const ExportOptions &options,
                              const ExportProgress &progress)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return failure(ErrorKind::Unwritable,
                       Words::tr("Not exported: %1 is not a regular file.").arg(path));
    if (isWorkspaceFile(workspace, target))
        return failure(
            ErrorKind::Unwritable,
            Words::tr(
                "Not exported: %1 belongs to a workspace and was left as it is. Choose another "
                "name.")
                .arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file, 0);
    Result<ExportReport> report = exportTo(workspace, format, file, options, progress);
    if (file.error() != QFileDevice::NoError) {
        const auto failed = unwritable(path, file, 0);
        file.cancelWriting();
        return failed;
    }
    if (!report) {
        file.cancelWriting();
        return report;
    }
    errno = 0;
    if (!file.flush() || !file.commit()) {
        const auto failed = unwritable(path, file, errno);
        file.cancelWriting();
        return failed;
    }
    syncFolder(target.canonicalFilePath());
    report->path = path;
    return report;
}

} // namespace rapporteur
