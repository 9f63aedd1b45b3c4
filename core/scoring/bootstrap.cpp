// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/bootstrap.h"

#include <algorithm>
#include <cmath>

namespace rapporteur
{

namespace
{

constexpr int Together = 8; // replicates summed in one pass over the articles
constexpr size_t Fewest = 20;

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers with every compiler and library, which the
/// distributions of the standard library do not promise.
class Draws
{
public:
    explicit Draws(quint64 seed)
        : m_state(seed)
    {}
    size_t below(size_t limit)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        return size_t(((z >> 32) * quint64(limit)) >> 32);
    }

private:
    quint64 m_state;
};

} // namespace

std::vector<double> bootstrapSums(std::span<const double> rows, qsizetype width, int replicates,
                                  quint64 seed, const std::function<bool()> &goOn)
{
    const auto columns = size_t(width);
    const size_t articles = columns == 0 ? 0 : rows.size() / columns;
    std::vector<double> sums(size_t(replicates) * columns);
    Draws draws(seed);
    std::vector<quint16> counts(articles * Together);
    for (size_t first = 0; first < size_t(replicates); first += Together) {
        if (goOn && !goOn())
            return {};
        const size_t together = std::min<size_t>(Together, size_t(replicates) - first);
        std::ranges::fill(counts, quint16(0));
        for (size_t replicate = 0; replicate < together; ++replicate) {
            for (size_t i = 0; i < articles; ++i)
                ++counts[draws.below(articles) * Together + replicate];
        }
        for (size_t article = 0; article < articles; ++article) {
            const double *row = rows.data() + article * columns;
            for (size_t replicate = 0; replicate < together; ++replicate) {
                const double count = counts[article * Together + replicate];
                if (count == 0)
                    continue;
                double *sum = sums.data() + (first + replicate) * columns;
                for (size_t i = 0; i < columns; ++i)
                    sum[i] += count * row[i];
            }
        }
    }
    return sums;
}

std::optional<Interval> percentileInterval(std::vector<double> values, double confidence)
{
    if (values.size() < Fewest)
        return {};
    std::ranges::sort(values);
    const auto quantile = [&](double share) {
        const double place = share * double(values.size() - 1);
        const auto below = size_t(std::floor(place));
        const size_t above = std::min(below + 1, values.size() - 1);
        return values[below] + (place - double(below)) * (values[above] - values[below]);
    };
    const double tail = (1 - confidence) / 2;
    return Interval{quantile(tail), quantile(1 - tail)};
}

} // namespace rapporteur
