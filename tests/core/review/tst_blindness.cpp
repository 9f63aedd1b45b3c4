// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/blindness.h"
#include "tests/core/review/reviewfixture.h"

using namespace rapporteur;
using namespace rapporteur::reviewtest;
using namespace Qt::StringLiterals;

/// What a blind reviewer may see, what becomes of the decisions, and what is told about later changes.
class TestBlindness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversUntilCommitted_data()
    {
        QTest::addColumn<bool>("byRow");
        QTest::newRow("article") << false;
        QTest::newRow("row") << true;
    }
    void coversUntilCommitted()
    {
        QFETCH(bool, byRow);
        const BlindRule rule{true, byRow ? BlindScope::Row : BlindScope::Article};
        Fixture f(u"udhr"_s);
        QVERIFY(isBlind(rule, f.session.review()));
        QVERIFY(!isBlind({}, f.session.review()));
        const auto cover = [&] {
            f.session.setCover(
                {isBlind(rule, f.session.review()), committedRows(rule, f.session.review())});
        };
        cover();
        // Nothing to accept, and the control without the cover.
        QVERIFY(!f.session.accept(f.cell(0, 0)));
        QVERIFY(!f.session.acceptRow(f.cell(0, 0).provision));
        f.session.setCover({});
        QVERIFY(f.session.accept(f.cell(0, 0)));
        cover();
        f.make(f.session.overrideCell(f.cell(0, 0), 0.2));
        QVERIFY(f.session.review().blind);
        cover();
        QVERIFY(f.session.isCovered(f.cell(0, 0).provision));
        f.make(f.session.markNoData(f.cell(0, 1)));
        cover();
        QCOMPARE(f.session.isCovered(f.cell(0, 0).provision), !byRow);
        QVERIFY(f.session.isCovered(f.cell(1, 0).provision));
        QVERIFY(f.session.review().decision(f.cell(0, 1))->blind);
        f.make(f.session.submit(10));
        QVERIFY(!isBlind(rule, f.session.review()));
        // Taking the submission back does not make anybody forget.
        f.make(f.session.reopen());
        QVERIFY(!isBlind(rule, f.session.review()));
    }

    void nothingOfTheEvaluationIsLeft()
    {
        Fixture f(u"udhr"_s);
        Evaluation whole = machineEvaluation(f.rubric, u"eval"_s);
        whole.labels.theme = u"a theme"_s;
        whole.supplementary = {{u"signal"_s, 1}};
        whole.claimed = {{u"mean"_s, 1}};
        whole.domainProfile = {{u"privacy"_s, 0.1, {12}, {}}};
        whole.repairs = {{3, 0, u"clamped"_s, u"2"_s, u"1"_s}};
        const Evaluation left = covered(whole, {f.cell(2, 0).provision});
        QCOMPARE(left.rows.size(), 1);
        QCOMPARE(left.rows.first(), whole.rows.at(2));
        QVERIFY(left.labels == StoryLabels() && left.supplementary.isEmpty()
                && left.claimed.isEmpty() && left.domainProfile.isEmpty());
        QVERIFY(left.repairs.isEmpty());
        QCOMPARE(left.rater, whole.rater);
    }

    void changesAfterTheRevealAreTold()
    {
        Fixture f(u"udhr"_s);
        QList<ReviewChange> made;
        const auto make = [&](const Result<ReviewChange> &change) {
            QVERIFY(change);
            made.append(*change);
            f.make(change);
        };
        f.session.setCover({true, {}});
        make(f.session.overrideCell(f.cell(0, 0), 0.2));
        make(f.session.overrideCell(f.cell(0, 0), 0.25)); // still blind: no change after the reveal
        make(f.session.markNoData(f.cell(1, 0)));
        make(f.session.overrideCell(f.cell(2, 0), 0.5));
        QCOMPARE(changesAfterReveal(made).size(), 0);
        make(f.session.submit(5));
        f.session.setCover({});
        make(f.session.overrideCell(f.cell(0, 0), 0.4));
        make(f.session.revert(f.cell(1, 0)));
        make(f.session.overrideCell(f.cell(2, 0), 0.1));
        make(f.session.overrideCell(f.cell(2, 0), 0.5)); // back where it was
        make(f.session.overrideCell(f.cell(3, 0), 0.1)); // never decided blind
        const QList<AfterReveal> told = changesAfterReveal(made);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.first().cell, f.cell(0, 0));
        QCOMPARE(told.first().blind.value, Score(0.25));
        QCOMPARE(told.first().now->value, Score(0.4));
        QCOMPARE(told.last().cell, f.cell(1, 0));
        QVERIFY(!told.last().now);
    }
};

RAPPORTEUR_TEST(TestBlindness)
#include "tst_blindness.moc"
