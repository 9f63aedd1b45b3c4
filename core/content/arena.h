// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace rapporteur
{

/// Memory for one parse: given back all at once, so that taking a tree down costs nothing and needs no
/// recursion. Freed pieces are used again by pieces of the same size class.
class Arena
{
public:
    Arena();
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    [[nodiscard]] void *take(size_t size);
    void giveBack(void *piece);
    [[nodiscard]] size_t bytes() const { return m_bytes; }

private:
    struct Free {
        Free *next;
    };

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::vector<Free *> m_free; ///< by size class
    std::byte *m_at = nullptr;
    size_t m_left = 0;
    size_t m_bytes = 0;
};

} // namespace rapporteur
