// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"
#include "core/store/event.h"

#include <QSet>

namespace rapporteur
{

/// Takes everything out of a row of the queue that comes from values of others, and marks it as covered.
void cover(QueueRow &row);

/// What a blind reviewer may see of an article: its text, who has judged it, and the values of these rows.
[[nodiscard]] ArticleDetail covered(ArticleDetail detail, const QSet<int> &visible,
                                    const QString &reviewer);

/// Takes what others think of an article out of it altogether, for whoever streams articles.
void withhold(ArticleDetail &detail, const QString &reviewer);

/// Orders and filters that would tell what is covered.
[[nodiscard]] bool tellsValues(QueueSort sort);
[[nodiscard]] bool tellsValues(const QString &state);
/// Kinds of events whose messages name scores.
[[nodiscard]] bool tellsValues(const Event &event);
/// Leaves of such an event that it happened, and when.
void cover(Event &event);

} // namespace rapporteur
