// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/comparison.h"
#include "tests/core/review/reviewfixture.h"

using namespace rapporteur;
using namespace rapporteur::reviewtest;
using namespace Qt::StringLiterals;

namespace
{

ComparedRater rater(const QString &id, const QMap<CellKey, ComparedValue> &values)
{
    return {id, id, RaterKind::Model, values};
}

ComparedValue scored(double value)
{
    return {CellStand::Scored, value};
}

} // namespace

/// Raters beside each other: spreads, signs with a dead zone, classes, and what made two runs differ.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsOfNothingStayApart_data() { addRubricRows(); }
    void kindsOfNothingStayApart()
    {
        QFETCH(QString, rubricId);
        Fixture f(rubricId);
        f.make(f.session.overrideCell(f.cell(0, 0), 0.5));
        f.make(f.session.abstain(f.cell(0, 1)));
        f.make(f.session.markNoData(f.cell(1, 0)));
        const QList<ComparedCell> cells = comparedCells(
            f.rubric, {comparedEvaluation(*f.session.base()), comparedReview(f.session.review())});
        QCOMPARE(cells.size(), f.rubric.provisions.size() * ChannelCount);
        QCOMPARE(cells[0].values, (QList<ComparedValue>{scored(0.3), scored(0.5)}));
        QCOMPARE(cells[0].spread, 0.2);
        QCOMPARE(cells[1].values[1].stand, CellStand::Abstained);
        QVERIFY(!cells[1].split);
        QCOMPARE(cells[2].values[1].stand, CellStand::NoData);
        QCOMPARE(cells[3].values[1].stand, CellStand::Missing);
        QCOMPARE(cells[3].spread, 0.0);
    }

    void pairs()
    {
        const Rubric rubric = rubricOf(u"udhr"_s);
        const CellKey a{0, 0}, b{0, 1}, c{1, 0}, d{1, 1}, e{2, 0};
        const ComparedRater one = rater(u"one"_s,
                                        {{a, scored(0.2)},
                                         {b, scored(0.1)},
                                         {c, scored(-0.4)},
                                         {d, scored(0.3)},
                                         {e, {CellStand::Missing, 0}}});
        const ComparedRater other = rater(u"other"_s,
                                          {{a, scored(0.25)}, // same class, same sign
                                           {b, scored(-0.05)}, // both within the dead zone
                                           {c, scored(0.4)}, // other sign
                                           {d, {CellStand::NoData, 0}},
                                           {e, scored(0.9)}}); // nothing to compare it with
        const PairFigures with = pairFigures(rubric, one, other, 0.1);
        QCOMPARE(with.both, 3);
        QCOMPARE(with.sameSign, 2);
        QCOMPARE(with.sameClass, 1);
        QCOMPARE(with.onlyOne, 1);
        QCOMPARE(with.meanDifference, 0.333);
        QCOMPARE(pairFigures(rubric, one, other, 0.0).sameSign, 1);
        QCOMPARE(pairFigures(rubric, other, one, 0.1), with);
        QCOMPARE(pairFigures(rubric, one, rater(u"none"_s, {}), 0.1), PairFigures());
    }

    void causes()
    {
        const Rubric rubric = rubricOf(u"udhr"_s);
        const Evaluation first = machineEvaluation(rubric, u"1"_s);
        Evaluation second = machineEvaluation(rubric, u"2"_s);
        QVERIFY(differenceCauses(first, 1, second, 1).isEmpty());
        QCOMPARE(differenceCauses(first, 1, second, 2), QList{DifferenceCause::Text});
        second.rater.promptSha256 = u"abc"_s;
        second.rater.model = u"other"_s;
        second.mode = Mode::Spot;
        QCOMPARE(differenceCauses(first, 1, second, 1),
                 (QList{DifferenceCause::Prompt, DifferenceCause::Model, DifferenceCause::Mode}));
    }
};

RAPPORTEUR_TEST(TestComparison)
#include "tst_comparison.moc"
