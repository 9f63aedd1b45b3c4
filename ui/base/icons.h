// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace rapporteur
{

/// A Breeze icon by its name, following light and dark. Never null: unknown names give an empty icon
/// that paints nothing.
[[nodiscard]] QIcon themeIcon(const QString &name);

/// Makes the icons that ship with the program known; called once.
void useIcons();

} // namespace rapporteur
