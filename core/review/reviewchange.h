// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <variant>

namespace rapporteur
{

struct DecisionChange {
    CellKey cell;
    std::optional<Decision> before, after;
    bool operator==(const DecisionChange &) const = default;
};

struct LabelChange {
    QString field;
    std::optional<LabelDecision> before, after;
    bool operator==(const LabelChange &) const = default;
};

struct AnnotationChange {
    QString annotation; ///< UUID
    std::optional<Annotation> before, after;
    bool operator==(const AnnotationChange &) const = default;
};

struct NoteChange {
    QString before, after;
    bool operator==(const NoteChange &) const = default;
};

/// Flag, blind, gate overruled: a named yes/no of the review.
enum class ReviewMark { Flagged, Blind, GateOverruled };
struct MarkChange {
    ReviewMark mark = ReviewMark::Flagged;
    bool before = false, after = false;
    bool operator==(const MarkChange &) const = default;
};

struct BaseChange {
    QString before, after; ///< evaluation UUIDs
    bool operator==(const BaseChange &) const = default;
};

/// Draft → submitted and back. A submission takes the next revision number; taking it back keeps the
/// number, so that no two revisions share one. A part whose revision stands still (taken back, redone,
/// reopened) neither looks at the number nor sets it; a submission that is redone is the same revision.
struct StateChange {
    ReviewState before = ReviewState::Unreviewed, after = ReviewState::Draft;
    int revisionBefore = 0, revisionAfter = 0;
    QDateTime submittedBefore, submittedAfter;
    qint64 activeSecondsBefore = 0, activeSecondsAfter = 0;
    bool operator==(const StateChange &) const = default;
};

using ReviewPart = std::variant<DecisionChange, LabelChange, AnnotationChange, NoteChange,
                                MarkChange, BaseChange, StateChange>;

/// The one kind of change that a person makes to a review: invertible, journalled, undone and redone.
struct ReviewChange {
    QString id; ///< UUID, made by the program; after an unclear commit it is looked up by it
    QString group; ///< same for the changes of one bulk act; else equal to id
    RowId article = 0;
    QString reviewer;
    QDateTime at;
    QString undoes; ///< id of the change that this one takes back, else empty
    QList<ReviewPart> parts;
    bool operator==(const ReviewChange &) const = default;
};

/// The change that takes `change` back; parts are inverted in reverse order. Redo is the inverse of that
/// inverse, never the first change again: it keeps the revision number.
[[nodiscard]] ReviewChange inverted(const ReviewChange &change, const QString &id,
                                    const QDateTime &at);

/// Applies a change, all parts or none. Conflict when a part's `before` is not what the review holds, or
/// when the change belongs to another article or reviewer.
[[nodiscard]] Status apply(const ReviewChange &change, Review &review);

/// True when nothing would change; such a change is neither stored nor put on the undo stack. Deciding the
/// same again (only the time differs, or that the machine's value is known by now) changes nothing.
[[nodiscard]] bool isNoOp(const ReviewChange &change);

/// Two changes of the same thing within this time are one step of typing.
inline constexpr qint64 MergeWindowMs = 2000;

/// Joins a later change of the same cell, note or annotation into an earlier one (typing, arrow keys), when
/// both touch exactly the same single thing within `MergeWindowMs`; false when they do not belong together.
/// State and base parts that came with the earlier change stay with it.
[[nodiscard]] bool merge(ReviewChange &earlier, const ReviewChange &later);

[[nodiscard]] QJsonObject toJson(const ReviewChange &change);
[[nodiscard]] Result<ReviewChange> reviewChangeFromJson(const QJsonObject &json);

} // namespace rapporteur
