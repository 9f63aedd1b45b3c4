// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/writer.h"

namespace rapporteur
{

/// Why articles and reviews are not in an export, for people; empty when all are.
[[nodiscard]] QString leftOutText(const ExportReport &report);

} // namespace rapporteur
