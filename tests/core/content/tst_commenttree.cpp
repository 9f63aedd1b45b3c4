// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/commenttree.h"
#include "core/content/documentjson.h"
#include "tests/core/content/documentdump.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestCommentTree : public QObject
{
    Q_OBJECT

private:
    static SourceComment comment(const QString &id, const QString &parent = {},
                                 const QString &html = u"text"_s)
    {
        SourceComment comment;
        comment.nativeId = id;
        comment.parentId = parent;
        comment.html = html;
        return comment;
    }

    static SourceThread thread(QList<SourceComment> comments)
    {
        SourceThread thread;
        thread.rootId = u"root"_s;
        thread.url = u"https://news.example/item?id=root"_s;
        thread.comments = std::move(comments);
        return thread;
    }

    static QString shape(const CommentTree &tree)
    {
        QStringList parts;
        for (const Comment &comment : tree.comments)
            parts.append(u"%1%2%3"_s.arg(QString(comment.depth, u'>'), comment.nativeId,
                                         comment.orphan ? u"?"_s : QString()));
        return parts.join(u' ');
    }

    static QStringList codes(const CommentTree &tree)
    {
        QStringList all;
        for (const Issue &issue : tree.issues)
            all.append(issue.code);
        return all;
    }

    /// What holds for every tree: each id once, parents before children, depth one more than the parent's.
    static QString faultOfTree(const SourceThread &thread, const CommentTree &tree)
    {
        QSet<QString> given;
        for (const SourceComment &comment : thread.comments)
            given.insert(comment.nativeId);
        if (given.size() != tree.comments.size())
            return u"%1 ids became %2 comments"_s.arg(given.size()).arg(tree.comments.size());
        QSet<QString> seen;
        for (int row = 0; row < tree.comments.size(); ++row) {
            const Comment &comment = tree.comments[row];
            if (seen.contains(comment.nativeId) || comment.position != row || comment.parent >= row)
                return u"comment %1 stands wrongly"_s.arg(row);
            const int depth = comment.parent < 0 ? 0 : tree.comments[comment.parent].depth + 1;
            if (comment.depth != depth || (comment.orphan && comment.parent >= 0))
                return u"comment %1 has a wrong depth"_s.arg(row);
            seen.insert(comment.nativeId);
        }
        return {};
    }

private Q_SLOTS:
    void parentsMayComeLater()
    {
        const CommentTree tree = buildCommentTree(
            thread({comment(u"c"_s, u"b"_s), comment(u"a"_s, u"root"_s), comment(u"b"_s, u"a"_s),
                    comment(u"d"_s), comment(u"e"_s, u"a"_s)}));
        QCOMPARE(shape(tree), u"a >b >>c >e d"_s);
        QVERIFY(tree.issues.isEmpty());
        QCOMPARE(tree.comments[2].parentId, u"b"_s);
        QCOMPARE(tree.counts(),
                 (CommentCounts{
                     .total = 5, .live = 5, .deleted = 0, .dead = 0, .orphans = 0, .maxDepth = 2}));
    }

    void orphansStandAtTheEndAndAreMarked()
    {
        const CommentTree tree = buildCommentTree(
            thread({comment(u"x"_s, u"gone"_s), comment(u"y"_s, u"x"_s), comment(u"a"_s)}));
        QCOMPARE(shape(tree), u"a x? >y"_s);
        QCOMPARE(codes(tree), QStringList{u"orphan-comment"_s});
        QCOMPARE(tree.counts().orphans, 1);
    }

    void circlesAreCutAtTheirFirstComment()
    {
        const CommentTree tree = buildCommentTree(
            thread({comment(u"a"_s, u"c"_s), comment(u"b"_s, u"a"_s), comment(u"c"_s, u"b"_s),
                    comment(u"d"_s, u"c"_s)}));
        QCOMPARE(shape(tree), u"a? >b >>c >>>d"_s);
        QCOMPARE(codes(tree), QStringList{u"comment-cycle"_s});
    }

    void selfParentsAndDuplicates()
    {
        const CommentTree tree = buildCommentTree(thread(
            {comment(u"a"_s, u"a"_s), comment(u"b"_s), comment(u"b"_s, u"a"_s, u"second"_s)}));
        QCOMPARE(shape(tree), u"b a?"_s);
        QCOMPARE(tree.comments[0].text, u"text"_s);
        QCOMPARE(codes(tree), (QStringList{u"duplicate-comment"_s, u"orphan-comment"_s}));
    }

    void commentsWithoutIdAreKept()
    {
        const CommentTree tree = buildCommentTree(
            thread({comment(QString()), comment(QString()), comment(u"a"_s)}));
        QCOMPARE(tree.comments.size(), 3);
    }

    void textKeepsParagraphsCodeLinksAndQuotes()
    {
        const CommentTree tree = buildCommentTree(thread({comment(
            u"a"_s, {},
            u"&gt; quoted<p>See <a href=\"https:&#x2F;&#x2F;x.example&#x2F;long\" rel=\"nofollow\">x.example&#x2F;lo...</a> "
            "<i>now</i><p><pre><code>  if (a &lt; b)\n    go();\n</code></pre>"_s)}));
        const Comment &first = tree.comments.first();
        QCOMPARE(first.text, u"> quoted\n\nSee x.example/lo... now\n\n  if (a < b)\n    go();"_s);
        QCOMPARE(first.blocks[0].kind, BlockKind::Quote);
        QCOMPARE(first.blocks[2].kind, BlockKind::Code);
        QCOMPARE(first.inlines[0].target, u"https://x.example/long"_s);
        QCOMPARE(faultOf(first.text, first.blocks, first.inlines), QString());
    }

    void missingPartsAreToldNotHidden()
    {
        SourceThread partial = thread({comment(u"a"_s)});
        partial.missingIds = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
        const CommentTree tree = buildCommentTree(partial);
        QCOMPARE(codes(tree), QStringList{u"partial-thread"_s});
        QVERIFY(tree.issues.first().text.startsWith(u"6 comments"_s));
        QVERIFY(tree.issues.first().place.endsWith(u"5 …"_s));
    }

    /// 10,000 levels on a stack of 256 KB: recursion would not live.
    void tenThousandLevelsNeedNoStack()
    {
        SourceThread deep = thread({});
        for (int i = 0; i < 10'000; ++i)
            deep.comments.append(comment(QString::number(i),
                                         i == 0 ? QString() : QString::number(i - 1),
                                         u"<p>level <i>%1</i>"_s.arg(i)));
        std::reverse(deep.comments.begin(), deep.comments.end());
        CommentTree tree;
        QThread *worker = QThread::create([&] { tree = buildCommentTree(deep); });
        worker->setStackSize(256 << 10);
        worker->start();
        QVERIFY(worker->wait());
        delete worker;
        QCOMPARE(tree.counts().maxDepth, 9'999);
        QCOMPARE(faultOfTree(deep, tree), QString());
    }

    void aHundredThousandRepliesToOne()
    {
        SourceThread wide = thread({comment(u"top"_s)});
        for (int i = 0; i < 100'000; ++i)
            wide.comments.append(comment(QString::number(i), u"top"_s));
        const CommentTree tree = buildCommentTree(wide);
        QCOMPARE(tree.comments.size(), 100'001);
        QCOMPARE(faultOfTree(wide, tree), QString());
    }

    /// Random parents, some missing, some in circles, some twice: each comment delivered comes exactly once.
    void anyThreadKeepsEachCommentOnce()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 300; ++round) {
            const int size = 1 + random.bounded(40);
            SourceThread any = thread({});
            for (int i = 0; i < size; ++i) {
                const int id = random.bounded(8) == 0 ? random.bounded(size) : i; // duplicates
                const int parent = random.bounded(size + 6) - 3; // itself, later ones, missing ones
                any.comments.append(
                    comment(QString::number(id), parent < 0 ? QString() : QString::number(parent)));
            }
            QCOMPARE(faultOfTree(any, buildCommentTree(any)), QString());
        }
    }

    void stateNames()
    {
        for (const CommentState state :
             {CommentState::Live, CommentState::Deleted, CommentState::Removed, CommentState::Dead,
              CommentState::Placeholder})
            QCOMPARE(commentStateNamed(commentStateName(state)), state);
        QCOMPARE(commentStateNamed(u"anything"), CommentState::Live);
    }
};

RAPPORTEUR_TEST(TestCommentTree);

#include "tst_commenttree.moc"
