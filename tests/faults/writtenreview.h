// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/review/reviewchange.h"
#include "core/store/article.h"
#include "core/store/job.h"

#include <QUuid>

namespace rapporteur::testing
{

inline const QString Reviewer = QStringLiteral("ana");

/// The next change of a review: a decision, another note, and a submission at every third.
[[nodiscard]] inline ReviewChange writtenChange(const Rubric &rubric, const Review &review,
                                                int number, const Clock &clock)
{
    ReviewChange change;
    change.id = change.group = QUuid::createUuid().toString(QUuid::WithoutBraces);
    change.article = review.article;
    change.reviewer = review.reviewer;
    change.at = clock.nowUtc();
    const CellKey cell{rubric.provisions[number % rubric.provisions.size()].number,
                       number % ChannelCount};
    Decision decision;
    decision.cell = cell;
    decision.verdict = Verdict::Override;
    decision.value = (number % 21 - 10) / 10.0;
    decision.reason = QStringLiteral("Reason %1").arg(number);
    decision.decidedAt = change.at;
    const Decision *held = review.decision(cell);
    change.parts = {DecisionChange{cell, held ? std::optional(*held) : std::nullopt, decision},
                    NoteChange{review.note, QStringLiteral("Note %1").arg(change.id)}};
    StateChange state{review.state,         ReviewState::Draft,  review.revision,
                      review.revision,      review.submittedAt,  review.submittedAt,
                      review.activeSeconds, review.activeSeconds};
    if (number % 3 == 0) {
        state.after = ReviewState::Submitted;
        state.revisionAfter = review.revision + 1;
        state.submittedAfter = change.at;
    }
    change.parts.append(state);
    return change;
}

/// An article with four comments and a page, told apart by its number.
[[nodiscard]] inline ArticleImport writtenArticle(int number)
{
    ArticleImport article;
    article.origin = QStringLiteral("written %1").arg(number);
    Document &document = article.document;
    document.title = QStringLiteral("Written %1").arg(number);
    document.url = QStringLiteral("https://example.net/written/%1").arg(number);
    document.text = QStringLiteral("Text of %1. ").arg(number).repeated(200);
    document.blocks = {{BlockKind::Paragraph, 0, {}, {0, document.text.size()}}};
    document.source = QStringLiteral("<p>%1</p>").arg(document.text);
    article.payload = document.source.toUtf8();
    CommentTree tree;
    for (int i = 0; i < 4; ++i) {
        Comment comment;
        comment.nativeId = QString::number(i);
        comment.position = i;
        comment.text = QStringLiteral("Comment %1 on %2").arg(i).arg(number);
        tree.comments.append(comment);
    }
    article.comments = tree;
    return article;
}

[[nodiscard]] inline Evaluation writtenEvaluation(const Rubric &rubric, const Rater &rater,
                                                  const Job &job)
{
    Evaluation evaluation;
    evaluation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    evaluation.rater = rater;
    evaluation.contentType = rubric.defaultContentType;
    for (const Provision &provision : rubric.provisions) {
        ScoreRow row;
        row.provision = provision.number;
        row.cells[0].raw = row.cells[0].value = double(job.article % 10) / 10;
        row.evidence = rubric.evidence.first().letter;
        evaluation.rows.append(row);
    }
    return evaluation;
}

} // namespace rapporteur::testing
