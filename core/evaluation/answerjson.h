// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/jsontree.h"

#include <memory>

namespace rapporteur
{

/// The object inside an answer that holds the scores, and what had to be done to get at it.
struct AnswerJson {
    std::shared_ptr<const JsonTree> tree;
    JsonNode root; ///< an object with "scores" or "evaluation"; lives in `tree`
    QList<Repair> repairs; ///< of the answer as a whole, in the order of the ladder
};

/// Finds the answer in what a model wrote: strict parse of the whole; without thinking and fences; the
/// largest balanced object; then the tolerant parse. Errors: BadInput with line:column as detail when
/// no object of scores is there, Limit for more than 32 MB.
[[nodiscard]] Result<AnswerJson> answerJson(const QByteArray &raw, const QString &name);

} // namespace rapporteur
