// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/arena.h"

#include <bit>
#include <new>

namespace rapporteur
{

namespace
{

constexpr size_t headerSize = 16; ///< holds the size class and keeps the alignment
constexpr size_t step = 16;
constexpr size_t smallLimit = 1024;
constexpr size_t smallClasses = smallLimit / step + 1;
constexpr size_t firstBlockSize = 64 << 10;
constexpr size_t largestBlockSize = 4 << 20;

size_t classOf(size_t size)
{
    if (size <= smallLimit)
        return (size + step - 1) / step;
    return smallClasses + size_t(std::bit_width(size - 1)) - 10;
}

size_t sizeOfClass(size_t index)
{
    return index < smallClasses ? index * step : size_t(1) << (index - smallClasses + 10);
}

} // namespace

Arena::Arena()
    : m_free(smallClasses + 40, nullptr)
{}

void *Arena::take(size_t size)
{
    const size_t index = classOf(size == 0 ? 1 : size);
    if (Free *piece = m_free[index]) {
        m_free[index] = piece->next;
        return piece;
    }
    const size_t whole = sizeOfClass(index) + headerSize;
    if (whole > m_left) {
        const size_t grown = std::min(largestBlockSize,
                                      firstBlockSize << std::min<size_t>(m_blocks.size(), 8));
        const size_t block = std::max(whole, grown);
        m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(block));
        m_at = m_blocks.back().get();
        m_left = block;
        m_bytes += block;
    }
    ::new (m_at) size_t(index);
    void *piece = m_at + headerSize;
    m_at += whole;
    m_left -= whole;
    return piece;
}

void Arena::giveBack(void *piece)
{
    if (!piece)
        return;
    const size_t index = *std::launder(
        reinterpret_cast<size_t *>(static_cast<std::byte *>(piece) - headerSize));
    m_free[index] = ::new (piece) Free{m_free[index]};
}

} // namespace rapporteur
