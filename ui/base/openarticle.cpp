// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/openarticle.h"

#include "core/store/blindview.h"

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
    m_whole = std::move(detail);
    m_session.emplace(m_rubric, m_whole.evaluations, reviewOf(m_whole, reviewer), m_clock, m_ids);
    m_visible.clear();
    applyCover();
    orderProvisions();
    Q_EMIT opened();
    if (!m_keepsCell)
        setCell({m_order.value(0), 0});
}

void OpenArticle::refresh(const ArticleDetail &detail)
{
    if (!isOpen() || detail.row.id != id())
        return;
    const ArticleDetail before = m_detail;
    m_whole.row = detail.row;
    m_whole.evaluations = detail.evaluations;
    m_whole.headlines = detail.headlines;
    m_whole.reviews = detail.reviews;
    applyCover();
    if (m_detail.evaluations != before.evaluations || m_detail.headlines != before.headlines
        || m_detail.row.covered != before.row.covered)
        Q_EMIT evaluationsChanged();
}

void OpenArticle::close()
{
    if (!isOpen())
        return;
    m_session.reset();
    m_blind = false;
    m_whole = m_detail = {};
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
    if (!done)
        return done;
    const bool uncovered = applyCover();
    Q_EMIT reviewChanged(change);
    if (uncovered)
        Q_EMIT evaluationsChanged();
    return done;
}

void OpenArticle::setBlindRule(const BlindRule &rule)
{
    m_rule = rule;
    if (isOpen() && applyCover())
        Q_EMIT evaluationsChanged();
}

void OpenArticle::uncover()
{
    m_seen.insert(id());
    if (isOpen() && applyCover())
        Q_EMIT evaluationsChanged();
}

bool OpenArticle::applyCover()
{
    const bool blindBefore = m_blind;
    const QSet<int> visibleBefore = m_visible;
    m_blind = rapporteur::isBlind(m_rule, review()) && !m_seen.contains(m_whole.row.id);
    if (m_blind) {
        // What was seen once stays to be seen, also when the decision that uncovered it is undone.
        m_visible.unite(committedRows(m_rule, review()));
        m_detail = covered(m_whole, m_visible, review().reviewer);
    } else {
        m_detail = m_whole;
        m_detail.row.covered = false;
        if (!m_whole.evaluations.isEmpty() || !m_whole.reviews.isEmpty())
            m_seen.insert(m_whole.row.id);
    }
    m_session->setCover({m_blind, m_visible});
    m_session->setEvaluations(m_detail.evaluations);
    return m_blind != blindBefore || (m_blind && m_visible != visibleBefore);
}

void OpenArticle::orderProvisions()
{
    // An order by what a machine scored would tell a blind reviewer what it scored.
    if (m_blind) {
        m_order.clear();
        for (const Provision &provision : std::as_const(m_rubric.provisions))
            m_order.append(provision.number);
        m_scored = m_order.size();
        return;
    }
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
