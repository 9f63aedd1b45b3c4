// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/activetime.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace rapporteur
{

ActiveTime::ActiveTime(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_last(clock.monotonicMs())
{}

void ActiveTime::watch(QWidget *window)
{
    m_window = window;
    QCoreApplication::instance()->installEventFilter(this);
}

void ActiveTime::start()
{
    m_activeMs = 0;
    m_last = m_clock.monotonicMs();
}

qint64 ActiveTime::seconds() const
{
    return m_activeMs / 1000;
}

bool ActiveTime::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel: {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == m_window) {
            const qint64 now = m_clock.monotonicMs();
            m_activeMs += std::clamp<qint64>(now - m_last, 0, PauseLimitMs);
            m_last = now;
        }
        break;
    }
    default:
        break;
    }
    return false;
}

} // namespace rapporteur
