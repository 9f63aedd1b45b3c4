// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/serverreply.h"

#include <QJsonValue>

namespace rapporteur
{

/// Prices of a model as whole numbers, so that sums come out exactly: millionths of a US dollar for
/// a million tokens, which is the same as 10⁻¹² dollars a token. Empty: unknown, which is not free.
struct TokenPrices {
    std::optional<qint64> input;
    std::optional<qint64> output;
    std::optional<qint64> cachedInput; ///< empty: as `input`
    std::optional<qint64> cacheWrite; ///< empty: as `input`
    std::optional<qint64> request; ///< millionths of a dollar for each call, on top

    /// Input and output are known.
    [[nodiscard]] bool complete() const { return input && output; }
    bool operator==(const TokenPrices &) const = default;
};

/// A decimal number of dollars ("0.00000015", "3e-6", 15) as a whole number of 10⁻ᵈ dollars,
/// rounded half up, without passing through a binary fraction. Nothing for negative numbers (they
/// mean "varies"), for what is no number and for what is too large.
[[nodiscard]] std::optional<qint64> decimalUnits(QByteArrayView number, int digits);

/// The price of a token, or of a million tokens, in the unit of TokenPrices.
[[nodiscard]] std::optional<qint64> pricePerToken(const QJsonValue &dollars);
[[nodiscard]] std::optional<qint64> pricePerMillion(const QJsonValue &dollars);

/// What a usage costs in millionths of a dollar: what the server charged when it says so, else by
/// the prices, rounded up (a cap must hold). Nothing when a needed price or count is unknown.
[[nodiscard]] std::optional<MicroDollars> costOf(const TokenUsage &usage,
                                                 const TokenPrices &prices);

/// For people: "$0.0042", "$12.30"; as many decimals as the amount needs, at least two.
[[nodiscard]] QString moneyText(MicroDollars amount);

} // namespace rapporteur
