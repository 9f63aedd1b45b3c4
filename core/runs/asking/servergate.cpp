// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/servergate.h"

#include <algorithm>

namespace rapporteur
{

ServerGate::ServerGate(int mostAtOnce, int first)
    : m_most(std::max(1, mostAtOnce))
    , m_window(std::clamp(first, 1, m_most))
{}

void ServerGate::setMost(int mostAtOnce)
{
    const bool whole = !m_wasCut && window() == m_most;
    m_most = std::max(1, mostAtOnce);
    m_window = whole ? m_most : std::min<double>(m_window, m_most);
}

bool ServerGate::admit(qint64 nowMs)
{
    if (m_inFlight >= window() || nowMs < m_restUntilMs || !m_breaker.admit(nowMs))
        return false;
    ++m_inFlight;
    return true;
}

void ServerGate::succeeded()
{
    left();
    m_breaker.succeeded();
    m_window = std::min<double>(m_most, m_window + (m_wasCut ? 1 / m_window : 1));
}

void ServerGate::failed(const ServerFault &fault, qint64 begunMs, qint64 nowMs, qint64 restMs)
{
    left();
    if (countsAgainstServer(fault.kind))
        m_breaker.failed(nowMs);
    else
        m_breaker.abandoned();
    const bool complains = fault.kind == ServerFaultKind::RateLimited
        || fault.kind == ServerFaultKind::Overloaded;
    if (complains && begunMs > m_cutAtMs) {
        m_window = std::max(1.0, m_window / 2);
        m_wasCut = true;
        m_cutAtMs = nowMs;
    }
    if (restMs > 0)
        m_restUntilMs = std::max(m_restUntilMs, nowMs + restMs);
}

void ServerGate::abandoned()
{
    left();
    m_breaker.abandoned();
}

} // namespace rapporteur
