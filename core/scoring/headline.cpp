// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/headline.h"

#include "core/scoring/litefigures.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// A plain mean that is ND over nothing.
class Mean
{
public:
    void add(double value)
    {
        m_sum += value;
        ++m_count;
    }
    [[nodiscard]] Score value() const { return m_count == 0 ? Score() : rounded(m_sum / m_count); }

private:
    double m_sum = 0;
    int m_count = 0;
};

/// What the means are made of; unscored rows add nothing.
struct Sums {
    QList<double> finals;
    PerChannel<Mean> channels;
    Mean plain, setl;
    double weighted = 0; ///< Σ evidence weight × final
    double weights = 0; ///< Σ evidence weight
    double confidence = 0; ///< Σ confidence weight; a scored row without a letter adds nothing
    double sizes = 0; ///< Σ |final|

    void add(const Rubric &rubric, const RowInput &row, const RowFigures &figures)
    {
        const EvidenceLevel *level = rubric.evidenceLevel(row.evidence);
        const double weight = level ? level->meanWeight : rubric.missingEvidenceMeanWeight;
        const double final = *figures.final;
        finals.append(final);
        plain.add(final);
        weighted += weight * final;
        weights += weight;
        confidence += level ? level->confidenceWeight : 0;
        sizes += std::fabs(final);
        for (int c = 0; c < ChannelCount; ++c) {
            if (row.scores[c])
                channels[c].add(*row.scores[c]);
        }
        if (figures.setl)
            setl.add(*figures.setl);
    }
};

bool isScored(const RowInput &row)
{
    return row.scores[0] || row.scores[1];
}

/// Volatility: population standard deviation of the finals.
double populationDeviation(const QList<double> &values)
{
    const double count = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / count);
}

/// Evidence profile (letter, "ND"; "missing" when a scored row has no letter), channel profile and
/// directionality profile. Rows without a score count as ND only.
void addProfiles(const Rubric &rubric, const RowInput &row, Headline &head)
{
    if (!isScored(row)) {
        ++head.evidenceProfile[u"ND"_s];
        return;
    }
    const EvidenceLevel *level = rubric.evidenceLevel(row.evidence);
    ++head.evidenceProfile[level ? level->letter : u"missing"_s];
    const bool both = row.scores[0] && row.scores[1];
    const QString &letter = rubric.channels[row.scores[0] ? 0 : 1].letter;
    ++head.channelProfile[both ? u"both"_s : letter + "_only"_L1];
    for (const QChar direction : row.directions)
        ++head.directionProfile[direction];
}

void prepareProfiles(const Rubric &rubric, Headline &head)
{
    for (const EvidenceLevel &level : rubric.evidence)
        head.evidenceProfile.insert(level.letter, 0);
    head.evidenceProfile.insert(u"ND"_s, 0);
    for (const Channel &channel : rubric.channels)
        head.channelProfile.insert(channel.letter + "_only"_L1, 0);
    head.channelProfile.insert(u"both"_s, 0);
    for (const Term &direction : rubric.directions)
        head.directionProfile.insert(direction.id, 0);
}

QString thresholdOf(const QList<Threshold> &thresholds, double value)
{
    const auto it = std::ranges::find_if(thresholds,
                                         [value](const Threshold &t) { return value < t.below; });
    if (it != thresholds.cend())
        return it->id;
    return thresholds.isEmpty() ? QString() : thresholds.back().id;
}

QString bandOf(const Rubric &rubric, Score value)
{
    const Band *band = rubric.band(value);
    return band ? band->id : QString();
}

/// Says≠does: E mean > .1, S mean < −.1 and SETL ≥ .25, each limit from the rubric.
bool saysNotDoes(const Rubric &rubric, const Headline &head)
{
    const Thresholds &limits = rubric.thresholds;
    return head.channelMeans[0] && head.channelMeans[1] && head.setl
        && *head.channelMeans[0] > limits.saysNotDoes[0]
        && *head.channelMeans[1] < limits.saysNotDoes[1] && *head.setl >= limits.saysNotDoesSetl;
}

/// Salience = breadth (scored / provisions) × depth (mean evidence weight) × intensity (mean |final|).
Salience salienceOf(const Rubric &rubric, int scored, double weightSum, double sizeSum)
{
    Salience salience;
    if (scored > 0 && !rubric.provisions.isEmpty()) {
        const double breadth = static_cast<double>(scored)
            / static_cast<double>(rubric.provisions.size());
        const double depth = weightSum / scored;
        const double intensity = sizeSum / scored;
        salience = {.score = rounded(breadth * depth * intensity),
                    .breadth = rounded(breadth),
                    .depth = rounded(depth),
                    .intensity = rounded(intensity)};
    }
    salience.low = salience.score < rubric.thresholds.lowSalience;
    return salience;
}

void addFinal(double final, int provision, Headline &head)
{
    ++head.scored;
    if (final < 0)
        ++head.negativeCount;
    if (!head.minimum || final < head.minimum->value)
        head.minimum = Extreme{final, provision};
    if (!head.maximum || final > head.maximum->value)
        head.maximum = Extreme{final, provision};
}

/// A lite answer is one cell or two: its mean is their combination, its confidence what the rater said.
Headline liteHeadline(const Rubric &rubric, const Evaluation &evaluation)
{
    const LiteFigures lite = liteFigures(rubric, evaluation);
    RowInput input;
    input.scores = lite.scores;
    const RowFigures row = rowFigures(rubric, input, evaluation.weights(rubric));
    Headline head;
    prepareProfiles(rubric, head);
    head.weightedMean = row.final;
    head.unweightedMean = row.final;
    head.channelMeans = lite.scores;
    head.setl = row.setl;
    head.confidence = rounded(lite.confidence.value_or(0));
    head.bandId = bandOf(rubric, head.weightedMean);
    head.saysNotDoes = saysNotDoes(rubric, head);
    return head;
}

void countWitnesses(const Evaluation &evaluation, Headline &head)
{
    for (const ScoreRow &row : evaluation.rows) {
        for (const Witness &witness : row.witnesses) {
            const bool fact = witness.kind == WitnessKind::Fact;
            ++(fact ? head.facts : head.inferences);
            if (fact && witness.grounding.level == GroundingLevel::Absent)
                ++head.absentFacts;
        }
    }
    const int all = head.facts + head.inferences;
    if (all > 0)
        head.witnessRatio = rounded(static_cast<double>(head.facts) / all);
}

} // namespace

Headline headline(const Rubric &rubric, const QList<RowInput> &rows, PerChannel<double> weights)
{
    Headline head;
    prepareProfiles(rubric, head);
    Sums sums;
    for (const RowInput &row : rows) {
        addProfiles(rubric, row, head);
        const RowFigures figures = rowFigures(rubric, row, weights);
        if (figures.final) {
            addFinal(*figures.final, row.provision, head);
            sums.add(rubric, row, figures);
        } else {
            ++head.ndCount;
        }
    }
    if (sums.weights > 0)
        head.weightedMean = rounded(sums.weighted / sums.weights);
    head.unweightedMean = sums.plain.value();
    head.channelMeans = {sums.channels[0].value(), sums.channels[1].value()};
    head.setl = sums.setl.value();
    if (head.setl)
        head.setl = std::clamp(*head.setl, -1.0, 1.0);
    if (!rubric.provisions.isEmpty())
        head.confidence = rounded(sums.confidence / static_cast<double>(rubric.provisions.size()));
    if (!sums.finals.isEmpty()) {
        head.volatility = rounded(populationDeviation(sums.finals));
        head.volatilityId = thresholdOf(rubric.thresholds.volatility, *head.volatility);
    }
    head.bandId = bandOf(rubric, head.weightedMean);
    head.salience = salienceOf(rubric, head.scored, sums.weights, sums.sizes);
    head.saysNotDoes = saysNotDoes(rubric, head);
    return head;
}

Headline headline(const Rubric &rubric, const Evaluation &evaluation)
{
    if (evaluation.mode == Mode::Lite)
        return liteHeadline(rubric, evaluation);
    Headline head = headline(rubric, rowInputs(rubric, evaluation), evaluation.weights(rubric));
    countWitnesses(evaluation, head);
    return head;
}

} // namespace rapporteur
