// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/review/annotation.h"
#include "core/review/decision.h"

namespace rapporteur
{

struct ArticleDetail;
struct CommentTree;
struct Review;

enum class MarkKind { Evidence, Annotation };

/// A stretch of an article's content that a rater gave as evidence or a person wrote a note on.
struct Mark {
    MarkKind kind = MarkKind::Evidence;
    QString id; ///< of the annotation; evidence: "evaluation/provision/witness"
    int provision = -1; ///< number, -1: linked to no cell
    int channel = -1; ///< -1: both, or it was not said
    Grounding place; ///< annotations count as exact
    QString label; ///< "26 a"
    QString text; ///< the witness's statement, or the annotation's body
    QString author; ///< of an annotation
    QStringList tags;
    bool own = true; ///< the annotation is the reviewer's, so it can be changed
    bool detached = false; ///< the annotated words are no longer in the text

    [[nodiscard]] bool belongsTo(CellKey cell) const
    {
        return provision == cell.provision && (channel < 0 || channel == cell.channel);
    }
    bool operator==(const Mark &) const = default;
};

/// Where an evaluation's quotes were found, labelled by provision in the order of the text: "26 a",
/// "26 b". Quotes that were not found have no place and give no mark. In order of place.
[[nodiscard]] QList<Mark> evidenceMarks(const Evaluation &evaluation, const CommentTree &comments);

/// The annotations of a review, placed by position, or by their quote when the text is another version.
[[nodiscard]] QList<Mark> annotationMarks(const Review &review, const ArticleDetail &article,
                                          bool own);

/// Article text, then comments in their order, then source; by position in each.
void sortMarks(QList<Mark> &marks, const CommentTree &comments);

} // namespace rapporteur
