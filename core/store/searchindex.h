// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace rapporteur
{

/// Fills the empty word indexes from the texts, comments and notes that the tables hold.
[[nodiscard]] Status rebuildWordIndexes(Connection &db);

} // namespace rapporteur
