// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"

namespace rapporteur::cli
{

/// Adds what a filter says to a query: `state:draft`, `state:flagged,gated` (any of them) and words to be
/// found in title, text, comments and notes (all of them; "several words" in quotes stay together). Usage
/// error for an unknown state or key.
[[nodiscard]] Status addFilter(QueueQuery &query, const QString &expression);

/// Adds a sort key: added, title, score, setl, spread, published, usefulness; a leading - turns it round.
[[nodiscard]] Status addSort(QueueQuery &query, const QString &key);

/// The help on both.
[[nodiscard]] QString filterHelp();

} // namespace rapporteur::cli
