// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/money.h"

#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

__extension__ using Wide = __int128;

constexpr qint64 Million = 1'000'000;
constexpr int PriceDigits = 12; ///< a price of a token has no more that matter

/// Digits and a power of ten: all that a decimal number is.
struct Decimal {
    QByteArray digits;
    qint64 exponent = 0; ///< of the last digit
};

std::optional<Decimal> parsed(QByteArrayView number)
{
    Decimal decimal;
    const QByteArray text = number.trimmed().toByteArray().toLower();
    const qsizetype e = text.indexOf('e');
    bool sound = true;
    if (e >= 0)
        decimal.exponent = text.sliced(e + 1).toInt(&sound);
    QByteArray mantissa = e >= 0 ? text.first(e) : text;
    if (mantissa.startsWith('+'))
        mantissa.removeFirst();
    if (!sound || mantissa.isEmpty() || mantissa == "." || mantissa.count('.') > 1
        || mantissa.size() > 60 || std::abs(decimal.exponent) > 60)
        return std::nullopt;
    for (const char c : std::as_const(mantissa)) {
        if (c != '.' && (c < '0' || c > '9'))
            return std::nullopt;
    }
    if (const qsizetype point = mantissa.indexOf('.'); point >= 0) {
        decimal.exponent -= mantissa.size() - point - 1;
        mantissa.remove(point, 1);
    }
    decimal.digits = mantissa;
    return decimal;
}

QByteArray asText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toLatin1();
    if (value.isDouble()) // the shortest text that means this number is what the server wrote
        return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return {};
}

} // namespace

std::optional<qint64> decimalUnits(QByteArrayView number, int digits)
{
    const std::optional<Decimal> decimal = parsed(number);
    if (!decimal)
        return std::nullopt;
    const qint64 shift = decimal->exponent + digits; ///< zeros to add, or digits to drop
    const qsizetype kept = decimal->digits.size() + std::min<qint64>(shift, 0);
    Wide units = 0;
    for (qsizetype i = 0; i < kept; ++i) {
        units = units * 10 + (decimal->digits[i] - '0');
        if (units > std::numeric_limits<qint64>::max())
            return std::nullopt;
    }
    if (kept >= 0 && kept < decimal->digits.size() && decimal->digits[kept] >= '5')
        ++units;
    for (qint64 i = 0; i < shift && units > 0; ++i) {
        units *= 10;
        if (units > std::numeric_limits<qint64>::max())
            return std::nullopt;
    }
    return static_cast<qint64>(units);
}

std::optional<qint64> pricePerToken(const QJsonValue &dollars)
{
    return decimalUnits(asText(dollars), PriceDigits);
}

std::optional<qint64> pricePerMillion(const QJsonValue &dollars)
{
    return decimalUnits(asText(dollars), 6);
}

std::optional<MicroDollars> costOf(const TokenUsage &usage, const TokenPrices &prices)
{
    if (usage.cost)
        return usage.cost;
    if (!usage.input || !usage.output || !prices.complete())
        return std::nullopt;
    const qint64 cached = usage.cachedInput.value_or(0);
    const qint64 written = usage.cacheWritten.value_or(0);
    const qint64 fresh = std::max<qint64>(*usage.input - cached - written, 0);
    const Wide total = Wide(fresh) * *prices.input
        + Wide(cached) * prices.cachedInput.value_or(*prices.input)
        + Wide(written) * prices.cacheWrite.value_or(*prices.input)
        + Wide(*usage.output) * *prices.output;
    const Wide cost = (total + Million - 1) / Million + prices.request.value_or(0);
    if (cost > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return static_cast<MicroDollars>(cost);
}

QString moneyText(MicroDollars amount)
{
    QString text = QString::number(std::abs(amount)).rightJustified(7, u'0');
    text.insert(text.size() - 6, u'.');
    while (text.endsWith(u'0') && text.size() - text.indexOf(u'.') > 3)
        text.chop(1);
    return (amount < 0 ? u"−$"_s : u"$"_s) + text;
}

} // namespace rapporteur
