// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/snapshot.h"
#include "core/store/article.h"

namespace rapporteur
{

/// Looks at an article that was made of a fetched page. A canonical address counts only within the site that
/// delivered it: nobody else's article can be claimed. An error when what came is the login page of another
/// site, as networks show it to their guests: that is not the article and is not stored.
[[nodiscard]] std::optional<Error> checkFetched(ArticleImport &article, const Snapshot &snapshot);

/// A title for an article whose page has none, or shows a wall's.
void takeTitle(ArticleImport &article, const QString &title);

} // namespace rapporteur
