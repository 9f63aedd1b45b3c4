// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/notefield.h"

#include <QKeyEvent>

namespace rapporteur
{

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited();
    });
}

void NoteField::show(const QString &text)
{
    QString asShown = text;
    asShown.replace(QChar::Nbsp, QChar::Space);
    if (toPlainText() == asShown)
        return;
    m_showing = true;
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(toPlainText().size())));
    setTextCursor(cursor);
    m_showing = false;
}

bool NoteField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

} // namespace rapporteur
