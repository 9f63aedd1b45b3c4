// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace rapporteur
{

/// How long a server asks to be left alone, in milliseconds from `now`, read from a Retry-After header:
/// whole seconds or an HTTP date. A date in the past is 0; a negative number, a fraction or other text is
/// no statement at all. Not capped: ten years are ten years.
[[nodiscard]] std::optional<qint64> retryAfterMs(const QString &header, const QDateTime &now);

} // namespace rapporteur
