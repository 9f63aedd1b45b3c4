// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/arena.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cstring>

using namespace rapporteur;

class TestArena : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesDoNotOverlapAndAreAligned()
    {
        Arena arena;
        std::vector<std::pair<unsigned char *, size_t>> pieces;
        for (size_t size = 0; size < 3000; size += 7) {
            auto *piece = static_cast<unsigned char *>(arena.take(size));
            QVERIFY(piece);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(piece) % alignof(std::max_align_t), 0U);
            std::memset(piece, int(size % 251), size);
            pieces.emplace_back(piece, size);
        }
        for (const auto &[piece, size] : pieces) {
            for (size_t i = 0; i < size; ++i)
                QCOMPARE(piece[i], size % 251);
        }
    }

    void whatIsGivenBackIsUsedAgain()
    {
        Arena arena;
        void *first = arena.take(100);
        arena.giveBack(first);
        QCOMPARE(arena.take(100), first);
        arena.giveBack(nullptr);
        const size_t before = arena.bytes();
        for (int i = 0; i < 100'000; ++i)
            arena.giveBack(arena.take(500));
        QCOMPARE(arena.bytes(), before);
    }

    void largePiecesHaveRoom()
    {
        Arena arena;
        const size_t large = 20U << 20;
        auto *piece = static_cast<unsigned char *>(arena.take(large));
        piece[0] = piece[large - 1] = 1;
        QVERIFY(arena.bytes() >= large);
    }
};

RAPPORTEUR_TEST(TestArena)

#include "tst_arena.moc"
