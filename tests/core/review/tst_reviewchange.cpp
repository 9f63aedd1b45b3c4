// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/reviewfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::reviewtest;

namespace
{

/// Without what undo is free to leave behind: the time of the last change and the count of submissions.
Review comparable(Review review)
{
    review.updatedAt = {};
    review.startedAt = {};
    review.revision = 0;
    return review;
}

Annotation someAnnotation(Fixture &f, QRandomGenerator &random)
{
    static const QString text =
        u"The quick 🦊 jumps over the lazy dog, again and again, until nobody counts any more."_s;
    Annotation annotation;
    selectQuote(annotation, text, {random.bounded(20), 1 + random.bounded(30)});
    annotation.body = u"note %1"_s.arg(random.bounded(100));
    if (random.bounded(2))
        annotation.cell = f.cell(random.bounded(int(f.rubric.provisions.size())),
                                 random.bounded(2));
    return annotation;
}

/// Some change, valid or refused, as a person could make it.
Result<ReviewChange> someChange(Fixture &f, QRandomGenerator &random)
{
    const CellKey cell = f.cell(random.bounded(int(f.rubric.provisions.size())), random.bounded(2));
    const ReviewSession &session = f.session;
    const QList<Annotation> &annotations = session.review().annotations;
    const auto anyAnnotation = [&] {
        return annotations.at(random.bounded(int(annotations.size())));
    };
    switch (random.bounded(15)) {
    case 0:
        return session.accept(cell);
    case 1:
        return session.acceptRow(cell.provision);
    case 2:
    case 3:
        return session.overrideCell(cell, random.bounded(2.0) - 1);
    case 4:
        return session.markNoData(cell);
    case 5:
        return session.abstain(cell);
    case 6:
        return session.revert(cell);
    case 7:
        return session.setReason(
            cell, f.rubric.reasonCodes.at(random.bounded(int(f.rubric.reasonCodes.size()))).id,
            u"why"_s);
    case 8:
        return session.setEvidence(
            cell, f.rubric.evidence.at(random.bounded(int(f.rubric.evidence.size()))).letter);
    case 9:
        return session.annotate(someAnnotation(f, random));
    case 10:
        if (annotations.isEmpty())
            return session.removeAnnotation(u"none"_s);
        return random.bounded(2) ? session.removeAnnotation(anyAnnotation().id) : [&] {
            Annotation changed = anyAnnotation();
            changed.body += u"!"_s;
            return session.changeAnnotation(changed);
        }();
    case 11:
        return session.setNote(u"note %1"_s.arg(random.bounded(5)));
    case 12:
        return session.setMark(static_cast<ReviewMark>(random.bounded(3)), random.bounded(2) == 1);
    case 13:
        return session.submit(random.bounded(100));
    default:
        return session.setBase(random.bounded(2) ? u"eval-2"_s : u"eval-1"_s);
    }
}

StateChange stateChange(ReviewState before, ReviewState after, int revisionBefore,
                        int revisionAfter)
{
    StateChange change;
    change.before = before;
    change.after = after;
    change.revisionBefore = revisionBefore;
    change.revisionAfter = revisionAfter;
    return change;
}

QJsonObject throughText(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class TestReviewChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomChangesUndoAndRedo_data();
    void randomChangesUndoAndRedo();
    void wrongBeforeIsAConflictAndChangesNothing();
    void partsApplyAllOrNone();
    void anotherReviewIsAConflict();
    void invertedTwiceIsTheSame();
    void groupsOfBulkActsSurviveInversion();
    void typingMerges();
    void strangersDoNotMerge();
    void noOps();
};

void TestReviewChange::randomChangesUndoAndRedo_data()
{
    QTest::addColumn<QString>("rubricId");
    QTest::addColumn<quint32>("seed");
    const QStringList ids = shippedRubricIds();
    for (const QString &id : ids) {
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%s %u", qPrintable(id), seed) << id << seed;
    }
}

/// Any sequence of changes, undone wholly, redone wholly, undone in part: every state on the way is the
/// one that was there before; each change survives its JSON; and a replay of the journal gives the state.
void TestReviewChange::randomChangesUndoAndRedo()
{
    QFETCH(QString, rubricId);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Fixture f(rubricId);
    f.session.addEvaluation(machineEvaluation(f.rubric, u"eval-2"_s, RaterKind::Import));

    QList<ReviewChange> journal, undoStack, redoStack;
    QList<Review> states{f.session.review()}; // states[n]: after n changes of the undo stack
    const auto perform = [&](const ReviewChange &change) {
        const auto read = reviewChangeFromJson(throughText(toJson(change)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(*read, change);
        QVERIFY(f.session.apply(*read));
        journal.append(*read);
    };
    for (int step = 0; step < 150; ++step) {
        const int kind = random.bounded(10);
        if (kind < 6) {
            const auto change = someChange(f, random);
            if (!change || isNoOp(*change))
                continue;
            perform(*change);
            undoStack.append(*change);
            redoStack.clear();
            states.append(f.session.review());
        } else if (kind < 9 && !undoStack.isEmpty()) {
            const ReviewChange undo = f.session.inverse(undoStack.takeLast());
            perform(undo);
            redoStack.append(undo);
            states.removeLast();
            QCOMPARE(comparable(f.session.review()), comparable(states.last()));
        } else if (!redoStack.isEmpty()) {
            const ReviewChange redo = f.session.inverse(redoStack.takeLast());
            perform(redo);
            undoStack.append(redo);
            states.append(f.session.review());
        }
        if (QTest::currentTestFailed())
            return;
    }
    Review replayed = emptyReview();
    for (const ReviewChange &change : journal)
        QVERIFY(apply(change, replayed));
    QCOMPARE(replayed, f.session.review());
    const auto read = reviewFromJson(throughText(toJson(replayed)));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(*read, replayed);

    while (!undoStack.isEmpty())
        perform(f.session.inverse(undoStack.takeLast()));
    QCOMPARE(comparable(f.session.review()), comparable(emptyReview()));
}

void TestReviewChange::wrongBeforeIsAConflictAndChangesNothing()
{
    Fixture f(u"udhr"_s);
    f.make(f.session.setNote(u"here"_s));
    f.make(f.session.overrideCell(f.cell(0, 0), 0.1));
    Annotation annotation;
    selectQuote(annotation, u"some words"_s, {0, 4});
    f.make(f.session.annotate(annotation));
    const Review before = f.session.review();
    Decision other = *before.decision(f.cell(0, 0));
    other.value = 0.7;
    Annotation foreign = before.annotations.first();
    foreign.body = u"never said"_s;

    const QList<ReviewPart> wrong{
        NoteChange{u"elsewhere"_s, u"new"_s},
        DecisionChange{f.cell(0, 0), {}, other},
        DecisionChange{f.cell(0, 0), other, {}},
        DecisionChange{f.cell(0, 1), other, {}},
        DecisionChange{f.cell(0, 1), {}, other}, // of another cell
        AnnotationChange{foreign.id, foreign, {}},
        AnnotationChange{foreign.id, {}, foreign},
        AnnotationChange{u"absent"_s, foreign, {}},
        AnnotationChange{u"absent"_s, {}, foreign}, // of another id
        MarkChange{ReviewMark::Flagged, true, false},
        BaseChange{u"eval-9"_s, u"eval-1"_s},
        stateChange(ReviewState::Submitted, ReviewState::Draft, 0, 0),
        stateChange(ReviewState::Draft, ReviewState::Submitted, 4, 5),
    };
    for (const ReviewPart &part : wrong) {
        ReviewChange change = *f.session.setNote(u"x"_s);
        change.parts = {part};
        const Status applied = f.session.apply(change);
        QVERIFY2(!applied, qPrintable(u"part kind %1 was applied"_s.arg(part.index())));
        QCOMPARE(applied.error().kind, ErrorKind::Conflict);
        QCOMPARE(f.session.review(), before);
    }
}

void TestReviewChange::partsApplyAllOrNone()
{
    Fixture f(u"udhr"_s);
    ReviewChange change = *f.session.overrideCell(f.cell(0, 0), 0.4);
    change.parts.append(NoteChange{u"not what is there"_s, u"new"_s});
    const Review before = f.session.review();
    QCOMPARE(f.session.apply(change).error().kind, ErrorKind::Conflict);
    QCOMPARE(f.session.review(), before);
}

void TestReviewChange::anotherReviewIsAConflict()
{
    Fixture f(u"udhr"_s);
    ReviewChange change = *f.session.setNote(u"note"_s);
    change.reviewer = u"Ben"_s;
    QCOMPARE(f.session.apply(change).error().kind, ErrorKind::Conflict);
    change.reviewer = u"Ana"_s;
    change.article = 8;
    QCOMPARE(f.session.apply(change).error().kind, ErrorKind::Conflict);
}

void TestReviewChange::invertedTwiceIsTheSame()
{
    Fixture f(u"udhr"_s);
    const ReviewChange change = *f.session.setEvidence(f.cell(0, 0), u"H"_s);
    const ReviewChange inverse = inverted(change, u"second"_s, change.at.addSecs(1));
    QCOMPARE(inverse.undoes, change.id);
    QCOMPARE(inverse.id, u"second"_s);
    QCOMPARE(inverted(inverse, u"third"_s, change.at).parts, change.parts);
}

void TestReviewChange::groupsOfBulkActsSurviveInversion()
{
    Fixture f(u"udhr"_s);
    ReviewChange change = *f.session.setNote(u"n"_s);
    QCOMPARE(inverted(change, u"own"_s, change.at).group, u"own"_s);
    change.group = u"bulk"_s;
    QCOMPARE(inverted(change, u"own"_s, change.at).group, u"bulk"_s);
}

void TestReviewChange::typingMerges()
{
    Fixture f(u"udhr"_s);
    f.clock.stepMs = 100;
    const Review before = f.session.review();
    ReviewChange typed = f.make(f.session.overrideCell(f.cell(0, 0), 0.35));
    for (const double value : {0.4, 0.45, 0.5})
        QVERIFY(merge(typed, f.make(f.session.overrideCell(f.cell(0, 0), value))));
    QCOMPARE(typed.parts.size(), 3); // state, base, one decision
    f.make(f.session.inverse(typed));
    QCOMPARE(comparable(f.session.review()), comparable(before));

    ReviewChange note = f.make(f.session.setNote(u"a"_s));
    QVERIFY(merge(note, f.make(f.session.setNote(u"ab"_s))));
    QVERIFY(merge(note, f.make(f.session.setNote({}))));
    QCOMPARE(std::get<NoteChange>(note.parts.last()), (NoteChange{{}, {}}));
}

void TestReviewChange::strangersDoNotMerge()
{
    Fixture f(u"udhr"_s);
    f.clock.stepMs = 100;
    ReviewChange first = f.make(f.session.overrideCell(f.cell(0, 0), 0.35));
    const ReviewChange kept = first;
    QVERIFY(!merge(first, *f.session.overrideCell(f.cell(0, 1), 0.35))); // another cell
    QVERIFY(!merge(first, *f.session.setNote(u"n"_s))); // another kind
    QVERIFY(!merge(first, *f.session.setMark(ReviewMark::Flagged, true)));
    QVERIFY(!merge(first, f.session.inverse(first))); // an undo is a step of its own
    ReviewChange later = *f.session.overrideCell(f.cell(0, 0), 0.5);
    later.at = first.at.addMSecs(MergeWindowMs + 1);
    QVERIFY(!merge(first, later));
    later.at = first.at;
    QVERIFY(merge(first, later)); // control: within the time it does
    first = kept;
    later.reviewer = u"Ben"_s;
    QVERIFY(!merge(first, later));
    QCOMPARE(first, kept);

    f.clock.stepMs = 1;
    ReviewChange row = f.make(f.session.acceptRow(f.rubric.provisions.at(4).number));
    QVERIFY(!merge(row, *f.session.overrideCell(f.cell(4, 0), 0.35))); // two cells against one
}

void TestReviewChange::noOps()
{
    Fixture f(u"udhr"_s);
    QVERIFY(isNoOp(*f.session.revert(f.cell(0, 0))));
    QVERIFY(isNoOp(*f.session.setNote({})));
    QVERIFY(isNoOp(ReviewChange{}));
    f.make(f.session.accept(f.cell(0, 0)));
    QVERIFY(isNoOp(*f.session.accept(f.cell(0, 0))));
    QVERIFY(isNoOp(*f.session.setBase(u"eval-1"_s)));
    QVERIFY(!isNoOp(*f.session.markNoData(f.cell(0, 0))));
    QVERIFY(!isNoOp(*f.session.submit(0)));
}

RAPPORTEUR_TEST(TestReviewChange)
#include "tst_reviewchange.moc"
