// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/content/commentrows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// The flat list of a comment tree against what the words of its interface say, on random trees.
class TestCommentRows : public QObject
{
    Q_OBJECT

private:
    static QList<Comment> randomTree(QRandomGenerator &random, int count)
    {
        QList<Comment> comments;
        QList<int> path;
        for (int i = 0; i < count; ++i) {
            while (!path.isEmpty() && random.bounded(3) == 0)
                path.removeLast();
            Comment comment;
            comment.nativeId = QString::number(i);
            comment.parent = path.isEmpty() ? -1 : path.last();
            comment.depth = static_cast<int>(path.size());
            comment.text = random.bounded(4) == 0 ? u"apple"_s : u"pear"_s;
            comment.author = random.bounded(5) == 0 ? u"Ada"_s : u"Bo"_s;
            comments.append(comment);
            path.append(i);
        }
        return comments;
    }
    static bool isAbove(const QList<Comment> &comments, int above, int below)
    {
        for (int at = comments[below].parent; at >= 0; at = comments[at].parent) {
            if (at == above)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void collapsedSubtrees()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            const QList<Comment> comments = randomTree(random, 40);
            CommentRows rows;
            rows.setTree(comments);
            QSet<int> collapsed;
            for (int step = 0; step < 12; ++step) {
                const int comment = random.bounded(40);
                const bool on = random.bounded(2) == 0;
                rows.setCollapsed(comment, on);
                if (on && rows.hasReplies(comment))
                    collapsed.insert(comment);
                else
                    collapsed.remove(comment);
                QList<int> expected;
                for (int i = 0; i < comments.size(); ++i) {
                    const bool hidden = std::ranges::any_of(
                        collapsed, [&](int above) { return isAbove(comments, above, i); });
                    if (!hidden)
                        expected.append(i);
                }
                QCOMPARE(rows.rows(), expected);
            }
            const int wanted = random.bounded(40);
            rows.reveal(wanted);
            QVERIFY(rows.rowOf(wanted) >= 0);
        }
    }

    void repliesAndSiblings()
    {
        QRandomGenerator random(11);
        const QList<Comment> comments = randomTree(random, 200);
        CommentRows rows;
        rows.setTree(comments);
        for (int i = 0; i < comments.size(); ++i) {
            int below = 0, next = -1;
            for (int j = 0; j < comments.size(); ++j) {
                below += isAbove(comments, i, j) ? 1 : 0;
                if (j > i && next < 0 && comments[j].parent == comments[i].parent)
                    next = j;
            }
            QCOMPARE(rows.repliesBelow(i), below);
            QCOMPARE(rows.sibling(i, +1), next);
            if (next >= 0)
                QCOMPARE(rows.sibling(next, -1), i);
        }
    }

    void filterKeepsWhatIsAnswered()
    {
        QRandomGenerator random(13);
        const QList<Comment> comments = randomTree(random, 120);
        CommentRows rows;
        rows.setTree(comments);
        rows.setFilter(u" APPLE  ada "_s);
        QList<int> expected;
        for (int i = 0; i < comments.size(); ++i) {
            const auto fits = [&](int at) {
                return comments[at].text == "apple"_L1 && comments[at].author == "Ada"_L1;
            };
            bool kept = fits(i);
            for (int j = 0; j < comments.size() && !kept; ++j)
                kept = fits(j) && isAbove(comments, i, j);
            if (kept)
                expected.append(i);
        }
        QCOMPARE(rows.rows(), expected);
        rows.setFilter({});
        QCOMPARE(rows.rows().size(), comments.size());
    }

    void statesKeepWhatIsAnswered()
    {
        QRandomGenerator random(17);
        QList<Comment> comments = randomTree(random, 120);
        for (Comment &comment : comments)
            comment.state = random.bounded(4) == 0 ? CommentState::Dead : CommentState::Live;
        CommentRows rows;
        rows.setTree(comments);
        for (const auto states : {CommentRows::States::Live, CommentRows::States::Gone}) {
            rows.setStates(states);
            QList<int> expected;
            for (int i = 0; i < comments.size(); ++i) {
                const auto fits = [&](int at) {
                    return (comments[at].state == CommentState::Live)
                        == (states == CommentRows::States::Live);
                };
                bool kept = fits(i);
                for (int j = 0; j < comments.size() && !kept; ++j)
                    kept = fits(j) && isAbove(comments, i, j);
                if (kept)
                    expected.append(i);
            }
            QCOMPARE(rows.rows(), expected);
        }
        rows.setFilter(u"apple"_s); // both hold
        for (const int row : rows.rows())
            QVERIFY(
                !rows.matches(row)
                || (comments[row].text == "apple"_L1 && comments[row].state == CommentState::Dead));
        rows.setFilter({});
        rows.setStates(CommentRows::States::All);
        QCOMPARE(rows.rows().size(), comments.size());
    }

    void treesThatCannotBe()
    {
        QList<Comment> comments(3);
        comments[0].parent = 2;
        comments[1].parent = 1;
        comments[2].parent = 0;
        CommentRows rows;
        rows.setTree(comments);
        QCOMPARE(rows.rows(), QList<int>({0, 1, 2}));
        QCOMPARE(rows.parentOf(0), -1);
        rows.setTree({});
        QVERIFY(rows.rows().isEmpty());
        rows.setAllCollapsed(true);
        QCOMPARE(rows.rowOf(0), -1);
    }
};

RAPPORTEUR_TEST(TestCommentRows)

#include "tst_commentrows.moc"
