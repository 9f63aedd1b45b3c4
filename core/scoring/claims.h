// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/headline.h"

namespace rapporteur
{

/// A figure that a source claims and that the arithmetic does not confirm. Figures are numbers, labels
/// and section names are texts, ND is null.
struct Difference {
    QString what; ///< "weighted_mean", "rows[19].final"
    QJsonValue claimed;
    QJsonValue recomputed;
    bool operator==(const Difference &) const = default;
};

/// The figure for people: "0.39", "Moderate positive", "ND".
[[nodiscard]] QString figureText(const QJsonValue &figure);

/// Compares every claimed aggregate and row figure with the recomputed one. A claim within half of a unit
/// of the second decimal stands, since sources round to two; a modifier that is not given means 0.
[[nodiscard]] QList<Difference> differences(const Rubric &rubric, const Evaluation &evaluation,
                                            const Headline &recomputed);

/// What the claimed finals of the rows add up to (weighted mean, plain mean, counts, classification): it
/// tells a wrong sum from wrong rows. Empty when the source gave no finals.
[[nodiscard]] QJsonObject claimedRowsHeadline(const Rubric &rubric, const Evaluation &evaluation);

/// {"claimed":…, "recomputed":{…,"rows":[…]}, "differences":[…]} as in cli.md; further
/// "recomputed_from_claimed_rows" when the source gave finals, "signals" and "repairs" of the answer as a
/// whole.
[[nodiscard]] QJsonObject scoreReport(const Rubric &rubric, const Evaluation &evaluation);

} // namespace rapporteur
