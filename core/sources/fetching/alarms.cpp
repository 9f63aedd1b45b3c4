// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/alarms.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace rapporteur
{

void TimerAlarms::set(qint64 atMs, QObject *context, std::function<void()> ring)
{
    // A timer may be early by the fraction that its clock is coarser; one more millisecond makes sure.
    const qint64 left = std::clamp<qint64>(atMs - m_clock.monotonicMs() + 1, 0, 24 * 3'600'000LL);
    QTimer::singleShot(std::chrono::milliseconds(left), context, std::move(ring));
}

} // namespace rapporteur
