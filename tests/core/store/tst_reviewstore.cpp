// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/reviewdesk.h"
#include "tests/support/registry.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Reviews in the store: drafts survive, undo reaches across a save and a restart, nothing is stored by halves.
class TestReviewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoReachesAcrossASaveAndARestart_data() { addRubricRows(); }
    void undoReachesAcrossASaveAndARestart();
    void draftsSurviveACrash_data() { addRubricRows(); }
    void draftsSurviveACrash();
    void notesOnArticleSelectionAndComment();
    void aConflictStoresNothing();
    void changesOfOneCallAreOne();
    void theSameChangeTwiceIsStoredOnce();
    void everySubmissionIsKept();
    void twoPeopleDoNotMeet();
    void aWallOverruledIsOpen();
    void hostileWordsBecomeStorable();
    void missingArticlesAreNamed();
};

void TestReviewStore::undoReachesAcrossASaveAndARestart()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    const RowId article = evaluatedArticle(store);
    SeededIds ids;
    Desk desk(store, article, ids);
    ReviewSession session = desk.open();
    QList<ReviewChange> made;
    const auto perform = [&](const Result<ReviewChange> &change) {
        QVERIFY2(change, change ? "" : qPrintable(change.error().text));
        SUCCEEDS(session.apply(*change));
        SUCCEEDS(desk.post(*change));
        made.append(*change);
    };
    const CellKey cell{store.rubric.provisions.first().number, 0};
    perform(session.overrideCell(cell, 0.4));
    perform(session.setNote(u"Before saving"_s));
    perform(session.submit(30));
    QCOMPARE(desk.stored().state, ReviewState::Submitted);
    const Review submitted = desk.stored();
    SUCCEEDS(store.reopen());
    ReviewSession later = desk.open();
    QCOMPARE(later.review(), submitted);
    // Across the save: first the submission, then the note.
    for (qsizetype i = made.size() - 1; i >= 1; --i) {
        const ReviewChange undo = later.inverse(made[i]);
        SUCCEEDS(later.apply(undo));
        SUCCEEDS(desk.post(undo));
    }
    const Review draft = desk.stored();
    QCOMPARE(draft.state, ReviewState::Draft);
    QCOMPARE(draft.note, QString());
    QCOMPARE(draft.revision, 1); // the number is used up
    QVERIFY(!draft.submittedAt.isValid());
    QCOMPARE(draft.decision(cell)->value, Score(0.4));
    SUCCEEDS(store.reopen());
    QCOMPARE(desk.stored(), draft);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestReviewStore::draftsSurviveACrash()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    const RowId article = evaluatedArticle(store);
    SeededIds ids;
    Desk desk(store, article, ids);
    ReviewSession session = desk.open();
    const CellKey cell{store.rubric.provisions.last().number, 1};
    for (const Result<ReviewChange> &change :
         {session.overrideCell(cell, -0.25), session.setMark(ReviewMark::Flagged, true)}) {
        SUCCEEDS(session.apply(*change));
        SUCCEEDS(desk.post(*change));
    }
    // The files as they are on disk at this moment, without a word of farewell.
    const QString crashed = store.path(u"crashed.rapporteur"_s);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QVERIFY(QFile::copy(store.path() + suffix, crashed + suffix));
    VALUE(opened, Workspace::open(crashed, store.clock).takeResult());
    QVERIFY(opened->info().notice.contains("Everything that was saved is here."_L1));
    VALUE(detail, opened->article(article, u"ana"_s).result());
    QCOMPARE(detail.reviews.size(), 1);
    QCOMPARE(detail.reviews.first(), session.review());
    QCOMPARE(detail.row.state, ReviewState::Draft);
    QVERIFY(detail.row.flagged);
    QCOMPARE(checkCodes(*opened), QStringList());
}

void TestReviewStore::notesOnArticleSelectionAndComment()
{
    StoreFixture store;
    ArticleImport article = articleNumber(1);
    article.comments = chainOfComments(4, 2);
    const RowId id = store.workspace->import({article}).result().value().first().article;
    SeededIds ids;
    Desk desk(store, id, ids);
    ReviewSession session = desk.open();
    const auto perform = [&](const Result<ReviewChange> &change) {
        QVERIFY2(change, change ? "" : qPrintable(change.error().text));
        SUCCEEDS(session.apply(*change));
        SUCCEEDS(desk.post(*change));
    };
    perform(session.setNote(u"On the whole"_s));
    Annotation selection;
    selectQuote(selection, article.document.text, {20, 7});
    selection.body = u"On these words"_s;
    selection.tags = {u"one"_s, u"two, three"_s, u"\"four\""_s};
    selection.cell = CellKey{1, 1};
    perform(session.annotate(selection));
    Annotation remark;
    remark.place = AnnotationPlace::Comment;
    remark.commentId = u"c1"_s;
    selectQuote(remark, article.comments->comments[1].text, {0, 6});
    remark.body = u"On a stretch of a comment"_s;
    perform(session.annotate(remark));
    Annotation wholeComment;
    wholeComment.place = AnnotationPlace::Comment;
    wholeComment.commentId = u"c2"_s;
    wholeComment.body = u"On a comment as a whole"_s;
    store.clock.advanceMs(1000);
    perform(session.annotate(wholeComment));
    SUCCEEDS(store.reopen());
    QCOMPARE(desk.stored(), session.review());
    QCOMPARE(desk.stored().annotations.size(), 3);

    // A comment that was quoted keeps its text, even when its author changes it.
    article.comments->comments[1].text = u"Something else"_s;
    article.comments->comments[2].text = u"Also another"_s;
    article.comments->comments[3].text = u"And this"_s;
    QVERIFY(store.workspace->import({article}).result());
    VALUE(detail, store.workspace->article(id, u"ana"_s).result());
    QCOMPARE(detail.comments.comments[1].text, u"Remark number 1"_s);
    QCOMPARE(detail.comments.comments[2].text, u"Remark number 2"_s);
    QCOMPARE(detail.comments.comments[3].text, u"And this"_s);
    perform(session.removeAnnotation(session.review().annotations[1].id));
    QCOMPARE(desk.stored(), session.review());
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestReviewStore::aConflictStoresNothing()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    const ReviewChange first = changeOf(u"a"_s, article, u"ana"_s, {NoteChange{{}, u"mine"_s}},
                                        store.clock);
    SUCCEEDS(store.workspace->applyChanges({first}).result());
    const ReviewChange stale = changeOf(u"b"_s, article, u"ana"_s, {NoteChange{{}, u"theirs"_s}},
                                        store.clock);
    const Status refused = store.workspace->applyChanges({stale}).result();
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(
        refused.error().text,
        u"The review was changed elsewhere in the meantime; nothing was changed here. Reload the "
        "article and decide again."_s);
    VALUE(history, store.workspace->history(article, {}).result());
    QCOMPARE(history.size(), 2);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestReviewStore::changesOfOneCallAreOne()
{
    StoreFixture store;
    const QList<RowId> articles = store.addArticles(3);
    QList<ReviewChange> bulk;
    for (const RowId article : articles)
        bulk.append(changeOf(u"bulk-%1"_s.arg(article), article, u"ana"_s,
                             {MarkChange{ReviewMark::Flagged, false, true}}, store.clock));
    bulk.last().parts.append(NoteChange{u"not there"_s, u"new"_s}); // does not fit
    QCOMPARE(store.workspace->applyChanges(bulk).result().error().kind, ErrorKind::Conflict);
    VALUE(none, store.workspace->queue(queryOf({u"flagged"_s})).result());
    QCOMPARE(none.total, 0);
    bulk.last().parts.removeLast();
    SUCCEEDS(store.workspace->applyChanges(bulk).result());
    VALUE(all, store.workspace->queue(queryOf({u"flagged"_s})).result());
    QCOMPARE(all.total, 3);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestReviewStore::theSameChangeTwiceIsStoredOnce()
{
    // After an unclear commit the program sends the change again.
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    const ReviewChange change = changeOf(u"a"_s, article, u"ana"_s, {NoteChange{{}, u"n"_s}},
                                         store.clock);
    for (int i = 0; i < 3; ++i)
        SUCCEEDS(store.workspace->applyChanges({change}).result());
    VALUE(history, store.workspace->history(article, {}).result());
    QCOMPARE(history.size(), 2);
    const ReviewChange nothing = changeOf(u"b"_s, article, u"ana"_s, {NoteChange{u"x"_s, u"x"_s}},
                                          store.clock);
    SUCCEEDS(store.workspace->applyChanges({nothing}).result());
    VALUE(after, store.workspace->history(article, {}).result());
    QCOMPARE(after.size(), 2); // what changes nothing is not journalled
}

void TestReviewStore::everySubmissionIsKept()
{
    StoreFixture store;
    const RowId article = evaluatedArticle(store);
    SeededIds ids;
    Desk desk(store, article, ids);
    ReviewSession session = desk.open();
    for (int revision = 1; revision <= 3; ++revision) {
        for (const bool submit : {false, true}) {
            const auto change = submit ? session.submit(10)
                                       : session.setNote(u"Revision %1"_s.arg(revision));
            SUCCEEDS(session.apply(*change));
            SUCCEEDS(desk.post(*change));
        }
    }
    EventQuery saved;
    saved.types = {u"review_saved"_s};
    VALUE(events, store.workspace->events(saved).result());
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.first().message, u"ana submitted revision 3."_s);
    QCOMPARE(events.first().details["active_seconds"_L1].toInt(), 30);
    VALUE(page, store.workspace->queue(queryOf({u"submitted"_s})).result());
    QCOMPARE(page.total, 1);
    VALUE(history, store.workspace->history(article, {}).result());
    int submissions = 0;
    for (const HistoryEntry &entry : history) {
        for (const ReviewPart &part : entry.change.parts) {
            const auto *state = std::get_if<StateChange>(&part);
            submissions += state && state->after == ReviewState::Submitted ? 1 : 0;
        }
    }
    QCOMPARE(submissions, 3);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestReviewStore::twoPeopleDoNotMeet()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    for (const QString &person : {u"ana"_s, u"ben"_s}) {
        SUCCEEDS(store.workspace
                     ->applyChanges({changeOf(
                         u"of "_s + person, article, person,
                         {NoteChange{{}, u"by "_s + person},
                          DecisionChange{{1, 0}, {}, overriding({1, 0}, 0.1, {}, store.clock)}},
                         store.clock)})
                     .result());
    }
    VALUE(detail, store.workspace->article(article, u"ben"_s).result());
    QCOMPARE(detail.reviews.size(), 2);
    QCOMPARE(detail.reviews[0].reviewer, u"ben"_s); // the asking one first
    QCOMPARE(detail.reviews[0].note, u"by ben"_s);
    QCOMPARE(detail.reviews[1].note, u"by ana"_s);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestReviewStore::aWallOverruledIsOpen()
{
    StoreFixture store;
    ArticleImport gated = articleNumber(1);
    gated.document.gate = {u"paywall"_s, 0.9, {}};
    const RowId article = store.workspace->import({gated}).result().value().first().article;
    const ReviewChange change = changeOf(u"a"_s, article, u"ana"_s,
                                         {MarkChange{ReviewMark::GateOverruled, false, true}},
                                         store.clock);
    SUCCEEDS(store.workspace->applyChanges({change}).result());
    QCOMPARE(store.workspace->queue(queryOf({u"gated"_s})).result().value().total, 0);
    SUCCEEDS(
        store.workspace->applyChanges({inverted(change, u"b"_s, store.clock.nowUtc())}).result());
    QCOMPARE(store.workspace->queue(queryOf({u"gated"_s})).result().value().total, 1);
}

void TestReviewStore::hostileWordsBecomeStorable()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    const QString hostile = QString::fromUtf16(u"a\0b\xd800\r\n\u202e'; DROP TABLE review; --", 31);
    Decision decision = overriding({1, 0}, 0.1, {}, store.clock);
    decision.reason = hostile;
    Annotation note = noteOn(u"n"_s, u"ana"_s, hostile, store.clock);
    note.tags = {hostile};
    SUCCEEDS(
        store.workspace
            ->applyChanges({changeOf(u"a"_s, article, u"ana"_s,
                                     {NoteChange{{}, hostile}, DecisionChange{{1, 0}, {}, decision},
                                      AnnotationChange{u"n"_s, {}, note}},
                                     store.clock)})
            .result());
    VALUE(detail, store.workspace->article(article, u"ana"_s).result());
    const QString clean = u"a\ufffdb\ufffd\n\u202e'; DROP TABLE review; --"_s;
    const Review &review = detail.reviews.first();
    QCOMPARE(review.note, clean);
    QCOMPARE(review.decisions.first().reason, clean);
    QCOMPARE(review.annotations.first().body, clean);
    QCOMPARE(review.annotations.first().tags, QStringList{clean});
    QCOMPARE(checkCodes(*store.workspace), QStringList()); // the journal has the same words
}

void TestReviewStore::missingArticlesAreNamed()
{
    StoreFixture store;
    const Status refused =
        store.workspace
            ->applyChanges({changeOf(u"a"_s, 77, u"ana"_s, {NoteChange{{}, u"n"_s}}, store.clock)})
            .result();
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QCOMPARE(refused.error().text,
             u"Not saved: there is no article number 77 in this workspace."_s);
}

RAPPORTEUR_TEST(TestReviewStore)

#include "tst_reviewstore.moc"
