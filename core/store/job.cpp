// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job.h"

#include <array>

namespace rapporteur
{

using namespace Qt::StringLiterals;

QString jobStateName(JobState state)
{
    static constexpr std::array Names = {"queued"_L1, "claimed"_L1, "asked"_L1, "answered"_L1,
                                         "stored"_L1, "waiting"_L1, "dead"_L1,  "cancelled"_L1};
    return Names[size_t(state)];
}

} // namespace rapporteur
