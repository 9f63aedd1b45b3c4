// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/modelsetup.h"

#include <QJsonObject>

namespace rapporteur
{

/// The models that a workspace's people ask, with prices and caps, kept among the values of the workspace. Keys
/// are never in it.
inline constexpr auto ModelBookKey = "models";
/// What was learnt about models by being refused, kept there too.
inline constexpr auto ModelHabitsKey = "model_habits";

[[nodiscard]] QByteArray modelBookToJson(const QList<ModelSetup> &models);
/// The file may come from anywhere: what cannot be read, such as a server that is not known any more, is left out, and
/// so are prices and caps beyond all sense.
[[nodiscard]] QList<ModelSetup> modelBookFromJson(const QByteArray &json);

[[nodiscard]] QJsonObject pricesToJson(const TokenPrices &prices);
[[nodiscard]] TokenPrices pricesFromJson(const QJsonObject &json);

/// The setup of a rater: the book's, with its prices and caps, or else what the rater itself tells.
[[nodiscard]] Result<ModelSetup> setupFor(const Rater &rater, const QList<ModelSetup> &book);

} // namespace rapporteur
