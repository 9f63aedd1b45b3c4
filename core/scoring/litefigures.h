// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace rapporteur
{

/// The two channels that a lite answer stands for.
struct LiteFigures {
    PerChannel<Score> scores;
    Score transparency; ///< tq, 0…1; ND when a check was not answered
    std::optional<double> confidence; ///< as the rater gave it, 0…1
    bool operator==(const LiteFigures &) const = default;
};

/// Lite mapping: first channel (x − 50) / 50; tq = yes / checks; second channel 2·tq − 1 for the content
/// types that the rubric names, else ND. Reads the fields of `Evaluation::lite`.
[[nodiscard]] LiteFigures liteFigures(const Rubric &rubric, const Evaluation &evaluation);

} // namespace rapporteur
