// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace rapporteur
{

/// Score of a supplementary signal: Σ weight · part over the terms that the rubric names, e.g.
/// eq = .30·sq + .25·er + .20·uh + .15·pt + .10·cd; a choice counts with the value of its option.
/// ND when a part is missing or the signal has no score.
[[nodiscard]] Score signalScore(const Signal &signal, const QJsonObject &parts);

/// All signal scores of an evaluation, by the score's id ("eq_score"); signals without a score are left out.
[[nodiscard]] QMap<QString, Score> signalScores(const Rubric &rubric, const Evaluation &evaluation);

} // namespace rapporteur
