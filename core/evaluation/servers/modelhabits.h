// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/serverpreset.h"

#include <QJsonObject>

namespace rapporteur
{

struct ServerFault;

/// What was learnt about one model at one server by being refused: remembered, so that no second
/// request fails in the same way.
struct ModelHabits {
    JsonMeans means = JsonMeans::Schema;
    QString outputCapField; ///< empty: the preset's
    QStringList dropped; ///< fields that the model refuses, such as "temperature"

    [[nodiscard]] bool sends(QStringView field) const { return !dropped.contains(field); }
    bool operator==(const ModelHabits &) const = default;
};

/// Before anything is known: the strictest means the server has.
[[nodiscard]] ModelHabits firstHabits(const ServerPreset &preset);

/// What to do otherwise after a refusal; nothing when the fault is no refusal of a means or field,
/// or when that was given up before (a second refusal of the same is final).
[[nodiscard]] std::optional<ModelHabits> adapted(const ServerPreset &preset,
                                                 const ModelHabits &habits,
                                                 const ServerFault &fault);

[[nodiscard]] QJsonObject habitsToJson(const ModelHabits &habits);
/// Unknown or damaged parts fall back to what is known before anything is.
[[nodiscard]] ModelHabits habitsFromJson(const ServerPreset &preset, const QJsonObject &json);

} // namespace rapporteur
