// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/modelsetup.h"

namespace rapporteur
{

/// "model-x: 48 questions, 190,000 to 240,000 tokens in, … out, $1.20 to $3.40": plain text.
[[nodiscard]] QString forecastWords(const ModelSetup &setup, const Forecast &forecast);

/// The sum of several; empty for fewer than two with a cost.
[[nodiscard]] QString togetherWords(const QList<Forecast> &forecasts);

} // namespace rapporteur
