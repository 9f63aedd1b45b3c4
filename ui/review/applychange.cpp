// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/applychange.h"

#include "ui/review/reviewkeeper.h"

#include <QCoreApplication>

namespace rapporteur
{

namespace
{

constexpr int TypingId = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewChange)
};

QString decisionTitle(const Rubric &rubric, CellKey cell)
{
    return Words::tr("decision on %1 %2")
        .arg(QString::number(cell.provision),
             rubric.channels.at(static_cast<size_t>(cell.channel)).letter);
}

} // namespace

ApplyChange::ApplyChange(ReviewKeeper &keeper, ReviewChange change, const QString &text)
    : QUndoCommand(text)
    , m_keeper(keeper)
    , m_change(std::move(change))
    , m_typing(isTyping(m_change))
{}

void ApplyChange::redo()
{
    if (m_first) {
        m_first = false;
        if (!m_keeper.perform(m_change))
            setObsolete(true);
        return;
    }
    undo();
}

void ApplyChange::undo()
{
    const std::optional<ReviewChange> back = m_keeper.takeBack(m_change);
    if (back)
        m_change = *back;
    else
        setObsolete(true);
}

int ApplyChange::id() const
{
    return m_typing ? TypingId : -1;
}

bool ApplyChange::mergeWith(const QUndoCommand *later)
{
    const auto *other = dynamic_cast<const ApplyChange *>(later);
    return other && other->m_typing && merge(m_change, other->m_change);
}

QString changeTitle(const Rubric &rubric, const ReviewChange &change)
{
    const auto decisions = std::ranges::count_if(change.parts, [](const ReviewPart &part) {
        return std::holds_alternative<DecisionChange>(part);
    });
    if (decisions > 1) {
        return QCoreApplication::translate("ReviewChange", "%n decision(s)", nullptr,
                                           static_cast<int>(decisions));
    }
    for (const ReviewPart &part : change.parts) {
        if (const auto *decision = std::get_if<DecisionChange>(&part))
            return decisionTitle(rubric, decision->cell);
        if (std::holds_alternative<AnnotationChange>(part))
            return Words::tr("annotation");
        if (std::holds_alternative<NoteChange>(part))
            return Words::tr("note");
        if (const auto *mark = std::get_if<MarkChange>(&part))
            return mark->mark == ReviewMark::Flagged ? Words::tr("flag")
                : mark->mark == ReviewMark::Blind    ? Words::tr("blind mode")
                                                     : Words::tr("overruled gate");
        if (std::holds_alternative<BaseChange>(part))
            return Words::tr("judged evaluation");
    }
    return Words::tr("submission");
}

bool isTyping(const ReviewChange &change)
{
    for (const ReviewPart &part : change.parts) {
        if (std::holds_alternative<NoteChange>(part))
            continue;
        const auto *decision = std::get_if<DecisionChange>(&part);
        if (!decision || !decision->before || !decision->after)
            return false;
        Decision same = *decision->before;
        same.reason = decision->after->reason;
        same.decidedAt = decision->after->decidedAt;
        if (!(same == *decision->after) || decision->before->reason == decision->after->reason)
            return false;
    }
    return !change.parts.isEmpty();
}

} // namespace rapporteur
