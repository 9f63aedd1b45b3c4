// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur
{

namespace
{

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

ReviewPart invertedPart(const ReviewPart &part)
{
    return std::visit(Overloaded{
                          [](StateChange change) -> ReviewPart {
                              std::swap(change.before, change.after);
                              std::swap(change.submittedBefore, change.submittedAfter);
                              std::swap(change.activeSecondsBefore, change.activeSecondsAfter);
                              change.revisionBefore = change.revisionAfter;
                              return change;
                          },
                          [](auto change) -> ReviewPart {
                              std::swap(change.before, change.after);
                              return change;
                          },
                      },
                      part);
}

bool applyPart(const DecisionChange &change, Review &review)
{
    const Decision *held = review.decision(change.cell);
    if (held ? change.before != *held : change.before.has_value())
        return false;
    if (change.after && change.after->cell != change.cell)
        return false;
    if (change.after)
        review.decisions.insert(change.cell, *change.after);
    else
        review.decisions.remove(change.cell);
    return true;
}

bool applyPart(const LabelChange &change, Review &review)
{
    const LabelDecision *held = review.label(change.field);
    if (held ? change.before != *held : change.before.has_value())
        return false;
    if (change.after && change.after->field != change.field)
        return false;
    if (change.after)
        review.labels.insert(change.field, *change.after);
    else
        review.labels.remove(change.field);
    return true;
}

bool applyPart(const AnnotationChange &change, Review &review)
{
    const Annotation *held = review.annotation(change.annotation);
    if (held ? change.before != *held : change.before.has_value())
        return false;
    if (change.after && change.after->id != change.annotation)
        return false;
    review.annotations.removeIf(
        [&](const Annotation &annotation) { return annotation.id == change.annotation; });
    if (!change.after)
        return true;
    // Back to its place in the order of creation, so that undoing a removal restores the very same list.
    const auto position = std::ranges::upper_bound(
        review.annotations, *change.after, [](const auto &a, const auto &b) {
            return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id < b.id;
        });
    review.annotations.insert(position, *change.after);
    return true;
}

bool applyPart(const NoteChange &change, Review &review)
{
    if (review.note != change.before)
        return false;
    review.note = change.after;
    return true;
}

bool applyPart(const MarkChange &change, Review &review)
{
    bool &mark = change.mark == ReviewMark::Flagged ? review.flagged
        : change.mark == ReviewMark::Blind          ? review.blind
                                                    : review.gateOverruled;
    if (mark != change.before)
        return false;
    mark = change.after;
    return true;
}

bool applyPart(const BaseChange &change, Review &review)
{
    if (review.baseEvaluation != change.before)
        return false;
    review.baseEvaluation = change.after;
    return true;
}

bool applyPart(const StateChange &change, Review &review)
{
    const bool moves = change.revisionBefore != change.revisionAfter;
    if (review.state != change.before || (moves && review.revision != change.revisionBefore))
        return false;
    review.state = change.after;
    if (moves)
        review.revision = change.revisionAfter;
    review.submittedAt = change.submittedAfter;
    review.activeSeconds = change.activeSecondsAfter;
    return true;
}

/// Equal but for the moment of deciding.
template <typename Record>
bool sameDecision(const std::optional<Record> &before, const std::optional<Record> &after)
{
    if (!before || !after)
        return before.has_value() == after.has_value();
    Record again = *after;
    again.decidedAt = before->decidedAt;
    again.blind = before->blind;
    return again == *before;
}

bool isNoOpPart(const ReviewPart &part)
{
    return std::visit(
        Overloaded{
            [](const DecisionChange &change) { return sameDecision(change.before, change.after); },
            [](const LabelChange &change) { return sameDecision(change.before, change.after); },
            [](const StateChange &change) {
                return change.before == change.after
                    && change.revisionBefore == change.revisionAfter
                    && change.submittedBefore == change.submittedAfter
                    && change.activeSecondsBefore == change.activeSecondsAfter;
            },
            [](const auto &change) { return change.before == change.after; },
        },
        part);
}

bool isBookkeeping(const ReviewPart &part)
{
    return std::holds_alternative<StateChange>(part) || std::holds_alternative<BaseChange>(part);
}

/// Joins `later` into `earlier` when both change the same cell, label, annotation or note.
bool mergePart(ReviewPart &earlier, const ReviewPart &later)
{
    return std::visit(Overloaded{
                          [](DecisionChange &first, const DecisionChange &second) {
                              if (first.cell != second.cell || first.after != second.before)
                                  return false;
                              first.after = second.after;
                              return true;
                          },
                          [](LabelChange &first, const LabelChange &second) {
                              if (first.field != second.field || first.after != second.before)
                                  return false;
                              first.after = second.after;
                              return true;
                          },
                          [](AnnotationChange &first, const AnnotationChange &second) {
                              // Making and removing a note are steps of their own; only its words are typed.
                              if (first.annotation != second.annotation
                                  || first.after != second.before || !first.before
                                  || !second.after) {
                                  return false;
                              }
                              first.after = second.after;
                              return true;
                          },
                          [](NoteChange &first, const NoteChange &second) {
                              if (first.after != second.before)
                                  return false;
                              first.after = second.after;
                              return true;
                          },
                          [](auto &, const auto &) { return false; },
                      },
                      earlier, later);
}

} // namespace

ReviewChange inverted(const ReviewChange &change, const QString &id, const QDateTime &at)
{
    ReviewChange inverse{.id = id,
                         .group = change.group == change.id ? id : change.group,
                         .article = change.article,
                         .reviewer = change.reviewer,
                         .at = at,
                         .undoes = change.id,
                         .parts = {}};
    std::ranges::transform(change.parts.crbegin(), change.parts.crend(),
                           std::back_inserter(inverse.parts), invertedPart);
    return inverse;
}

Status apply(const ReviewChange &change, Review &review)
{
    if (change.article != review.article || change.reviewer != review.reviewer) {
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate("ReviewChange",
                                        "The change belongs to another review and was not made."));
    }
    Review changed = review;
    for (const ReviewPart &part : change.parts) {
        if (!std::visit([&](const auto &content) { return applyPart(content, changed); }, part)) {
            return failure(ErrorKind::Conflict,
                           QCoreApplication::translate(
                               "ReviewChange",
                               "The review was changed elsewhere in the meantime; nothing was "
                               "changed here. Reload the article and decide again."));
        }
    }
    if (changed.state == ReviewState::Unreviewed)
        changed.startedAt = {};
    else if (review.state == ReviewState::Unreviewed)
        changed.startedAt = change.at;
    changed.updatedAt = change.at;
    review = std::move(changed);
    return {};
}

bool isNoOp(const ReviewChange &change)
{
    return std::ranges::all_of(change.parts, isNoOpPart);
}

bool merge(ReviewChange &earlier, const ReviewChange &later)
{
    const qint64 gap = earlier.at.msecsTo(later.at);
    const bool related = earlier.article == later.article && earlier.reviewer == later.reviewer
        && earlier.undoes.isEmpty() && later.undoes.isEmpty() && gap >= 0 && gap <= MergeWindowMs;
    if (!related || later.parts.size() != 1)
        return false;
    const auto content = std::ranges::find_if_not(earlier.parts, isBookkeeping);
    if (content == earlier.parts.end()
        || std::ranges::count_if(earlier.parts, std::not_fn(isBookkeeping)) != 1)
        return false;
    if (!mergePart(*content, later.parts.first()))
        return false;
    earlier.at = later.at;
    return true;
}

} // namespace rapporteur
