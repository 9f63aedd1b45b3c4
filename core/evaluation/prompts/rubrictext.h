// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/rubric.h"

#include <QHash>

namespace rapporteur
{

/// The slots of prompt templates that a rubric fills, in English, as Markdown lists.
[[nodiscard]] QHash<QString, QString> rubricSlots(const Rubric &rubric,
                                                  const QList<Provision> &asked);

/// "+1", "-0.35", "0": a number as prompts write it.
[[nodiscard]] QString promptNumber(double value, bool sign = false);

} // namespace rapporteur
