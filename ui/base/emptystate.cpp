// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/emptystate.h"

#include "ui/base/icons.h"
#include "ui/base/keybutton.h"
#include "ui/base/safelabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace rapporteur
{

namespace
{

constexpr int LeastForIcon = 190;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new SafeLabel(this))
    , m_text(new SafeLabel(this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_column(new QVBoxLayout(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setTone(SafeLabel::Tone::Title);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setTone(SafeLabel::Tone::Dim);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(440);
    m_buttons->setAlignment(Qt::AlignCenter);
    m_column->addStretch(2);
    m_column->addWidget(m_icon);
    m_column->addWidget(m_title);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_text, 1);
    centred->addStretch();
    m_column->addLayout(centred);
    m_column->addLayout(m_buttons);
    m_column->addStretch(3);
    fit();
}

void EmptyState::set(const QString &icon, const QString &title, const QString &text,
                     const QList<QAction *> &actions)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new KeyButton(action, this);
        button->setLook(action == actions.first() ? KeyButton::Look::Primary
                                                  : KeyButton::Look::Outlined);
        m_buttons->addWidget(button, 0, Qt::AlignCenter);
    }
    drawIcon();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(themeIcon(m_iconName).pixmap(QSize(48, 48), devicePixelRatioF()));
    fit();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::fit()
{
    const bool low = height() < LeastForIcon;
    const int margin = low ? 4 : 24;
    m_column->setContentsMargins(24, margin, 24, margin);
    m_column->setSpacing(low ? 3 : 8);
    m_icon->setVisible(!low && !m_iconName.isEmpty());
    int beside = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        beside += m_buttons->itemAt(i)->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(beside > width() - 48 ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
}

} // namespace rapporteur
