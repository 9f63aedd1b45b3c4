// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/commenttree.h"
#include "tests/ui/windowfixture.h"
#include "ui/base/searchline.h"
#include "ui/content/annotationform.h"
#include "ui/content/discussiontab.h"
#include "ui/content/discussionview.h"
#include "ui/content/readerpane.h"

#include <QScrollBar>
#include <QTimeZone>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Reading a discussion with the keyboard.
class TestDiscussionPage : public QObject
{
    Q_OBJECT

private:
    static SourceComment comment(const QString &id, const QString &parent, const QString &text,
                                 CommentState state = CommentState::Live)
    {
        SourceComment comment;
        comment.nativeId = id;
        comment.parentId = parent;
        comment.author = u"author of "_s + id;
        comment.postedAt = QDateTime(QDate(2026, 1, 1), QTime(10, 0), QTimeZone::UTC);
        comment.state = state;
        comment.html = text;
        return comment;
    }

    /// a( b( d ) c ) e(dead) f(deleted), then twenty more of some length.
    static RowId addThread(WindowFixture &fixture, const QString &title = u"One"_s)
    {
        SourceThread thread;
        thread.source = u"hackernews"_s;
        thread.rootId = u"root"_s + title;
        thread.url = u"https://news.example/item?id="_s + title;
        thread.comments = {comment(u"a"_s, {}, u"apple tart"_s),
                           comment(u"b"_s, u"a"_s, u"banana"_s),
                           comment(u"d"_s, u"b"_s, u"date and apple"_s),
                           comment(u"c"_s, u"a"_s, u"cherry"_s),
                           comment(u"e"_s, {}, u"elder"_s, CommentState::Dead),
                           comment(u"f"_s, {}, {}, CommentState::Deleted)};
        for (int i = 0; i < 20; ++i)
            thread.comments.append(
                comment(u"more%1"_s.arg(i), {}, u"A remark of some length. "_s.repeated(12)));
        ArticleImport article = articleImport(
            title, {machineEvaluation(fixture.rubric, fixture.ids.next(), u"model-a"_s)});
        article.thread = thread;
        article.comments = buildCommentTree(thread);
        return fixture.add(article);
    }

    static DiscussionView &open(WindowFixture &fixture)
    {
        fixture.open();
        part<ReaderPane>(fixture.window()).showTab(ReaderPane::DiscussionTabIndex);
        auto &view = part<DiscussionView>(fixture.window());
        view.setFocus();
        return view;
    }
    static QString current(const DiscussionView &view) { return view.currentComment()->nativeId; }
    static QString shown(const DiscussionView &view, const QList<Comment> &comments)
    {
        QStringList ids;
        for (const int row : view.rows().rows()) {
            if (!comments[row].nativeId.startsWith(u"more"_s))
                ids.append(comments[row].nativeId);
        }
        return ids.join(u' ');
    }

private Q_SLOTS:
    void walking_data() { addRubricRows(); }
    void walking()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        addThread(fixture);
        DiscussionView &view = open(fixture);
        QCOMPARE(current(view), u"a"_s);
        const auto step = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &to) {
            fixture.press(key, modifiers);
            QCOMPARE(current(view), to);
        };
        step(Qt::Key_Down, {}, u"b"_s);
        step(Qt::Key_Down, {}, u"d"_s);
        step(Qt::Key_Left, {}, u"b"_s); // nothing to collapse: to what it answers
        step(Qt::Key_Down, Qt::AltModifier, u"c"_s);
        step(Qt::Key_Down, Qt::AltModifier, u"c"_s); // the last answer
        step(Qt::Key_Up, Qt::AltModifier, u"b"_s);
        step(Qt::Key_Down, Qt::ControlModifier, u"e"_s);
        step(Qt::Key_Up, Qt::ControlModifier, u"a"_s);
        step(Qt::Key_End, {}, u"more19"_s);
        step(Qt::Key_Home, {}, u"a"_s);
        QVERIFY(view.accessibleDescription().contains(u"author of a"_s));
        QVERIFY(view.accessibleDescription().contains(u"apple tart"_s));
    }

    void collapsing_data() { addRubricRows(); }
    void collapsing()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        addThread(fixture);
        DiscussionView &view = open(fixture);
        const QList<Comment> comments = fixture.article().detail().comments.comments;
        QCOMPARE(shown(view, comments), u"a b d c e f"_s);
        fixture.press(Qt::Key_Left);
        QCOMPARE(shown(view, comments), u"a e f"_s);
        fixture.press(Qt::Key_Down);
        QCOMPARE(current(view), u"e"_s);
        fixture.press(Qt::Key_Up);
        fixture.press(Qt::Key_Right);
        QCOMPARE(shown(view, comments), u"a b d c e f"_s);
        fixture.press(Qt::Key_Right);
        QCOMPARE(current(view), u"b"_s);
        fixture.press(Qt::Key_Left);
        QCOMPARE(shown(view, comments), u"a b c e f"_s);
        // All at once; the hand stays on something that is on show.
        fixture.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown(view, comments), u"a e f"_s);
        QCOMPARE(current(view), u"a"_s);
        fixture.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown(view, comments), u"a b d c e f"_s);
        // Evidence in a collapsed answer opens what hides it.
        fixture.press(Qt::Key_Left, Qt::ControlModifier);
        fixture.article().showEvidence(
            {GroundingLevel::Exact, GroundingPlace::Comment, u"d"_s, {0, 4}, 1});
        QCOMPARE(current(view), u"d"_s);
        QVERIFY(view.rows().rowOf(view.current()) >= 0);
    }

    void parentIsPinned_data() { addRubricRows(); }
    void parentIsPinned()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        addThread(fixture);
        DiscussionView &view = open(fixture);
        const QList<Comment> comments = fixture.article().detail().comments.comments;
        QCOMPARE(view.pinned(), -1);
        QVERIFY(view.verticalScrollBar()->maximum() > 0);
        // Scrolled so that an answer is the first thing on screen.
        for (int value = 1; value <= view.verticalScrollBar()->maximum(); ++value) {
            view.verticalScrollBar()->setValue(value);
            if (view.pinned() >= 0 && comments[view.pinned()].nativeId == "b"_L1)
                break;
        }
        QCOMPARE(comments[view.pinned()].nativeId, u"b"_s);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(40, 6));
        QCOMPARE(current(view), u"b"_s);
    }

    void filterAndCounts_data() { addRubricRows(); }
    void filterAndCounts()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId one = addThread(fixture);
        const RowId two = addThread(fixture, u"Two"_s);
        DiscussionView &view = open(fixture);
        const QList<Comment> comments = fixture.article().detail().comments.comments;
        QVERIFY(labelTexts(fixture.window())
                    .contains(u"26 comment(s) · 2 deleted or dead · 3 level(s)"_s));
        auto *filter = part<DiscussionTab>(fixture.window()).findChild<SearchLine *>();
        filter->setFocus();
        fixture.type(u"apple"_s);
        fixture.press(Qt::Key_Return);
        // What fits, with what it answers.
        QCOMPARE(shown(view, comments), u"a b d"_s);
        QVERIFY(labelTexts(fixture.window()).contains(u"2 of 26"_s));
        // Another article begins without a filter, and the same words filter it again.
        fixture.show(two);
        QCOMPARE(filter->text(), QString());
        QCOMPARE(shown(view, comments), u"a b d c e f"_s);
        fixture.type(u"apple"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(shown(view, comments), u"a b d"_s);
        fixture.press(Qt::Key_Escape);
        QCOMPARE(shown(view, comments), u"a b d c e f"_s);
        Q_UNUSED(one)
    }

    void liveOrDeadAlone()
    {
        WindowFixture fixture;
        addThread(fixture);
        DiscussionView &view = open(fixture);
        const QList<Comment> comments = fixture.article().detail().comments.comments;
        QAbstractButton *live = buttonSaying(fixture.window(), u"live"_s);
        QAbstractButton *gone = buttonSaying(fixture.window(), u"deleted or dead"_s);
        QVERIFY(live && gone);
        live->setFocus();
        fixture.press(Qt::Key_Space);
        QCOMPARE(shown(view, comments), u"a b d c"_s);
        QVERIFY(labelTexts(fixture.window()).contains(u"24 of 26"_s));
        gone->setFocus();
        fixture.press(Qt::Key_Space);
        QCOMPARE(shown(view, comments), u"e f"_s);
        QVERIFY(!live->isChecked() && gone->isChecked());
        fixture.press(Qt::Key_Space);
        QCOMPARE(shown(view, comments), u"a b d c e f"_s);
    }

    /// As many as there ever were in one place, all below one comment: shown, walked and filtered.
    void aHundredThousandComments()
    {
        WindowFixture fixture;
        fixture.testModels = false;
        SourceThread thread;
        thread.source = u"hackernews"_s;
        thread.rootId = u"root"_s;
        constexpr int count = 100'000;
        for (int i = 0; i < count; ++i)
            thread.comments.append(comment(QString::number(i), i == 0 ? QString() : u"0"_s,
                                           i % 1000 == 999 ? u"apple"_s : u"pear"_s));
        ArticleImport article = articleImport(u"Wide"_s, {});
        article.thread = thread;
        article.comments = buildCommentTree(thread);
        fixture.add(article);
        DiscussionView &view = open(fixture);
        QCOMPARE(view.rows().rows().size(), count);
        fixture.press(Qt::Key_End);
        QCOMPARE(current(view), QString::number(count - 1));
        // What they all answer stays in view, unless one that is cut off stands there for itself.
        const int pinned = view.pinned();
        QVERIFY(pinned == 0 || view.rows().parentOf(pinned) == 0);
        auto *filter = part<DiscussionTab>(fixture.window()).findChild<SearchLine *>();
        filter->setFocus();
        fixture.type(u"apple"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(view.rows().matchCount(), count / 1000);
    }

    void deletedAndDeadAreShown_data() { addRubricRows(); }
    void deletedAndDeadAreShown()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        addThread(fixture);
        DiscussionView &view = open(fixture);
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(current(view), u"e"_s);
        QVERIFY(view.accessibleDescription().contains(u"dead"_s));
        QVERIFY(view.accessibleDescription().contains(u"elder"_s));
        fixture.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(current(view), u"f"_s);
        QVERIFY(view.accessibleDescription().contains(u"deleted"_s));
    }

    void annotateAComment_data() { addRubricRows(); }
    void annotateAComment()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = addThread(fixture);
        DiscussionView &view = open(fixture);
        fixture.press(Qt::Key_Down);
        fixture.article().setCell(fixture.cell(3, 0));
        view.setFocus();
        fixture.press(Qt::Key_M);
        QVERIFY(part<AnnotationForm>(fixture.window()).isVisible());
        fixture.type(u"says who"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        const Annotation note = fixture.review().annotations.value(0);
        QCOMPARE(note.place, AnnotationPlace::Comment);
        QCOMPARE(note.commentId, u"b"_s);
        QCOMPARE(note.body, u"says who"_s);
        QCOMPARE(note.cell, std::optional(fixture.cell(3, 0)));
        fixture.save();
        QCOMPARE(fixture.stored(article), fixture.review());
        QCOMPARE(QApplication::focusWidget(), &view);
        // From another tab the mark of the cell leads there.
        part<ReaderPane>(fixture.window()).showTab(ReaderPane::ArticleTabIndex);
        fixture.press(Qt::Key_BracketRight);
        QCOMPARE(part<ReaderPane>(fixture.window()).currentTab(),
                 int(ReaderPane::DiscussionTabIndex));
        QCOMPARE(current(view), u"b"_s);
    }

    void findInTheDiscussion_data() { addRubricRows(); }
    void findInTheDiscussion()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        addThread(fixture);
        DiscussionView &view = open(fixture);
        fixture.press(Qt::Key_Left);
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        fixture.type(u"apple"_s);
        QVERIFY(labelTexts(fixture.window()).contains(u"1 of 2"_s));
        fixture.press(Qt::Key_Return);
        QCOMPARE(current(view), u"d"_s);
        fixture.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &view);
    }

    void tenThousandLevels_data() { addRubricRows(); }
    void tenThousandLevels()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        SourceThread thread;
        thread.source = u"hackernews"_s;
        thread.rootId = u"root"_s;
        for (int i = 0; i < 10'000; ++i)
            thread.comments.append(
                comment(QString::number(i), i == 0 ? QString() : QString::number(i - 1), u"x"_s));
        ArticleImport article = articleImport(u"Deep"_s, {});
        article.thread = thread;
        article.comments = buildCommentTree(thread);
        fixture.add(article);
        DiscussionView &view = open(fixture);
        fixture.press(Qt::Key_End);
        QCOMPARE(current(view), u"9999"_s);
        fixture.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(current(view), u"0"_s);
        fixture.press(Qt::Key_Right);
        fixture.press(Qt::Key_End);
        QCOMPARE(current(view), u"9999"_s);
    }
};

RAPPORTEUR_TEST(TestDiscussionPage)

#include "tst_discussionpage.moc"
