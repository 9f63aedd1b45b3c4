// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

namespace rapporteur
{

/// What a reviewer does to the cell, the row and the review under the hand, as actions with keys. Each
/// only proposes a change; a key that makes no sense right now says why in the window's message strip.
class DecisionActions : public QObject
{
    Q_OBJECT

public:
    explicit DecisionActions(const WindowContext &context, QObject *parent = nullptr);

    /// Accepts every undecided cell of the rows without data: one change, one step of undo. While the
    /// review is blind all undecided cells become ND instead.
    void acceptWithoutData();

    /// Next cell in reading order (both channels of a row, then the next row) that has no decision; where the hand is if none.
    [[nodiscard]] CellKey nextUndecided() const;

private:
    void addCellActions();
    void goToMostUseful();
    void addReviewActions();
    void addReasonActions();
    void updateEnabled();
    void moveRow(int step);
    void giveReason(const QString &code);
    void toggleMark(ReviewMark mark);

    WindowContext m_context;
    QList<QAction *> m_editing;
};

/// Joins changes of one article made from the same state into one; empty when there are none.
[[nodiscard]] std::optional<ReviewChange> joined(const QList<Result<ReviewChange>> &changes);

} // namespace rapporteur
