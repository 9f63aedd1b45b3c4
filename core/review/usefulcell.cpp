// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/usefulcell.h"

#include "core/review/comparison.h"
#include "core/scoring/influence.h"

#include <cmath>

namespace rapporteur
{

namespace
{

constexpr double LeastSpread = 0.05; // a cell on which all agree is still worth a little
constexpr double LeastInfluence = 0.02;

} // namespace

std::optional<UsefulCell> mostUsefulCell(const Rubric &rubric, const QList<Evaluation> &evaluations,
                                         const Evaluation *base, const Review &review)
{
    QList<ComparedRater> raters;
    for (const Evaluation &evaluation : evaluations)
        raters.append(comparedEvaluation(evaluation));
    const QList<RowInput> rows = effectiveRows(rubric, base, review);
    const PerChannel<double> weights = base ? base->weights(rubric)
                                            : rubric.contentType({}).weights;
    QMap<int, double> carried;
    for (const Influence &one : influences(rubric, rows, weights))
        carried.insert(one.provision, std::abs(one.shift));
    std::optional<UsefulCell> best;
    for (const ComparedCell &line : comparedCells(rubric, raters)) {
        const bool scored = std::ranges::contains(line.values, CellStand::Scored,
                                                  &ComparedValue::stand);
        if (!scored || review.decision(line.cell))
            continue;
        const auto row = std::ranges::find(rows, line.cell.provision, &RowInput::provision);
        const EvidenceLevel *level = row == rows.end() ? nullptr
                                                       : rubric.evidenceLevel(row->evidence);
        UsefulCell cell{line.cell, line.spread, line.split, carried.value(line.cell.provision)};
        const double apart = std::max(line.spread, line.split ? SplitSpread : 0.0);
        cell.worth = (LeastSpread + apart)
            * (level ? level->meanWeight : rubric.missingEvidenceMeanWeight)
            * (LeastInfluence + cell.influence);
        if (!best || cell.worth > best->worth)
            best = cell;
    }
    return best;
}

} // namespace rapporteur
