// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/annotation.h"
#include "core/rubric/rubric.h"

namespace rapporteur::cli
{

/// A decision as a review file gives it; the base is a rater's name, to be found among the evaluations.
struct FileDecision {
    Decision decision;
    QString baseRater; ///< empty: the evaluation that is preferred
};

/// One line of a review file: what one person says about one article.
struct FileReview {
    QString article; ///< number, identifier or address
    QList<FileDecision> decisions;
    std::optional<QString> note;
    std::optional<bool> flag;
    QList<Annotation> annotations; ///< quote selectors only; spans are found in the text
    bool submit = false;
};

/// Reads one line, strictly: an unknown field, provision, channel, verdict or reason code is BadInput, and
/// the text names it. Fields:
/// {"url" or "article", "decisions": [{"provision", "channel", "verdict", "value", "evidence",
/// "reason_code", "reason", "base": {"rater"}}], "note", "annotations": [{"exact", "prefix", "suffix",
/// "comment", "comment_id", "provision", "channel", "tags"}], "flag", "submit"}.
[[nodiscard]] Result<FileReview> fileReview(const Rubric &rubric, const QByteArray &line);

} // namespace rapporteur::cli
