// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/document.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/lexicon.h"

namespace rapporteur
{

/// What the structural cues of one provision add up to.
struct StructuralRating {
    Score score; ///< sum of the cues' values within the cap of `evidence`; ND when no cue holds
    QString evidence; ///< strongest letter among the cues
    QString directions;
    QString note;
    QList<Witness> witnesses;
    bool operator==(const StructuralRating &) const = default;
};

/// Whether the page reported the fact and it meets every part of the condition. A fact that was not
/// reported meets none.
[[nodiscard]] bool holds(const FactCondition &condition, const Document &document);

/// Applies all structural cues of the lexicon to the page's facts; by provision number.
[[nodiscard]] QMap<int, StructuralRating> structuralRatings(const Rubric &rubric,
                                                            const Lexicon &lexicon,
                                                            const Document &document);

} // namespace rapporteur
