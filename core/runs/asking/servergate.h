// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/retrypolicy.h"

namespace rapporteur
{

/// Decides how many questions one server gets at a time. One gate stands before all workers and runs that ask
/// the server, so that one "too many requests" slows them all. The window starts low, doubles with each
/// window of answers, grows by one a window once it has been cut, and is halved when the server complains.
/// Pure: told the time, never asks for it. Times are milliseconds of a steady clock.
class ServerGate
{
public:
    /// `mostAtOnce` at least 1. `first`: how many before anything was answered; 1 has the first question warm the server's cache.
    ServerGate(int mostAtOnce, int first);

    void setMost(int mostAtOnce);
    /// Whether one more may go out now; it then counts as gone out, until `ended`.
    [[nodiscard]] bool admit(qint64 nowMs);
    /// An answer that says that the server is well.
    void succeeded();
    /// A failure. `begunMs`: when its question went out; those that went out before the window was cut last
    /// time do not cut it again. `restMs`: nothing goes out for so long.
    void failed(const ServerFault &fault, qint64 begunMs, qint64 nowMs, qint64 restMs);
    /// It ended without saying anything about the server.
    void abandoned();

    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] int window() const { return static_cast<int>(m_window); }
    [[nodiscard]] int most() const { return m_most; }
    /// When it is worth asking again; 0: as soon as one of those in flight ends.
    [[nodiscard]] qint64 opensAtMs() const
    {
        return std::max(m_restUntilMs, m_breaker.opensAtMs());
    }

private:
    void left() { m_inFlight = std::max(0, m_inFlight - 1); }

    int m_most;
    int m_inFlight = 0;
    double m_window;
    bool m_wasCut = false;
    qint64 m_cutAtMs = -1;
    qint64 m_restUntilMs = 0;
    CircuitBreaker m_breaker;
};

} // namespace rapporteur
