// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/commentrows.h"

#include <algorithm>

namespace rapporteur
{

void CommentRows::setTree(const QList<Comment> &comments)
{
    m_comments = comments;
    m_collapsed.clear();
    m_words.clear();
    m_states = States::All;
    m_matching.clear();
    m_ends.resize(comments.size());
    for (int i = 0; i < comments.size(); ++i)
        m_ends[i] = i + 1;
    for (int i = static_cast<int>(comments.size()) - 1; i >= 0; --i) {
        // A parent stands before its answers; anything else is a tree that was not built by us.
        int &parent = m_comments[i].parent;
        if (parent >= i)
            parent = -1;
        if (parent >= 0)
            m_ends[parent] = std::max(m_ends[parent], m_ends[i]);
    }
    rebuild();
}

qsizetype CommentRows::rowOf(int comment) const
{
    const auto found = std::ranges::lower_bound(m_rows, comment);
    return found != m_rows.end() && *found == comment ? found - m_rows.begin() : -1;
}

void CommentRows::setCollapsed(int comment, bool collapsed)
{
    if (collapsed && hasReplies(comment))
        m_collapsed.insert(comment);
    else
        m_collapsed.remove(comment);
    rebuild();
}

void CommentRows::setAllCollapsed(bool collapsed)
{
    m_collapsed.clear();
    for (int i = 0; collapsed && i < m_comments.size(); i = m_ends[i]) {
        if (hasReplies(i))
            m_collapsed.insert(i);
    }
    rebuild();
}

void CommentRows::reveal(int comment)
{
    for (int above = parentOf(comment); above >= 0; above = parentOf(above))
        m_collapsed.remove(above);
    if (isFiltered() && !m_kept[comment]) {
        m_words.clear();
        m_states = States::All;
        m_matching.clear();
    }
    rebuild();
}

void CommentRows::setFilter(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    filter();
}

void CommentRows::setStates(States states)
{
    m_states = states;
    filter();
}

bool CommentRows::fits(const Comment &comment) const
{
    if (m_states != States::All
        && (comment.state == CommentState::Live) != (m_states == States::Live))
        return false;
    return std::ranges::all_of(m_words, [&comment](const QString &word) {
        return comment.text.contains(word, Qt::CaseInsensitive)
            || comment.author.contains(word, Qt::CaseInsensitive);
    });
}

void CommentRows::filter()
{
    m_matching.clear();
    m_kept.fill(false, m_comments.size());
    for (int i = 0; i < m_comments.size() && isFiltered(); ++i) {
        if (!fits(m_comments[i]))
            continue;
        m_matching.insert(i);
        // What is kept already has its ancestors kept, so each comment is visited once.
        for (int at = i; at >= 0 && !m_kept[at]; at = parentOf(at))
            m_kept[at] = true;
    }
    rebuild();
}

int CommentRows::sibling(int comment, int direction) const
{
    const int parent = parentOf(comment);
    if (direction > 0) {
        for (int next = m_ends[comment]; next < m_comments.size(); next = m_ends[next]) {
            if (parentOf(next) != parent)
                return -1;
            if (rowOf(next) >= 0)
                return next;
        }
        return -1;
    }
    for (qsizetype row = rowOf(comment) - 1; row >= 0 && m_rows[row] > parent; --row) {
        if (parentOf(m_rows[row]) == parent)
            return m_rows[row];
    }
    return -1;
}

int CommentRows::topLevel(int comment, int direction) const
{
    for (qsizetype row = rowOf(comment) + direction; row >= 0 && row < m_rows.size();
         row += direction) {
        if (parentOf(m_rows[row]) < 0)
            return m_rows[row];
    }
    return -1;
}

void CommentRows::rebuild()
{
    m_rows.clear();
    m_rows.reserve(m_comments.size());
    for (int i = 0; i < m_comments.size();) {
        if (isFiltered() && !m_kept[i]) {
            i = m_ends[i];
            continue;
        }
        m_rows.append(i);
        i = m_collapsed.contains(i) ? m_ends[i] : i + 1;
    }
}

} // namespace rapporteur
