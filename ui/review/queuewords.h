// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"
#include "ui/base/openarticle.h"

namespace rapporteur
{

/// What the queue says in words: the same words on chips, badges, tool tips and to screen readers.

/// State names as `QueueQuery::states` takes them, in the order of the chips.
[[nodiscard]] QStringList queueStates();
/// "Unreviewed", "Says ≠ does": the words for one of those names.
[[nodiscard]] QString queueStateTitle(const QString &state);
/// What a filter on it shows, for the tool tip.
[[nodiscard]] QString queueStateTip(const QString &state);

[[nodiscard]] QString queueSortTitle(QueueSort sort);

/// "Paywall", "Cookie wall": a gate category in words.
[[nodiscard]] QString gateTitle(const QString &category);

/// Badges of a row, most telling first: gate, failed, says ≠ does.
struct Badge {
    QString text;
    bool warning = false;
};
[[nodiscard]] QList<Badge> badges(const QueueRow &row);

/// "Δ 0.55": how far apart the raters are.
[[nodiscard]] QString spreadText(const QueueRow &row);

/// The value that stands for the article: the reviewer's where there is one, else the machine's.
[[nodiscard]] Score shownMean(const QueueRow &row);

/// One sentence for screen readers: title, state, value, badges.
[[nodiscard]] QString spokenRow(const QueueRow &row);

/// Why this article comes where it does in the order of usefulness.
[[nodiscard]] QString usefulnessReason(const QueueRow &row);

/// "Next: the raters are 0.55 apart on 12 E.": which cell of the open article is worth the next look, and
/// why. Empty while reviewing blind, once submitted, and when there is none.
[[nodiscard]] QString usefulCellReason(const OpenArticle &article);

} // namespace rapporteur
