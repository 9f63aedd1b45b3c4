// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QJsonObject>

#include <functional>

namespace rapporteur
{

/// The longest line that is read: an article with its thread.
inline constexpr qint64 LongestJsonLine = 512LL << 20;

/// Each line of a file of JSON objects. What `take` refuses ends it, with the number of the line put before the
/// reason. BadInput for a line that is no JSON object, Limit for one that is too long.
[[nodiscard]] Status forEachJsonLine(QIODevice &file, const QString &name,
                                     const std::function<Status(const QJsonObject &line)> &take);

} // namespace rapporteur
