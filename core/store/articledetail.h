// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// Everything of one article, at the text version that is current.
[[nodiscard]] Result<ArticleDetail> articleDetail(Connection &db, const Rubric &rubric, RowId id,
                                                  const QString &reviewer);

/// The journal as history, newest first: of the workspace, an article, or one of its cells. Changes that
/// colleagues made where the reviewer of the query is blind are left out.
[[nodiscard]] Result<QList<HistoryEntry>> readHistory(Connection &db, const HistoryQuery &query);

} // namespace rapporteur
