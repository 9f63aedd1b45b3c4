// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/reviewfixture.h"

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::reviewtest;

class TestReviewSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstDecisionMakesDraftAndFixesBase_data() { addRubricRows(); }
    void firstDecisionMakesDraftAndFixesBase();
    void acceptTakesTheBaseValueAndNoData_data() { addRubricRows(); }
    void acceptTakesTheBaseValueAndNoData();
    void acceptNeedsABase();
    void acceptRowKeepsDecisionsMade();
    void overrideChecksTheScale();
    void overrideOverTheCapIsAnIssue();
    void unknownCellsAreRefused();
    void reasonsNeedADecisionAndAKnownCode();
    void evidenceBelongsToTheRow();
    void changeAfterSubmissionReopensAndUndoRestores();
    void submitNeedsSomething();
    void submitTwiceChangesNothing();
    void revisionNumbersAreNeverShared();
    void marksDoNotStartADraft();
    void annotationsAreCheckedAndCompleted();
    void headlineFollowsDecisions_data() { addRubricRows(); }
    void headlineFollowsDecisions();
    void abstainedCellCountsAsNoData();
    void preferredBasePrefersFullModels();
    void blindDecisionsAreMarked();
};

void TestReviewSession::firstDecisionMakesDraftAndFixesBase()
{
    QFETCH(QString, rubricId);
    Fixture f(rubricId);
    const ReviewChange change = f.make(f.session.overrideCell(f.cell(0, 0), 0.5));

    QCOMPARE(change.parts.size(), 3);
    const auto *state = std::get_if<StateChange>(&change.parts.at(0));
    QVERIFY(state);
    QCOMPARE(state->before, ReviewState::Unreviewed);
    QCOMPARE(state->after, ReviewState::Draft);
    QCOMPARE(f.session.review().state, ReviewState::Draft);
    QCOMPARE(f.session.review().baseEvaluation, u"eval-1"_s);
    QCOMPARE(f.session.review().startedAt, change.at);
    QCOMPARE(f.session.review().decision(f.cell(0, 0))->baseEvaluation, u"eval-1"_s);

    const ReviewChange second = f.make(f.session.abstain(f.cell(1, 1)));
    QCOMPARE(second.parts.size(), 1);

    f.make(f.session.inverse(second));
    f.make(f.session.inverse(change));
    Review expected = emptyReview();
    expected.updatedAt = f.session.review().updatedAt;
    QCOMPARE(f.session.review(), expected);
}

void TestReviewSession::acceptTakesTheBaseValueAndNoData()
{
    QFETCH(QString, rubricId);
    Fixture f(rubricId);
    f.make(f.session.accept(f.cell(0, 0)));
    QCOMPARE(f.session.review().decision(f.cell(0, 0))->value, Score(0.3));
    f.make(f.session.accept(f.cell(1, 0))); // ND in the base
    QCOMPARE(f.session.review().decision(f.cell(1, 0))->verdict, Verdict::Accept);
    QCOMPARE(f.session.review().decision(f.cell(1, 0))->value, Score());
}

void TestReviewSession::acceptNeedsABase()
{
    Fixture f(u"udhr"_s, false);
    const auto change = f.session.accept(f.cell(0, 0));
    QVERIFY(!change);
    QCOMPARE(change.error().kind, ErrorKind::BadInput);
    QVERIFY(change.error().text.contains(u"no evaluation to accept"_s));
    QVERIFY(f.session.overrideCell(f.cell(0, 0), 0.1));

    Evaluation spot = machineEvaluation(f.rubric, u"spot"_s);
    spot.rows.removeLast();
    f.session.addEvaluation(spot);
    const auto missing = f.session.accept({f.rubric.provisions.last().number, 0});
    QVERIFY(!missing);
    QVERIFY2(missing.error().text.contains(f.rubric.provisions.last().section),
             qPrintable(missing.error().text));
}

void TestReviewSession::acceptRowKeepsDecisionsMade()
{
    Fixture f(u"udhr"_s);
    f.make(f.session.overrideCell(f.cell(0, 0), -0.4));
    f.make(f.session.acceptRow(f.rubric.provisions.first().number));
    QCOMPARE(f.session.review().decision(f.cell(0, 0))->verdict, Verdict::Override);
    QCOMPARE(f.session.review().decision(f.cell(0, 1))->verdict, Verdict::Accept);
    QVERIFY(isNoOp(*f.session.acceptRow(f.rubric.provisions.first().number)));
}

void TestReviewSession::overrideChecksTheScale()
{
    Fixture f(u"udhr"_s);
    for (const double bad : {1.01, -1.01, qInf(), -qInf(), qQNaN()}) {
        const auto change = f.session.overrideCell(f.cell(0, 0), bad);
        QVERIFY(!change);
        QCOMPARE(change.error().kind, ErrorKind::BadInput);
    }
    f.make(f.session.overrideCell(f.cell(0, 0), 0.1234567));
    QCOMPARE(f.session.review().decision(f.cell(0, 0))->value, Score(0.123));
    f.make(f.session.overrideCell(f.cell(0, 1), -0.0));
    QVERIFY(!std::signbit(*f.session.review().decision(f.cell(0, 1))->value));
}

void TestReviewSession::overrideOverTheCapIsAnIssue()
{
    Fixture f(u"udhr"_s);
    const auto codes = [&] {
        QStringList found;
        const Issues issues = f.session.issues();
        for (const Issue &issue : issues)
            found.append(issue.code);
        return found;
    };
    f.make(f.session.overrideCell(f.cell(0, 0), 0.9)); // evidence M carries 0.7
    f.make(f.session.setReason(f.cell(0, 0), u"understated"_s, u"It says so twice."_s));
    QCOMPARE(codes(), QStringList{u"evidence-cap"_s});
    QCOMPARE(f.session.issues().first().place, f.rubric.provisions.first().section + u" E"_s);
    f.make(f.session.setEvidence(f.cell(0, 0), u"h"_s));
    QCOMPARE(codes(), QStringList{});
    f.make(f.session.overrideCell(f.cell(2, 0), 0.1));
    QCOMPARE(codes(), QStringList{u"no-reason-code"_s});
}

void TestReviewSession::unknownCellsAreRefused()
{
    Fixture f(u"udhr"_s);
    for (const CellKey bad : {CellKey{999, 0}, CellKey{-1, 0}, CellKey{1, 2}, CellKey{1, -1}}) {
        QVERIFY(!f.session.accept(bad));
        QVERIFY(!f.session.overrideCell(bad, 0.1));
        QVERIFY(!f.session.markNoData(bad));
        QVERIFY(!f.session.abstain(bad));
        QVERIFY(!f.session.revert(bad));
        QVERIFY(!f.session.setEvidence(bad, u"H"_s));
    }
    QVERIFY(!f.session.acceptRow(999));
    QVERIFY(!f.session.setBase(u"nowhere"_s));
}

void TestReviewSession::reasonsNeedADecisionAndAKnownCode()
{
    Fixture f(u"udhr"_s);
    const CellKey cell = f.cell(0, 0);
    QVERIFY(!f.session.setReason(cell, u"wrong_sign"_s, {}));
    f.make(f.session.accept(cell));
    QVERIFY(!f.session.setReason(cell, u"wrong_sign"_s, {})); // an acceptance has no reason code
    f.make(f.session.setReason(cell, {}, u"fine"_s));
    f.make(f.session.overrideCell(cell, -0.3));
    QVERIFY(!f.session.setReason(cell, u"because"_s, {}));
    f.make(f.session.setReason(cell, u"wrong_sign"_s, u"a\0b\r\nc"_s));
    QCOMPARE(f.session.review().decision(cell)->reason, u"a\uFFFDb\nc"_s);
    // The reason stays while the value is stepped, and goes with the acceptance's code.
    f.make(f.session.overrideCell(cell, -0.35));
    QCOMPARE(f.session.review().decision(cell)->reasonCode, u"wrong_sign"_s);
    f.make(f.session.accept(cell));
    QCOMPARE(f.session.review().decision(cell)->reasonCode, QString());
}

void TestReviewSession::evidenceBelongsToTheRow()
{
    Fixture f(u"udhr"_s);
    QVERIFY(!f.session.setEvidence(f.cell(0, 0), u"X"_s));
    f.make(f.session.setEvidence(f.cell(0, 0), u"l"_s)); // accepts with this evidence
    QCOMPARE(f.session.review().decision(f.cell(0, 0))->verdict, Verdict::Accept);
    QCOMPARE(f.session.review().decision(f.cell(0, 0))->evidence, u"L"_s);
    f.make(f.session.setEvidence(f.cell(0, 1), u"H"_s));
    QCOMPARE(f.session.review().decision(f.cell(0, 0))->evidence, u"H"_s);
    QCOMPARE(effectiveRows(f.rubric, f.session.base(), f.session.review()).first().evidence,
             u"H"_s);
    f.make(f.session.setEvidence(f.cell(0, 1), {}));
    QCOMPARE(effectiveRows(f.rubric, f.session.base(), f.session.review()).first().evidence,
             u"M"_s);
}

void TestReviewSession::changeAfterSubmissionReopensAndUndoRestores()
{
    Fixture f(u"udhr"_s);
    f.make(f.session.overrideCell(f.cell(0, 0), 0.5));
    f.make(f.session.submit(90));
    const Review submitted = f.session.review();
    QCOMPARE(submitted.state, ReviewState::Submitted);
    QCOMPARE(submitted.revision, 1);
    QCOMPARE(submitted.activeSeconds, 90);

    const ReviewChange later = f.make(f.session.markNoData(f.cell(0, 0)));
    QCOMPARE(f.session.review().state, ReviewState::Draft);
    QCOMPARE(f.session.review().revision, 1);
    f.make(f.session.inverse(later));
    Review restored = f.session.review();
    restored.updatedAt = submitted.updatedAt;
    QCOMPARE(restored, submitted);

    f.make(f.session.reopen());
    QCOMPARE(f.session.review().state, ReviewState::Draft);
    QVERIFY(!f.session.reopen());
    f.make(f.session.submit(10));
    QCOMPARE(f.session.review().revision, 2);
    QCOMPARE(f.session.review().activeSeconds, 100);
}

void TestReviewSession::submitNeedsSomething()
{
    Fixture f(u"udhr"_s);
    const auto change = f.session.submit(1);
    QVERIFY(!change);
    QVERIFY(change.error().text.contains(u"nothing to submit"_s));
}

void TestReviewSession::submitTwiceChangesNothing()
{
    Fixture f(u"udhr"_s);
    f.make(f.session.setNote(u"fine"_s));
    f.make(f.session.submit(1));
    QVERIFY(isNoOp(*f.session.submit(1)));
}

void TestReviewSession::revisionNumbersAreNeverShared()
{
    Fixture f(u"udhr"_s);
    f.make(f.session.setNote(u"one"_s));
    const ReviewChange first = f.make(f.session.submit(5));
    const ReviewChange undo = f.make(f.session.inverse(first));
    QCOMPARE(f.session.review().state, ReviewState::Draft);
    QCOMPARE(f.session.review().revision, 1);
    QCOMPARE(f.session.review().submittedAt, QDateTime());
    // Redone: the same revision again.
    const ReviewChange redo = f.make(f.session.inverse(undo));
    QCOMPARE(f.session.review().state, ReviewState::Submitted);
    QCOMPARE(f.session.review().revision, 1);
    QCOMPARE(f.session.review().submittedAt, first.at);
    // Taken back and done anew: the next number.
    f.make(f.session.inverse(redo));
    f.make(f.session.setNote(u"two"_s));
    f.make(f.session.submit(5));
    QCOMPARE(f.session.review().revision, 2);
    // The first submission cannot be applied a second time.
    QCOMPARE(f.session.apply(first).error().kind, ErrorKind::Conflict);
}

void TestReviewSession::marksDoNotStartADraft()
{
    Fixture f(u"udhr"_s);
    for (const ReviewMark mark :
         {ReviewMark::Flagged, ReviewMark::Blind, ReviewMark::GateOverruled})
        f.make(f.session.setMark(mark, true));
    QVERIFY(f.session.review().flagged && f.session.review().blind
            && f.session.review().gateOverruled);
    QCOMPARE(f.session.review().state, ReviewState::Unreviewed);
    QVERIFY(isNoOp(*f.session.setMark(ReviewMark::Flagged, true)));
}

void TestReviewSession::annotationsAreCheckedAndCompleted()
{
    Fixture f(u"udhr"_s);
    const QString text = u"People may speak freely here."_s;
    Annotation annotation;
    selectQuote(annotation, text, {11, 5});
    annotation.body = u"Says it outright"_s;
    annotation.cell = f.cell(0, 0);
    f.make(f.session.annotate(annotation));
    const Annotation stored = f.session.review().annotations.first();
    QVERIFY(!stored.id.isEmpty());
    QCOMPARE(stored.author, u"Ana"_s);
    QVERIFY(stored.createdAt.isValid());
    QVERIFY(!f.session.annotate(stored)); // the same id twice

    Annotation changed = stored;
    changed.tags = {u"quote"_s};
    f.make(f.session.changeAnnotation(changed));
    QCOMPARE(f.session.review().annotations.first().tags, QStringList{u"quote"_s});

    Annotation empty;
    QVERIFY(!f.session.annotate(empty));
    empty.place = AnnotationPlace::Comment;
    QVERIFY(!f.session.annotate(empty));
    empty.commentId = u"42"_s;
    QVERIFY(f.session.annotate(empty)); // a comment as a whole
    empty.cell = CellKey{999, 0};
    QVERIFY(!f.session.annotate(empty));

    // A removed annotation comes back to its place.
    f.make(f.session.annotate([&] {
        Annotation second;
        selectQuote(second, text, {0, 6});
        return second;
    }()));
    const QList<Annotation> before = f.session.review().annotations;
    const ReviewChange removal = f.make(f.session.removeAnnotation(stored.id));
    QCOMPARE(f.session.review().annotations.size(), 1);
    QVERIFY(!f.session.removeAnnotation(stored.id));
    QVERIFY(!f.session.changeAnnotation(stored));
    f.make(f.session.inverse(removal));
    QCOMPARE(f.session.review().annotations, before);
}

void TestReviewSession::headlineFollowsDecisions()
{
    QFETCH(QString, rubricId);
    Fixture f(rubricId);
    const Headline machine = headline(f.rubric, f.session.evaluations().first());
    QCOMPARE(f.session.headline(), machine);
    for (const Provision &provision : f.rubric.provisions)
        f.make(f.session.acceptRow(provision.number));
    QCOMPARE(f.session.headline(), machine);
    f.make(f.session.overrideCell(f.cell(0, 0), -0.3));
    QVERIFY(*f.session.headline().channelMeans[0] < *machine.channelMeans[0]);
    QCOMPARE(f.session.headline().channelMeans[1], machine.channelMeans[1]);
}

void TestReviewSession::abstainedCellCountsAsNoData()
{
    Fixture f(u"udhr"_s);
    f.make(f.session.abstain(f.cell(0, 0)));
    f.make(f.session.markNoData(f.cell(2, 0)));
    const QList<RowInput> rows = effectiveRows(f.rubric, f.session.base(), f.session.review());
    QCOMPARE(rows.at(0).scores[0], Score());
    QCOMPARE(rows.at(2).scores[0], Score());
    QCOMPARE(f.session.review().decision(f.cell(0, 0))->verdict, Verdict::Abstain);

    // Without a base: a row for each provision, all ND, and decisions on top.
    Fixture bare(u"udhr"_s, false);
    QCOMPARE(effectiveRows(bare.rubric, nullptr, bare.session.review()).size(),
             bare.rubric.provisions.size());
    QCOMPARE(bare.session.headline().scored, 0);
    QVERIFY(bare.session.headline().bandId.isEmpty());
    bare.make(bare.session.overrideCell(bare.cell(3, 0), 0.5));
    QCOMPARE(bare.session.headline().scored, 1);
}

void TestReviewSession::preferredBasePrefersFullModels()
{
    const Rubric rubric = rubricOf(u"udhr"_s);
    Evaluation rules = machineEvaluation(rubric, u"rules"_s, RaterKind::Rules);
    rules.finishedAt = rules.finishedAt.addDays(9);
    Evaluation import = machineEvaluation(rubric, u"import"_s, RaterKind::Import);
    Evaluation model = machineEvaluation(rubric, u"model"_s);
    Evaluation later = machineEvaluation(rubric, u"later"_s);
    later.finishedAt = model.finishedAt.addDays(1);
    Evaluation spot = machineEvaluation(rubric, u"spot"_s);
    spot.mode = Mode::Spot;
    Evaluation discussion = machineEvaluation(rubric, u"discussion"_s);
    discussion.target = Target::Discussion;
    Evaluation person = machineEvaluation(rubric, u"person"_s, RaterKind::Person);

    QCOMPARE(preferredBase({}), QString());
    QCOMPARE(preferredBase({person}), QString());
    QCOMPARE(preferredBase({spot, rules}), u"rules"_s);
    QCOMPARE(preferredBase({rules, import, person}), u"import"_s);
    QCOMPARE(preferredBase({later, model, import, rules, discussion, spot}), u"later"_s);
    QCOMPARE(preferredBase({discussion}), u"discussion"_s);
}

void TestReviewSession::blindDecisionsAreMarked()
{
    Fixture f(u"udhr"_s);
    f.make(f.session.setMark(ReviewMark::Blind, true));
    f.make(f.session.overrideCell(f.cell(0, 0), 0.2));
    QVERIFY(f.session.review().decision(f.cell(0, 0))->blind);
    f.make(f.session.setMark(ReviewMark::Blind, false));
    // Deciding the same again once the value is known changes nothing, and stays blind.
    QVERIFY(isNoOp(*f.session.overrideCell(f.cell(0, 0), 0.2)));
    f.make(f.session.overrideCell(f.cell(0, 0), 0.25));
    QVERIFY(!f.session.review().decision(f.cell(0, 0))->blind);
}

RAPPORTEUR_TEST(TestReviewSession)
#include "tst_reviewsession.moc"
