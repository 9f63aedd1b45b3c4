// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/searchline.h"

#include "ui/base/icons.h"

#include <QKeyEvent>

namespace rapporteur
{

SearchLine::SearchLine(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setMaxLength(400);
    addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &SearchLine::tell);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchLine::tell);
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            clear();
            tell();
        }
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        tell();
        Q_EMIT downPressed();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchLine::forget()
{
    clear();
    m_pause.stop();
    m_told.clear();
}

void SearchLine::showSearched(const QString &words)
{
    setText(words);
    m_pause.stop();
    m_told = words.trimmed();
}

void SearchLine::tell()
{
    m_pause.stop();
    const QString words = text().trimmed();
    if (words == m_told)
        return;
    m_told = words;
    Q_EMIT searched(words);
}

} // namespace rapporteur
