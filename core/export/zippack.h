// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

namespace rapporteur
{

/// Packs files of a folder into a ZIP (APPNOTE 6.3.3, deflated, names in UTF-8), in the order of their names and
/// all with the same time, so that the same files give the same bytes. `out` must be able to seek. Limit when a
/// file or the whole is larger than 4 GB.
[[nodiscard]] Status packZip(QIODevice &out, const QString &folder, QStringList names);

} // namespace rapporteur
