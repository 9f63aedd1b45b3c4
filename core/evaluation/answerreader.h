// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/evaluation/evaluation.h"

namespace rapporteur
{

/// What was read from an answer or an evaluation file.
struct AnswerReading {
    Evaluation
        evaluation; ///< rater, id and times are left to the caller, unless the document names them
    QString url, domain, title; ///< as the document names its article; may be empty
    Issues issues; ///< missing signals and the like; never a reason to fail
};

/// What an answer must have. Pages of others and lists of figures show only some sections, or none: what is
/// missing there was not evaluated, and nobody can be asked again.
enum class Completeness { Required, Partial };

/// Reads an answer in the 3.x format (full, spot, lite, older spellings): strips thinking and fences,
/// parses strictly, then tolerantly, applies the validator's repairs and records each of them.
/// Errors: BadInput with the place, when there is no JSON, or sections are missing.
[[nodiscard]] Result<AnswerReading> readAnswer(const Rubric &rubric, const QByteArray &raw,
                                               const QString &name,
                                               Completeness completeness = Completeness::Required);

/// Writes an evaluation in the same format (3.7), numbers as numbers, ND as null.
[[nodiscard]] QJsonObject answerToJson(const Rubric &rubric, const Evaluation &evaluation);

} // namespace rapporteur
