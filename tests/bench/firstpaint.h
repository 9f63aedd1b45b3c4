// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>

#include <functional>

namespace rapporteur::bench
{

/// Calls back at the first paint event of a widget that finds `ready` true; then is silent.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint(QObject *widget, std::function<bool()> ready, std::function<void()> painted,
               QObject *parent)
        : QObject(parent)
        , m_ready(std::move(ready))
        , m_painted(std::move(painted))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_done && m_ready()) {
            m_done = true;
            // After this paint has been done, not before it.
            QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_ready;
    std::function<void()> m_painted;
    bool m_done = false;
};

} // namespace rapporteur::bench
