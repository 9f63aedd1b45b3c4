// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/alarms.h"
#include "tests/support/fixedclock.h"

#include <QPointer>

#include <map>

namespace rapporteur::testing
{

/// Time that stands still until a test moves it; alarms that have come due ring while it is moved. What a
/// program waits a minute for takes no time here.
class ManualTime
{
public:
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Alarms &alarms() { return m_alarms; }
    /// For a part that wants to own its alarms. This object outlives it.
    [[nodiscard]] std::unique_ptr<Alarms> makeAlarms()
    {
        return std::make_unique<Forwarding>(m_alarms);
    }

    /// Moves time on, from alarm to alarm, each at its own moment.
    void advance(qint64 ms)
    {
        const qint64 end = m_clock.monotonicMs() + ms;
        while (!m_alarms.due.empty() && m_alarms.due.begin()->first <= end) {
            const auto first = m_alarms.due.begin();
            m_clock.advanceMs(std::max<qint64>(0, first->first - m_clock.monotonicMs()));
            const Ring ring = std::move(first->second);
            m_alarms.due.erase(first);
            if (ring.context)
                ring.call();
        }
        m_clock.advanceMs(end - m_clock.monotonicMs());
    }
    /// How long until the next alarm that still has somebody to ring for; -1: none.
    [[nodiscard]] qint64 untilNext() const
    {
        for (const auto &[at, ring] : m_alarms.due) {
            if (ring.context)
                return std::max<qint64>(0, at - m_clock.monotonicMs());
        }
        return -1;
    }

private:
    struct Ring {
        QPointer<QObject> context;
        std::function<void()> call;
    };
    struct Held final : Alarms {
        void set(qint64 atMs, QObject *context, std::function<void()> ring) override
        {
            due.insert({atMs, {context, std::move(ring)}});
        }
        std::multimap<qint64, Ring> due;
    };
    struct Forwarding final : Alarms {
        explicit Forwarding(Alarms &target)
            : alarms(target)
        {}
        void set(qint64 atMs, QObject *context, std::function<void()> ring) override
        {
            alarms.set(atMs, context, std::move(ring));
        }
        Alarms &alarms;
    };

    FixedClock m_clock;
    Held m_alarms;
};

} // namespace rapporteur::testing
