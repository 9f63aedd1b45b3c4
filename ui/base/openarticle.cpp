// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/openarticle.h"

#include <algorithm>

namespace rapporteur
{

namespace
{

Review reviewOf(const ArticleDetail &detail, const QString &reviewer)
{
    const auto own = std::ranges::find(detail.reviews, reviewer, &Review::reviewer);
    if (own != detail.reviews.end())
        return *own;
    Review fresh;
    fresh.article = detail.row.id;
    fresh.reviewer = reviewer;
    return fresh;
}

} // namespace

OpenArticle::OpenArticle(Rubric rubric, bool readOnly, const Clock &clock, IdSource &ids,
                         QObject *parent)
    : QObject(parent)
    , m_rubric(std::move(rubric))
    , m_readOnly(readOnly)
    , m_clock(clock)
    , m_ids(ids)
{
    if (!m_rubric.provisions.isEmpty())
        m_cell.provision = m_rubric.provisions.first().number;
    orderProvisions();
}

void OpenArticle::setCell(CellKey cell)
{
    if (cell == m_cell || m_rubric.rowOf(cell.provision) < 0 || cell.channel < 0
        || cell.channel >= ChannelCount)
        return;
    m_cell = cell;
    Q_EMIT cellChanged(cell);
}

void OpenArticle::open(ArticleDetail detail, const QString &reviewer)
{
    m_detail = std::move(detail);
    m_session.emplace(m_rubric, m_detail.evaluations, reviewOf(m_detail, reviewer), m_clock, m_ids);
    orderProvisions();
    Q_EMIT opened();
    setCell({m_order.value(0), 0});
}

void OpenArticle::refresh(const ArticleDetail &detail)
{
    if (!isOpen() || detail.row.id != id())
        return;
    const QList<Evaluation> known = m_detail.evaluations;
    for (const Evaluation &evaluation : detail.evaluations) {
        if (!std::ranges::contains(known, evaluation.id, &Evaluation::id))
            m_session->addEvaluation(evaluation);
    }
    const bool changed = detail.evaluations != known || detail.headlines != m_detail.headlines;
    m_detail.row = detail.row;
    m_detail.evaluations = detail.evaluations;
    m_detail.headlines = detail.headlines;
    m_detail.reviews = detail.reviews;
    if (changed)
        Q_EMIT evaluationsChanged();
}

void OpenArticle::close()
{
    if (!isOpen())
        return;
    m_session.reset();
    m_detail = {};
    orderProvisions();
    Q_EMIT closed();
}

void OpenArticle::propose(const Result<ReviewChange> &change)
{
    if (!change) {
        Q_EMIT refused(change.error());
        return;
    }
    if (m_readOnly) {
        Q_EMIT refused(
            Error{ErrorKind::Unwritable,
                  tr("This workspace is open for reading only, so the change was not made."),
                  {}});
        return;
    }
    if (!isNoOp(*change))
        Q_EMIT proposed(*change);
}

Status OpenArticle::apply(const ReviewChange &change)
{
    if (!isOpen() || change.article != id())
        return failure(ErrorKind::NotFound, tr("The article of this change is not open."));
    Status done = m_session->apply(change);
    if (done)
        Q_EMIT reviewChanged(change);
    return done;
}

void OpenArticle::orderProvisions()
{
    QList<int> scored, rest;
    const Evaluation *base = m_session ? m_session->base() : nullptr;
    for (const Provision &provision : m_rubric.provisions) {
        const ScoreRow *row = base ? base->row(provision.number) : nullptr;
        bool first = row && (row->cells[0].value || row->cells[1].value);
        for (int channel = 0; channel < ChannelCount && m_session && !first; ++channel) {
            const Decision *decision = review().decision({provision.number, channel});
            first = decision && (decision->value || decision->verdict == Verdict::Abstain);
        }
        (first ? scored : rest).append(provision.number);
    }
    m_scored = scored.size();
    m_order = scored + rest;
}

} // namespace rapporteur
