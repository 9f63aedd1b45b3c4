// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/document.h"
#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// A comment with its place in the tree and its plain text; positions refer to `text`.
struct Comment {
    QString nativeId;
    QString parentId; ///< empty for a top-level comment or an orphan
    int parent = -1; ///< row of the parent in the tree, -1 at top level
    int depth = 0;
    int position = 0; ///< row in display order
    bool orphan = false; ///< its parent was not delivered, or lay on a cycle
    QString author;
    QDateTime postedAt;
    CommentState state = CommentState::Live;
    std::optional<int> score;
    QString html;
    QString text;
    QList<Block> blocks;
    QList<InlineMark> inlines;
    QString url;
    bool operator==(const Comment &) const = default;
};

struct CommentCounts {
    int total = 0, live = 0, deleted = 0, dead = 0, orphans = 0, maxDepth = 0;
    bool operator==(const CommentCounts &) const = default;
};

/// The discussion of an article: each delivered comment exactly once, depth first, parents before
/// children. Built without recursion, whatever the depth.
struct CommentTree {
    QString source;
    QString rootId;
    QString url;
    QList<Comment> comments;
    Issues issues; ///< cycles, orphans, duplicate ids, missing parts

    [[nodiscard]] CommentCounts counts() const;
    bool operator==(const CommentTree &) const = default;
};

/// Builds the tree from a thread as delivered. Duplicates keep the first, cycles are cut, orphans go to
/// the top level and are marked; each such repair is an issue.
[[nodiscard]] CommentTree buildCommentTree(const SourceThread &thread);

} // namespace rapporteur
