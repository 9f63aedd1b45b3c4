// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/articletable.h"
#include "core/store/writer.h"

namespace rapporteur
{

/// Stores one prepared import: a new article, or what is new about a known one (another text, further
/// comments, further evaluations). Journal and event are part of it.
[[nodiscard]] Result<ImportResult> storeImport(WriteContext &context, const PreparedImport &import);

/// Stores one evaluation of an article with everything that belongs to it; the article's headline columns
/// are then the caller's to refresh. False when it was there already: an evaluation of the same identity
/// is never stored twice.
[[nodiscard]] Result<bool> storeEvaluationRecord(WriteContext &context, RowId article,
                                                 int textVersion, EvaluationRecord record,
                                                 RowId run);

} // namespace rapporteur
