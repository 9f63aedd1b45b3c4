// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/commenttree.h"
#include "core/store/connection.h"

#include <QSet>

namespace rapporteur
{

/// Discussions: the thread's head and its comments in display order.
class CommentTable
{
public:
    explicit CommentTable(Connection &db)
        : m_db(db)
    {}

    [[nodiscard]] Result<CommentTree> ofArticle(RowId article);
    /// Writes head and comments, adds the words to the index and the count to the article. Comments of the
    /// tree replace stored ones of the same native id; none is removed.
    [[nodiscard]] Status store(RowId article, const CommentTree &tree,
                               const std::optional<SourceThread> &thread);
    /// Native ids of the comments that carry somebody's note.
    [[nodiscard]] Result<QSet<QString>> annotated(RowId article);

private:
    [[nodiscard]] Status storeHead(RowId article, const CommentTree &tree,
                                   const std::optional<SourceThread> &thread);

    Connection &m_db;
};

} // namespace rapporteur
