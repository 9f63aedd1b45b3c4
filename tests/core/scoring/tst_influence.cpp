// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/scoring/influence.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// What carries the headline: held against the headline itself, computed with and without each row.
class TestInfluence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheHeadlineWithAndWithout()
    {
        const Rubric rubric = *shippedRubric(u"udhr"_s);
        const PerChannel<double> weights{0.5, 0.5};
        QList<RowInput> rows;
        const auto add = [&rows](int provision, Score first, Score second,
                                 const QString &evidence) {
            rows.append({.provision = provision,
                         .scores = {first, second},
                         .evidence = evidence,
                         .directions = {},
                         .modifier = 0});
        };
        add(0, 0.1, 0.1, u"L"_s);
        add(12, -0.6, -0.6, u"H"_s);
        add(19, 0.6, std::nullopt, u"M"_s);
        add(26, std::nullopt, std::nullopt, u"H"_s); // nothing scored: carries nothing
        const QList<Influence> found = influences(rubric, rows, weights);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.first().provision, 12);
        const double whole = *headline(rubric, rows, weights).weightedMean;
        for (const Influence &one : found) {
            QList<RowInput> rest = rows;
            rest.removeIf([&one](const RowInput &row) { return row.provision == one.provision; });
            const double without = *headline(rubric, rest, weights).weightedMean;
            // Each of the three figures is rounded to three decimals.
            QVERIFY(std::abs(one.shift - (whole - without)) <= 0.0016);
        }
    }

    void theOnlyRowCarriesAll()
    {
        const Rubric rubric = *shippedRubric(u"udhr"_s);
        const QList<RowInput> rows{{.provision = 3,
                                    .scores = {-0.4, std::nullopt},
                                    .evidence = u"H"_s,
                                    .directions = {},
                                    .modifier = 0}};
        QCOMPARE(influences(rubric, rows, {0.5, 0.5}), (QList<Influence>{{3, -0.4, -0.4}}));
        QVERIFY(influences(rubric, {}, {0.5, 0.5}).isEmpty());
    }
};

RAPPORTEUR_TEST(TestInfluence)
#include "tst_influence.moc"
