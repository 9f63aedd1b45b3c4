// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/articleloader.h"

#include "ui/review/reviewkeeper.h"

namespace rapporteur
{

namespace
{

constexpr int KeptReady = 8;

} // namespace

ArticleLoader::ArticleLoader(const WindowContext &context, const ReviewKeeper &keeper,
                             QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_keeper(keeper)
    , m_ready(KeptReady)
{
    connect(&context.watch, &WorkspaceWatch::changed, this, &ArticleLoader::refresh);
}

void ArticleLoader::open(RowId article)
{
    if (article == 0 || (article == m_wanted && m_context.article.id() == article))
        return;
    m_wanted = article;
    Q_EMIT opening(article);
    if (const ArticleDetail *ready = m_ready.object(article)) {
        show(*ready);
        return;
    }
    prefetch(article);
}

void ArticleLoader::reopen()
{
    const RowId shown = m_context.article.id();
    if (shown == 0 || shown != m_wanted)
        return;
    m_ready.remove(shown);
    m_context.workspace->article(shown, m_context.reviewer)
        .then(this, [this, shown](const Result<ArticleDetail> &detail) {
            if (!detail) {
                Q_EMIT failed(detail.error());
                return;
            }
            if (m_wanted != shown || m_context.article.id() != shown)
                return;
            Q_EMIT opening(shown); // what is being typed is kept first
            show(*detail);
        });
}

void ArticleLoader::prefetch(RowId article)
{
    if (article == 0 || m_ready.contains(article) || m_reading.contains(article))
        return;
    m_reading.insert(article);
    m_context.workspace->article(article, m_context.reviewer)
        .then(this, [this, article](const Result<ArticleDetail> &detail) {
            m_reading.remove(article);
            if (m_outdated.remove(article) && detail) {
                prefetch(article);
                return;
            }
            const bool wanted = m_wanted == article && m_context.article.id() != article;
            if (!detail) {
                if (wanted)
                    Q_EMIT failed(detail.error());
                return;
            }
            m_ready.insert(article, new ArticleDetail(*detail));
            if (wanted)
                show(*detail);
        });
}

void ArticleLoader::show(ArticleDetail detail)
{
    // The window may know more than the store: what is written right now, or could not be written.
    if (const std::optional<Review> known = m_keeper.knownReview(detail.row.id)) {
        detail.reviews.removeIf(
            [&](const Review &review) { return review.reviewer == known->reviewer; });
        detail.reviews.prepend(*known);
    }
    m_context.article.open(std::move(detail), m_context.reviewer);
}

void ArticleLoader::refresh(const QList<RowId> &articles)
{
    for (const RowId article : articles) {
        m_ready.remove(article);
        if (m_reading.contains(article))
            m_outdated.insert(article);
    }
    const RowId shown = m_context.article.id();
    if (shown == 0 || !articles.contains(shown))
        return;
    m_context.workspace->article(shown, m_context.reviewer)
        .then(this, [this, round = ++m_round](const Result<ArticleDetail> &detail) {
            if (detail && round == m_round)
                m_context.article.refresh(*detail);
        });
}

} // namespace rapporteur
