// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/commenttree.h"
#include "tests/core/content/documentdump.h"
#include "tests/fuzz/fuzztarget.h"

#include <QSet>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A line a comment: its id, its parent's id, its state, then its text.
SourceThread threadOf(const QByteArray &bytes)
{
    SourceThread thread;
    thread.source = u"fuzz"_s;
    thread.rootId = u"0"_s;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.size() < 3)
            continue;
        SourceComment comment;
        comment.nativeId = QString::number(static_cast<unsigned char>(line[0]) - '0');
        comment.parentId = QString::number(static_cast<unsigned char>(line[1]) - '0');
        comment.state = CommentState(static_cast<unsigned char>(line[2]) % 5);
        comment.html = QString::fromUtf8(line.sliced(3));
        thread.comments.append(comment);
    }
    return thread;
}

QString faultOf(const CommentTree &tree, int row)
{
    const Comment &comment = tree.comments[row];
    if (comment.position != row)
        return u"row %1 says it is %2"_s.arg(row).arg(comment.position);
    if (comment.parent >= row)
        return u"row %1 stands before its parent"_s.arg(row);
    const int depth = comment.parent < 0 ? 0 : tree.comments[comment.parent].depth + 1;
    if (comment.depth != depth)
        return u"row %1 lies at depth %2 instead of %3"_s.arg(row).arg(comment.depth).arg(depth);
    return rapporteur::testing::faultOf(comment.text, comment.blocks, comment.inlines);
}

QString commentTree(const QByteArray &bytes)
{
    const SourceThread thread = threadOf(bytes);
    QSet<QString> delivered, seen;
    for (const SourceComment &comment : thread.comments)
        delivered.insert(comment.nativeId);
    const CommentTree tree = buildCommentTree(thread);
    for (int row = 0; row < tree.comments.size(); ++row) {
        seen.insert(tree.comments[row].nativeId);
        if (const QString fault = faultOf(tree, row); !fault.isEmpty())
            return fault;
    }
    if (seen != delivered || seen.size() != tree.comments.size())
        return u"%1 ids were delivered, %2 comments of %3 ids are in the tree"_s
            .arg(delivered.size())
            .arg(tree.comments.size())
            .arg(seen.size());
    return {};
}

} // namespace

RAPPORTEUR_FUZZ_TARGET(commentTree)
