// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur
{

/// A text as it may stand in a view: one UTF-16 unit for one, so that positions stay. Line breaks become
/// line separators; characters that would reorder, hide or break what stands around them (direction
/// overrides, controls, those that documents use for themselves) become visible placeholders.
[[nodiscard]] QString shownText(QStringView text);

/// True when a text has characters that run from right to left.
[[nodiscard]] bool hasRightToLeft(QStringView text);

} // namespace rapporteur
