// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/applychange.h"

#include "ui/base/labelwords.h"
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

template <typename Record>
bool isReasonAlone(const std::optional<Record> &before, const std::optional<Record> &after)
{
    if (!before || !after || before->reason == after->reason)
        return false;
    Record same = *before;
    same.reason = after->reason;
    same.decidedAt = after->decidedAt;
    return same == *after;
}

} // namespace

ApplyChange::ApplyChange(ReviewKeeper &keeper, QList<ReviewChange> changes, const QString &text)
    : QUndoCommand(text)
    , m_keeper(keeper)
    , m_changes(std::move(changes))
    , m_typing(m_changes.size() == 1 && isTyping(m_changes.first()))
{}

void ApplyChange::redo()
{
    if (m_first) {
        m_first = false;
        const bool alone = m_changes.size() == 1;
        m_changes.removeIf(
            [&](const ReviewChange &change) { return !m_keeper.perform(change, alone); });
        if (m_changes.isEmpty())
            setObsolete(true);
        return;
    }
    undo();
}

void ApplyChange::undo()
{
    const bool alone = m_changes.size() == 1;
    QList<ReviewChange> back;
    for (const ReviewChange &change : std::as_const(m_changes)) {
        if (const std::optional<ReviewChange> taken = m_keeper.takeBack(change, alone))
            back.prepend(*taken);
    }
    m_changes = back;
    if (m_changes.isEmpty())
        setObsolete(true);
}

int ApplyChange::id() const
{
    return m_typing ? TypingId : -1;
}

bool ApplyChange::mergeWith(const QUndoCommand *later)
{
    const auto *other = dynamic_cast<const ApplyChange *>(later);
    return other && other->m_typing && merge(m_changes.first(), other->m_changes.first());
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
        if (const auto *label = std::get_if<LabelChange>(&part))
            return Words::tr("label: %1").arg(labelTitle(rubric, label->field));
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
    return !change.parts.isEmpty() && std::ranges::all_of(change.parts, [](const ReviewPart &part) {
        if (const auto *decision = std::get_if<DecisionChange>(&part))
            return isReasonAlone(decision->before, decision->after);
        if (const auto *label = std::get_if<LabelChange>(&part))
            return isReasonAlone(label->before, label->after);
        return std::holds_alternative<NoteChange>(part);
    });
}

} // namespace rapporteur
