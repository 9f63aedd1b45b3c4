// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewchange.h"

namespace rapporteur
{

/// The review as it was before some of its changes: takes them back, newest first. Conflict when they are
/// not the last ones that were made.
[[nodiscard]] Result<Review> takenBack(Review review, const QList<ReviewChange> &newestFirst);

/// The review with one thing as it was right after an earlier change: a decision, an annotation, the note
/// or a mark. Parts that merely follow from others (state, judged evaluation) change nothing.
[[nodiscard]] Review withOutcome(Review review, const ReviewPart &part);

/// The change that makes decisions, annotations, note, flag, overruled gate and judged evaluation those of
/// an earlier state of the same review. Revision and blindness stay: what was submitted is still that
/// revision, and what was seen stays seen. More than marks turns a submitted review into a draft.
[[nodiscard]] ReviewChange towards(const Review &now, const Review &target, const QString &id,
                                   const QDateTime &at);

} // namespace rapporteur
