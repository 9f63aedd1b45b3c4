// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <functional>

namespace rapporteur
{

/// Calls back when a moment on the steady clock has come. Injected together with the clock, so that tests
/// move time by hand and never wait.
class Alarms
{
public:
    virtual ~Alarms() = default;
    /// Calls `ring` from the event loop of the calling thread once the steady clock shows `atMs`, unless
    /// `context` is gone by then. Nothing takes an alarm back: whoever is called looks whether it still matters.
    virtual void set(qint64 atMs, QObject *context, std::function<void()> ring) = 0;
};

class TimerAlarms final : public Alarms
{
public:
    explicit TimerAlarms(const Clock &clock)
        : m_clock(clock)
    {}
    void set(qint64 atMs, QObject *context, std::function<void()> ring) override;

private:
    const Clock &m_clock;
};

} // namespace rapporteur
