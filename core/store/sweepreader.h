// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sweeprow.h"

namespace rapporteur
{

/// One provision of the articles of a filter, in the filter's order and at most `MostSweepRows`. Reads two rows an
/// article, no payload.
[[nodiscard]] Result<QList<SweepRow>> readSweep(Connection &db, const QueueQuery &filter,
                                                int provision);

} // namespace rapporteur
