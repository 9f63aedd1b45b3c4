// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/errorbody.h"
#include "core/evaluation/servers/serverrequest.h"

namespace rapporteur
{

/// Seconds as milliseconds, rounded up; at most about a hundred years.
[[nodiscard]] qint64 secondsToMs(double seconds);

/// A point in time as servers write it: RFC 3339, an HTTP date, seconds or milliseconds since 1970.
/// Invalid when it is none.
[[nodiscard]] QDateTime serverTime(QByteArrayView value);

/// How long to wait, in milliseconds, from a value in any form: seconds with a fraction, a duration
/// such as "6m0s" or "7.66s", or a point in time seen from `now`. What is past or negative is 0;
/// what is no number at all ("NaN", "soon") is nothing.
[[nodiscard]] std::optional<qint64> delayIn(QByteArrayView value, const QDateTime &now);

/// The wait that an answer asks for: `retry-after-ms`, `retry-after`, a field of the body, "try
/// again in 5.3s" in its words, and for refusals for lack of a quota the reset of the quota that is
/// used up. Points in time are seen from the server's own clock when it tells it.
[[nodiscard]] std::optional<qint64> delayHint(const ServerResponse &response, const ErrorBody &body,
                                              const QDateTime &nowUtc);

/// "x-should-retry".
[[nodiscard]] std::optional<bool> retryWanted(const ServerResponse &response);

/// One quota as the headers tell it.
struct RateLimit {
    QString name; ///< "requests", "tokens", "input-tokens"; empty where the server has only one
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<qint64>
        resetMs; ///< until it is full again, not until the next request may be sent
    bool operator==(const RateLimit &) const = default;
};

/// The quotas of an answer's headers, in the dialects of OpenAI, Groq, Anthropic and OpenRouter.
/// Negative figures (some servers send −1 for "none") are left out.
[[nodiscard]] QList<RateLimit> rateLimits(const ServerResponse &response, const QDateTime &nowUtc);

/// Now by the clock of the server, told by its `date` header; `nowUtc` without one.
[[nodiscard]] QDateTime serverNow(const ServerResponse &response, const QDateTime &nowUtc);

} // namespace rapporteur
