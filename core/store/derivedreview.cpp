// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derivedreview.h"

#include "core/content/document.h"
#include "core/store/evaluationtable.h"
#include "core/store/headlinecolumns.h"
#include "core/store/schema.h"
#include "core/store/searchtext.h"

namespace rapporteur
{

Result<Score> reviewedMean(Connection &db, const Rubric &rubric, const Review &review)
{
    if (review.decisions.isEmpty())
        return Score();
    std::optional<Evaluation> base;
    if (!review.baseEvaluation.isEmpty()) {
        Result<std::optional<Evaluation>> found = EvaluationTable(db).byUuid(rubric,
                                                                             review.baseEvaluation);
        if (!found)
            return std::unexpected(found.error());
        base = std::move(*found);
    }
    return reviewedHeadline(rubric, base ? &*base : nullptr, review).weightedMean;
}

Status indexNotes(Connection &db, RowId row, const Review &review)
{
    QStringList words{review.note};
    for (const Annotation &annotation : review.annotations)
        words << annotation.body << annotation.tags;
    for (const Decision &decision : review.decisions)
        words << decision.reason;
    for (const LabelDecision &decision : review.labels)
        words << decision.reason;
    words.removeAll(QString());
    Status done = db.run("DELETE FROM note_words WHERE rowid = ?", row);
    if (done && !words.isEmpty())
        done = db.run("INSERT INTO note_words(rowid, text) VALUES (?,?)", row,
                      searchableText(words.join(u'\n')));
    return done;
}

Status refreshGateFlag(Connection &db, RowId article)
{
    Gate gate;
    bool overruled = false;
    {
        Statement row = db.query(
            "SELECT gate, gate_confidence, EXISTS (SELECT 1 FROM review WHERE article = ?1"
            " AND gate_overruled = 1) FROM article WHERE id = ?1",
            article);
        if (row.next()) {
            gate.category = row.text(0);
            gate.confidence = row.real(1);
            overruled = row.yes(2);
        }
        if (Status status = row.status(); !status)
            return status;
    }
    return setArticleFlag(db, article, GatedFlag, gate.blocked() && !overruled);
}

} // namespace rapporteur
