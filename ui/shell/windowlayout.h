// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/actionregistry.h"

#include <QMap>

class QDockWidget;
class QMainWindow;

namespace rapporteur
{

/// The docks of a window. Panes are locked at first: no title bars, nothing to drag by mistake; unlocked
/// they can be moved, floated and closed. What a person arranged is one byte array.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    WindowLayout(QMainWindow &window, ActionRegistry &actions);

    /// Adds a pane with an action to show and hide it; panes at the bottom become tabs of each other.
    void addPane(const QString &id, const QString &title, QWidget *pane, Qt::DockWidgetArea area);
    /// As it says on its tab: "Events 20".
    void setPaneTitle(const QWidget *pane, const QString &title);
    /// Brings a pane to the front of its tabs and leaves the keyboard where it is.
    void reveal(const QString &id);
    /// Brings a pane to the front of its tabs and the keyboard into it.
    void raise(const QString &id);
    /// Sizes that go with the window's own.
    void arrange();
    /// Arranges again until a person has moved something.
    void windowResized();

    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &state);

    [[nodiscard]] bool isLocked() const { return m_locked; }
    void setLocked(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow &m_window;
    ActionRegistry &m_actions;
    QMap<QString, QDockWidget *> m_docks;
    QList<QDockWidget *> m_bottom;
    bool m_locked = true;
    bool m_arrangedByPerson = false;
};

} // namespace rapporteur
