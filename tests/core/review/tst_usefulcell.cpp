// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/usefulcell.h"
#include "tests/core/review/reviewfixture.h"

using namespace rapporteur;
using namespace rapporteur::reviewtest;
using namespace Qt::StringLiterals;

/// Which undecided cell is worth the next look.
class TestUsefulCell : public QObject
{
    Q_OBJECT

    static std::optional<UsefulCell> best(Fixture &f, const QList<Evaluation> &evaluations)
    {
        return mostUsefulCell(f.rubric, evaluations, &evaluations.first(), f.session.review());
    }

private Q_SLOTS:
    void whereTheRatersAreApart_data() { addRubricRows(); }
    void whereTheRatersAreApart()
    {
        QFETCH(QString, rubricId);
        Fixture f(rubricId);
        const Evaluation one = machineEvaluation(f.rubric, u"1"_s);
        Evaluation other = machineEvaluation(f.rubric, u"2"_s);
        // Cell (4, 0) is scored by both, and apart.
        other.rows[4].cells[0].value = -0.5;
        const auto first = best(f, {one, other});
        QVERIFY(first);
        QCOMPARE(first->cell, f.cell(4, 0));
        QCOMPARE(first->spread, 0.8);
        QVERIFY(!first->split);
        // Decided, it is no longer asked for; then the one that only one of them scores.
        f.make(f.session.overrideCell(f.cell(4, 0), 0.1));
        other.rows[2].cells[0].value.reset();
        const auto second = best(f, {one, other});
        QVERIFY(second);
        QCOMPARE(second->cell, f.cell(2, 0));
        QVERIFY(second->split);
    }

    void nothingLeft()
    {
        Fixture f(u"udhr"_s);
        const Evaluation one = machineEvaluation(f.rubric, u"1"_s);
        for (const Provision &provision : f.rubric.provisions)
            f.make(f.session.acceptRow(provision.number));
        QVERIFY(!best(f, {one}));
        QVERIFY(!mostUsefulCell(f.rubric, {}, nullptr, emptyReview()));
    }
};

RAPPORTEUR_TEST(TestUsefulCell)
#include "tst_usefulcell.moc"
