// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewchange.h"

#include <QSet>

namespace rapporteur
{

/// What a blind reviewer commits before the values of others are shown.
enum class BlindScope {
    Article, ///< the whole review: values show after its first submission
    Row ///< a row: its values show once both of its cells are decided
};

/// How a person wants to review. It decides about articles that are still untouched; a review that was
/// begun stays as it was begun.
struct BlindRule {
    bool on = false;
    BlindScope scope = BlindScope::Article;
    bool operator==(const BlindRule &) const = default;
};

/// The review is blind and not yet committed, so figures that pool rows (headline, spread) are covered.
[[nodiscard]] bool isBlind(const BlindRule &rule, const Review &review);

/// Provisions of a blind review whose values may be seen already.
[[nodiscard]] QSet<int> committedRows(const BlindRule &rule, const Review &review);

/// What may be seen of an evaluation: who made it and these rows; nothing that pools or quotes others.
[[nodiscard]] Evaluation covered(Evaluation evaluation, const QSet<int> &visible);
/// What may be seen of a colleague's review.
[[nodiscard]] Review covered(Review review, const QSet<int> &visible);

/// A cell that was decided blind and differently after the values of others had been shown.
struct AfterReveal {
    CellKey cell;
    Decision blind; ///< the last decision made blind
    std::optional<Decision> now; ///< what came of it; empty: taken back
    QDateTime at; ///< of the last change
    bool operator==(const AfterReveal &) const = default;
};

/// What one person changed after the reveal, cell by cell, from the changes of one review, oldest first.
/// A cell that is back to its blind value is not among them.
[[nodiscard]] QList<AfterReveal> changesAfterReveal(const QList<ReviewChange> &changes);

} // namespace rapporteur
