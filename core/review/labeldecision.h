// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/decision.h"

#include <QJsonValue>

namespace rapporteur
{

/// What a person decided about a story label or a part of a supplementary signal.
struct LabelDecision {
    QString field; ///< id of a LabelField: "theme", "emotional_tone.valence"
    Verdict verdict = Verdict::Accept;
    QJsonValue
        value; ///< after this decision, as the field keeps it; null without data and when abstaining
    QString reason; ///< free text
    QString baseEvaluation; ///< UUID of the evaluation judged; empty: none
    QDateTime decidedAt;
    bool blind = false; ///< made before the machine's value was shown
    bool operator==(const LabelDecision &) const = default;
};

/// Every field is written; reading is strict, as for cells.
[[nodiscard]] QJsonObject toJson(const LabelDecision &decision);
[[nodiscard]] Result<LabelDecision> labelDecisionFromJson(const QJsonObject &json);

} // namespace rapporteur
