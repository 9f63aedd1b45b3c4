// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/scoring/consensus.h"
#include "core/scoring/headline.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

double halfUp(double x)
{
    return std::floor(1000 * x + 0.5) / 1000;
}

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// The headline written out a second time, straight from the definitions, as a check on the first.
struct Plain {
    std::vector<double> finals, weights, confidences, first, second, tensions;

    void add(const Rubric &rubric, const RowInput &row, PerChannel<double> share)
    {
        const auto &[a, b] = row.scores;
        if (!a && !b)
            return;
        const double combined = halfUp(a && b ? share[0] * *a + share[1] * *b : a ? *a : *b);
        finals.push_back(
            halfUp(std::min(rubric.maximum, std::max(rubric.minimum, combined + row.modifier))));
        double weight = rubric.missingEvidenceMeanWeight;
        double confidence = 0;
        for (const EvidenceLevel &level : rubric.evidence) {
            if (level.letter == row.evidence) {
                weight = level.meanWeight;
                confidence = level.confidenceWeight;
            }
        }
        weights.push_back(weight);
        confidences.push_back(confidence);
        if (a)
            first.push_back(*a);
        if (b)
            second.push_back(*b);
        if (a && b && (*a != 0 || *b != 0)) {
            const double sign = *a >= *b ? 1 : -1;
            tensions.push_back(
                halfUp(sign * std::sqrt(std::abs(*a - *b) * std::max(std::abs(*a), std::abs(*b)))));
        }
    }

    [[nodiscard]] double weightedMean() const
    {
        double sum = 0;
        double all = 0;
        for (size_t i = 0; i < finals.size(); ++i) {
            sum += weights[i] * finals[i];
            all += weights[i];
        }
        return halfUp(sum / all);
    }

    [[nodiscard]] double volatility() const
    {
        double squares = 0;
        for (const double final : finals)
            squares += std::pow(final - mean(finals), 2);
        return halfUp(std::sqrt(squares / static_cast<double>(finals.size())));
    }

    [[nodiscard]] double salience(const Rubric &rubric) const
    {
        double sizes = 0;
        for (const double final : finals)
            sizes += std::abs(final);
        const double scored = static_cast<double>(finals.size());
        return halfUp(scored / static_cast<double>(rubric.provisions.size()) * mean(weights) * sizes
                      / scored);
    }
};

Score randomScore(QRandomGenerator &random)
{
    if (random.bounded(3) == 0)
        return {};
    return (random.bounded(201) - 100) / 100.0;
}

QList<RowInput> randomRows(const Rubric &rubric, QRandomGenerator &random)
{
    QList<RowInput> rows;
    for (const Provision &provision : rubric.provisions) {
        RowInput row;
        row.provision = provision.number;
        row.scores = {randomScore(random), randomScore(random)};
        if (const auto level = random.bounded(static_cast<int>(rubric.evidence.size()) + 1);
            level > 0)
            row.evidence = rubric.evidence[level - 1].letter;
        row.modifier = (random.bounded(7) - 3) / 10.0;
        rows.append(row);
    }
    return rows;
}

void same(double actual, double expected)
{
    // Sums taken in another order may round to the next thousandth.
    QVERIFY2(std::abs(actual - expected) <= 0.001 + 1e-9,
             qPrintable(u"%1 is not %2"_s.arg(actual).arg(expected)));
}

} // namespace

class TestArithmetic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rubrics_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedRubricIds())
            QTest::newRow(qPrintable(id)) << id;
    }

    void agreesWithTheDefinitions_data() { rubrics_data(); }
    void agreesWithTheDefinitions()
    {
        QFETCH(QString, id);
        const Rubric rubric = shippedRubric(id).value();
        QRandomGenerator random(59);
        for (int round = 0; round < 300; ++round) {
            const QList<RowInput> rows = randomRows(rubric, random);
            const PerChannel<double> weights =
                rubric.contentTypes[round % rubric.contentTypes.size()].weights;
            const Headline head = headline(rubric, rows, weights);
            Plain plain;
            for (const RowInput &row : rows)
                plain.add(rubric, row, weights);
            QCOMPARE(head.scored, static_cast<int>(plain.finals.size()));
            QCOMPARE(head.ndCount, static_cast<int>(rows.size()) - head.scored);
            if (plain.finals.empty())
                continue;
            same(*head.weightedMean, plain.weightedMean());
            same(*head.unweightedMean, halfUp(mean(plain.finals)));
            same(*head.volatility, plain.volatility());
            same(head.salience.score, plain.salience(rubric));
            QCOMPARE(head.minimum->value, *std::ranges::min_element(plain.finals));
            QCOMPARE(head.maximum->value, *std::ranges::max_element(plain.finals));
            QCOMPARE(head.negativeCount,
                     std::ranges::count_if(plain.finals, [](double f) { return f < 0; }));
            QCOMPARE(head.channelMeans[0].has_value(), !plain.first.empty());
            if (!plain.first.empty())
                same(*head.channelMeans[0], halfUp(mean(plain.first)));
            if (!plain.second.empty())
                same(*head.channelMeans[1], halfUp(mean(plain.second)));
            QCOMPARE(head.setl.has_value(), !plain.tensions.empty());
            if (!plain.tensions.empty())
                same(*head.setl, std::clamp(halfUp(mean(plain.tensions)), -1.0, 1.0));
            same(head.confidence,
                 halfUp(mean(plain.confidences) * static_cast<double>(plain.confidences.size())
                        / static_cast<double>(rubric.provisions.size())));
            QCOMPARE(head.bandId, rubric.band(head.weightedMean)->id);
        }
    }

    void isBoundedAndBlindToOrder_data() { rubrics_data(); }
    void isBoundedAndBlindToOrder()
    {
        QFETCH(QString, id);
        const Rubric rubric = shippedRubric(id).value();
        QRandomGenerator random(61);
        for (int round = 0; round < 100; ++round) {
            QList<RowInput> rows = randomRows(rubric, random);
            const Headline head = headline(rubric, rows, {0.5, 0.5});
            if (head.weightedMean) {
                QVERIFY(*head.weightedMean >= head.minimum->value - 0.001);
                QVERIFY(*head.weightedMean <= head.maximum->value + 0.001);
                QVERIFY(*head.volatility >= 0
                        && *head.volatility <= (rubric.maximum - rubric.minimum) / 2);
            }
            QVERIFY(head.confidence >= 0 && head.confidence <= 1);
            QVERIFY(head.salience.score >= 0 && head.salience.score <= 1);
            int profiled = 0;
            for (const int count : head.evidenceProfile)
                profiled += count;
            QCOMPARE(profiled, rows.size());
            int channels = 0;
            for (const int count : head.channelProfile)
                channels += count;
            QCOMPARE(channels, head.scored);
            std::ranges::reverse(rows);
            const Headline back = headline(rubric, rows, {0.5, 0.5});
            QCOMPARE(back.scored, head.scored);
            QCOMPARE(back.evidenceProfile, head.evidenceProfile);
            if (head.weightedMean)
                same(*back.weightedMean, *head.weightedMean);
        }
    }

    void mirroringTheScoresMirrorsTheMeans()
    {
        const Rubric rubric = shippedRubric(u"udhr"_s).value();
        QRandomGenerator random(67);
        for (int round = 0; round < 100; ++round) {
            QList<RowInput> rows = randomRows(rubric, random);
            const Headline head = headline(rubric, rows, {0.5, 0.5});
            for (RowInput &row : rows) {
                for (Score &score : row.scores) {
                    if (score)
                        score = -*score;
                }
                row.modifier = -row.modifier;
            }
            const Headline mirrored = headline(rubric, rows, {0.5, 0.5});
            if (!head.weightedMean)
                continue;
            // Half up is not symmetric, so each of the three roundings may be off by a thousandth.
            QVERIFY(std::abs(*mirrored.weightedMean + *head.weightedMean) <= 0.003);
            QVERIFY(std::abs(*mirrored.volatility - *head.volatility) <= 0.003);
            QVERIFY(std::abs(mirrored.salience.score - head.salience.score) <= 0.003);
        }
    }

    void consensusLiesBetweenTheRaters()
    {
        const Rubric rubric = shippedRubric(u"udhr"_s).value();
        QRandomGenerator random(71);
        for (int round = 0; round < 300; ++round) {
            QList<ConsensusInput> inputs;
            std::vector<double> means;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                const Score value = randomScore(random);
                if (value)
                    means.push_back(*value);
                inputs.append(
                    {random.bounded(2) ? Mode::Full : Mode::Lite, value,
                     random.bounded(2) ? std::optional(random.bounded(101) / 100.0) : std::nullopt,
                     random.bounded(101) / 100.0});
            }
            const Consensus all = consensus(rubric, inputs);
            QCOMPARE(all.raters, static_cast<int>(means.size()));
            QCOMPARE(all.value.has_value(), !means.empty());
            if (means.empty())
                continue;
            const auto [least, greatest] = std::ranges::minmax(means);
            QVERIFY(*all.value >= least - 0.001 && *all.value <= greatest + 0.001);
            same(all.spread, greatest - least);
            QVERIFY(all.deviation <= all.spread / 2 + 0.001);
        }
    }
};

RAPPORTEUR_TEST(TestArithmetic)
#include "tst_arithmetic.moc"
