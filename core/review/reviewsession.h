// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/review/reviewchange.h"

#include <QSet>

namespace rapporteur
{

/// The reviewer's hand on one article: knows the rubric, the evaluations and the current review, and
/// makes valid changes. It stores nothing; the caller applies the change here and posts it to the store.
class ReviewSession
{
public:
    ReviewSession(Rubric rubric, QList<Evaluation> evaluations, Review review, const Clock &clock,
                  IdSource &ids);

    [[nodiscard]] const Rubric &rubric() const { return m_rubric; }
    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] const QList<Evaluation> &evaluations() const { return m_evaluations; }
    /// The evaluation whose values stand where nothing was decided, or nullptr.
    [[nodiscard]] const Evaluation *base() const;
    [[nodiscard]] Headline headline() const;

    /// What a second look should check; see `reviewIssues`.
    [[nodiscard]] Issues issues() const;

    // Makers of changes; none applies anything. An error says why it cannot be (a value beyond the scale,
    // a reason code that the rubric does not have, accepting without a base). Whatever is decided, written
    // or annotated turns an unreviewed, submitted or adjudicated review into a draft by a state part of the
    // same change, and fixes the base; undoing it restores the former state. Marks (flag, blind, gate) do not.
    [[nodiscard]] Result<ReviewChange> accept(
        CellKey cell) const; ///< ND of the base can be accepted too
    /// Accepts the cells of the row that are undecided; decisions made stay.
    [[nodiscard]] Result<ReviewChange> acceptRow(int provision) const;
    /// Evidence and reason of an earlier override stay. A value over the evidence cap is an issue, no error.
    [[nodiscard]] Result<ReviewChange> overrideCell(CellKey cell, double value) const;
    [[nodiscard]] Result<ReviewChange> markNoData(CellKey cell) const;
    [[nodiscard]] Result<ReviewChange> abstain(CellKey cell) const;
    [[nodiscard]] Result<ReviewChange> revert(
        CellKey cell) const; ///< back to the model's value: undecided
    /// A whole decision at once, held to the same rules, for reviews that come from a file. Its base is the
    /// session's when it names none, else any evaluation of the article; the value of an acceptance is
    /// that evaluation's, and a given one that differs is an error. Author and time are filled in.
    [[nodiscard]] Result<ReviewChange> take(Decision decision) const;
    /// Needs a decision on the cell, and a code one other than an acceptance. An empty code takes it away.
    [[nodiscard]] Result<ReviewChange> setReason(CellKey cell, const QString &code,
                                                 const QString &text) const;
    /// Evidence belongs to the row, so a decision on its other channel follows. An undecided cell is accepted
    /// with this evidence. An empty letter goes back to the base's.
    [[nodiscard]] Result<ReviewChange> setEvidence(CellKey cell, const QString &letter) const;
    // The same for a story label or a part of a signal, named by the id of its LabelField.
    [[nodiscard]] Result<ReviewChange> acceptLabel(const QString &field) const;
    [[nodiscard]] Result<ReviewChange> overrideLabel(const QString &field,
                                                     const QJsonValue &value) const;
    [[nodiscard]] Result<ReviewChange> markLabelNoData(const QString &field) const;
    [[nodiscard]] Result<ReviewChange> abstainLabel(const QString &field) const;
    [[nodiscard]] Result<ReviewChange> revertLabel(const QString &field) const;
    [[nodiscard]] Result<ReviewChange> setLabelReason(const QString &field,
                                                      const QString &text) const;
    /// Gives id, author and time when they are empty.
    [[nodiscard]] Result<ReviewChange> annotate(Annotation annotation) const;
    [[nodiscard]] Result<ReviewChange> changeAnnotation(Annotation annotation) const;
    [[nodiscard]] Result<ReviewChange> removeAnnotation(const QString &id) const;
    [[nodiscard]] Result<ReviewChange> setNote(const QString &note) const;
    [[nodiscard]] Result<ReviewChange> setMark(ReviewMark mark, bool on) const;
    [[nodiscard]] Result<ReviewChange> setBase(const QString &evaluation) const;
    /// `activeSeconds` since the last submission are added to the total. Of a submitted review: a change that
    /// changes nothing. An error when nothing was decided, written or annotated.
    [[nodiscard]] Result<ReviewChange> submit(qint64 activeSeconds) const;
    [[nodiscard]] Result<ReviewChange> reopen() const; ///< submitted → draft

    /// What a blind reviewer may not see: rows outside `visible`. Their machine values cannot be accepted,
    /// what is decided about them is marked as blind, and the first such change marks the review.
    struct Cover {
        bool blind = false;
        QSet<int> visible; ///< provision numbers
    };
    void setCover(const Cover &cover) { m_cover = cover; }
    [[nodiscard]] bool isCovered(int provision) const
    {
        return m_cover && m_cover->blind && !m_cover->visible.contains(provision);
    }
    /// The same evaluations with more or less of them to be seen.
    void setEvaluations(QList<Evaluation> evaluations) { m_evaluations = std::move(evaluations); }

    /// Applies a change made here or its inverse.
    [[nodiscard]] Status apply(const ReviewChange &change);
    /// The change that takes `change` back; redo is the inverse of that inverse.
    [[nodiscard]] ReviewChange inverse(const ReviewChange &change) const;

    /// New evaluations that arrived while the article was open.
    void addEvaluation(Evaluation evaluation);

private:
    [[nodiscard]] ReviewChange newChange() const;
    /// What takes a submitted review back to being written.
    [[nodiscard]] StateChange backToDraft() const;
    [[nodiscard]] ReviewChange contentChange(QList<ReviewPart> parts) const;
    [[nodiscard]] Status checkCell(CellKey cell) const;
    [[nodiscard]] Status checkAnnotation(const Annotation &annotation) const;
    [[nodiscard]] Decision newDecision(CellKey cell, Verdict verdict, Score value) const;
    [[nodiscard]] const Evaluation *evaluation(const QString &id) const;
    [[nodiscard]] Result<Decision> acceptance(CellKey cell, const Evaluation *standing) const;
    [[nodiscard]] Status checkDetails(const Decision &decision) const;
    [[nodiscard]] Result<ReviewChange> decide(CellKey cell, std::optional<Decision> after) const;
    [[nodiscard]] Result<ReviewChange> decideLabel(const QString &field, Verdict verdict,
                                                   const QJsonValue &value) const;

    Rubric m_rubric;
    QList<Evaluation> m_evaluations;
    std::optional<Cover> m_cover; ///< nobody said: the review's own mark counts
    Review m_review;
    const Clock &m_clock;
    IdSource &m_ids;
};

/// Which evaluation to judge first: the latest full one of a model, else of an import, else of the rules;
/// where there is no full one a spot, lite or discussion one in the same order. Never a person's.
[[nodiscard]] QString preferredBase(const QList<Evaluation> &evaluations);

} // namespace rapporteur
