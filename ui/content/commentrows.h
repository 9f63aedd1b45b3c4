// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/commenttree.h"

#include <QSet>

namespace rapporteur
{

/// Which comments of a tree are on show, as one flat list: all but those below a collapsed comment and
/// those that a filter leaves out. Everything is iterative, whatever the depth. Comments are named by
/// their index in the tree.
class CommentRows
{
public:
    /// Which comments are wanted by what became of them.
    enum class States { All, Live, Gone };

    void setTree(const QList<Comment> &comments);

    [[nodiscard]] const QList<int> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype rowOf(int comment) const; ///< -1 when it is not on show

    void setCollapsed(int comment, bool collapsed);
    void setAllCollapsed(bool collapsed); ///< the replies of each top-level comment
    [[nodiscard]] bool isCollapsed(int comment) const { return m_collapsed.contains(comment); }
    [[nodiscard]] bool hasReplies(int comment) const { return m_ends[comment] > comment + 1; }
    [[nodiscard]] int repliesBelow(int comment) const { return m_ends[comment] - comment - 1; }
    void reveal(int comment); ///< expands what hides it, and drops the filter if need be

    /// Comments whose text or author has all words, with the comments they answer. Empty: all.
    void setFilter(const QString &words);
    /// Only live ones, or only deleted, removed and dead ones; with the comments they answer.
    void setStates(States states);
    [[nodiscard]] States states() const { return m_states; }
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty() || m_states != States::All; }
    [[nodiscard]] bool matches(int comment) const
    {
        return !isFiltered() || m_matching.contains(comment);
    }
    [[nodiscard]] qsizetype matchCount() const { return m_matching.size(); }

    [[nodiscard]] int parentOf(int comment) const { return m_comments[comment].parent; }
    /// The next (+1) or previous (-1) answer to the same comment, or -1.
    [[nodiscard]] int sibling(int comment, int direction) const;
    /// The next or previous top-level comment on show, or -1.
    [[nodiscard]] int topLevel(int comment, int direction) const;

private:
    void filter();
    [[nodiscard]] bool fits(const Comment &comment) const;
    void rebuild();

    QList<Comment> m_comments;
    QList<int> m_ends; ///< index after the last comment below each
    QList<int> m_rows; ///< ascending
    QSet<int> m_collapsed;
    QStringList m_words;
    States m_states = States::All;
    QSet<int> m_matching;
    QList<bool> m_kept; ///< by the filter
};

} // namespace rapporteur
