// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queuefilter.h"

namespace rapporteur
{

/// Answers the queue's questions from `article`, `review` and the word indexes; never touches a payload.
/// A page is found by walking a sort index that also carries the flags; then its rows are looked up one by
/// one. So no filter costs more than one such walk.
class QueueReader
{
public:
    explicit QueueReader(Connection &db)
        : m_db(db)
    {}

    [[nodiscard]] Result<QueuePage> page(const QueueQuery &query);
    /// Numbers of all articles of the filter, in the order of their numbers.
    [[nodiscard]] Result<QList<RowId>> ids(const QueueQuery &query);
    /// A page of them in the order of the query.
    [[nodiscard]] Result<QList<RowId>> orderedIds(const QueueQuery &query);
    /// Covered where the reviewer's review of it is blind and not committed; with `blind` also where it is
    /// not begun.
    [[nodiscard]] Result<QueueRow> row(RowId article, const QString &reviewer, bool blind = false);

    /// Articles whose rows `row` would cover for this reviewer.
    [[nodiscard]] Result<QSet<RowId>> covered(const QString &reviewer, bool blind);

private:
    [[nodiscard]] Result<QMap<QString, int>> counts(const QString &reviewer, int &articles);
    /// Articles that the reviewer has submitted, where they come last.
    [[nodiscard]] Result<QSet<RowId>> finished(const QueueQuery &query);
    [[nodiscard]] Result<QList<RowId>> firstIds(const QueueQuery &query);
    [[nodiscard]] Result<QList<RowId>> matchingIds(const QueueQuery &query,
                                                   const QueueFilter &filter, int &total);

    Connection &m_db;
};

} // namespace rapporteur
