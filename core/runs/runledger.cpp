// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runledger.h"

namespace rapporteur
{

namespace
{

/// Counts stay sensible even if somebody else works on the same run.
void move(int &from, int &to)
{
    from = qMax(0, from - 1);
    ++to;
}

} // namespace

RunLedger::RunLedger(const Clock &clock)
    : m_clock(clock)
{}

void RunLedger::begin(RowId run)
{
    m_run = run;
    m_begunMs = m_clock.monotonicMs();
    m_ended = 0;
    counts = {};
    error.reset();
    goesOnAt = {};
    parked = finished = false;
}

void RunLedger::claimed(const Job &job)
{
    const bool waited = job.attempts > 1 && counts.waiting > 0;
    move(waited || counts.queued == 0 ? counts.waiting : counts.queued, counts.running);
}

void RunLedger::stored()
{
    move(counts.running, counts.stored);
    ++m_ended;
}

void RunLedger::failed(bool dead)
{
    move(counts.running, dead ? counts.dead : counts.waiting);
    if (dead)
        ++m_ended;
}

RunProgress RunLedger::progress() const
{
    RunProgress progress;
    progress.run = m_run;
    progress.counts = counts;
    progress.elapsedMs = m_run == 0 ? 0 : m_clock.monotonicMs() - m_begunMs;
    if (progress.elapsedMs > 0 && m_ended > 0) {
        progress.perMinute = m_ended * 60'000.0 / static_cast<double>(progress.elapsedMs);
        progress.remainingMs = progress.elapsedMs * counts.open() / m_ended;
    }
    progress.parked = parked;
    progress.finished = finished;
    progress.error = error;
    progress.goesOnAt = goesOnAt;
    return progress;
}

} // namespace rapporteur
