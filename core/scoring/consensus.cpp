// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/consensus.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// base × max(floor, confidence or default) × (1 − penalty · truncated share) × (factor if an exact 0 is
/// given with confidence at or above the limit, else 1).
double weightOf(const Thresholds &limits, const ConsensusInput &input)
{
    const double base = limits.consensusBase.value(modeName(input.mode), 1.0);
    const double confidence = input.confidence.value_or(limits.consensusConfidenceDefault);
    const double share = std::clamp(input.truncatedShare, 0.0, 1.0);
    const bool certainZero = *input.weightedMean == 0 && input.confidence
        && *input.confidence >= limits.consensusExactZeroConfidence;
    return base * std::max(limits.consensusConfidenceFloor, confidence)
        * (1 - limits.consensusTruncationPenalty * share)
        * (certainZero ? limits.consensusExactZeroFactor : 1.0);
}

QString agreementOf(const QList<Threshold> &thresholds, double deviation)
{
    const auto it = std::ranges::find_if(
        thresholds, [deviation](const Threshold &t) { return deviation < t.below; });
    return it == thresholds.cend() ? QString() : it->id;
}

} // namespace

Consensus consensus(const Rubric &rubric, const QList<ConsensusInput> &inputs)
{
    Consensus result;
    double weightedSum = 0;
    double weightSum = 0;
    double sum = 0;
    double least = 0;
    double greatest = 0;
    for (const ConsensusInput &input : inputs) {
        if (!input.weightedMean)
            continue;
        const double mean = *input.weightedMean;
        const double weight = weightOf(rubric.thresholds, input);
        weightedSum += weight * mean;
        weightSum += weight;
        sum += mean;
        least = result.raters == 0 ? mean : std::min(least, mean);
        greatest = result.raters == 0 ? mean : std::max(greatest, mean);
        ++result.raters;
    }
    if (weightSum <= 0)
        return result;
    result.value = rounded(weightedSum / weightSum);
    result.spread = rounded(greatest - least);
    result.contested = result.spread > rubric.thresholds.contestedSpread;
    double squares = 0;
    for (const ConsensusInput &input : inputs) {
        if (input.weightedMean)
            squares += std::pow(*input.weightedMean - sum / result.raters, 2);
    }
    result.deviation = rounded(std::sqrt(squares / result.raters));
    if (result.raters > 1)
        result.agreementId = agreementOf(rubric.thresholds.agreement, result.deviation);
    return result;
}

} // namespace rapporteur
