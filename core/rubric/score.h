// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>

#include <array>
#include <optional>

namespace rapporteur
{

/// A score on the rubric's scale, or ND (no data). ND is not 0.
using Score = std::optional<double>;

/// A rubric has exactly two channels; index 0 is what is said (editorial), 1 what is done (structural).
inline constexpr int ChannelCount = 2;
template <typename T>
using PerChannel = std::array<T, ChannelCount>;

/// Round half up to three decimals: floor(1000·x + 0.5) / 1000.
[[nodiscard]] double rounded(double value);
[[nodiscard]] Score rounded(Score value);

/// For people: "+0.20", "−0.35" (U+2212), "0.00", and an en dash for ND. Two decimals by default.
[[nodiscard]] QString scoreText(Score value, int decimals = 2);

/// What a person typed into a cell: ".4", "-.25", "+0,3", "−0.5" (U+2212), "n", "nd", "-" or "–" for ND.
/// Error when it is no number or outside [minimum, maximum].
[[nodiscard]] Result<Score> scoreFromTyped(QStringView typed, double minimum, double maximum);

/// A number, or null for ND.
[[nodiscard]] QJsonValue scoreToJson(Score value);
/// ND for anything that is not a number.
[[nodiscard]] Score scoreFromJson(const QJsonValue &json);

} // namespace rapporteur
