// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commentmerge.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <random>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// A discussion that is fetched again: nothing stored is lost, whatever the source does by then.
class TestCommentMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameAgainChangesNothing();
    void newOnesComeIn();
    void goneOnesStay();
    void emptiedOnesKeepTheirText();
    void editsAreTakenUnlessAnnotated();
    void ordersParentsBeforeChildren();
    void depthDoesNotMatter();
    void anyTwoFetchesKeepEverything();
};

namespace
{

Comment commentOf(const QString &id, const QString &parent = {}, const QString &text = {})
{
    Comment comment;
    comment.nativeId = id;
    comment.parentId = parent;
    comment.text = text.isEmpty() ? u"Text of "_s + id : text;
    comment.html = comment.text;
    return comment;
}

CommentTree treeOf(const QList<Comment> &comments)
{
    CommentTree tree;
    tree.comments = comments;
    return tree;
}

QStringList idsOf(const CommentTree &tree)
{
    QStringList ids;
    for (const Comment &comment : tree.comments)
        ids.append(QString(comment.depth, u'.') + comment.nativeId);
    return ids;
}

} // namespace

void TestCommentMerge::theSameAgainChangesNothing()
{
    const CommentTree tree = chainOfComments(40, 7);
    const MergedComments merged = mergeComments(tree, tree, {});
    QCOMPARE(merged.added, 0);
    QCOMPARE(merged.changed, 0);
    QCOMPARE(merged.tree, tree);
}

void TestCommentMerge::newOnesComeIn()
{
    const MergedComments merged = mergeComments(
        treeOf({commentOf(u"a"_s)}),
        treeOf({commentOf(u"b"_s), commentOf(u"a"_s), commentOf(u"c"_s, u"a"_s)}), {});
    QCOMPARE(merged.added, 2);
    QCOMPARE(merged.changed, 0);
    QCOMPARE(idsOf(merged.tree), (QStringList{u"b"_s, u"a"_s, u".c"_s}));
    QCOMPARE(merged.tree.comments[2].parent, 1);
}

void TestCommentMerge::goneOnesStay()
{
    const CommentTree stored = treeOf(
        {commentOf(u"a"_s), commentOf(u"b"_s, u"a"_s), commentOf(u"c"_s, u"b"_s)});
    const MergedComments merged = mergeComments(stored, treeOf({commentOf(u"a"_s)}), {});
    QCOMPARE(merged.added + merged.changed, 0);
    QCOMPARE(idsOf(merged.tree), (QStringList{u"a"_s, u".b"_s, u"..c"_s}));
    const MergedComments nothing = mergeComments(stored, {}, {});
    QCOMPARE(idsOf(nothing.tree), (QStringList{u"a"_s, u".b"_s, u"..c"_s}));
}

void TestCommentMerge::emptiedOnesKeepTheirText()
{
    Comment deleted = commentOf(u"a"_s);
    deleted.text.clear();
    deleted.html.clear();
    deleted.state = CommentState::Deleted;
    Comment known = commentOf(u"a"_s);
    known.author = u"reader"_s;
    known.postedAt = QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::UTC);
    const MergedComments merged = mergeComments(treeOf({known}), treeOf({deleted}), {});
    QCOMPARE(merged.changed, 1);
    const Comment &kept = merged.tree.comments.first();
    QCOMPARE(kept.text, u"Text of a"_s);
    QCOMPARE(kept.state, CommentState::Deleted);
    QCOMPARE(kept.author, u"reader"_s);
    QCOMPARE(kept.postedAt, known.postedAt);
}

void TestCommentMerge::editsAreTakenUnlessAnnotated()
{
    const CommentTree stored = treeOf({commentOf(u"a"_s), commentOf(u"b"_s)});
    const CommentTree fetched = treeOf(
        {commentOf(u"a"_s, {}, u"Edited"_s), commentOf(u"b"_s, {}, u"Edited"_s)});
    const MergedComments merged = mergeComments(stored, fetched, {u"b"_s});
    QCOMPARE(merged.changed, 1);
    QCOMPARE(merged.tree.comments[0].text, u"Edited"_s);
    QCOMPARE(merged.tree.comments[1].text, u"Text of b"_s); // somebody quoted from it
}

void TestCommentMerge::ordersParentsBeforeChildren()
{
    const MergedComments merged = mergeComments(
        {},
        treeOf({commentOf(u"c"_s, u"b"_s), commentOf(u"b"_s, u"a"_s), commentOf(u"a"_s),
                commentOf(u"x"_s, u"unknown"_s)}),
        {});
    QCOMPARE(idsOf(merged.tree), (QStringList{u"a"_s, u".b"_s, u"..c"_s, u"x"_s}));
}

void TestCommentMerge::depthDoesNotMatter()
{
    const CommentTree deep = chainOfComments(20'000, 20'000);
    const MergedComments merged = mergeComments(deep, deep, {});
    QCOMPARE(merged.tree, deep);
}

void TestCommentMerge::anyTwoFetchesKeepEverything()
{
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        const auto fetch = [&] {
            QList<Comment> comments;
            for (int i = 0; i < 30; ++i) {
                if (random() % 3 == 0)
                    continue;
                const bool top = comments.isEmpty() || random() % 3 == 0;
                comments.append(commentOf(
                    u"c%1"_s.arg(i),
                    top ? QString() : comments[qsizetype(random()) % comments.size()].nativeId));
            }
            return mergeComments({}, treeOf(comments), {}).tree;
        };
        const CommentTree first = fetch(), second = fetch();
        const CommentTree merged = mergeComments(first, second, {}).tree;
        QSet<QString> expected, found;
        for (const CommentTree *tree : {&first, &second}) {
            for (const Comment &comment : tree->comments)
                expected.insert(comment.nativeId);
        }
        for (qsizetype i = 0; i < merged.comments.size(); ++i) {
            const Comment &comment = merged.comments[i];
            QVERIFY(!found.contains(comment.nativeId)); // once each
            found.insert(comment.nativeId);
            QCOMPARE(comment.position, int(i));
            QVERIFY(comment.parent < i);
            QCOMPARE(comment.depth,
                     comment.parent < 0 ? 0 : merged.comments[comment.parent].depth + 1);
        }
        QCOMPARE(found, expected);
    }
}

RAPPORTEUR_TEST(TestCommentMerge)

#include "tst_commentmerge.moc"
