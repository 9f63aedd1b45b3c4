// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/agreement.h"

#include <algorithm>
#include <cmath>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

using State = Judgement::State;

constexpr double LimitFactor = 1.96; // 95 % of a normal distribution, as Bland and Altman have it
constexpr double Nothing = 1e-12; // below this a variance of scores is rounding

// Sums of all raters; the sums of each rater's values follow.
enum All : int {
    Judged, // cells judged by anybody
    JudgedJointly,
    Agreeing, // sum of each cell's share of agreeing pairs
    ScoredShare, // sum of each cell's share of "scored"
    Values, // values in cells scored by two or more
    ValueSum,
    SquareSum,
    WithinSum, // sum of squared differences of ordered pairs in a cell / (values - 1)
    ScoredJointly,
    Complete, // cells scored by every rater
    CompleteSquares,
    CompleteRowSquares,
    AllCount
};

enum Pair : int {
    BothNoData,
    OneScored, // the first ND, the second scored
    OtherScored,
    BothScored,
    FirstSum,
    SecondSum,
    Squares,
    DifferenceSquares,
    AbsoluteSum,
    SameSign,
    SameClass,
    ClassDistance,
    PairCount // counts of the first's classes, then of the second's, follow
};

Score ratio(double part, double whole)
{
    return whole > 0 ? Score(part / whole) : Score();
}

/// (agreement − chance) / (1 − chance)
Score corrected(double agreement, double chance)
{
    return chance < 1 - Nothing ? Score((agreement - chance) / (1 - chance)) : Score();
}

/// AC1 for two categories: chance agreement is 2π(1 − π), π the mean share of one category.
Score ac1(double agreement, double share)
{
    return corrected(agreement, 2 * share * (1 - share));
}

/// α = 1 − observed / expected disagreement. `within`: see WithinSum.
Score alphaOf(double values, double sum, double squares, double within)
{
    if (values < 2)
        return {};
    const double expected = 2 * (values * squares - sum * sum) / (values - 1);
    return expected > Nothing * values ? Score(1 - within / expected) : Score();
}

/// ICC(2,1) from the mean squares of cells, raters and the rest.
Score iccOf(double cells, double raters, double sum, double squares, double rowSquares,
            double columnSquares)
{
    if (cells < 2 || raters < 2)
        return {};
    const double mean = sum * sum / (cells * raters);
    const double rows = rowSquares / raters - mean;
    const double columns = columnSquares / cells - mean;
    const double rest = squares - mean - rows - columns;
    const double betweenCells = rows / (cells - 1);
    const double betweenRaters = columns / (raters - 1);
    const double error = rest / ((cells - 1) * (raters - 1));
    const double whole = betweenCells + (raters - 1) * error
        + raters * (betweenRaters - error) / cells;
    return whole > Nothing ? Score((betweenCells - error) / whole) : Score();
}

void set(AgreementFigures &figures, Statistic statistic, Score value)
{
    figures.values.at(size_t(statistic)) = value;
}

} // namespace

QString statisticName(Statistic statistic)
{
    static const std::array<QString, StatisticCount> Names{u"raw_agreement"_s,
                                                           u"ac1"_s,
                                                           u"alpha"_s,
                                                           u"icc_2_1"_s,
                                                           u"mean_absolute_difference"_s,
                                                           u"bias"_s,
                                                           u"lower_limit"_s,
                                                           u"upper_limit"_s,
                                                           u"sign_agreement"_s,
                                                           u"class_agreement"_s,
                                                           u"weighted_kappa"_s};
    return Names.at(size_t(statistic));
}

AgreementSums::AgreementSums(int raters, QList<double> classBounds, double deadZone)
    : m_raters(raters)
    , m_bounds(std::move(classBounds))
    , m_deadZone(deadZone)
    , m_all(AllCount + raters)
    , m_pair(PairCount + 2 * int(m_bounds.size() + 1))
    , m_size(m_all + qsizetype(pairs()) * m_pair)
{}

int AgreementSums::pairOf(int first, int second) const
{
    return first * (2 * m_raters - first - 1) / 2 + second - first - 1;
}

int AgreementSums::classOf(double value) const
{
    return int(std::ranges::upper_bound(m_bounds, value) - m_bounds.begin());
}

int AgreementSums::signOf(double value) const
{
    return std::abs(value) <= m_deadZone ? 0 : value > 0 ? 1 : -1;
}

void AgreementSums::add(std::span<double> sums, std::span<const Judgement> cell) const
{
    addAll(sums.first(size_t(m_all)), cell);
    auto pair = sums.subspan(size_t(m_all));
    for (int first = 0; first < m_raters; ++first) {
        const Judgement &a = cell[size_t(first)];
        for (int second = first + 1; second < m_raters; ++second) {
            if (a.state != State::Missing && cell[size_t(second)].state != State::Missing)
                addPair(pair.first(size_t(m_pair)), a, cell[size_t(second)]);
            pair = pair.subspan(size_t(m_pair));
        }
    }
}

void AgreementSums::addAll(std::span<double> sums, std::span<const Judgement> cell) const
{
    int judged = 0, scored = 0;
    double sum = 0, squares = 0;
    for (const Judgement &judgement : cell) {
        judged += judgement.state != State::Missing ? 1 : 0;
        if (judgement.state != State::Scored)
            continue;
        ++scored;
        sum += judgement.value;
        squares += judgement.value * judgement.value;
    }
    if (judged == 0)
        return;
    const int noData = judged - scored;
    ++sums[Judged];
    sums[ScoredShare] += double(scored) / judged;
    if (judged > 1) {
        ++sums[JudgedJointly];
        sums[Agreeing] += double(scored * (scored - 1) + noData * (noData - 1))
            / (judged * (judged - 1));
    }
    if (scored < 2)
        return;
    ++sums[ScoredJointly];
    sums[Values] += scored;
    sums[ValueSum] += sum;
    sums[SquareSum] += squares;
    sums[WithinSum] += 2 * (scored * squares - sum * sum) / (scored - 1);
    if (scored < m_raters)
        return;
    ++sums[Complete];
    sums[CompleteSquares] += squares;
    sums[CompleteRowSquares] += sum * sum;
    for (int rater = 0; rater < m_raters; ++rater)
        sums[size_t(AllCount + rater)] += cell[size_t(rater)].value;
}

void AgreementSums::addPair(std::span<double> sums, const Judgement &first,
                            const Judgement &second) const
{
    const bool a = first.state == State::Scored, b = second.state == State::Scored;
    ++sums[size_t(a ? (b ? BothScored : OtherScored) : (b ? OneScored : BothNoData))];
    if (!a || !b)
        return;
    const double difference = first.value - second.value;
    const int firstClass = classOf(first.value), secondClass = classOf(second.value);
    sums[FirstSum] += first.value;
    sums[SecondSum] += second.value;
    sums[Squares] += first.value * first.value + second.value * second.value;
    sums[DifferenceSquares] += difference * difference;
    sums[AbsoluteSum] += std::abs(difference);
    sums[SameSign] += signOf(first.value) == signOf(second.value) ? 1 : 0;
    sums[SameClass] += firstClass == secondClass ? 1 : 0;
    sums[ClassDistance] += std::abs(firstClass - secondClass);
    ++sums[size_t(PairCount + firstClass)];
    ++sums[size_t(PairCount + m_bounds.size() + 1 + secondClass)];
}

bool AgreementSums::bearsOnAll(qsizetype sum) const
{
    if (m_raters == 2)
        return sum >= m_all;
    if (sum < m_all)
        return true;
    const auto inPair = (sum - m_all) % m_pair;
    return inPair == BothScored || inPair == AbsoluteSum || inPair == SameSign
        || inPair == SameClass;
}

AgreementFigures AgreementSums::all(std::span<const double> sums) const
{
    if (m_raters == 2)
        return pair(sums, 0);
    AgreementFigures figures;
    figures.judged = qint64(sums[JudgedJointly]);
    figures.scored = qint64(sums[ScoredJointly]);
    const Score agreement = ratio(sums[Agreeing], sums[JudgedJointly]);
    set(figures, Statistic::RawAgreement, agreement);
    if (agreement)
        set(figures, Statistic::Ac1, ac1(*agreement, sums[ScoredShare] / sums[Judged]));
    set(figures, Statistic::Alpha,
        alphaOf(sums[Values], sums[ValueSum], sums[SquareSum], sums[WithinSum]));
    double sum = 0, columns = 0;
    for (int rater = 0; rater < m_raters; ++rater) {
        const double column = sums[size_t(AllCount + rater)];
        sum += column;
        columns += column * column;
    }
    set(figures, Statistic::Icc,
        iccOf(sums[Complete], m_raters, sum, sums[CompleteSquares], sums[CompleteRowSquares],
              columns));
    double scored = 0, absolute = 0, sign = 0, same = 0;
    for (int i = 0; i < pairs(); ++i) {
        const auto pair = sums.subspan(size_t(m_all) + size_t(i) * size_t(m_pair));
        scored += pair[BothScored];
        absolute += pair[AbsoluteSum];
        sign += pair[SameSign];
        same += pair[SameClass];
    }
    set(figures, Statistic::MeanAbsoluteDifference, ratio(absolute, scored));
    set(figures, Statistic::SignAgreement, ratio(sign, scored));
    set(figures, Statistic::ClassAgreement, ratio(same, scored));
    return figures;
}

AgreementFigures AgreementSums::pair(std::span<const double> sums, int number) const
{
    const auto pair = sums.subspan(size_t(m_all) + size_t(number) * size_t(m_pair));
    AgreementFigures figures;
    const double scored = pair[BothScored];
    const double judged = pair[BothNoData] + pair[OneScored] + pair[OtherScored] + scored;
    figures.judged = qint64(judged);
    figures.scored = qint64(scored);
    if (judged == 0)
        return figures;
    const double agreement = (pair[BothNoData] + scored) / judged;
    set(figures, Statistic::RawAgreement, agreement);
    set(figures, Statistic::Ac1,
        ac1(agreement, (2 * scored + pair[OneScored] + pair[OtherScored]) / (2 * judged)));
    if (scored == 0)
        return figures;
    const double first = pair[FirstSum], second = pair[SecondSum];
    const double squares = pair[Squares], differences = pair[DifferenceSquares];
    // In a cell with two values, ordered pairs give twice the squared difference, divided by 1.
    set(figures, Statistic::Alpha, alphaOf(2 * scored, first + second, squares, 2 * differences));
    set(figures, Statistic::Icc,
        iccOf(scored, 2, first + second, squares, 2 * squares - differences,
              first * first + second * second));
    const double bias = (first - second) / scored;
    set(figures, Statistic::MeanAbsoluteDifference, pair[AbsoluteSum] / scored);
    set(figures, Statistic::Bias, bias);
    if (scored > 1) {
        const double variance = std::max(0.0, differences - scored * bias * bias) / (scored - 1);
        const double reach = LimitFactor * std::sqrt(variance);
        set(figures, Statistic::LowerLimit, bias - reach);
        set(figures, Statistic::UpperLimit, bias + reach);
    }
    set(figures, Statistic::SignAgreement, pair[SameSign] / scored);
    set(figures, Statistic::ClassAgreement, pair[SameClass] / scored);
    const size_t classes = size_t(m_bounds.size() + 1);
    double expected = 0;
    for (size_t i = 0; i < classes; ++i) {
        for (size_t j = 0; j < classes; ++j)
            expected += pair[PairCount + i] * pair[PairCount + classes + j]
                * (i > j ? double(i - j) : double(j - i));
    }
    if (expected > 0)
        set(figures, Statistic::WeightedKappa, 1 - pair[ClassDistance] * scored / expected);
    return figures;
}

Score weightedKappa(std::span<const double> counts, std::span<const double> weights, int classes)
{
    const auto k = size_t(classes);
    std::vector<double> rows(k), columns(k);
    double total = 0, observed = 0, expected = 0;
    for (size_t i = 0; i < k; ++i) {
        for (size_t j = 0; j < k; ++j) {
            const double count = counts[i * k + j];
            rows[i] += count;
            columns[j] += count;
            total += count;
            observed += count * weights[i * k + j];
        }
    }
    for (size_t i = 0; i < k; ++i) {
        for (size_t j = 0; j < k; ++j)
            expected += rows[i] * columns[j] * weights[i * k + j];
    }
    return expected > 0 ? Score(1 - observed * total / expected) : Score();
}

} // namespace rapporteur
