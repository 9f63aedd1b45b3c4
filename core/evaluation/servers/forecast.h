// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/money.h"
#include "core/evaluation/servers/tokenestimate.h"

namespace rapporteur
{

/// One call as it is planned.
struct PlannedCall {
    qint64 repeatedTokens = 0; ///< estimate of the beginning that all calls share
    qint64 ownTokens = 0; ///< estimate of the rest of the question
    qint64 typicalOutput = 0; ///< tokens of a usual answer of this kind
    qint64 outputCap = 0; ///< the most it may be
};

struct ForecastRange {
    qint64 low = 0;
    qint64 high = 0;
    bool operator==(const ForecastRange &) const = default;
};

/// What a run will take, before anything is sent.
struct Forecast {
    qint64 calls = 0;
    ForecastRange input; ///< tokens
    ForecastRange output; ///< tokens
    std::optional<ForecastRange> cost; ///< millionths of a dollar; empty: the model has no price
    bool operator==(const Forecast &) const = default;
};

/// The range reaches from everything going well (answers shorter than usual, the shared beginning
/// read from the cache after the first call, if `caches`) to badly (a tenth of the calls repeated,
/// answers half as long again as usual, thinking up to the cap if `thinks`, no cache). Whole
/// numbers throughout.
[[nodiscard]] Forecast forecast(const QList<PlannedCall> &calls, const TokenScale &scale,
                                const TokenPrices &prices, bool caches, bool thinks);

/// The most that one call can cost: what a cap is checked against before it is sent. Nothing
/// without prices.
[[nodiscard]] std::optional<MicroDollars> mostFor(const PlannedCall &call, const TokenScale &scale,
                                                  const TokenPrices &prices);

} // namespace rapporteur
