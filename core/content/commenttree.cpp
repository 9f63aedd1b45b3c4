// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/commenttree.h"

#include "core/base/storabletext.h"
#include "core/content/articletext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Comments)
};

constexpr qsizetype longestComment = 200'000;
constexpr qsizetype namedIds = 5;

Comment commentOf(const SourceComment &source, const QUrl &base)
{
    Comment comment;
    comment.nativeId = source.nativeId;
    comment.author = source.author;
    comment.postedAt = source.postedAt;
    comment.state = source.state;
    comment.score = source.score;
    comment.html = storableText(source.html);
    comment.url = source.url;
    BlockText text = fragmentText(comment.html, base, longestComment);
    // A leading ">" quotes, by the convention of plain forums.
    for (Block &block : text.blocks) {
        if (block.kind == BlockKind::Paragraph && text.text.at(block.span.start) == u'>') {
            block.kind = BlockKind::Quote;
            block.level = 1;
        }
    }
    comment.text = std::move(text.text);
    comment.blocks = std::move(text.blocks);
    comment.inlines = std::move(text.inlines);
    return comment;
}

/// Rows of the thread as delivered, linked to their parents; then brought into reading order.
class TreeBuilder
{
public:
    explicit TreeBuilder(const SourceThread &thread)
        : m_thread(thread)
        , m_count(thread.comments.size())
    {}

    CommentTree run()
    {
        m_tree.source = m_thread.source;
        m_tree.rootId = m_thread.rootId;
        m_tree.url = m_thread.url;
        indexIds();
        linkParents();
        cutCycles();
        place();
        reportMissing();
        return std::move(m_tree);
    }

private:
    enum Parent : qsizetype { Top = -1, Unknown = -2, Dropped = -3 };

    void warn(const QString &code, const QString &text, const QStringList &ids,
              Severity severity = Severity::Warning)
    {
        const QString some = ids.first(qMin(ids.size(), namedIds)).join(u", "_s);
        m_tree.issues.append({severity, code, text, ids.size() > namedIds ? some + u" …"_s : some});
    }

    void indexIds()
    {
        m_parents.fill(Top, m_count);
        m_rows.reserve(m_count);
        QStringList twice;
        for (qsizetype row = 0; row < m_count; ++row) {
            const QString &id = m_thread.comments[row].nativeId;
            if (id.isEmpty())
                continue;
            if (m_rows.contains(id)) {
                m_parents[row] = Dropped;
                twice.append(id);
            } else {
                m_rows.insert(id, row);
            }
        }
        if (!twice.isEmpty()) {
            warn(u"duplicate-comment"_s,
                 Words::tr("%n comments came more than once; the first of each was kept.", nullptr,
                           int(twice.size())),
                 twice);
        }
    }

    void linkParents()
    {
        QStringList without;
        for (qsizetype row = 0; row < m_count; ++row) {
            const SourceComment &comment = m_thread.comments[row];
            if (m_parents[row] == Dropped || comment.parentId.isEmpty()
                || comment.parentId == m_thread.rootId)
                continue;
            const qsizetype parent = m_rows.value(comment.parentId, Unknown);
            m_parents[row] = parent == row ? Unknown : parent;
            if (m_parents[row] == Unknown)
                without.append(comment.nativeId);
        }
        if (!without.isEmpty()) {
            warn(u"orphan-comment"_s,
                 Words::tr("%n comments answer something that was not delivered; they stand at the "
                           "end of the discussion.",
                           nullptr, int(without.size())),
                 without);
        }
    }

    /// Walks up from each row not yet known to reach the top; meeting the own path again is a cycle.
    void cutCycles()
    {
        QList<int> path(
            m_count, 0); // 0 unknown, else the number of the walk that came by; -1 reaches the top
        QStringList cut;
        for (qsizetype start = 0; start < m_count; ++start) {
            const int walk = int(start) + 1;
            qsizetype row = start;
            while (row >= 0 && path[row] == 0) {
                path[row] = walk;
                row = m_parents[row];
            }
            if (row < 0 || path[row] != walk)
                continue;
            qsizetype first = row; // of the cycle, as delivered
            for (qsizetype at = m_parents[row]; at != row; at = m_parents[at])
                first = qMin(first, at);
            m_parents[first] = Unknown;
            cut.append(m_thread.comments[first].nativeId);
        }
        if (!cut.isEmpty()) {
            warn(u"comment-cycle"_s,
                 Words::tr("%n groups of comments answer one another in a circle; each circle was "
                           "cut at its first comment.",
                           nullptr, int(cut.size())),
                 cut);
        }
    }

    /// Depth first, parents before children, orphans last; a stack instead of recursion.
    void place()
    {
        QList<QList<qsizetype>> children(m_count);
        QList<qsizetype> tops, orphans;
        for (qsizetype row = 0; row < m_count; ++row) {
            if (m_parents[row] >= 0)
                children[m_parents[row]].append(row);
            else if (m_parents[row] == Unknown)
                orphans.append(row);
            else if (m_parents[row] == Top)
                tops.append(row);
        }
        const QUrl base(m_thread.url);
        QList<int> positions(m_count, -1);
        QList<qsizetype> stack = tops + orphans;
        std::reverse(stack.begin(), stack.end());
        m_tree.comments.reserve(m_count);
        while (!stack.isEmpty()) {
            const qsizetype row = stack.takeLast();
            Comment comment = commentOf(m_thread.comments[row], base);
            comment.position = int(m_tree.comments.size());
            comment.orphan = m_parents[row] == Unknown;
            if (m_parents[row] >= 0) {
                comment.parent = positions[m_parents[row]];
                comment.parentId = m_thread.comments[row].parentId;
                comment.depth = m_tree.comments[comment.parent].depth + 1;
            }
            positions[row] = comment.position;
            m_tree.comments.append(std::move(comment));
            for (auto child = children[row].crbegin(); child != children[row].crend(); ++child)
                stack.append(*child);
        }
    }

    void reportMissing()
    {
        if (m_thread.missingIds.isEmpty())
            return;
        warn(u"partial-thread"_s,
             Words::tr("%n comments are named by others but were not delivered.", nullptr,
                       int(m_thread.missingIds.size())),
             m_thread.missingIds, Severity::Info);
    }

    const SourceThread &m_thread;
    qsizetype m_count;
    QHash<QString, qsizetype> m_rows;
    QList<qsizetype> m_parents;
    CommentTree m_tree;
};

} // namespace

CommentCounts CommentTree::counts() const
{
    CommentCounts counts;
    for (const Comment &comment : comments) {
        ++counts.total;
        counts.live += comment.state == CommentState::Live;
        counts.deleted += comment.state == CommentState::Deleted
            || comment.state == CommentState::Removed;
        counts.dead += comment.state == CommentState::Dead;
        counts.orphans += comment.orphan;
        counts.maxDepth = qMax(counts.maxDepth, comment.depth);
    }
    return counts;
}

CommentTree buildCommentTree(const SourceThread &thread)
{
    return TreeBuilder(thread).run();
}

} // namespace rapporteur
