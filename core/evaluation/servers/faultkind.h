// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/errorbody.h"
#include "core/evaluation/servers/serverfault.h"
#include "core/evaluation/servers/serverrequest.h"

namespace rapporteur
{

/// What kind of failure a status and a body mean at a kind of server. `status` 0: the body came
/// inside an answer that began well.
[[nodiscard]] ServerFaultKind faultKind(const ServerPreset &preset, int status,
                                        const ErrorBody &body);

/// The field of the request that a refusal is about; empty when it names none.
[[nodiscard]] QString refusedParameter(const ErrorBody &body);

/// The status that a body stands for when it came without one, from its number or its names; 0:
/// unknown.
[[nodiscard]] int statusOf(const ErrorBody &body);

} // namespace rapporteur
