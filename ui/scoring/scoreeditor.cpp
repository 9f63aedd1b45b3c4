// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/scoreeditor.h"

#include "core/rubric/rubric.h"
#include "ui/base/colours.h"

#include <QKeyEvent>

#include <cmath>

namespace rapporteur
{

ScoreEditor::ScoreEditor(const Rubric &rubric, QWidget *parent)
    : QLineEdit(parent)
    , m_rubric(rubric)
{
    setObjectName(QStringLiteral("scoreEditor"));
    setAlignment(Qt::AlignRight);
    setMaxLength(12);
    setAccessibleName(tr("Your score"));
    connect(this, &QLineEdit::textChanged, this, &ScoreEditor::judge);
    judge();
}

bool ScoreEditor::isAcceptable() const
{
    return text().trimmed().isEmpty()
        || scoreFromTyped(text(), m_rubric.minimum, m_rubric.maximum).has_value();
}

bool ScoreEditor::check()
{
    if (isAcceptable())
        return true;
    Q_EMIT refused(scoreFromTyped(text(), m_rubric.minimum, m_rubric.maximum).error());
    return false;
}

bool ScoreEditor::event(QEvent *event)
{
    // The table's own keys must not reach past the field while a score is typed.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ScoreEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(event->key() == Qt::Key_Up ? +1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Something that is no score is neither taken nor thrown away.
        if (check())
            Q_EMIT finished(!text().trimmed().isEmpty());
        return;
    case Qt::Key_Escape:
        Q_EMIT finished(false);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ScoreEditor::judge()
{
    const bool good = isAcceptable();
    const Colours &c = colours(palette());
    setStyleSheet(QStringLiteral("#scoreEditor{border:2px solid %1;border-radius:3px;padding:0 3px;"
                                 "font-weight:600;background:%2;color:%3}")
                      .arg((good ? c.accent : c.bad).name(), c.pane.name(), c.ink.name()));
    setAccessibleDescription(
        good ? QString()
             : tr("This is no score from %1 to %2.")
                   .arg(scoreText(m_rubric.minimum), scoreText(m_rubric.maximum)));
    setToolTip(accessibleDescription());
    const auto typed = scoreFromTyped(text(), m_rubric.minimum, m_rubric.maximum);
    if (typed)
        Q_EMIT scoreTyped(*typed);
    else
        Q_EMIT scoreGone();
}

void ScoreEditor::step(int direction)
{
    const auto typed = scoreFromTyped(text(), m_rubric.minimum, m_rubric.maximum);
    const double from = typed && *typed ? **typed : 0.0;
    const double steps = std::round(from / m_rubric.step) + direction;
    // Inserted like typed text: `setText` would count as nothing having been typed.
    selectAll();
    insert(scoreText(std::clamp(steps * m_rubric.step, m_rubric.minimum, m_rubric.maximum)));
}

} // namespace rapporteur
