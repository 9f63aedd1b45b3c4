// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/actionregistry.h"

class QMenu;
class QToolBar;
class QWidget;

namespace rapporteur
{

/// The main menu: everything the registry holds that belongs into a menu, in submenus.
[[nodiscard]] QMenu *makeMainMenu(const ActionRegistry &actions, QWidget *parent);

/// The tool bar: the commands of each minute with their keys, `search` at its end, then the main menu.
[[nodiscard]] QToolBar *makeToolBar(const ActionRegistry &actions, QWidget *search, QMenu *mainMenu,
                                    QWidget *parent);

} // namespace rapporteur
