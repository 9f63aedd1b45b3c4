// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/historyrestore.h"

#include "core/review/restoring.h"
#include "ui/base/keybutton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

HistoryRestore::HistoryRestore(const WindowContext &context, QWidget *pane)
    : QObject(pane)
    , m_context(context)
{
    const auto add = [this, pane](const QString &id, const QString &text, const QKeySequence &key,
                                  void (HistoryRestore::*restore)()) {
        QAction *action = m_context.actions.add({.id = id,
                                                 .text = text,
                                                 .section = tr("History"),
                                                 .shortcut = key,
                                                 .scope = KeyScope::Pane,
                                                 .pane = u"history"_s,
                                                 .edits = true},
                                                this, [this, restore] { (this->*restore)(); });
        pane->addAction(action);
        action->setEnabled(false);
        return action;
    };
    m_value = add(u"history.restoreValue"_s, tr("Restore this value"),
                  QKeySequence(Qt::ControlModifier | Qt::Key_Backspace),
                  &HistoryRestore::restoreValue);
    m_state = add(u"history.restoreState"_s, tr("Restore the review as of here"),
                  QKeySequence(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_Backspace),
                  &HistoryRestore::restoreState);
}

void HistoryRestore::addButtons(QHBoxLayout &row)
{
    for (QAction *action : {m_value, m_state})
        row.addWidget(new KeyButton(action, qobject_cast<QWidget *>(parent())));
}

void HistoryRestore::choose(qint64 sequence, int part)
{
    m_sequence = sequence;
    m_part = part;
    const qsizetype at = chosen();
    const bool own = at >= 0 && m_entries[at].kind == "review"_L1
        && m_entries[at].change.reviewer == m_context.reviewer
        && m_entries[at].article == m_context.article.id() && !m_context.article.isReadOnly();
    const bool follows = own
        && (std::holds_alternative<StateChange>(m_entries[at].change.parts.value(m_part))
            || std::holds_alternative<BaseChange>(m_entries[at].change.parts.value(m_part)));
    m_value->setEnabled(own && !follows);
    m_state->setEnabled(own);
}

qsizetype HistoryRestore::chosen() const
{
    const auto found = std::ranges::find(m_entries, m_sequence, &HistoryEntry::sequence);
    return found == m_entries.cend() ? -1 : std::distance(m_entries.cbegin(), found);
}

void HistoryRestore::restoreValue()
{
    const qsizetype at = chosen();
    if (at < 0 || !m_context.article.isOpen())
        return;
    const Review &now = m_context.article.review();
    restore(withOutcome(now, m_entries[at].change.parts.value(m_part)));
}

void HistoryRestore::restore(const Review &target)
{
    OpenArticle &article = m_context.article;
    article.propose(
        towards(article.review(), target, m_context.ids.next(), m_context.clock.nowUtc()));
}

void HistoryRestore::restoreState()
{
    const qsizetype at = chosen();
    if (at < 0 || !m_context.article.isOpen())
        return;
    QList<ReviewChange> later;
    for (const HistoryEntry &entry : m_entries.first(at)) {
        if (entry.kind == "review"_L1 && entry.change.reviewer == m_context.reviewer
            && entry.article == m_context.article.id())
            later.append(entry.change);
    }
    const Result<Review> then = takenBack(m_context.article.review(), later);
    if (then)
        restore(*then);
    else
        m_context.article.propose(std::unexpected(
            Error{ErrorKind::Conflict,
                  tr("The review has changed since this list was read. Try again in a moment."),
                  then.error().text}));
}

} // namespace rapporteur
