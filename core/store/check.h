// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/workspace.h"

namespace rapporteur
{

/// The whole examination: pages and references, journal without gap and unaltered, reviews rebuilt from
/// the journal equal to those stored, figures of articles equal to what their evaluations say.
[[nodiscard]] Result<CheckReport> checkWorkspace(Connection &db, const Rubric &rubric);

} // namespace rapporteur
