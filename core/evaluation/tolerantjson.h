// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/jsontext.h"
#include "core/evaluation/jsontree.h"

namespace rapporteur
{

struct TolerantReading {
    JsonTree tree;
    qsizetype end = 0; ///< where the value ended
    QList<JsonRepair> faults; ///< empty: the value was valid JSON
    bool failed = false; ///< too deep or too broken to go on; the tree holds what came before
};

/// Reads one value that begins at `start`, as models write JSON: comments, single and typographic quotes,
/// names and words without quotes, missing, stray and trailing commas, `True`, `None`, `NaN`, signs and
/// decimal commas, raw line ends and quotes inside strings, missing ends. It never turns something that
/// is not a number into one: NaN, infinities and a number cut off at the end of the text become null.
[[nodiscard]] TolerantReading tolerantJson(QStringView text, qsizetype start = 0);

} // namespace rapporteur
