// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/jsonvalue.h"
#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// Reads what the interface of the Human Rights Observatory answers and takes: lists of stories, one story with
/// the raters' figures, the record of an evaluation. Figures without rows become evaluations that only claim.
/// Empty for other JSON.
[[nodiscard]] std::optional<SourceReading> readObservatoryAnswer(JsonElement root,
                                                                 const QString &origin);

} // namespace rapporteur
