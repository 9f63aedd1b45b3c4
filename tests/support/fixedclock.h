// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

namespace rapporteur::testing
{

/// A clock that stands still until told otherwise. Starts at 2026-01-02T03:04:05Z.
class FixedClock final : public Clock
{
public:
    FixedClock() = default;
    explicit FixedClock(const QDateTime &now)
        : m_now(now.toUTC())
    {}

    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }

    /// Both kinds of time go on.
    void advanceMs(qint64 ms)
    {
        m_now = m_now.addMSecs(ms);
        m_monotonicMs += ms;
    }
    /// The wall clock alone is set, also backwards, as people and time servers do.
    void setNow(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now{QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC};
    qint64 m_monotonicMs = 0;
};

} // namespace rapporteur::testing
