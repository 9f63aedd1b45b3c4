// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/signalscores.h"

#include <algorithm>

namespace rapporteur
{

namespace
{

std::optional<double> partValue(const SignalPart &part, const QJsonValue &given)
{
    if (part.kind == PartKind::Choice) {
        const QString chosen = given.toString();
        const auto it = std::ranges::find(part.options, chosen, &Term::id);
        return it == part.options.cend() ? std::nullopt : std::optional(it->value);
    }
    return given.isDouble() ? std::optional(given.toDouble()) : std::nullopt;
}

} // namespace

Score signalScore(const Signal &signal, const QJsonObject &parts)
{
    if (signal.scoreId.isEmpty() || signal.scoreTerms.isEmpty())
        return std::nullopt;
    double sum = 0;
    for (const auto &[id, weight] : signal.scoreTerms) {
        const auto part = std::ranges::find(signal.parts, id, &SignalPart::id);
        if (part == signal.parts.cend())
            return std::nullopt;
        const std::optional<double> value = partValue(*part, parts.value(id));
        if (!value)
            return std::nullopt;
        sum += weight * *value;
    }
    return rounded(sum);
}

QMap<QString, Score> signalScores(const Rubric &rubric, const Evaluation &evaluation)
{
    QMap<QString, Score> scores;
    for (const Signal &signal : rubric.supplementarySignals) {
        if (!signal.scoreId.isEmpty())
            scores.insert(
                signal.scoreId,
                signalScore(signal, evaluation.supplementary.value(signal.id).toObject()));
    }
    return scores;
}

} // namespace rapporteur
