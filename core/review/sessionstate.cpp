// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storabletext.h"
#include "core/review/reviewsession.h"

#include <QCoreApplication>

#include <algorithm>

// The note, the marks, the base and the states of a session; decisions are in reviewsession.cpp.

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewSession)
};

} // namespace

Result<ReviewChange> ReviewSession::setNote(const QString &note) const
{
    return contentChange({NoteChange{m_review.note, storableText(note)}});
}

Result<ReviewChange> ReviewSession::setMark(ReviewMark mark, bool on) const
{
    const bool before = mark == ReviewMark::Flagged ? m_review.flagged
        : mark == ReviewMark::Blind                 ? m_review.blind
                                                    : m_review.gateOverruled;
    ReviewChange change = newChange();
    change.parts.append(MarkChange{mark, before, on});
    return change;
}

Result<ReviewChange> ReviewSession::setBase(const QString &evaluation) const
{
    if (!evaluation.isEmpty() && !std::ranges::contains(m_evaluations, evaluation, &Evaluation::id))
        return failure(ErrorKind::NotFound,
                       Words::tr("The article has no evaluation %1.").arg(evaluation));
    return contentChange({BaseChange{m_review.baseEvaluation, evaluation}});
}

Result<ReviewChange> ReviewSession::submit(qint64 activeSeconds) const
{
    ReviewChange change = newChange();
    if (m_review.state == ReviewState::Submitted)
        return change;
    if (m_review.state == ReviewState::Unreviewed)
        return failure(
            ErrorKind::BadInput,
            Words::tr("There is nothing to submit yet. Decide a cell or write a note first."));
    change.parts.append(
        StateChange{.before = m_review.state,
                    .after = ReviewState::Submitted,
                    .revisionBefore = m_review.revision,
                    .revisionAfter = m_review.revision + 1,
                    .submittedBefore = m_review.submittedAt,
                    .submittedAfter = change.at,
                    .activeSecondsBefore = m_review.activeSeconds,
                    .activeSecondsAfter = m_review.activeSeconds + qMax<qint64>(0, activeSeconds)});
    return change;
}

Result<ReviewChange> ReviewSession::reopen() const
{
    if (m_review.state != ReviewState::Submitted && m_review.state != ReviewState::Adjudicated)
        return failure(ErrorKind::BadInput, Words::tr("Only a submitted review can be reopened."));
    ReviewChange change = newChange();
    change.parts.append(backToDraft());
    return change;
}

StateChange ReviewSession::backToDraft() const
{
    return {.before = m_review.state,
            .after = ReviewState::Draft,
            .revisionBefore = m_review.revision,
            .revisionAfter = m_review.revision,
            .submittedBefore = m_review.submittedAt,
            .submittedAfter = m_review.submittedAt,
            .activeSecondsBefore = m_review.activeSeconds,
            .activeSecondsAfter = m_review.activeSeconds};
}

} // namespace rapporteur
