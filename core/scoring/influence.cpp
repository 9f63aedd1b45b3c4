// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/influence.h"

#include <algorithm>
#include <cmath>

namespace rapporteur
{

QList<Influence> influences(const Rubric &rubric, const QList<RowInput> &rows,
                            PerChannel<double> weights)
{
    // The weighted mean is a quotient of two sums, so leaving a row out is two subtractions.
    struct Part {
        int provision;
        double final, weight;
    };
    QList<Part> parts;
    double sum = 0, total = 0;
    for (const RowInput &row : rows) {
        const RowFigures figures = rowFigures(rubric, row, weights);
        if (!figures.final)
            continue;
        const EvidenceLevel *level = rubric.evidenceLevel(row.evidence);
        const double weight = level ? level->meanWeight : rubric.missingEvidenceMeanWeight;
        parts.append({row.provision, *figures.final, weight});
        sum += weight * *figures.final;
        total += weight;
    }
    QList<Influence> found;
    for (const Part &part : std::as_const(parts)) {
        const double rest = total - part.weight;
        const double with = total > 0 ? sum / total : 0;
        const double without = rest > 0 ? (sum - part.weight * part.final) / rest : 0;
        found.append({part.provision, rounded(with - without), part.final});
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const Influence &one) { return std::abs(one.shift); });
    return found;
}

} // namespace rapporteur
