// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event.h"

namespace rapporteur
{

/// "evaluated", "rate limited": what an event's type means to people; an unknown one as it is written.
[[nodiscard]] QString eventTypeTitle(const QString &type);
[[nodiscard]] QString severityTitle(Severity severity);

} // namespace rapporteur
