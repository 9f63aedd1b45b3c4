// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/alarms.h"

#include <QElapsedTimer>
#include <QTimeZone>
#include <QTimer>

namespace rapporteur::testing
{

/// Time that runs a hundred times as fast, for parts that live in threads of their own: a minute that a server
/// asks for passes in 0.6 s, and nobody sleeps.
class RacingClock final : public Clock
{
public:
    static constexpr qint64 Speed = 100;

    RacingClock() { m_timer.start(); }
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime(QDate(2026, 1, 3), QTime(3, 4, 5), QTimeZone::UTC).addMSecs(monotonicMs());
    }
    [[nodiscard]] qint64 monotonicMs() const override
    {
        return m_timer.nsecsElapsed() * Speed / 1'000'000;
    }

private:
    QElapsedTimer m_timer;
};

class RacingAlarms final : public Alarms
{
public:
    explicit RacingAlarms(const Clock &clock)
        : m_clock(clock)
    {}
    void set(qint64 atMs, QObject *context, std::function<void()> ring) override
    {
        const qint64 wait = std::max<qint64>(0, atMs - m_clock.monotonicMs());
        QTimer::singleShot(
            std::chrono::milliseconds((wait + RacingClock::Speed - 1) / RacingClock::Speed),
            Qt::PreciseTimer, context, [this, atMs, context, ring] {
                m_clock.monotonicMs() >= atMs ? ring() : set(atMs, context, ring);
            });
    }

private:
    const Clock &m_clock;
};

} // namespace rapporteur::testing
