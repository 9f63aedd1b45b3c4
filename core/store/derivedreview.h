// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// The weighted mean after a person's decisions; ND while nothing is decided.
[[nodiscard]] Result<Score> reviewedMean(Connection &db, const Rubric &rubric,
                                         const Review &review);

/// Brings the word index of a review up to date: its note, reasons, annotations and tags.
[[nodiscard]] Status indexNotes(Connection &db, RowId row, const Review &review);

/// Sets the article's gate flag: its current text is behind a wall and nobody overruled that.
[[nodiscard]] Status refreshGateFlag(Connection &db, RowId article);

} // namespace rapporteur
