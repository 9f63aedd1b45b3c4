// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/rubric/rubric.h"

namespace rapporteur
{

/// What reading a rubric file gave: the rubric, or every place that is wrong.
struct RubricReading {
    std::optional<Rubric> rubric; ///< empty when `issues` holds an error
    Issues issues; ///< `place` is a path such as "provisions[19].group"
};

/// Reads and checks a rubric file. `name` is the file's name for messages.
[[nodiscard]] RubricReading readRubric(const QByteArray &json, const QString &name);

/// The same with all errors in one text, for callers that only need yes or no.
[[nodiscard]] Result<Rubric> rubricFromJson(const QByteArray &json, const QString &name);

/// A rubric shipped with the program, by id ("udhr"); NotFound lists the ids there are.
[[nodiscard]] Result<Rubric> shippedRubric(const QString &id);
[[nodiscard]] QStringList shippedRubricIds();

} // namespace rapporteur
