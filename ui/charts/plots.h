// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/chartdata.h"
#include "ui/charts/plot.h"

namespace rapporteur
{

/// How often each rater gave which value; bars of the raters side by side, as shares of what each scored.
[[nodiscard]] Plot distributionPlot(const Rubric &rubric, const ChartData &data);
/// What articles say against what their sites do; coloured by the tension between the two.
[[nodiscard]] Plot channelPlot(const Rubric &rubric, const ChartData &data);
/// The reviewer against the machine, cell by cell, with bias and limits of agreement (Bland and Altman).
[[nodiscard]] Plot humanPlot(const Rubric &rubric, const ChartData &data);

} // namespace rapporteur
