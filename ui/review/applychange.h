// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewchange.h"

#include <QUndoCommand>

namespace rapporteur
{

class ReviewKeeper;

/// The one undo command of the program: a ReviewChange that is applied and stored, taken back by its
/// inverse, and made again by the inverse of that. Typing in one place becomes one command. A bulk act is
/// one command too: several changes, of an article each.
class ApplyChange : public QUndoCommand
{
public:
    ApplyChange(ReviewKeeper &keeper, QList<ReviewChange> changes, const QString &text);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    [[nodiscard]] bool mergeWith(const QUndoCommand *later) override;

private:
    ReviewKeeper &m_keeper;
    QList<ReviewChange> m_changes; ///< as last applied
    bool m_typing;
    bool m_first = true; ///< the next redo is the first
};

/// What the change did, for the undo menu: "decision on 19 E", "note", "submission".
[[nodiscard]] QString changeTitle(const Rubric &rubric, const ReviewChange &change);

/// Only text was changed: keystrokes in a note or in a reason.
[[nodiscard]] bool isTyping(const ReviewChange &change);

} // namespace rapporteur
