// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/litefigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// Half of the scale above the middle is mapped on [0, maximum], the half below on [minimum, 0].
Score mapped(const Rubric &rubric, double value)
{
    const double x = std::clamp(value, rubric.liteMinimum, rubric.liteMaximum);
    const double above = rubric.liteMaximum - rubric.liteMiddle;
    const double below = rubric.liteMiddle - rubric.liteMinimum;
    if (above <= 0 || below <= 0)
        return std::nullopt;
    return rounded(x >= rubric.liteMiddle ? (x - rubric.liteMiddle) / above * rubric.maximum
                                          : (rubric.liteMiddle - x) / below * rubric.minimum);
}

Score transparency(const Rubric &rubric, const QJsonObject &lite)
{
    if (rubric.liteChecks.isEmpty())
        return std::nullopt;
    double yes = 0;
    for (const Term &check : rubric.liteChecks) {
        const QJsonValue answer = lite.value(check.id);
        if (!answer.isDouble())
            return std::nullopt;
        yes += answer.toDouble() > 0 ? 1 : 0;
    }
    return yes / static_cast<double>(rubric.liteChecks.size());
}

} // namespace

LiteFigures liteFigures(const Rubric &rubric, const Evaluation &evaluation)
{
    LiteFigures figures;
    const QJsonValue first = evaluation.lite.value(rubric.channels[0].id);
    if (first.isDouble())
        figures.scores[0] = mapped(rubric, first.toDouble());
    const Score share = transparency(rubric, evaluation.lite);
    figures.transparency = rounded(share);
    if (share && rubric.contentType(evaluation.contentType).liteSecondChannel) {
        const double span = rubric.maximum - rubric.minimum;
        figures.scores[1] = rounded(rubric.minimum + span * *share);
    }
    const QJsonValue confidence = evaluation.lite.value("confidence"_L1);
    if (confidence.isDouble())
        figures.confidence = std::clamp(confidence.toDouble(), 0.0, 1.0);
    return figures;
}

} // namespace rapporteur
