// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportfeed.h"

#include "core/store/agreementquery.h"

#include <QCoreApplication>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

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
    Feed(const Workspace &workspace, const ExportSink &sink, const ExportOptions &options,
         const ExportProgress &progress, int total)
        : m_workspace(workspace)
        , m_sink(sink)
        , m_options(options)
        , m_progress(progress)
        , m_total(total)
    {}

    bool take(const ArticleDetail &stored)
    {
        ArticleDetail article = stored;
        qsizetype drafts = 0;
        if (m_options.onlySubmitted)
            drafts = article.reviews.removeIf(
                [](const Review &review) { return !isSubmitted(review); });
        if (m_options.onlySubmitted && article.reviews.isEmpty()) {
            drafts > 0 ? ++report.onlyDrafts : ++report.notReviewed;
        } else {
            report.draftReviews += int(drafts);
            if (!write(article))
                return false;
        }
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
        const Result<int> rows = m_sink(exported);
        if (!rows)
            return fail(rows.error());
        *rows == 0 ? ++report.unfit : ++report.articles;
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
    const ExportSink &m_sink;
    const ExportOptions &m_options;
    const ExportProgress &m_progress;
    int m_done = 0;
    int m_total;
};
} // namespace

bool isSubmitted(const Review &review)
{
    return review.state == ReviewState::Submitted || review.state == ReviewState::Adjudicated;
}

Result<ExportOptions> withAgreement(const Workspace &workspace, const ExportFormat &format,
                                    const ExportOptions &options)
{
    if (!format.tellsAgreement)
        return options;
    AgreementQuery query;
    query.filter = options.filter;
    query.drafts = !options.onlySubmitted;
    Result<AgreementReport> report = workspace.agreement(query).takeResult();
    if (!report && report.error().kind != ErrorKind::BadInput) // BadInput: fewer than two raters
        return std::unexpected(report.error());
    ExportOptions told = options;
    if (report)
        told.agreement = std::make_shared<const AgreementReport>(std::move(*report));
    return told;
}

Result<ExportReport> feedArticles(const Workspace &workspace, const ExportOptions &options,
                                  const ExportProgress &progress, const ExportSink &sink)
{
    QueueQuery count = options.filter;
    count.limit = 1;
    count.offset = 0;
    const Result<QueuePage> page = workspace.queue(count).result();
    if (!page)
        return failureOf(page);
    Feed feed(workspace, sink, options, progress, page->total);
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
    feed.report.leftOut = feed.report.notReviewed + feed.report.onlyDrafts + feed.report.unfit;
    return feed.report;
}

} // namespace rapporteur
