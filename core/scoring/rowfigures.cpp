// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rowfigures.h"

#include <algorithm>
#include <cmath>

namespace rapporteur
{

RowFigures rowFigures(const Rubric &rubric, const RowInput &row, PerChannel<double> weights)
{
    RowFigures figures;
    const auto &[first, second] = row.scores;
    if (first && second)
        figures.combined = rounded(weights[0] * *first + weights[1] * *second);
    else
        figures.combined = rounded(first ? first : second);
    if (figures.combined) {
        figures.contextModifier = rounded(row.modifier);
        figures.final = rounded(std::clamp(*figures.combined + *figures.contextModifier,
                                           rubric.minimum, rubric.maximum));
    }
    figures.setl = structuralEditorialTension(first, second);
    return figures;
}

Score structuralEditorialTension(Score first, Score second)
{
    if (!first || !second || (*first == 0 && *second == 0))
        return std::nullopt;
    const double difference = *first - *second;
    const double size = std::sqrt(std::fabs(difference)
                                  * std::max(std::fabs(*first), std::fabs(*second)));
    return rounded(difference < 0 ? -size : size);
}

double evidenceCap(const Rubric &rubric, QStringView evidence)
{
    const EvidenceLevel *level = rubric.evidenceLevel(evidence);
    return level ? level->cap : rubric.maximum;
}

QList<RowInput> rowInputs(const Rubric &rubric, const Evaluation &evaluation)
{
    QList<RowInput> inputs;
    inputs.reserve(evaluation.rows.size());
    for (const ScoreRow &row : evaluation.rows) {
        inputs.append({.provision = row.provision,
                       .scores = {row.cells[0].value, row.cells[1].value},
                       .evidence = row.evidence,
                       .directions = row.directions,
                       .modifier = evaluation.contextModifier(rubric, row.provision)});
    }
    return inputs;
}

} // namespace rapporteur
