// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/bootstrap.h"

#include <algorithm>
#include <cmath>

namespace rapporteur
{

namespace
{

constexpr size_t Together = 8; // replicates summed in one pass over the articles
constexpr size_t Fewest = 20;

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers with every compiler and library, which the
/// distributions of the standard library do not promise.
class SeededIndices
{
public:
    explicit SeededIndices(quint64 seed)
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

/// Two numbers that are added and multiplied at once on every processor of 64 bits.
using Two [[gnu::vector_size(2 * sizeof(double))]] = double;

/// How often each of them drew an article, or what each of them sums.
struct Counts {
    Two a{}, b{}, c{}, d{};

    [[nodiscard]] double at(size_t replicate) const
    {
        const Two &pair = replicate < 2 ? a : replicate < 4 ? b : replicate < 6 ? c : d;
        return pair[replicate % 2];
    }
    void countOne(size_t replicate)
    {
        Two &pair = replicate < 2 ? a : replicate < 4 ? b : replicate < 6 ? c : d;
        ++pair[replicate % 2];
    }
    void addTimes(const Counts &times, double value)
    {
        const Two both{value, value};
        a += times.a * both;
        b += times.b * both;
        c += times.c * both;
        d += times.d * both;
    }
};

} // namespace

void SparseRows::add(std::span<const double> row)
{
    for (size_t column = 0; column < row.size(); ++column) {
        if (row[column] != 0)
            m_entries.push_back({quint32(column), row[column]});
    }
    m_ends.push_back(m_entries.size());
}

std::vector<double> bootstrapSums(const SparseRows &rows, qsizetype width, int replicates,
                                  quint64 seed, const std::function<bool()> &goOn)
{
    const auto columns = size_t(width);
    const size_t articles = rows.size();
    std::vector<double> sums(size_t(replicates) * columns);
    std::vector<Counts> counts(articles), together(columns);
    SeededIndices draws(seed);
    for (size_t first = 0; first < size_t(replicates); first += Together) {
        if (goOn && !goOn())
            return {};
        const size_t drawn = std::min<size_t>(Together, size_t(replicates) - first);
        std::ranges::fill(counts, Counts{});
        std::ranges::fill(together, Counts{});
        for (size_t replicate = 0; replicate < drawn; ++replicate) {
            for (size_t i = 0; i < articles; ++i)
                counts[draws.below(articles)].countOne(replicate);
        }
        for (size_t article = 0; article < articles; ++article) {
            const Counts times = counts[article];
            for (const SparseRows::Entry &entry : rows.row(article)) {
                together[entry.column].addTimes(times, entry.value);
            }
        }
        for (size_t replicate = 0; replicate < drawn; ++replicate) {
            for (size_t column = 0; column < columns; ++column)
                sums[(first + replicate) * columns + column] = together[column].at(replicate);
        }
    }
    return sums;
}

std::vector<double> bootstrapSums(std::span<const double> rows, qsizetype width, int replicates,
                                  quint64 seed, const std::function<bool()> &goOn)
{
    SparseRows sparse;
    const auto columns = size_t(width);
    for (size_t at = 0; columns > 0 && at + columns <= rows.size(); at += columns)
        sparse.add(rows.subspan(at, columns));
    return bootstrapSums(sparse, width, replicates, seed, goOn);
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
