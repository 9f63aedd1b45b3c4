// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs/evaluationplan.h"

namespace rapporteur::cli
{

/// What the planned evaluations by a model would take: every question is made, and none is sent.
[[nodiscard]] Result<Forecast> modelForecast(const Workspace &workspace, const EvaluationPlan &plan,
                                             const EvaluateSettings &settings,
                                             const ModelSetup &setup, const Rater &rater);

/// "about 12,000 to 20,000 tokens in, …, $0.10 to $0.30", for people.
[[nodiscard]] QString forecastText(const Forecast &forecast, const ModelSetup &setup);
[[nodiscard]] QJsonObject forecastJson(const Forecast &forecast, const ModelSetup &setup);

} // namespace rapporteur::cli
