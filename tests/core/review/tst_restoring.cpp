// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/restoring.h"
#include "tests/core/review/reviewfixture.h"

using namespace rapporteur;
using namespace rapporteur::reviewtest;
using namespace Qt::StringLiterals;

/// Earlier states of a review, found by taking changes back and made again as a new change.
class TestRestoring : public QObject
{
    Q_OBJECT

    static Annotation annotation(const QString &body)
    {
        Annotation annotation;
        annotation.exact = u"long read"_s;
        annotation.span = {3, 9};
        annotation.body = body;
        return annotation;
    }

    static ReviewChange back(Fixture &f, const Review &target)
    {
        return towards(f.session.review(), target, f.ids.next(), f.clock.nowUtc());
    }

private Q_SLOTS:
    void everyEarlierState()
    {
        Fixture f(u"udhr"_s);
        QList<Review> states{f.session.review()};
        QList<ReviewChange> made;
        const auto make = [&](const Result<ReviewChange> &change) {
            made.prepend(f.make(change));
            states.append(f.session.review());
        };
        make(f.session.overrideCell(f.cell(0, 0), 0.2));
        make(f.session.accept(f.cell(1, 0)));
        make(f.session.annotate(annotation(u"look here"_s)));
        make(f.session.setNote(u"first"_s));
        make(f.session.setMark(ReviewMark::Flagged, true));
        make(f.session.submit(5));
        make(f.session.markNoData(f.cell(0, 0)));
        make(f.session.removeAnnotation(f.session.review().annotations.first().id));
        make(f.session.setNote(u"second"_s));
        const Review last = f.session.review();
        for (qsizetype i = 0; i < states.size(); ++i) {
            const Result<Review> then = takenBack(last, made.first(states.size() - 1 - i));
            QVERIFY(then);
            QCOMPARE(then->decisions, states[i].decisions);
            QCOMPARE(then->annotations, states[i].annotations);
            QCOMPARE(then->note, states[i].note);
            QCOMPARE(then->flagged, states[i].flagged);
            const ReviewChange change = f.make(back(f, *then));
            QCOMPARE(f.session.review().decisions, states[i].decisions);
            QCOMPARE(f.session.review().annotations, states[i].annotations);
            QCOMPARE(f.session.review().note, states[i].note);
            QCOMPARE(f.session.review().flagged, states[i].flagged);
            QCOMPARE(f.session.review().revision, last.revision); // what was submitted stays so
            f.make(f.session.inverse(change));
            QCOMPARE(f.session.review().decisions, last.decisions);
        }
        // Control: changes that are not the last ones are no way back.
        QVERIFY(!takenBack(last, made.mid(5, 1))); // the first note, below the second
    }

    void nothingToDoChangesNothing()
    {
        Fixture f(u"udhr"_s);
        f.make(f.session.overrideCell(f.cell(0, 0), 0.2));
        f.make(f.session.submit(1));
        QVERIFY(isNoOp(back(f, f.session.review())));
        // A mark alone does not open a submitted review again.
        Review flagged = f.session.review();
        flagged.flagged = true;
        f.make(back(f, flagged));
        QVERIFY(f.session.review().flagged);
        QCOMPARE(f.session.review().state, ReviewState::Submitted);
    }

    void oneThingAlone()
    {
        Fixture f(u"udhr"_s);
        const ReviewChange first = f.make(f.session.overrideCell(f.cell(0, 0), 0.2));
        f.make(f.session.overrideCell(f.cell(1, 0), 0.3));
        f.make(f.session.revert(f.cell(0, 0)));
        for (const ReviewPart &part : first.parts)
            f.make(back(f, withOutcome(f.session.review(), part)));
        QCOMPARE(f.session.review().decision(f.cell(0, 0))->value, Score(0.2));
        QCOMPARE(f.session.review().decision(f.cell(1, 0))->value, Score(0.3));
    }
};

RAPPORTEUR_TEST(TestRestoring)
#include "tst_restoring.moc"
