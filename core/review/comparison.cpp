// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/comparison.h"

#include <algorithm>
#include <cmath>

namespace rapporteur
{

namespace
{

ComparedValue standOf(Score value)
{
    return value ? ComparedValue{CellStand::Scored, *value} : ComparedValue{CellStand::NoData, 0};
}

int signOf(double value, double deadZone)
{
    // Two-decimal figures must not fall out of the zone by the error of their binary form.
    constexpr double Tiny = 1e-9;
    return std::abs(value) <= deadZone + Tiny ? 0 : value > 0 ? 1 : -1;
}

} // namespace

ComparedRater comparedEvaluation(const Evaluation &evaluation)
{
    ComparedRater rater{evaluation.id, evaluation.rater.name, evaluation.rater.kind, {}};
    for (const ScoreRow &row : evaluation.rows) {
        for (int channel = 0; channel < ChannelCount; ++channel)
            rater.values.insert({row.provision, channel},
                                standOf(row.cells.at(static_cast<size_t>(channel)).value));
    }
    return rater;
}

ComparedRater comparedReview(const Review &review)
{
    ComparedRater rater{
        QStringLiteral("person:") + review.reviewer, review.reviewer, RaterKind::Person, {}};
    for (const Decision &decision : review.decisions) {
        rater.values.insert(decision.cell,
                            decision.verdict == Verdict::Abstain
                                ? ComparedValue{CellStand::Abstained, 0}
                                : standOf(decision.value));
    }
    return rater;
}

QList<ComparedCell> comparedCells(const Rubric &rubric, const QList<ComparedRater> &raters)
{
    QList<ComparedCell> cells;
    for (const Provision &provision : rubric.provisions) {
        for (int channel = 0; channel < ChannelCount; ++channel) {
            ComparedCell cell{{provision.number, channel}, {}};
            std::optional<double> least, most;
            bool noData = false;
            for (const ComparedRater &rater : raters) {
                const ComparedValue value = rater.values.value(cell.cell);
                cell.values.append(value);
                noData = noData || value.stand == CellStand::NoData;
                if (value.stand != CellStand::Scored)
                    continue;
                least = std::min(least.value_or(value.value), value.value);
                most = std::max(most.value_or(value.value), value.value);
            }
            cell.spread = least && most ? rounded(*most - *least) : 0.0;
            cell.split = noData && least;
            cells.append(cell);
        }
    }
    return cells;
}

PairFigures pairFigures(const Rubric &rubric, const ComparedRater &one, const ComparedRater &other,
                        double deadZone)
{
    PairFigures figures;
    double sum = 0;
    for (const ComparedCell &cell : comparedCells(rubric, {one, other})) {
        const ComparedValue &a = cell.values[0], &b = cell.values[1];
        if (cell.split)
            ++figures.onlyOne;
        if (a.stand != CellStand::Scored || b.stand != CellStand::Scored)
            continue;
        ++figures.both;
        sum += std::abs(a.value - b.value);
        if (signOf(a.value, deadZone) == signOf(b.value, deadZone))
            ++figures.sameSign;
        if (rubric.band(a.value) == rubric.band(b.value))
            ++figures.sameClass;
    }
    if (figures.both > 0)
        figures.meanDifference = rounded(sum / figures.both);
    return figures;
}

QList<DifferenceCause> differenceCauses(const Evaluation &one, int oneTextVersion,
                                        const Evaluation &other, int otherTextVersion)
{
    QList<DifferenceCause> causes;
    const auto add = [&causes](bool differs, DifferenceCause cause) {
        if (differs)
            causes.append(cause);
    };
    add(oneTextVersion != otherTextVersion, DifferenceCause::Text);
    add(one.rater.promptSha256 != other.rater.promptSha256, DifferenceCause::Prompt);
    add(one.rater.provider != other.rater.provider || one.rater.model != other.rater.model,
        DifferenceCause::Model);
    add(one.rater.settings != other.rater.settings, DifferenceCause::Settings);
    add(one.mode != other.mode || one.target != other.target, DifferenceCause::Mode);
    return causes;
}

} // namespace rapporteur
