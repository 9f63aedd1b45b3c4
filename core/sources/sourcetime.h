// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

namespace rapporteur
{

/// A point in time from a number as sources write it: Unix seconds, or milliseconds when the number is
/// too large for seconds. Invalid (date unknown) for zero, negative, not finite and far-off values.
[[nodiscard]] QDateTime timeFromNumber(double value);

/// A point in time from text: ISO 8601 in its usual spellings, RFC 2822, written-out English dates,
/// "2026-02-23 10:00:00", or a number as above. Without a zone UTC is assumed; a bare day is its
/// midnight. Invalid when the text is no date or the year lies outside 1000…9998.
[[nodiscard]] QDateTime timeFromText(QStringView text);

} // namespace rapporteur
