// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/appearance.h"
#include "ui/base/colours.h"

namespace rapporteur
{

QString frameStyleSheet(const Colours &c)
{
    // @names are replaced by colours; everything else stays the platform style's business.
    QString sheet = QStringLiteral(R"(
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @pane; width: 5px; height: 5px; }
QMainWindow::separator:vertical { border-left: 1px solid @line; }
QMainWindow::separator:horizontal { border-top: 1px solid @line; }
QMainWindow::separator:hover { background: @selection; }
QSplitter::handle { background: @line; }
QToolBar { background: @pane; border: 0; border-bottom: 1px solid @line; spacing: 5px; padding: 5px 8px; }
QToolBar::separator { background: @line; width: 1px; margin: 4px 5px; }
QTabBar { background: @pane; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @dim; border: 0; border-bottom: 2px solid transparent;
  padding: 6px 12px; }
QTabBar::tab:selected { color: @ink; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QHeaderView { background: @pane; }
QHeaderView::section { background: @pane; color: @dim; border: 0; border-bottom: 1px solid @line;
  padding: 4px 7px; font-weight: normal; }
QAbstractItemView { background: @pane; border: 0; outline: 0; selection-background-color: @selection;
  selection-color: @ink; }
QLineEdit { background: @pane; border: 1px solid @line; border-radius: 5px; padding: 3px 6px;
  selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus { border: 1px solid @accent; }
QLineEdit:read-only { background: @window; color: @dim; }
QPushButton { background: @pane; color: @ink; border: 1px solid @line; border-radius: 5px;
  padding: 5px 12px; min-height: 16px; }
QPushButton:hover { background: @soft; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:default { background: @accent; color: @onaccent; border: 1px solid @accent; }
QPushButton:default:focus { border: 1px solid @ink; }
QPushButton:disabled { background: @window; color: @off; border: 1px solid @line; }
QMenu { background: @pane; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 10px; border-radius: 4px; color: @ink; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @off; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QMenuBar { background: @pane; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 9px; background: transparent; color: @ink; }
QMenuBar::item:selected { background: @selection; }
QToolTip { background: @tip; color: @ink; border: 1px solid @line; padding: 4px 6px; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @dim; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @dim; }
QProgressBar { background: @soft; border: 0; border-radius: 3px; max-height: 7px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }
#recent { border: 1px solid @line; border-radius: 8px; padding: 4px; }
#recent::item { padding: 4px 6px; border-radius: 5px; }
#recent::item:hover, #recent::item:selected { background: @selection; color: @ink; }
#reason { border: 1px solid @line; border-radius: 5px; }
#reason:focus { border: 1px solid @accent; }
#reason:disabled { background: @window; }
#keySheet QTreeView::item, #commandSearch QListView::item { padding: 3px 5px; border: 0; }
#keySheet QTreeView::item:selected, #commandSearch QListView::item:selected { background: @selection;
  color: @ink; }
#annotationForm { border: 0; border-top: 1px solid @line; }
#annotationForm QPlainTextEdit { border: 1px solid @line; border-radius: 5px; }
#annotationForm QPlainTextEdit:focus { border: 1px solid @accent; }
#paneFoot { border-top: 1px solid @line; }
QDockWidget { color: @dim; }
QDockWidget::title { background: @window; padding: 4px 8px; border-bottom: 1px solid @line; }
QPlainTextEdit, QTextEdit { background: @pane; border: 0; selection-background-color: @accent;
  selection-color: @onaccent; }
)");
    const QColor handle = c.dark ? c.line.lighter(135) : c.line.darker(112);
    const QColor off = paletteOf(c).color(QPalette::Disabled, QPalette::Text);
    // Longer names first where one begins another.
    const QList<std::pair<QLatin1StringView, QColor>> names = {
        {QLatin1StringView("@window"), c.window},
        {QLatin1StringView("@pane"), c.pane},
        {QLatin1StringView("@line"), c.line},
        {QLatin1StringView("@ink"), c.ink},
        {QLatin1StringView("@dim"), c.dim},
        {QLatin1StringView("@soft"), c.soft},
        {QLatin1StringView("@accent"), c.accent},
        {QLatin1StringView("@onaccent"), c.onAccent},
        {QLatin1StringView("@selection"), c.selection},
        {QLatin1StringView("@handle"), handle},
        {QLatin1StringView("@off"), off},
        {QLatin1StringView("@tip"), c.dark ? c.soft : c.pane},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace rapporteur
