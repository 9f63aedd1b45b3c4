// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/restoring.h"

#include <algorithm>

namespace rapporteur
{

namespace
{

std::optional<Decision> decisionOf(const Review &review, CellKey cell)
{
    const Decision *found = review.decision(cell);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<LabelDecision> labelOf(const Review &review, const QString &field)
{
    const LabelDecision *found = review.label(field);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<Annotation> annotationOf(const Review &review, const QString &id)
{
    const Annotation *found = review.annotation(id);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

Result<Review> takenBack(Review review, const QList<ReviewChange> &newestFirst)
{
    for (const ReviewChange &change : newestFirst) {
        if (const Status done = apply(inverted(change, change.id, change.at), review); !done)
            return std::unexpected(done.error());
    }
    return review;
}

Review withOutcome(Review review, const ReviewPart &part)
{
    if (const auto *decision = std::get_if<DecisionChange>(&part)) {
        review.decisions.remove(decision->cell);
        if (decision->after)
            review.decisions.insert(decision->cell, *decision->after);
    } else if (const auto *label = std::get_if<LabelChange>(&part)) {
        review.labels.remove(label->field);
        if (label->after)
            review.labels.insert(label->field, *label->after);
    } else if (const auto *annotation = std::get_if<AnnotationChange>(&part)) {
        review.annotations.removeIf(
            [&](const Annotation &known) { return known.id == annotation->annotation; });
        if (annotation->after)
            review.annotations.append(*annotation->after);
    } else if (const auto *note = std::get_if<NoteChange>(&part)) {
        review.note = note->after;
    } else if (const auto *mark = std::get_if<MarkChange>(&part)) {
        if (mark->mark == ReviewMark::Flagged)
            review.flagged = mark->after;
        if (mark->mark == ReviewMark::GateOverruled)
            review.gateOverruled = mark->after;
    }
    return review;
}

namespace
{

/// What differs, bookkeeping aside.
QList<ReviewPart> partsTowards(const Review &now, const Review &target)
{
    QList<ReviewPart> parts;
    if (now.baseEvaluation != target.baseEvaluation && !target.baseEvaluation.isEmpty())
        parts.append(BaseChange{now.baseEvaluation, target.baseEvaluation});
    QList<CellKey> cells = now.decisions.keys() + target.decisions.keys();
    std::ranges::sort(cells);
    cells.erase(std::ranges::unique(cells).begin(), cells.end());
    for (const CellKey cell : std::as_const(cells)) {
        const std::optional<Decision> before = decisionOf(now, cell);
        const std::optional<Decision> after = decisionOf(target, cell);
        if (before != after)
            parts.append(DecisionChange{cell, before, after});
    }
    QStringList labels = now.labels.keys() + target.labels.keys();
    labels.removeDuplicates();
    for (const QString &field : std::as_const(labels)) {
        const std::optional<LabelDecision> before = labelOf(now, field);
        const std::optional<LabelDecision> after = labelOf(target, field);
        if (before != after)
            parts.append(LabelChange{field, before, after});
    }
    QStringList annotations;
    for (const QList<Annotation> &all : {now.annotations, target.annotations}) {
        for (const Annotation &annotation : all) {
            if (!annotations.contains(annotation.id))
                annotations.append(annotation.id);
        }
    }
    for (const QString &id : std::as_const(annotations)) {
        const std::optional<Annotation> before = annotationOf(now, id);
        const std::optional<Annotation> after = annotationOf(target, id);
        if (before != after)
            parts.append(AnnotationChange{id, before, after});
    }
    if (now.note != target.note)
        parts.append(NoteChange{now.note, target.note});
    if (now.flagged != target.flagged)
        parts.append(MarkChange{ReviewMark::Flagged, now.flagged, target.flagged});
    if (now.gateOverruled != target.gateOverruled)
        parts.append(
            MarkChange{ReviewMark::GateOverruled, now.gateOverruled, target.gateOverruled});
    return parts;
}

} // namespace

ReviewChange towards(const Review &now, const Review &target, const QString &id,
                     const QDateTime &at)
{
    ReviewChange change{.id = id,
                        .group = id,
                        .article = now.article,
                        .reviewer = now.reviewer,
                        .at = at,
                        .undoes = {},
                        .parts = partsTowards(now, target)};
    const bool marksAlone = std::ranges::all_of(change.parts, [](const ReviewPart &part) {
        return std::holds_alternative<MarkChange>(part);
    });
    if (!marksAlone && now.state != ReviewState::Draft)
        change.parts.prepend(StateChange{.before = now.state,
                                         .after = ReviewState::Draft,
                                         .revisionBefore = now.revision,
                                         .revisionAfter = now.revision,
                                         .submittedBefore = now.submittedAt,
                                         .submittedAfter = now.submittedAt,
                                         .activeSecondsBefore = now.activeSeconds,
                                         .activeSecondsAfter = now.activeSeconds});
    return change;
}

} // namespace rapporteur
