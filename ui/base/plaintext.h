// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur
{

/// Tool tips, message boxes and "what's this" texts guess whether a text is HTML. Text from pages,
/// comments, models or people goes through this first: whatever it holds is then shown as it is, line
/// breaks included, but for invisible direction overrides. At most some 2,000 characters; a cut is marked.
[[nodiscard]] QString plainToolTip(const QString &text);

/// One line for places that take only one (titles, tabs, list rows): line breaks and control characters
/// become spaces, invisible direction overrides are dropped so that a name cannot reorder its row.
[[nodiscard]] QString singleLine(const QString &text);

/// For text put on buttons, menus and tabs, where "&" marks a mnemonic.
[[nodiscard]] QString withoutMnemonics(QString text);

} // namespace rapporteur
