// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commentmerge.h"

#include <QHash>

namespace rapporteur
{

namespace
{

/// What the merged comment says: the fetched one, unless that would take a text away.
Comment merged(const Comment &stored, const Comment &fetched, bool annotated)
{
    Comment comment = fetched;
    if (annotated || fetched.text.isEmpty()) {
        comment.html = stored.html;
        comment.text = stored.text;
        comment.blocks = stored.blocks;
        comment.inlines = stored.inlines;
    }
    if (comment.author.isEmpty())
        comment.author = stored.author;
    if (!comment.postedAt.isValid())
        comment.postedAt = stored.postedAt;
    return comment;
}

/// Puts comments into display order, parents before children, siblings in the order given. Parents that
/// are not there leave an orphan at the top. Iterative, whatever the depth.
QList<Comment> ordered(QList<Comment> comments)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < comments.size(); ++i)
        places.insert(comments[i].nativeId, i);
    QList<QList<qsizetype>> children(comments.size());
    QList<qsizetype> open;
    for (qsizetype i = comments.size() - 1; i >= 0; --i) {
        const qsizetype parent = comments[i].parentId.isEmpty()
            ? -1
            : places.value(comments[i].parentId, -1);
        if (parent >= 0)
            children[parent].append(i);
        else
            open.append(i);
    }
    QList<Comment> result;
    QList<int> rows(comments.size(), -1);
    while (!open.isEmpty()) {
        const qsizetype i = open.takeLast();
        Comment &comment = comments[i];
        const qsizetype parent = comment.parentId.isEmpty() ? -1
                                                            : places.value(comment.parentId, -1);
        comment.parent = parent >= 0 ? rows[parent] : -1;
        comment.depth = parent >= 0 ? result[comment.parent].depth + 1 : 0;
        comment.position = int(result.size());
        rows[i] = comment.position;
        open.append(children[i]);
        result.append(comment);
    }
    return result;
}

} // namespace

MergedComments mergeComments(const CommentTree &stored, const CommentTree &fetched,
                             const QSet<QString> &annotated)
{
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < stored.comments.size(); ++i)
        known.insert(stored.comments[i].nativeId, i);
    MergedComments result;
    result.tree = fetched;
    result.tree.comments.clear();
    QSet<QString> given;
    QList<Comment> all;
    for (const Comment &comment : fetched.comments) {
        given.insert(comment.nativeId);
        const auto place = known.constFind(comment.nativeId);
        if (place == known.constEnd()) {
            ++result.added;
            all.append(comment);
            continue;
        }
        const Comment &before = stored.comments[*place];
        all.append(merged(before, comment, annotated.contains(comment.nativeId)));
        if (all.last().text != before.text || all.last().state != before.state)
            ++result.changed;
    }
    for (const Comment &comment : stored.comments) {
        if (!given.contains(comment.nativeId))
            all.append(comment);
    }
    result.tree.comments = ordered(std::move(all));
    if (result.tree.source.isEmpty()) {
        result.tree.source = stored.source;
        result.tree.rootId = stored.rootId;
        result.tree.url = stored.url;
    }
    return result;
}

} // namespace rapporteur
