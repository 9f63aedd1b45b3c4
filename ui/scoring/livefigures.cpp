// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/livefigures.h"

#include <algorithm>

namespace rapporteur
{

LiveFigures::LiveFigures(const OpenArticle &article, QObject *parent)
    : QObject(parent)
    , m_article(article)
{
    const auto restart = [this] {
        m_preview.reset();
        recompute();
    };
    connect(&article, &OpenArticle::opened, this, restart);
    connect(&article, &OpenArticle::closed, this, restart);
    connect(&article, &OpenArticle::evaluationsChanged, this, restart);
    connect(&article, &OpenArticle::reviewChanged, this, restart);
    recompute();
}

void LiveFigures::preview(CellKey cell, Score value)
{
    m_preview = {cell, value};
    recompute();
}

void LiveFigures::clearPreview()
{
    if (!m_preview)
        return;
    m_preview.reset();
    recompute();
}

Score LiveFigures::value(CellKey cell) const
{
    const RowInput *found = row(cell.provision);
    return found ? found->scores.at(static_cast<size_t>(cell.channel)) : Score();
}

Score LiveFigures::machineValue(CellKey cell) const
{
    const Evaluation *base = m_article.isOpen() ? m_article.session().base() : nullptr;
    const ScoreRow *found = base ? base->row(cell.provision) : nullptr;
    return found ? found->cells.at(static_cast<size_t>(cell.channel)).value : Score();
}

RowFigures LiveFigures::figures(int provision) const
{
    const RowInput *found = row(provision);
    return found ? rowFigures(m_article.rubric(), *found, m_weights) : RowFigures();
}

QString LiveFigures::evidence(int provision) const
{
    const RowInput *found = row(provision);
    return found ? found->evidence : QString();
}

void LiveFigures::recompute()
{
    const Rubric &rubric = m_article.rubric();
    m_rows.clear();
    m_machine.reset();
    m_headline = {};
    m_changed = m_decided = 0;
    if (!m_article.isOpen()) {
        Q_EMIT changed();
        return;
    }
    Review review = m_article.review();
    const Evaluation *base = m_article.session().base();
    for (const Decision &decision : std::as_const(review.decisions)) {
        ++m_decided;
        if (decision.verdict != Verdict::Accept && decision.value != machineValue(decision.cell))
            ++m_changed;
    }
    if (m_preview) {
        Decision &decision = review.decisions[m_preview->first];
        decision.cell = m_preview->first;
        decision.verdict = m_preview->second ? Verdict::Override : Verdict::NoData;
        decision.value = m_preview->second;
    }
    m_rows = effectiveRows(rubric, base, review);
    m_weights = base ? base->weights(rubric)
                     : rubric.contentType(m_article.detail().row.contentType).weights;
    m_headline = rapporteur::headline(rubric, m_rows, m_weights);
    // While a review is blind there is no machine's headline to compare with.
    if (base && !m_article.isBlind()) {
        const auto stored = m_article.detail().headlines.constFind(base->id);
        m_machine = stored == m_article.detail().headlines.cend()
            ? rapporteur::headline(rubric, *base)
            : *stored;
        m_headline.facts = m_machine->facts;
        m_headline.inferences = m_machine->inferences;
        m_headline.absentFacts = m_machine->absentFacts;
    }
    Q_EMIT changed();
}

const RowInput *LiveFigures::row(int provision) const
{
    const auto found = std::ranges::find(m_rows, provision, &RowInput::provision);
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace rapporteur
