// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QTimer>
#include <QUndoStack>

namespace rapporteur
{

/// Keeps what the reviewer does: applies each change, puts it on the undo stack and stores it, in order.
///
/// Changes go to the store at once, except keystrokes, which are joined for at most 150 ms. One write is
/// under way at a time; what comes meanwhile goes with the next. After a failed write everything not yet
/// on disk is kept, in order, and tried again on `retry()` or with the next change: nothing is lost while
/// the window lives. The undo stack spans all articles of the window and is never cleared by saving.
class ReviewKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ReviewKeeper(const WindowContext &context, QObject *parent = nullptr);

    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }

    /// True while something is not on disk yet.
    [[nodiscard]] bool isPending() const;
    /// True when the last write failed and its changes wait.
    [[nodiscard]] bool isFailing() const { return m_failing; }
    /// Number of changes that are not on disk.
    [[nodiscard]] qsizetype pendingCount() const;

    /// Sends what waits, keystrokes too.
    void flush();
    /// Tries again what was not written, also when the write that is under way fails.
    void retry();

    /// The reviewer's own review of an article as this window knows it, which may be ahead of the store.
    [[nodiscard]] std::optional<Review> knownReview(RowId article) const;

    /// Makes changes of several articles as one step that is undone at once. `reviews`: the reviewer's own of these
    /// articles, as they were read.
    void keepAll(const QList<ReviewChange> &changes, const QList<Review> &reviews,
                 const QString &title);

    // For ApplyChange. `show`: an article that is not on screen is asked for.
    [[nodiscard]] bool perform(const ReviewChange &change, bool show);
    /// Applies and stores the inverse, which is returned; empty when it no longer applies.
    [[nodiscard]] std::optional<ReviewChange> takeBack(const ReviewChange &change, bool show);

Q_SIGNALS:
    void pending(); ///< something is not on disk yet
    void saved(const QDateTime &at); ///< all of it is, since `at` (UTC)
    void failed(const rapporteur::Error &error);
    /// Undo or redo touched an article that is not on screen.
    void articleRequested(rapporteur::RowId article);

private:
    void keep(const ReviewChange &change);
    void post(const ReviewChange &change);
    void send();
    void sent(const Status &status);
    void rememberReview();

    WindowContext m_context;
    QUndoStack m_stack;
    QTimer m_typingPause;
    QList<ReviewChange> m_waiting;
    QList<ReviewChange> m_underWay;
    QHash<RowId, Review> m_reviews;
    bool m_failing = false;
    bool m_again = false; ///< asked to try again while a write was under way
};

} // namespace rapporteur
