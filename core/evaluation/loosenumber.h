// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace rapporteur
{

/// Whether the text is a number as JSON defines it, and nothing else.
[[nodiscard]] bool isJsonNumber(QStringView text);

/// A number as people and models write it: "+0.5", ".5", "5.", "−0.5" (U+2212), "0,5". Nothing for any
/// other text, and for numbers that are not finite.
[[nodiscard]] std::optional<double> looseNumber(QStringView text);

} // namespace rapporteur
