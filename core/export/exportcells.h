// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/writer.h"

namespace rapporteur
{

/// What stands for one article where a format has room for one value a cell.
struct Standing {
    const Review *review =
        nullptr; ///< with decisions: the named reviewer's, else the one submitted last
    const Evaluation *base = nullptr; ///< that it stands on, else the preferred one
};
[[nodiscard]] Standing standingOf(const ArticleDetail &article, const QString &reviewer);

/// One value of one cell with where it comes from. Without a decision it is a machine's; without an
/// evaluation a person's alone.
struct ExportedCell {
    CellKey key;
    const Evaluation *evaluation = nullptr;
    const ScoreRow *row = nullptr;
    const Review *review = nullptr;
    const Decision *decision = nullptr;
};
/// Every cell of each evaluation with the decisions about it, one call for each person, then the decisions that
/// judged none. A row that an evaluation does not have (spot mode) is not there.
void forEachCell(const ArticleDetail &article,
                 const std::function<void(const ExportedCell &)> &take);

/// Writes all bytes, or says why not.
[[nodiscard]] Status writeAll(QIODevice &out, QByteArrayView bytes);

} // namespace rapporteur
