// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rowfigures.h"

#include <QJsonObject>

namespace rapporteur
{

struct Extreme {
    double value = 0;
    int provision = 0;
    bool operator==(const Extreme &) const = default;
};

struct Salience {
    double score = 0, breadth = 0, depth = 0, intensity = 0;
    bool low = false;
    bool operator==(const Salience &) const = default;
};

/// The headline figures of one set of rows; formulas in domain.md, named at each function.
struct Headline {
    Score weightedMean, unweightedMean;
    std::optional<Extreme> minimum, maximum;
    int negativeCount = 0, ndCount = 0, scored = 0;
    PerChannel<Score> channelMeans; ///< editorial mean, structural mean
    Score setl;
    double confidence = 0;
    Score volatility;
    QString volatilityId; ///< "low", "medium", "high"; empty when nothing is scored
    QString bandId; ///< classification; empty means ND
    Salience salience;
    int facts = 0, inferences = 0, absentFacts = 0;
    Score witnessRatio;
    QMap<QString, int> evidenceProfile; ///< letter → rows; "ND" too
    QMap<QString, int> channelProfile; ///< "E_only", "S_only", "both"
    QMap<QString, int> directionProfile; ///< letter → rows
    bool saysNotDoes = false;
    bool operator==(const Headline &) const = default;
};

/// Figures of a full or spot set of rows.
[[nodiscard]] Headline headline(const Rubric &rubric, const QList<RowInput> &rows,
                                PerChannel<double> weights);

/// Figures of an evaluation, with its witnesses counted; lite answers by the lite mapping.
[[nodiscard]] Headline headline(const Rubric &rubric, const Evaluation &evaluation);

/// JSON as `rapporteur-cli score --json` prints it (numbers are numbers, ND is null), without "rows".
[[nodiscard]] QJsonObject headlineToJson(const Rubric &rubric, const Headline &headline);

} // namespace rapporteur
