// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/forecastwords.h"

#include "ui/base/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

constexpr qsizetype LongestName = 60;

QString range(const ForecastRange &range)
{
    const QLocale locale;
    return Words::tr("%1 to %2").arg(locale.toString(range.low), locale.toString(range.high));
}

} // namespace

QString forecastWords(const ModelSetup &setup, const Forecast &forecast)
{
    const QString model = singleLine(setup.server.model.left(LongestName));
    if (forecast.calls == 0)
        return Words::tr("%1: nothing to ask").arg(model);
    const QString what = Words::tr("%1: %n question(s), %2 tokens in, %3 out", nullptr,
                                   static_cast<int>(forecast.calls))
                             .arg(model, range(forecast.input), range(forecast.output));
    if (!isPaid(setup))
        return Words::tr("%1; no cost").arg(what);
    if (!forecast.cost)
        return Words::tr("%1; the cost is unknown, since no price is").arg(what);
    QString text = Words::tr("%1; %2 to %3")
                       .arg(what, moneyText(forecast.cost->low), moneyText(forecast.cost->high));
    if (setup.caps.run && *setup.caps.run < forecast.cost->high)
        text += u' ' + Words::tr("(the run stops at %1)").arg(moneyText(*setup.caps.run));
    return text;
}

QString togetherWords(const QList<Forecast> &forecasts)
{
    ForecastRange sum;
    int priced = 0;
    for (const Forecast &forecast : forecasts) {
        if (!forecast.cost || forecast.cost->high == 0)
            continue;
        ++priced;
        sum.low += forecast.cost->low;
        sum.high += forecast.cost->high;
    }
    return priced < 2
        ? QString()
        : Words::tr("Together: %1 to %2").arg(moneyText(sum.low), moneyText(sum.high));
}

} // namespace rapporteur
