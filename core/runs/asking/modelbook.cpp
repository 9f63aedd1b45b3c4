// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelbook.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype MostModels = 200;
constexpr int MostAtOnce = 256;
constexpr qint64 MostOfAnything =
    1'000'000'000'000; ///< a million dollars, or a million million tokens

void insert(QJsonObject &json, const QString &name, const std::optional<qint64> &value)
{
    if (value)
        json.insert(name, *value);
}

std::optional<qint64> countIn(const QJsonObject &json, QLatin1StringView name)
{
    const qint64 value = json.value(name).toInteger(-1);
    return value >= 0 && value <= MostOfAnything ? std::optional(value) : std::nullopt;
}

bool isSame(const Rater &a, const Rater &b)
{
    return a.provider == b.provider && a.model == b.model && a.settings == b.settings;
}

} // namespace

QJsonObject pricesToJson(const TokenPrices &prices)
{
    QJsonObject json;
    insert(json, u"input"_s, prices.input);
    insert(json, u"output"_s, prices.output);
    insert(json, u"cached_input"_s, prices.cachedInput);
    insert(json, u"cache_write"_s, prices.cacheWrite);
    insert(json, u"request"_s, prices.request);
    return json;
}

TokenPrices pricesFromJson(const QJsonObject &json)
{
    TokenPrices prices;
    prices.input = countIn(json, "input"_L1);
    prices.output = countIn(json, "output"_L1);
    prices.cachedInput = countIn(json, "cached_input"_L1);
    prices.cacheWrite = countIn(json, "cache_write"_L1);
    prices.request = countIn(json, "request"_L1);
    return prices;
}

QByteArray modelBookToJson(const QList<ModelSetup> &models)
{
    QJsonArray list;
    for (const ModelSetup &setup : models) {
        const Rater rater = raterOf(setup, {});
        QJsonObject entry{
            {u"provider"_s, rater.provider},
            {u"model"_s, rater.model},
            {u"settings"_s, QJsonDocument::fromJson(rater.settings.toUtf8()).object()},
            {u"prices"_s, pricesToJson(setup.prices)},
            {u"streamed"_s, setup.streamed},
            {u"concurrency"_s, setup.concurrency}};
        if (setup.contextTokens > 0)
            entry.insert(u"context"_s, setup.contextTokens);
        insert(entry, u"cap_run"_s, setup.caps.run);
        insert(entry, u"cap_day"_s, setup.caps.day);
        insert(entry, u"warn_run"_s, setup.softCaps.run);
        insert(entry, u"warn_day"_s, setup.softCaps.day);
        list.append(entry);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<ModelSetup> modelBookFromJson(const QByteArray &json)
{
    QList<ModelSetup> models;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject entry = value.toObject();
        Rater rater;
        rater.provider = entry.value("provider"_L1).toString();
        rater.model = entry.value("model"_L1).toString();
        rater.settings = QString::fromUtf8(
            QJsonDocument(entry.value("settings"_L1).toObject()).toJson(QJsonDocument::Compact));
        Result<ModelSetup> setup = setupOf(rater);
        if (!setup || models.size() >= MostModels)
            continue;
        setup->prices = pricesFromJson(entry.value("prices"_L1).toObject());
        setup->contextTokens = countIn(entry, "context"_L1).value_or(0);
        setup->caps.run = countIn(entry, "cap_run"_L1);
        setup->caps.day = countIn(entry, "cap_day"_L1);
        setup->softCaps.run = countIn(entry, "warn_run"_L1);
        setup->softCaps.day = countIn(entry, "warn_day"_L1);
        setup->streamed = entry.value("streamed"_L1).toBool(true);
        setup->concurrency = std::clamp(entry.value("concurrency"_L1).toInt(setup->concurrency), 1,
                                        MostAtOnce);
        models.append(*std::move(setup));
    }
    return models;
}

Result<ModelSetup> setupFor(const Rater &rater, const QList<ModelSetup> &book)
{
    for (const ModelSetup &setup : book) {
        if (isSame(raterOf(setup, {}), rater))
            return setup;
    }
    return setupOf(rater);
}

} // namespace rapporteur
