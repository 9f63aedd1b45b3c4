// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowlayout.h"

#include "ui/base/plaintext.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int StateVersion = 1;

// Shares of the window's width, and what each pane needs and can use.
int queueWidth(int window)
{
    return std::clamp(window * 197 / 1000, 212, 340);
}

int scoresWidth(int window)
{
    return std::clamp(window * 395 / 1000, 424, 720);
}

/// Tabs, one run, two lines of its log; one line in a low window.
int bottomHeight(int window)
{
    return window < 800 ? 100 : 132;
}

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, ActionRegistry &actions)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
{
    window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    // Scores are read from top to bottom all day; the log below the text can do with less.
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    QAction *lock = actions.add({.id = u"view.lock"_s,
                                 .text = tr("Lock panes"),
                                 .section = tr("View"),
                                 .icon = u"object-locked"_s,
                                 .checkable = true});
    lock->setChecked(true);
    connect(lock, &QAction::toggled, this, &WindowLayout::setLocked);
    window.installEventFilter(this);
}

void WindowLayout::addPane(const QString &id, const QString &title, QWidget *pane,
                           Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(id);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    dock->setWidget(pane);
    m_window.addDockWidget(area, dock);
    if (area == Qt::BottomDockWidgetArea) {
        if (!m_bottom.isEmpty())
            m_window.tabifyDockWidget(m_bottom.last(), dock);
        m_bottom.append(dock);
    }
    m_docks.insert(id, dock);
    QAction *show = m_actions.add({.id = u"view."_s + id,
                                   .text = tr("Show: %1", "a pane").arg(title),
                                   .section = tr("View"),
                                   .checkable = true});
    show->setChecked(true);
    connect(show, &QAction::triggered, dock, [this, id, dock](bool on) {
        dock->setVisible(on);
        if (on)
            raise(id);
    });
    connect(dock, &QDockWidget::visibilityChanged, show,
            [dock, show] { show->setChecked(!dock->isHidden()); });
    setLocked(m_locked);
}

void WindowLayout::setPaneTitle(const QWidget *pane, const QString &title)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->widget() == pane)
            dock->setWindowTitle(withoutMnemonics(singleLine(title)));
    }
}

void WindowLayout::reveal(const QString &id)
{
    if (QDockWidget *dock = m_docks.value(id)) {
        dock->show();
        dock->raise();
    }
}

void WindowLayout::raise(const QString &id)
{
    reveal(id);
    if (QDockWidget *dock = m_docks.value(id))
        dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void WindowLayout::arrange()
{
    const auto widths = [this](const QString &id, int size, Qt::Orientation orientation) {
        if (QDockWidget *dock = m_docks.value(id))
            m_window.resizeDocks({dock}, {size}, orientation);
    };
    widths(u"queue"_s, queueWidth(m_window.width()), Qt::Horizontal);
    widths(u"scores"_s, scoresWidth(m_window.width()), Qt::Horizontal);
    if (!m_bottom.isEmpty())
        m_window.resizeDocks({m_bottom.first()}, {bottomHeight(m_window.height())}, Qt::Vertical);
}

void WindowLayout::windowResized()
{
    if (!m_arrangedByPerson)
        arrange();
}

bool WindowLayout::eventFilter(QObject *, QEvent *event)
{
    // A press that reaches the window itself is one on the lines between the panes.
    if (event->type() == QEvent::MouseButtonPress)
        m_arrangedByPerson = true;
    return false;
}

QByteArray WindowLayout::save() const
{
    return m_window.saveState(StateVersion);
}

void WindowLayout::restore(const QByteArray &state)
{
    m_arrangedByPerson = m_window.restoreState(state, StateVersion);
}

void WindowLayout::setLocked(bool locked)
{
    m_locked = locked;
    if (QAction *action = m_actions.action(u"view.lock"_s))
        action->setChecked(locked);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        QWidget *bar = dock->titleBarWidget();
        if (locked && !bar)
            dock->setTitleBarWidget(new QWidget(dock));
        if (!locked && bar) {
            dock->setTitleBarWidget(nullptr);
            bar->deleteLater();
        }
        dock->setFeatures(locked ? QDockWidget::NoDockWidgetFeatures
                                 : QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable
                                  | QDockWidget::DockWidgetClosable);
    }
}

} // namespace rapporteur
