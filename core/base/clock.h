// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace rapporteur
{

/// Time as an injected service, so that tests decide what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall-clock time in UTC, for records.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Milliseconds on a steady clock, for durations and deadlines.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace rapporteur
