// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/forecast.h"

#include <algorithm>
#include <cmath>

namespace rapporteur
{

namespace
{

qint64 shrunk(qint64 tokens, double share)
{
    return static_cast<qint64>(std::floor(static_cast<double>(tokens) * (1 - share)));
}

qint64 grown(qint64 tokens, double share)
{
    return static_cast<qint64>(std::ceil(static_cast<double>(tokens) * (1 + share)));
}

TokenUsage usageOf(qint64 input, qint64 cached, qint64 output)
{
    TokenUsage usage;
    usage.input = input;
    usage.cachedInput = cached;
    usage.output = output;
    return usage;
}

} // namespace

Forecast forecast(const QList<PlannedCall> &calls, const TokenScale &scale,
                  const TokenPrices &prices, bool caches, bool thinks)
{
    constexpr double lessThanUsual = 0.3;
    constexpr double moreThanUsual = 0.5;
    Forecast result;
    result.calls = calls.size();
    const double doubt = scale.uncertainty();
    qint64 cached = 0;
    for (const PlannedCall &call : calls) {
        const qint64 question = scale.scaled(call.repeatedTokens + call.ownTokens);
        const qint64 cap = call.outputCap > 0 ? call.outputCap : grown(call.typicalOutput, 1);
        result.input.low += shrunk(question, doubt);
        result.input.high += grown(question, doubt);
        result.output.low += std::min(cap, shrunk(call.typicalOutput, lessThanUsual));
        result.output.high += thinks ? cap
                                     : std::min(cap, grown(call.typicalOutput, moreThanUsual));
        if (caches && &call != &calls.front())
            cached += shrunk(scale.scaled(call.repeatedTokens), doubt);
    }
    const qint64 repeated = (result.calls + 9) / 10; // calls that are put again
    if (result.calls > 0) {
        result.input.high += result.input.high * repeated / result.calls;
        result.output.high += result.output.high * repeated / result.calls;
    }
    const auto requests = [&](qint64 count) {
        return prices.request.value_or(0) * std::max<qint64>(count - 1, 0);
    };
    const auto low = costOf(
        usageOf(result.input.low, std::min(cached, result.input.low), result.output.low), prices);
    const auto high = costOf(usageOf(result.input.high, 0, result.output.high), prices);
    if (low && high)
        result.cost = result.calls == 0 ? ForecastRange{}
                                        : ForecastRange{*low + requests(result.calls),
                                                        *high + requests(result.calls + repeated)};
    return result;
}

std::optional<MicroDollars> mostFor(const PlannedCall &call, const TokenScale &scale,
                                    const TokenPrices &prices)
{
    const qint64 question = grown(scale.scaled(call.repeatedTokens + call.ownTokens),
                                  scale.uncertainty());
    TokenUsage usage = usageOf(question, 0, call.outputCap);
    // Writing into a cache may cost more than plain input.
    if (prices.cacheWrite && prices.input && *prices.cacheWrite > *prices.input)
        usage.cacheWritten = grown(scale.scaled(call.repeatedTokens), scale.uncertainty());
    return costOf(usage, prices);
}

} // namespace rapporteur
