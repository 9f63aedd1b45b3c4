// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/issue.h"
#include "core/review/annotation.h"
#include "core/review/labeldecision.h"
#include "core/scoring/headline.h"

namespace rapporteur
{

enum class ReviewState { Unreviewed, Draft, Submitted, Adjudicated };

/// One person's decisions on one article: the current state. Past states are in the journal, submitted
/// ones are also kept as revisions.
struct Review {
    RowId article = 0;
    QString reviewer;
    ReviewState state = ReviewState::Unreviewed;
    int revision = 0; ///< number of the last submission, 0 before the first
    bool flagged = false;
    bool blind = false;
    bool gateOverruled = false;
    QString note;
    QString baseEvaluation; ///< evaluation whose values stand where nothing was decided
    QMap<CellKey, Decision> decisions;
    QMap<QString, LabelDecision> labels; ///< by field
    QList<Annotation> annotations; ///< in order of creation (time, then id)
    QDateTime startedAt; ///< when it became a draft
    QDateTime updatedAt; ///< time of the last change applied
    QDateTime submittedAt; ///< of the last submission that stands
    qint64 activeSeconds = 0;

    [[nodiscard]] const Decision *decision(CellKey cell) const;
    [[nodiscard]] const LabelDecision *label(const QString &field) const;
    [[nodiscard]] const Annotation *annotation(QStringView id) const;
    bool operator==(const Review &) const = default;
};

/// The rows of the base evaluation with the person's decisions on top, in the rubric's order; a decided
/// provision that the base does not have gets a row. An abstained cell counts as ND in the arithmetic and
/// stays marked in the review. Without a base there is a row for each provision and every undecided cell
/// is ND. Evidence belongs to the row: of two decisions that name one, the later stands.
[[nodiscard]] QList<RowInput> effectiveRows(const Rubric &rubric, const Evaluation *base,
                                            const Review &review);

/// Headline of the effective rows: the live what-if. Witnesses are counted as in the base. A review
/// without decisions has the headline of its base, whatever its mode.
[[nodiscard]] Headline reviewedHeadline(const Rubric &rubric, const Evaluation *base,
                                        const Review &review);

/// What a second look should check: values over the cap of their evidence ("evidence-cap", a note and not
/// a refusal), overrides without a reason code ("no-reason-code"), decisions on another evaluation than the
/// base ("other-base"). `place` is the section and channel.
[[nodiscard]] Issues reviewIssues(const Rubric &rubric, const Evaluation *base,
                                  const Review &review);

[[nodiscard]] QString reviewStateName(
    ReviewState state); ///< "unreviewed", "draft", "submitted", "adjudicated"
[[nodiscard]] ReviewState reviewStateNamed(QStringView name);
[[nodiscard]] QJsonObject toJson(const Review &review);
[[nodiscard]] Result<Review> reviewFromJson(const QJsonObject &json);

} // namespace rapporteur
