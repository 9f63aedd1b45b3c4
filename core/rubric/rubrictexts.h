// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/rubric.h"

namespace rapporteur
{

/// Languages in which the program knows texts of the shipped rubrics beside those that the rubrics carry
/// themselves: "es", "fr". Kept apart, so that another language leaves a rubric, and with it every hash in
/// workspaces and exports, as it is.
[[nodiscard]] QStringList rubricTextLanguages();

/// The text with these languages added where it lacks them and its English words are known.
[[nodiscard]] LocalText withKnownLanguages(LocalText text);

} // namespace rapporteur
