// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/conductor.h"

namespace rapporteur
{

/// The running figures of one run, kept from what the conductor does, so that showing progress asks the
/// store nothing.
class RunLedger
{
public:
    explicit RunLedger(const Clock &clock);

    void begin(RowId run);
    void claimed(const Job &job);
    void stored();
    void failed(bool dead);
    [[nodiscard]] RunProgress progress() const;

    RunCounts counts;
    std::optional<Error> error;
    QDateTime goesOnAt; ///< belongs to `error`
    bool parked = false, finished = false;

private:
    const Clock &m_clock;
    RowId m_run = 0;
    qint64 m_begunMs = 0;
    int m_ended = 0; ///< jobs that ended since `begin`
};

} // namespace rapporteur
