// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace rapporteur
{

/// "3 hours ago", in whole units; "just now" below a minute and for what lies ahead.
[[nodiscard]] QString relativeTime(const QDateTime &then, const QDateTime &now);

} // namespace rapporteur
