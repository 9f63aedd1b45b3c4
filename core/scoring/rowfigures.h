// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace rapporteur
{

/// What the arithmetic of one row needs: values after repairs or human decisions.
struct RowInput {
    int provision = 0;
    PerChannel<Score> scores;
    QString evidence;
    QString directions;
    double modifier = 0; ///< context modifier, already clamped
    bool operator==(const RowInput &) const = default;
};

struct RowFigures {
    Score combined, contextModifier, final, setl;
    bool operator==(const RowFigures &) const = default;
};

/// combined = wE·E + wS·S (one ND: the other alone); final = clamp(combined + modifier); all rounded.
[[nodiscard]] RowFigures rowFigures(const Rubric &rubric, const RowInput &row,
                                    PerChannel<double> weights);

/// SETL = sign(E−S)·√(|E−S|·max(|E|,|S|)), sign(0) = +; ND unless both are scored and not both 0.
[[nodiscard]] Score structuralEditorialTension(Score first, Score second);

/// The greatest |score| that evidence of this strength carries; the scale's maximum when unknown.
[[nodiscard]] double evidenceCap(const Rubric &rubric, QStringView evidence);

/// The rows of an evaluation as input, on its repaired values.
[[nodiscard]] QList<RowInput> rowInputs(const Rubric &rubric, const Evaluation &evaluation);

} // namespace rapporteur
