// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/faultreader.h"

namespace rapporteur
{

/// The sentence that tells people of a failure: what, to what, why, what to do. `fault.text` is not
/// read.
[[nodiscard]] QString faultText(const AskedServer &asked, const ServerFault &fault);
[[nodiscard]] QString transportText(const AskedServer &asked, TransportFailure failure,
                                    const ServerFault &fault);

} // namespace rapporteur
