// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rapporteur::testing
{

/// Whatever a window says anywhere: texts, tool tips, names, descriptions and values of every widget and
/// of everything in its accessibility tree, all roles of all item models, commands and their tips.
[[nodiscard]] QStringList everyText(QWidget &window);

} // namespace rapporteur::testing
