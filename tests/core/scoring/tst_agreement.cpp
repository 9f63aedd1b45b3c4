// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/agreementcells.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

// Independent computations: by the definitions, over pairs of values, without any of the sums above.

Score definedAc1(const Cells &cells)
{
    double agreement = 0, jointly = 0, share = 0, judged = 0;
    for (const auto &cell : cells) {
        QList<int> said;
        for (const Judgement &judgement : cell) {
            if (judgement.state != State::Missing)
                said.append(judgement.state == State::Scored ? 1 : 0);
        }
        if (said.isEmpty())
            continue;
        ++judged;
        share += double(said.count(1)) / double(said.size());
        double same = 0, pairs = 0;
        for (qsizetype i = 0; i < said.size(); ++i) {
            for (qsizetype j = 0; j < said.size(); ++j) {
                if (i != j) {
                    ++pairs;
                    same += said[i] == said[j] ? 1 : 0;
                }
            }
        }
        if (pairs > 0) {
            ++jointly;
            agreement += same / pairs;
        }
    }
    const double pi = share / judged;
    const double chance = pi * (1 - pi) + (1 - pi) * pi; // Σ π(1 − π) / (categories − 1)
    return (agreement / jointly - chance) / (1 - chance);
}

Score definedAlpha(const Cells &cells)
{
    // Coincidences: every ordered pair of values in a cell, weighted 1 / (values − 1).
    std::map<std::pair<double, double>, double> coincidences;
    for (const auto &cell : cells) {
        std::vector<double> values;
        for (const Judgement &judgement : cell) {
            if (judgement.state == State::Scored)
                values.push_back(judgement.value);
        }
        for (size_t i = 0; i < values.size(); ++i) {
            for (size_t j = 0; j < values.size(); ++j) {
                if (i != j)
                    coincidences[{values[i], values[j]}] += 1.0 / double(values.size() - 1);
            }
        }
    }
    std::map<double, double> margins;
    double total = 0;
    for (const auto &[pair, count] : coincidences) {
        margins[pair.first] += count;
        total += count;
    }
    double observed = 0, expected = 0;
    for (const auto &[pair, count] : coincidences)
        observed += count * std::pow(pair.first - pair.second, 2);
    for (const auto &[c, first] : margins) {
        for (const auto &[k, second] : margins)
            expected += first * second * std::pow(c - k, 2) / (total - 1);
    }
    return 1 - observed / expected;
}

Score definedIcc(const Cells &cells)
{
    Table complete;
    for (const auto &cell : cells) {
        std::vector<double> row;
        for (const Judgement &judgement : cell) {
            if (judgement.state == State::Scored)
                row.push_back(judgement.value);
        }
        if (row.size() == cell.size())
            complete.push_back(row);
    }
    const auto n = double(complete.size());
    const auto k = double(complete[0].size());
    double mean = 0;
    std::vector<double> columns(complete[0].size());
    for (const auto &row : complete) {
        for (size_t j = 0; j < row.size(); ++j) {
            mean += row[j] / (n * k);
            columns[j] += row[j] / n;
        }
    }
    double between = 0, raters = 0, rest = 0;
    for (const auto &row : complete) {
        double own = 0;
        for (const double value : row)
            own += value / k;
        between += k * std::pow(own - mean, 2) / (n - 1);
        for (size_t j = 0; j < row.size(); ++j)
            rest += std::pow(row[j] - own - columns[j] + mean, 2) / ((n - 1) * (k - 1));
    }
    for (const double column : columns)
        raters += n * std::pow(column - mean, 2) / (k - 1);
    return (between - rest) / (between + (k - 1) * rest + k * (raters - rest) / n);
}

void compare(Score ours, Score theirs, double within = 1e-9)
{
    QVERIFY(ours.has_value());
    QVERIFY(theirs.has_value());
    QVERIFY2(std::abs(*ours - *theirs) <= within,
             qPrintable(u"%1 and %2"_s.arg(*ours, 0, 'g', 12).arg(*theirs, 0, 'g', 12)));
}

} // namespace

/// Each statistic against a published worked example and against a computation of its own.
class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ac1OfTwoRaters();
    void alphaOfTheIntervalMetric();
    void iccOfShroutAndFleiss();
    void limitsOfBlandAndAltman();
    void kappaOfCohen();
    void kappaOfEqualSteps();
    void differentComputationsAgree_data();
    void differentComputationsAgree();
    void untouchedCellsNeverCount();
    void noDataIsNotZero();
    void whatIsUndefinedIsEmpty();
    void signsHaveADeadZone();
};

void TestAgreement::ac1OfTwoRaters()
{
    // Gwet, K. L. (2002), "Kappa statistic is not satisfactory for assessing the extent of agreement between
    // raters", table 2: 118 both yes, 5 and 2 apart, 0 both no. Agreement .944, AC1 .941; κ is −.0234 there.
    Cells cells;
    const auto fill = [&cells](int count, Judgement first, Judgement second) {
        for (int i = 0; i < count; ++i)
            cells.push_back({first, second});
    };
    const Judgement yes{State::Scored, 0.5}, no{State::NoData, 0};
    fill(118, yes, yes);
    fill(5, yes, no);
    fill(2, no, yes);
    const AgreementFigures figures = figuresOf(cells);
    compare(figures.of(Statistic::RawAgreement), 0.944, 5e-4);
    compare(figures.of(Statistic::Ac1), 0.941, 5e-4);
}

void TestAgreement::alphaOfTheIntervalMetric()
{
    // Krippendorff, K. (2011), "Computing Krippendorff's Alpha-Reliability", section C to E: four observers,
    // twelve units, missing values; α of the interval metric .849.
    const Table observed{{1, 1, Missing, 1},
                         {2, 2, 3, 2},
                         {3, 3, 3, 3},
                         {3, 3, 3, 3},
                         {2, 2, 2, 2},
                         {1, 2, 3, 4},
                         {4, 4, 4, 4},
                         {1, 1, 2, 1},
                         {2, 2, 2, 2},
                         {Missing, 5, 5, 5},
                         {Missing, Missing, 1, 1},
                         {Missing, 3, Missing, Missing}};
    compare(figuresOf(scoredCells(observed)).of(Statistic::Alpha), 0.849, 5e-4);
}

void TestAgreement::iccOfShroutAndFleiss()
{
    // Shrout, P. E., and Fleiss, J. L. (1979), "Intraclass correlations", table 2: six targets, four judges;
    // ICC(2,1) = .29.
    const Table judges{{9, 2, 5, 8}, {6, 1, 3, 2},  {8, 4, 6, 8},
                       {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
    compare(figuresOf(scoredCells(judges)).of(Statistic::Icc), 0.29, 5e-3);
    compare(figuresOf(scoredCells(judges)).of(Statistic::Icc), 0.2897638, 5e-7);
}

void TestAgreement::limitsOfBlandAndAltman()
{
    // Bland, J. M., and Altman, D. G. (1986), "Statistical methods for assessing agreement between two methods
    // of clinical measurement", table 1 (first readings of the large and the mini meter): mean difference
    // −2.1 l/min, standard deviation 38.8; with 2 standard deviations the limits are −79.7 and 75.5.
    const std::vector<double> large{494, 395, 516, 434, 476, 557, 413, 442, 650,
                                    433, 417, 656, 267, 478, 178, 423, 427};
    const std::vector<double> mini{512, 430, 520, 428, 500, 600, 364, 380, 658,
                                   445, 432, 626, 260, 477, 259, 350, 451};
    Table table;
    for (size_t i = 0; i < large.size(); ++i)
        table.push_back({large[i], mini[i]});
    const AgreementFigures figures = figuresOf(scoredCells(table));
    compare(figures.of(Statistic::Bias), -2.1, 0.05);
    const double deviation =
        (*figures.of(Statistic::UpperLimit) - *figures.of(Statistic::LowerLimit)) / (2 * 1.96);
    compare(deviation, 38.8, 0.05);
    compare(*figures.of(Statistic::Bias) - 2 * deviation, -79.7, 0.1);
    compare(*figures.of(Statistic::Bias) + 2 * deviation, 75.5, 0.1);
    // Mean |difference| of the same readings, by hand: 492 / 17.
    compare(figures.of(Statistic::MeanAbsoluteDifference), 492.0 / 17);
}

void TestAgreement::kappaOfCohen()
{
    // Cohen, J. (1968), "Weighted kappa: nominal scale agreement with provision for scaled disagreement or
    // partial credit", table 1: weights of disagreement 0 1 3, 1 0 6, 3 6 0; weighted κ = .348.
    const std::vector<double> shares{.44, .07, .09, .05, .20, .05, .01, .03, .06};
    const std::vector<double> weights{0, 1, 3, 1, 0, 6, 3, 6, 0};
    compare(weightedKappa(shares, weights, 3), 0.348, 5e-4);
}

void TestAgreement::kappaOfEqualSteps()
{
    // Agresti, A. (1990), Categorical Data Analysis, table 2.10 (Hout, Duncan and Sobel 1987), 91 couples;
    // κ with equal steps = .2374 as R's vcd::Kappa(SexualFun) gives it.
    const std::vector<std::vector<int>> couples{
        {7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};
    const AgreementFigures figures = figuresOf(spelledOut(couples), {2, 3, 4});
    compare(figures.of(Statistic::WeightedKappa), 0.2374, 5e-5);
    compare(figures.of(Statistic::ClassAgreement), 33.0 / 91);
    std::vector<double> counts, weights;
    for (int i = 0; i < 4; ++i) {
        for (int j = 0; j < 4; ++j) {
            counts.push_back(couples[size_t(i)][size_t(j)]);
            weights.push_back(std::abs(i - j));
        }
    }
    compare(figures.of(Statistic::WeightedKappa), weightedKappa(counts, weights, 4));
}

void TestAgreement::differentComputationsAgree_data()
{
    QTest::addColumn<int>("raters");
    for (const int raters : {2, 3, 5})
        QTest::addRow("%d raters", raters) << raters;
}

void TestAgreement::differentComputationsAgree()
{
    QFETCH(const int, raters);
    std::mt19937 random(quint32(raters) * 7U);
    for (int round = 0; round < 50; ++round) {
        Cells cells = randomCells(random, raters, 200);
        if (raters == 2) { // of two raters, what one alone judged says nothing
            std::erase_if(cells, [](const auto &cell) {
                return cell[0].state == State::Missing || cell[1].state == State::Missing;
            });
        }
        const AgreementFigures figures = figuresOf(cells, {-0.6, -0.3, -0.1, 0.1, 0.3, 0.6});
        compare(figures.of(Statistic::Ac1), definedAc1(cells));
        compare(figures.of(Statistic::Alpha), definedAlpha(cells));
        compare(figures.of(Statistic::Icc), definedIcc(cells));
        double absolute = 0, pairs = 0;
        for (const auto &cell : cells) {
            for (size_t i = 0; i < cell.size(); ++i) {
                for (size_t j = i + 1; j < cell.size(); ++j) {
                    if (cell[i].state == State::Scored && cell[j].state == State::Scored) {
                        ++pairs;
                        absolute += std::abs(cell[i].value - cell[j].value);
                    }
                }
            }
        }
        compare(figures.of(Statistic::MeanAbsoluteDifference), absolute / pairs);
    }
}

void TestAgreement::untouchedCellsNeverCount()
{
    std::mt19937 random(3);
    const Cells cells = randomCells(random, 3, 40);
    Cells more = cells;
    for (int i = 0; i < 100; ++i)
        more.push_back({{}, {}, {}});
    QCOMPARE(figuresOf(more), figuresOf(cells));
    more.push_back({{State::NoData, 0}, {State::NoData, 0}, {}}); // control: a judgement does count
    QVERIFY(figuresOf(more) != figuresOf(cells));
}

void TestAgreement::noDataIsNotZero()
{
    const Judgement nd{State::NoData, 0}, zero{State::Scored, 0}, some{State::Scored, 0.4};
    const AgreementFigures figures = figuresOf({{nd, zero}, {nd, nd}, {some, zero}, {zero, zero}});
    QCOMPARE(figures.judged, 4);
    QCOMPARE(figures.scored, 2);
    QCOMPARE(figures.of(Statistic::RawAgreement), Score(0.75));
    QCOMPARE(figures.of(Statistic::MeanAbsoluteDifference), Score(0.2));
    QCOMPARE(figures.of(Statistic::Bias), Score(0.2));
}

void TestAgreement::whatIsUndefinedIsEmpty()
{
    const Judgement nd{State::NoData, 0}, some{State::Scored, 0.4};
    const AgreementFigures nothing = figuresOf({{{}, some}});
    for (const Score &value : nothing.values)
        QCOMPARE(value, Score());
    const AgreementFigures one = figuresOf({{some, some}});
    QCOMPARE(one.of(Statistic::RawAgreement), Score(1.0));
    QCOMPARE(one.of(Statistic::Alpha), Score()); // no variance: nothing to agree about
    QCOMPARE(one.of(Statistic::Icc), Score());
    QCOMPARE(one.of(Statistic::UpperLimit), Score());
    const AgreementFigures three = figuresOf({{some, some, nd}, {some, nd, some}});
    QCOMPARE(three.of(Statistic::Bias), Score());
    QCOMPARE(three.of(Statistic::WeightedKappa), Score());
    QCOMPARE(three.of(Statistic::MeanAbsoluteDifference), Score(0.0));
}

void TestAgreement::signsHaveADeadZone()
{
    const auto pair = [](double first, double second) {
        return std::vector<Judgement>{{State::Scored, first}, {State::Scored, second}};
    };
    const Cells cells{pair(0.05, -0.05), pair(0.06, -0.06), pair(0.3, 0.06), pair(0.3, 0.0)};
    QCOMPARE(figuresOf(cells).of(Statistic::SignAgreement), Score(0.5));
    QCOMPARE(figuresOf(cells, {}, 0).of(Statistic::SignAgreement), Score(0.25)); // control
}

RAPPORTEUR_TEST(TestAgreement)

#include "tst_agreement.moc"
