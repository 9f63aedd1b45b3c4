// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/labelfield.h"

namespace rapporteur
{

/// "Theme", "Emotional tone · Valence", in the language of the window; the id for what the rubric lacks.
[[nodiscard]] QString labelTitle(const Rubric &rubric, const QString &field);
[[nodiscard]] QString labelTitle(const Rubric &rubric, const LabelField &field);

/// A value as people read it: options by their titles, lists on one line. Empty for nothing.
[[nodiscard]] QString labelText(const LabelField &field, const QJsonValue &value);
[[nodiscard]] QString labelText(const Rubric &rubric, const QString &field,
                                const QJsonValue &value);

/// A value as people type it, for numbers, texts, lists of texts and tensions ("19 / 12: press and privacy"), several
/// of them with semicolons between. What it may be is for `checkedLabel` to say.
[[nodiscard]] QJsonValue typedLabel(const LabelField &field, const QString &text);

} // namespace rapporteur
