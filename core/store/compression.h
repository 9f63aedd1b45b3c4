// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace rapporteur
{

/// Zstandard, level 3: page sources and raw answers. Empty stays empty.
[[nodiscard]] QByteArray compressed(const QByteArray &bytes);

/// Corrupt when the bytes are no such frame; Limit when they would unpack to more than `limit` bytes.
[[nodiscard]] Result<QByteArray> decompressed(const QByteArray &frame, qint64 limit = 256LL << 20);

} // namespace rapporteur
