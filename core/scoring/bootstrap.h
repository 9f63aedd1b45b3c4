// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace rapporteur
{

/// An interval of the percentile bootstrap (Efron and Tibshirani 1993, chapter 13).
struct Interval {
    double low = 0, high = 0;
    bool operator==(const Interval &) const = default;
};

/// Sums of articles, of which most are nothing: only the others are kept.
class SparseRows
{
public:
    void add(std::span<const double> row);
    [[nodiscard]] size_t size() const { return m_ends.size(); }

    struct Entry {
        quint32 column = 0;
        double value = 0;
    };
    [[nodiscard]] std::span<const Entry> row(size_t number) const
    {
        const size_t begin = number == 0 ? 0 : m_ends[number - 1];
        return {m_entries.data() + begin, m_ends[number] - begin};
    }

private:
    std::vector<Entry> m_entries;
    std::vector<size_t> m_ends;
};

/// Draws as many articles as there are, with replacement, `replicates` times, and gives the sums of each
/// draw: `replicates` rows of `width`. `rows` holds `width` sums for each article. The same seed and number
/// of articles draw the same articles everywhere. `goOn` is asked now and then; what was asked to stop is
/// empty.
[[nodiscard]] std::vector<double> bootstrapSums(const SparseRows &rows, qsizetype width,
                                                int replicates, quint64 seed,
                                                const std::function<bool()> &goOn = {});
[[nodiscard]] std::vector<double> bootstrapSums(std::span<const double> rows, qsizetype width,
                                                int replicates, quint64 seed,
                                                const std::function<bool()> &goOn = {});

/// The middle `confidence` of the values (linear interpolation between order statistics). Empty with fewer
/// than 20 values: an interval of a handful of draws says nothing.
[[nodiscard]] std::optional<Interval> percentileInterval(std::vector<double> values,
                                                         double confidence);

} // namespace rapporteur
