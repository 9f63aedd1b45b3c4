// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/score.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr QChar Minus{0x2212};
constexpr QChar EnDash{0x2013};

bool isMinus(QChar c)
{
    return c == u'-' || c == Minus || c == EnDash;
}

bool meansNoData(const QString &typed)
{
    return typed == "n"_L1 || typed == "nd"_L1 || typed == "n/d"_L1 || typed == "-"_L1
        || typed == EnDash || typed == Minus || typed == QChar(0x2014);
}

/// Digits with at most one point or comma after an optional sign; nothing else is a number here.
std::optional<double> plainNumber(const QString &typed)
{
    QByteArray ascii;
    bool digits = false;
    bool separator = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (i == 0 && (c == u'+' || isMinus(c))) {
            ascii += c == u'+' ? '+' : '-';
        } else if ((c == u'.' || c == u',') && !separator) {
            separator = true;
            ascii += '.';
        } else if (c.digitValue() >= 0) {
            digits = true;
            ascii += static_cast<char>('0' + c.digitValue());
        } else {
            return std::nullopt;
        }
    }
    bool ok = false;
    const double value = ascii.toDouble(&ok);
    if (!digits || !ok || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace

double rounded(double value)
{
    return std::floor(1000 * value + 0.5) / 1000;
}

Score rounded(Score value)
{
    if (value)
        value = rounded(*value);
    return value;
}

QString scoreText(Score value, int decimals)
{
    if (!value)
        return EnDash;
    const double scale = std::pow(10.0, decimals);
    // Scores have three decimals; the small push keeps 0.345 from falling to 0.34 by its binary form.
    const double shown = std::floor(*value * scale + 0.5 + 1e-9) / scale;
    const QString digits = QString::number(std::fabs(shown), 'f', decimals);
    if (shown == 0)
        return digits;
    return (shown < 0 ? Minus : QChar(u'+')) + digits;
}

Result<Score> scoreFromTyped(QStringView typed, double minimum, double maximum)
{
    const QString text = typed.trimmed().toString().toLower();
    if (meansNoData(text))
        return Score();
    const std::optional<double> value = plainNumber(text);
    if (!value) {
        return failure(
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "Score", "“%1” is no score. Type a number such as .4 or -.25, or n for no data.")
                .arg(text));
    }
    const double score = rounded(*value);
    if (score < minimum || score > maximum) {
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate(
                           "Score", "%1 is outside the scale. Type a number from %2 to %3.")
                           .arg(text, scoreText(minimum), scoreText(maximum)));
    }
    return Score(score);
}

QJsonValue scoreToJson(Score value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

Score scoreFromJson(const QJsonValue &json)
{
    return json.isDouble() ? Score(json.toDouble()) : Score();
}

} // namespace rapporteur
