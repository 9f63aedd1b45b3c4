// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/headline.h"

namespace rapporteur
{

/// One rater's part in the consensus of an article.
struct ConsensusInput {
    Mode mode = Mode::Full;
    Score weightedMean;
    std::optional<double> confidence;
    double truncatedShare = 0;
};

struct Consensus {
    Score value;
    double spread = 0; ///< greatest minus least weighted mean
    bool contested = false;
    double deviation = 0; ///< population standard deviation of the weighted means
    QString agreementId; ///< "high", "moderate", "low"; empty with fewer than two raters
    int raters = 0;
    bool operator==(const Consensus &) const = default;
};

/// Weighted mean over raters with the weights of domain.md ("consensus").
[[nodiscard]] Consensus consensus(const Rubric &rubric, const QList<ConsensusInput> &inputs);

} // namespace rapporteur
