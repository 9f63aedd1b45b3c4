// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewkeeper.h"

#include "ui/review/applychange.h"

namespace rapporteur
{

namespace
{

constexpr int TypingPauseMs = 150;
constexpr int UndoLimit = 10'000;

} // namespace

ReviewKeeper::ReviewKeeper(const WindowContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_stack.setUndoLimit(UndoLimit);
    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(TypingPauseMs);
    connect(&m_typingPause, &QTimer::timeout, this, &ReviewKeeper::send);
    connect(&context.article, &OpenArticle::proposed, this, &ReviewKeeper::keep);
    connect(&context.article, &OpenArticle::reviewChanged, this, &ReviewKeeper::rememberReview);
}

bool ReviewKeeper::isPending() const
{
    return pendingCount() > 0;
}

qsizetype ReviewKeeper::pendingCount() const
{
    return m_waiting.size() + m_underWay.size();
}

void ReviewKeeper::flush()
{
    m_typingPause.stop();
    send();
}

void ReviewKeeper::retry()
{
    m_again = !m_underWay.isEmpty();
    flush();
}

std::optional<Review> ReviewKeeper::knownReview(RowId article) const
{
    const auto found = m_reviews.constFind(article);
    return found == m_reviews.cend() ? std::nullopt : std::optional(*found);
}

bool ReviewKeeper::perform(const ReviewChange &change, bool show)
{
    const bool shown = m_context.article.id() == change.article;
    const Status done = shown ? m_context.article.apply(change)
                              : rapporteur::apply(change, m_reviews[change.article]);
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    post(change);
    if (!shown && show)
        Q_EMIT articleRequested(change.article);
    return true;
}

std::optional<ReviewChange> ReviewKeeper::takeBack(const ReviewChange &change, bool show)
{
    const ReviewChange back = inverted(change, m_context.ids.next(), m_context.clock.nowUtc());
    return perform(back, show) ? std::optional(back) : std::nullopt;
}

void ReviewKeeper::keep(const ReviewChange &change)
{
    m_stack.push(new ApplyChange(*this, {change}, changeTitle(m_context.article.rubric(), change)));
}

void ReviewKeeper::keepAll(const QList<ReviewChange> &changes, const QList<Review> &reviews,
                           const QString &title)
{
    if (changes.isEmpty())
        return;
    for (const Review &review : reviews) {
        // What this window knows may be ahead of what was read.
        if (!m_reviews.contains(review.article))
            m_reviews.insert(review.article, review);
    }
    m_stack.push(new ApplyChange(*this, changes, title));
}

void ReviewKeeper::post(const ReviewChange &change)
{
    const bool typing = isTyping(change);
    // Only the newest waiting change may be joined with, or the order would not be kept.
    const bool joined = typing && !m_waiting.isEmpty() && isTyping(m_waiting.last())
        && merge(m_waiting.last(), change);
    if (!joined)
        m_waiting.append(change);
    Q_EMIT pending();
    if (!typing)
        flush();
    else if (!m_typingPause.isActive())
        m_typingPause.start();
}

void ReviewKeeper::send()
{
    if (!m_underWay.isEmpty() || m_waiting.isEmpty())
        return;
    m_underWay.swap(m_waiting);
    m_context.workspace->applyChanges(m_underWay).then(this, [this](const Status &status) {
        sent(status);
    });
}

void ReviewKeeper::sent(const Status &status)
{
    if (!status) {
        m_waiting = m_underWay + m_waiting;
        m_underWay.clear();
        if (std::exchange(m_again, false))
            return send();
        m_failing = true;
        Q_EMIT failed(status.error());
        return;
    }
    m_underWay.clear();
    m_failing = m_again = false;
    if (!m_waiting.isEmpty()) {
        // Keystrokes go on being joined; anything else has waited long enough.
        if (!m_typingPause.isActive())
            send();
        return;
    }
    Q_EMIT saved(m_context.clock.nowUtc());
}

void ReviewKeeper::rememberReview()
{
    m_reviews.insert(m_context.article.id(), m_context.article.review());
}

} // namespace rapporteur
