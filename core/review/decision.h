// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/score.h"

#include <QDateTime>
#include <QJsonObject>

namespace rapporteur
{

/// One provision on one channel.
struct CellKey {
    int provision = 0; ///< number
    int channel = 0; ///< index

    auto operator<=>(const CellKey &) const = default;
};

enum class Verdict {
    Accept, ///< the base evaluation's value stands
    Override, ///< another value
    NoData, ///< nothing in the content bears on it: ND
    Abstain ///< the reviewer declines to judge; not pooled with ND
};

/// What a person decided about a cell.
struct Decision {
    CellKey cell;
    Verdict verdict = Verdict::Accept;
    Score value; ///< of the cell after this decision; ND for NoData, empty for Abstain
    QString evidence; ///< letter, empty: the base's stands
    QString reasonCode; ///< id from the rubric; never for Accept
    QString reason; ///< free text
    QString baseEvaluation; ///< UUID of the evaluation judged; empty: none
    QDateTime decidedAt;
    bool blind = false; ///< made before the machine's value was shown
    bool operator==(const Decision &) const = default;
};

[[nodiscard]] QString verdictName(Verdict verdict); ///< "accept", "override", "nd", "abstain"
[[nodiscard]] std::optional<Verdict> verdictNamed(QStringView name);

[[nodiscard]] QJsonObject toJson(const CellKey &cell);
[[nodiscard]] Result<CellKey> cellFromJson(const QJsonObject &json);
/// Every field is written; reading is strict: a missing field, or a value that contradicts the verdict,
/// is BadInput naming the field.
[[nodiscard]] QJsonObject toJson(const Decision &decision);
[[nodiscard]] Result<Decision> decisionFromJson(const QJsonObject &json);

} // namespace rapporteur
