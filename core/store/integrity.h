// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// The database library's quick look through every page. Corrupt says how many problems there are.
[[nodiscard]] Status quickCheck(Connection &db, const QString &path);

/// Its full look: pages, indexes, word indexes and references between tables, each problem an issue.
[[nodiscard]] Status integrityIssues(Connection &db, Issues &issues);

} // namespace rapporteur
