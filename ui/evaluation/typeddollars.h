// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace rapporteur
{

/// Dollars as a person types them, "0.15", "1,5" or "$3", as whole millionths; empty for an empty text. BadInput, with
/// the text in its words, for what is no amount.
[[nodiscard]] Result<std::optional<qint64>> typedDollars(const QString &text);

/// The way back, as short as it goes: "0.15"; empty for nothing.
[[nodiscard]] QString dollarsToType(const std::optional<qint64> &millionths);

} // namespace rapporteur
