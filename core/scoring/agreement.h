// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/score.h"

#include <QList>
#include <QString>

#include <span>

namespace rapporteur
{

/// What one rater says about one cell. A cell that nobody touched, that was not evaluated or that a person
/// abstained from is Missing and counts nowhere; ND is a judgement, and never a number.
struct Judgement {
    enum class State : quint8 { Missing, NoData, Scored };
    State state = State::Missing;
    double value = 0; ///< for Scored

    [[nodiscard]] static Judgement of(Score value)
    {
        return value ? Judgement{State::Scored, *value} : Judgement{State::NoData, 0};
    }
    bool operator==(const Judgement &) const = default;
};

/// The figures, in the order of reports. The first two say whether there is something to score (ND or
/// scored), the others how much, on cells that were scored jointly.
enum class Statistic : quint8 {
    RawAgreement, ///< share of pairs of judgements that are both ND or both scored
    Ac1, ///< Gwet's AC1 on ND and scored (Gwet 2008, doi:10.1348/000711006X126600)
    Alpha, ///< Krippendorff's α with the interval metric
    Icc, ///< ICC(2,1): two-way random, absolute agreement, one rater (Shrout and Fleiss 1979)
    MeanAbsoluteDifference,
    Bias, ///< mean of first minus second
    LowerLimit, ///< limits of agreement: bias ± 1.96 standard deviations (Bland and Altman 1986)
    UpperLimit,
    SignAgreement, ///< share with the same sign; within the dead zone counts as neutral
    ClassAgreement, ///< share with the same class
    WeightedKappa ///< Cohen's weighted κ over the classes, linear weights (Cohen 1968)
};
inline constexpr int StatisticCount = 11;
[[nodiscard]] QString statisticName(Statistic statistic); ///< "raw_agreement", "ac1", …

/// Values of all statistics; empty where one is not defined: too few cells, no variance, or a statistic of
/// two raters asked of more.
struct AgreementFigures {
    std::array<Score, StatisticCount> values;
    qint64 judged = 0; ///< cells judged by at least two
    qint64 scored = 0; ///< cells scored by at least two
    [[nodiscard]] Score of(Statistic statistic) const { return values.at(size_t(statistic)); }
    bool operator==(const AgreementFigures &) const = default;
};

/// Agreement as sums: every figure is a function of a vector of sums over cells, and sums of parts add up
/// to the sums of the whole. So cells are streamed and never kept, and a bootstrap draws sums of articles.
/// The vector holds the sums of all raters together, then those of each pair.
class AgreementSums
{
public:
    /// `classBounds`: lower bounds of all classes but the lowest, ascending. `deadZone`: greatest |value|
    /// that counts as neutral.
    AgreementSums(int raters, QList<double> classBounds, double deadZone);

    [[nodiscard]] int raters() const { return m_raters; }
    [[nodiscard]] int pairs() const { return m_raters * (m_raters - 1) / 2; }
    /// Number of the pair of two raters, first < second.
    [[nodiscard]] int pairOf(int first, int second) const;
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// Adds one cell: what each rater says about it.
    void add(std::span<double> sums, std::span<const Judgement> cell) const;

    /// Whether `all` looks at this sum.
    [[nodiscard]] bool bearsOnAll(qsizetype sum) const;
    /// Figures of all raters together. With three or more, bias, limits and κ are empty, and differences,
    /// signs and classes are taken over all pairs.
    [[nodiscard]] AgreementFigures all(std::span<const double> sums) const;
    [[nodiscard]] AgreementFigures pair(std::span<const double> sums, int pair) const;

private:
    void addAll(std::span<double> sums, std::span<const Judgement> cell) const;
    void addPair(std::span<double> sums, const Judgement &first, const Judgement &second) const;
    [[nodiscard]] int classOf(double value) const;
    [[nodiscard]] int signOf(double value) const;

    int m_raters;
    QList<double> m_bounds;
    double m_deadZone;
    int m_all, m_pair; ///< sums of all raters, and of a pair
    qsizetype m_size;
};

/// Cohen's weighted κ of a table of counts (row-major, `classes` × `classes`) with weights of disagreement.
[[nodiscard]] Score weightedKappa(std::span<const double> counts, std::span<const double> weights,
                                  int classes);

} // namespace rapporteur
