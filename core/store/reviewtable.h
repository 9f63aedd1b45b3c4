// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewchange.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// A review with the number of its row; 0 when it is not stored yet.
struct StoredReview {
    RowId row = 0;
    Review review;
};

/// Reviews with their decisions and annotations: the current state. Changed only part by part.
class ReviewTable
{
public:
    explicit ReviewTable(Connection &db)
        : m_db(db)
    {}

    /// One person's review of an article; a blank one when there is none yet.
    [[nodiscard]] Result<StoredReview> review(RowId article, const QString &reviewer);
    /// Everybody's reviews of an article, the named person's first.
    [[nodiscard]] Result<QList<Review>> ofArticle(RowId article, const QString &first);

    /// Writes the head of `after` and what `change` touched of it. Makes the row at the first change and
    /// returns its number.
    [[nodiscard]] Result<RowId> store(RowId row, const Review &after, const ReviewChange &change);
    /// Keeps a submitted state for good.
    [[nodiscard]] Status keepRevision(RowId row, const Review &review, const QString &change);
    [[nodiscard]] Status setReviewedMean(RowId row, Score mean);

private:
    [[nodiscard]] Result<StoredReview> read(Statement &row);
    [[nodiscard]] Result<RowId> storeHead(RowId row, const Review &review);
    [[nodiscard]] Status storePart(RowId row, const Review &after, const ReviewPart &part);
    [[nodiscard]] Status storeDecision(RowId row, CellKey cell, const Decision *decision);
    [[nodiscard]] Status storeLabel(RowId row, const QString &field, const LabelDecision *decision);
    [[nodiscard]] Status storeAnnotations(RowId row, const Review &after,
                                          const AnnotationChange &change);

    Connection &m_db;
};

} // namespace rapporteur
