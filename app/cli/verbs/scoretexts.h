// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/claims.h"

namespace rapporteur::cli
{

/// Row figures with the repairs of each row, aligned.
[[nodiscard]] QString rowsText(const Rubric &rubric, const Evaluation &evaluation);
/// Every headline figure, as the file claims it and as it comes out.
[[nodiscard]] QString figuresText(const Rubric &rubric, const Evaluation &evaluation,
                                  const Headline &figures);
/// The figures of a file that the arithmetic does not confirm.
[[nodiscard]] QString differencesText(const QList<Difference> &differences);

} // namespace rapporteur::cli
