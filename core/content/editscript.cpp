// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/editscript.h"

#include <algorithm>

namespace rapporteur
{

namespace
{

/// The furthest places reached with so many edits, by diagonal -d … +d in steps of two.
using Front = std::vector<int>;

/// Finds the fewest edits from a to b, remembering every front; empty when they need more than `bound`.
std::vector<Front> fronts(std::span<const int> a, std::span<const int> b, int bound)
{
    const int n = static_cast<int>(a.size()), m = static_cast<int>(b.size());
    std::vector<Front> all;
    for (int d = 0; d <= std::min(bound, n + m); ++d) {
        Front front(static_cast<size_t>(d) + 1);
        for (int i = 0; i <= d; ++i) {
            const int k = 2 * i - d;
            int x = 0;
            if (d > 0) {
                const Front &last = all.back();
                const int right = i > 0 ? last[static_cast<size_t>(i) - 1] + 1 : -1;
                const int down = i < d ? last[static_cast<size_t>(i)] : -1;
                x = std::max(right, down);
            }
            while (x < n && x - k < m && a[static_cast<size_t>(x)] == b[static_cast<size_t>(x - k)])
                ++x;
            front[static_cast<size_t>(i)] = x;
            if (x >= n && x - k >= m) {
                all.push_back(std::move(front));
                return all;
            }
        }
        all.push_back(std::move(front));
    }
    return {};
}

/// Which places of a and b are matched, found by walking the fronts back from the end.
std::vector<std::pair<int, int>> matches(const std::vector<Front> &all, int n, int m)
{
    std::vector<std::pair<int, int>> pairs;
    int x = n, y = m;
    for (int d = static_cast<int>(all.size()) - 1; d >= 0; --d) {
        const int k = x - y;
        const int i = (k + d) / 2;
        int startX = 0, startY = 0; // where the diagonal of this front begins
        int nextX = 0, nextY = 0; // where the edit before it began
        if (d > 0) {
            const Front &last = all[static_cast<size_t>(d) - 1];
            const int right = i > 0 ? last[static_cast<size_t>(i) - 1] + 1 : -1;
            const int down = i < d ? last[static_cast<size_t>(i)] : -1;
            startX = std::max(right, down);
            startY = startX - k;
            nextX = right >= down ? startX - 1 : startX;
            nextY = right >= down ? startY : startY - 1;
        }
        for (; x > startX && y > startY; --x, --y)
            pairs.emplace_back(x - 1, y - 1);
        x = nextX;
        y = nextY;
    }
    std::ranges::reverse(pairs);
    return pairs;
}

class Script
{
public:
    explicit Script(int offset)
        : m_a(offset)
        , m_b(offset)
    {}

    /// What stands before the places `a` and `b` differs; from there `count` elements are the same.
    void match(int a, int b, int count)
    {
        if (a > m_a || b > m_b)
            m_edits.push_back({false, m_a, a, m_b, b});
        if (count > 0) {
            if (!m_edits.empty() && m_edits.back().same) {
                m_edits.back().toA += count;
                m_edits.back().toB += count;
            } else {
                m_edits.push_back({true, a, a + count, b, b + count});
            }
        }
        m_a = a + count;
        m_b = b + count;
    }

    std::vector<Edit> take() { return std::move(m_edits); }

private:
    std::vector<Edit> m_edits;
    int m_a, m_b;
};

} // namespace

std::vector<Edit> editScript(std::span<const int> a, std::span<const int> b, int bound)
{
    const auto head = static_cast<size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    const size_t rest = std::min(a.size(), b.size()) - head;
    size_t tail = 0;
    while (tail < rest && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const auto middleA = a.subspan(head, a.size() - head - tail);
    const auto middleB = b.subspan(head, b.size() - head - tail);
    const int from = static_cast<int>(head);
    Script script(0);
    script.match(0, 0, from);
    const std::vector<Front> all = fronts(middleA, middleB, bound);
    const int n = static_cast<int>(middleA.size()), m = static_cast<int>(middleB.size());
    if (!all.empty()) {
        for (const auto &[x, y] : matches(all, n, m))
            script.match(from + x, from + y, 1);
    }
    script.match(from + n, from + m, static_cast<int>(tail));
    return script.take();
}

} // namespace rapporteur
