// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/evaluation/evaluation.h"

namespace rapporteur
{

/// A second opinion on one cell.
struct CellAnswer {
    ScoreRow row; ///< the other channel is ND: it was not asked for
    QList<Repair> repairs;
    Issues issues;
};

/// Reads the answer to a question for one cell, with the same ladder, repairs and caps as a whole
/// answer. Errors: BadInput when there is no JSON, or no row for the provision in it.
[[nodiscard]] Result<CellAnswer> readCellAnswer(const Rubric &rubric, const QByteArray &raw,
                                                const QString &name, int provision, int channel);

} // namespace rapporteur
