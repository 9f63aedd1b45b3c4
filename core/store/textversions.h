// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// The frozen texts of an article, oldest first.
[[nodiscard]] Result<QList<TextVersion>> textVersions(Connection &db, RowId article);

/// Fills `detail.judgedVersions`, and moves what evaluations of earlier texts pointed at to where the same
/// words stand in the current one, by quote and surroundings. Words that are gone keep their grounding
/// with an empty span, and so does what was found in the source of an earlier version.
[[nodiscard]] Status followText(Connection &db, ArticleDetail &detail);

} // namespace rapporteur
