// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/blindness.h"
#include "core/review/reviewsession.h"
#include "core/store/article.h"

#include <QObject>

#include <optional>

namespace rapporteur
{

/// The article on screen, shared by all panes of one window. It is how panes of different features meet
/// without knowing each other: each pane gets a reference, reads from it, listens to it, and asks it for
/// changes. The queue (ui/review) fills it; panes never read the store for what is already here.
///
/// - To show something: read `detail()`, `review()`, `cell()` on `opened`, `evaluationsChanged`,
///   `reviewChanged`, `cellChanged`.
/// - To change something: `propose(session().annotate(…))`. The review controller puts it on the undo
///   stack, applies it and stores it; `reviewChanged` follows, in the same call. Nothing else applies
///   changes.
/// - To make another pane show something: `setCell`, `showEvidence`, `stepEvidence`.
class OpenArticle : public QObject
{
    Q_OBJECT

public:
    OpenArticle(Rubric rubric, bool readOnly, const Clock &clock, IdSource &ids,
                QObject *parent = nullptr);

    [[nodiscard]] const Rubric &rubric() const { return m_rubric; }
    /// Nothing may be changed; `propose` then emits `refused` with the reason.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] bool isOpen() const { return m_session.has_value(); }
    [[nodiscard]] RowId id() const { return isOpen() ? m_detail.row.id : 0; }

    /// As it was when it was opened, with evaluations that arrived since. For the current person's review
    /// read `review()`, which is ahead of `detail().reviews`. Only while `isOpen()`.
    [[nodiscard]] const ArticleDetail &detail() const { return m_detail; }
    // NOLINTBEGIN(bugprone-unchecked-optional-access): the caller has asked `isOpen()`.
    [[nodiscard]] const ReviewSession &session() const { return *m_session; }
    [[nodiscard]] const Review &review() const { return m_session->review(); }
    // NOLINTEND(bugprone-unchecked-optional-access)

    /// Provision numbers in the order in which they are reviewed and shown: those that the judged
    /// evaluation scores or the person decided come first, then those without data; the rubric's order in
    /// each part. Fixed while the article is open, so that nothing moves under the hand.
    [[nodiscard]] const QList<int> &provisionOrder() const { return m_order; }
    /// How many of `provisionOrder()` belong to the first part.
    [[nodiscard]] qsizetype scoredCount() const { return m_scored; }

    /// How untouched articles are begun. Takes effect on the one that is open unless its values have
    /// been on screen.
    void setBlindRule(const BlindRule &rule);
    [[nodiscard]] const BlindRule &blindRule() const { return m_rule; }
    /// Values of models and colleagues are covered: whatever pools rows must not be shown. What is in
    /// `detail()` and `session()` has been taken out already.
    [[nodiscard]] bool isBlind() const { return m_blind; }
    [[nodiscard]] bool isCovered(int provision) const
    {
        return m_blind && m_session && m_session->isCovered(provision);
    }
    /// Shows everything of this article from now on; its blind decisions stay marked as such.
    void uncover();

    /// The cell under the reviewer's hand; always one of the rubric.
    [[nodiscard]] CellKey cell() const { return m_cell; }
    void setCell(CellKey cell);
    /// While one provision is swept across articles, each opens at the cell of the one before.
    void setKeepsCell(bool keeps) { m_keepsCell = keeps; }

    /// Shows an article; `reviewer`'s review is the first of `detail.reviews`, or a new one is begun.
    void open(ArticleDetail detail, const QString &reviewer);
    /// Takes what is new in a later reading of the same article (evaluations, headlines, row), keeping
    /// review, cell and everything the person does.
    void refresh(const ArticleDetail &detail);
    void close();

    /// Asks for a change, as a maker of ReviewSession gave it. An error comes back as `refused`; a change
    /// that would do nothing is dropped.
    void propose(const Result<ReviewChange> &change);
    /// For the review controller alone: applies a change of this article.
    [[nodiscard]] Status apply(const ReviewChange &change);

    /// Asks the reader to bring a place of the content into view and to point at it.
    void showEvidence(const Grounding &place) { Q_EMIT evidenceShown(place); }
    /// Asks the reader for the next (+1) or previous (-1) mark from where it stands.
    void stepEvidence(int direction) { Q_EMIT evidenceStepped(direction); }
    /// Asks the reader to bring an annotation into view.
    void showAnnotation(const QString &id) { Q_EMIT annotationShown(id); }

Q_SIGNALS:
    void opened(); ///< another article, or the same one anew: everything may differ
    void closed(); ///< nothing is shown any more
    void
    evaluationsChanged(); ///< same article, other evaluations or headlines, or more to be seen of them
    void cellChanged(rapporteur::CellKey cell);
    /// Applied, undone or redone. `review()` already holds the result; the parts say what to redraw.
    void reviewChanged(const rapporteur::ReviewChange &change);
    void evidenceShown(const rapporteur::Grounding &place);
    void evidenceStepped(int direction);
    void annotationShown(const QString &id);
    void proposed(const rapporteur::ReviewChange &change); ///< for the review controller
    void refused(const rapporteur::Error &error); ///< for the window's message strip

private:
    void orderProvisions();
    /// Takes out of the article what may not be seen; true when that is more or less than before.
    bool applyCover();

    Rubric m_rubric;
    bool m_readOnly;
    const Clock &m_clock;
    IdSource &m_ids;
    ArticleDetail m_whole; ///< as it was read
    ArticleDetail m_detail; ///< what of it may be seen
    BlindRule m_rule;
    bool m_blind = false;
    QSet<int> m_visible; ///< rows of a blind review that are committed, now or earlier
    QSet<RowId> m_seen; ///< articles whose values have been on screen
    std::optional<ReviewSession> m_session;
    QList<int> m_order;
    qsizetype m_scored = 0;
    CellKey m_cell;
    bool m_keepsCell = false;
};

} // namespace rapporteur
