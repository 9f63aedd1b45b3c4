// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/blindness.h"

namespace rapporteur
{

namespace
{

bool sameValue(const std::optional<Decision> &now, const Decision &blind)
{
    return now && now->value == blind.value
        && (now->verdict == Verdict::Abstain) == (blind.verdict == Verdict::Abstain);
}

} // namespace

bool isBlind(const BlindRule &rule, const Review &review)
{
    // A number taken by a submission stays taken when that is undone: what was seen was seen.
    if (review.revision > 0)
        return false;
    return review.blind || (rule.on && review.state == ReviewState::Unreviewed);
}

QSet<int> committedRows(const BlindRule &rule, const Review &review)
{
    QSet<int> rows;
    if (rule.scope != BlindScope::Row)
        return rows;
    for (auto decision = review.decisions.cbegin(); decision != review.decisions.cend();
         ++decision) {
        if (review.decision({decision.key().provision, 1 - decision.key().channel}))
            rows.insert(decision.key().provision);
    }
    return rows;
}

Evaluation covered(Evaluation evaluation, const QSet<int> &visible)
{
    evaluation.rows.removeIf([&](const ScoreRow &row) { return !visible.contains(row.provision); });
    evaluation.repairs.removeIf(
        [&](const Repair &repair) { return !visible.contains(repair.provision); });
    evaluation.domainProfile.clear();
    evaluation.labels = {};
    evaluation.supplementary = {};
    evaluation.lite = {};
    evaluation.claimed = {};
    return evaluation;
}

Review covered(Review review, const QSet<int> &visible)
{
    review.decisions.removeIf(
        [&](const auto &decision) { return !visible.contains(decision.key().provision); });
    review.labels.clear();
    review.annotations.clear();
    review.note.clear();
    review.flagged = false;
    return review;
}

QList<AfterReveal> changesAfterReveal(const QList<ReviewChange> &changes)
{
    QMap<CellKey, AfterReveal> cells;
    bool submitted = false;
    for (const ReviewChange &change : changes) {
        for (const ReviewPart &part : change.parts) {
            if (const auto *state = std::get_if<StateChange>(&part)) {
                submitted = submitted || state->after == ReviewState::Submitted;
                continue;
            }
            const auto *decided = std::get_if<DecisionChange>(&part);
            if (!decided)
                continue;
            const std::optional<Decision> &after = decided->after;
            if (after && after->blind && !submitted) {
                cells[decided->cell] = {decided->cell, *after, after, after->decidedAt};
            } else if (const auto known = cells.find(decided->cell); known != cells.end()) {
                known->now = after;
                known->at = change.at;
            }
        }
    }
    QList<AfterReveal> found;
    for (const AfterReveal &cell : std::as_const(cells)) {
        // Taken back while everything was still covered is no change after the reveal.
        const bool revealed = submitted || (cell.now && !cell.now->blind);
        if (revealed && !sameValue(cell.now, cell.blind))
            found.append(cell);
    }
    return found;
}

} // namespace rapporteur
