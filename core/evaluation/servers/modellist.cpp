// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/modellist.h"

#include "core/base/storabletext.h"
#include "core/evaluation/servers/errorbody.h"
#include "core/evaluation/servers/faultreader.h"
#include "core/evaluation/servers/replyjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype LargestList = 64LL * 1024 * 1024;
constexpr qsizetype MostModels = 50'000;
constexpr qsizetype LongestId = 500;

/// Context of the texts.
struct ModelListReader {
    Q_DECLARE_TR_FUNCTIONS(ModelListReader)
};

std::optional<QJsonArray> entriesOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject root = document.object();
    // llama.cpp gives both "models" and "data"; the second has what is needed.
    for (const auto name : {"data"_L1, "models"_L1, "result"_L1}) {
        if (root[name].isArray())
            return root[name].toArray();
    }
    return std::nullopt;
}

std::optional<qint64> firstCount(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        const auto count = countIn(value.isString() ? QJsonValue(value.toString().toDouble())
                                                    : value);
        if (count && *count > 0)
            return count;
    }
    return std::nullopt;
}

void readPrices(PriceUnit unit, const QJsonObject &pricing, TokenPrices &prices)
{
    if (unit == PriceUnit::PerMillion) {
        prices.input = pricePerMillion(pricing["input"_L1]);
        prices.output = pricePerMillion(pricing["output"_L1]);
        prices.cachedInput = pricePerMillion(pricing["cached_input"_L1]);
    } else if (unit == PriceUnit::PerToken) {
        prices.input = pricePerToken(pricing["prompt"_L1]);
        prices.output = pricePerToken(pricing["completion"_L1]);
        prices.cachedInput = pricePerToken(pricing["input_cache_read"_L1]);
        prices.cacheWrite = pricePerToken(pricing["input_cache_write"_L1]);
        prices.request = pricePerMillion(pricing["request"_L1]); // dollars to millionths
    }
}

std::optional<bool> listed(const QJsonValue &parameters,
                           std::initializer_list<QLatin1StringView> names)
{
    if (!parameters.isArray())
        return std::nullopt;
    const QJsonArray array = parameters.toArray();
    return std::ranges::any_of(
        names, [&](QLatin1StringView name) { return array.contains(QJsonValue(QString(name))); });
}

bool isForText(const QJsonObject &entry)
{
    static const QStringList others = {u"image"_s,           u"embedding"_s,    u"embeddings"_s,
                                       u"moderation"_s,      u"rerank"_s,       u"audio"_s,
                                       u"video"_s,           u"transcribe"_s,   u"speech"_s,
                                       u"Text Embeddings"_s, u"Text-to-Image"_s};
    if (others.contains(entry["type"_L1].toString())
        || others.contains(entry["task"_L1]["name"_L1].toString()))
        return false;
    const QJsonValue output = entry["architecture"_L1]["output_modalities"_L1];
    return !output.isArray() || output.toArray().contains(QJsonValue(u"text"_s));
}

bool isLoaded(const QJsonObject &entry)
{
    return entry["state"_L1].toString() == "loaded"_L1
        || entry["status"_L1]["value"_L1].toString() == "loaded"_L1
        || !entry["loaded_instances"_L1].toArray().isEmpty();
}

QJsonValue propertyOf(const QJsonObject &entry, QLatin1StringView name)
{
    for (const QJsonValue &property : entry["properties"_L1].toArray()) {
        if (property["property_id"_L1].toString() == name)
            return property["value"_L1];
    }
    return {};
}

ServerModel readEntry(const ServerPreset &preset, const QJsonObject &entry)
{
    ServerModel model;
    for (const auto name : {"id"_L1, "key"_L1, "model"_L1, "name"_L1}) {
        if (model.id.isEmpty())
            model.id = entry[name].toString();
    }
    // Cloudflare's id is a number of its own; requests take the name.
    if (entry["task"_L1].isObject() && entry["name"_L1].toString().startsWith(u'@'))
        model.id = entry["name"_L1].toString();
    for (const auto name : {"display_name"_L1, "name"_L1}) {
        if (model.title.isEmpty() && entry[name].toString() != model.id)
            model.title = cappedText(storableText(entry[name].toString()).simplified(), 200);
    }
    const QJsonObject top = entry["top_provider"_L1].toObject();
    const QJsonObject meta = entry["meta"_L1].toObject();
    const QJsonObject instance =
        entry["loaded_instances"_L1].toArray().first()["config"_L1].toObject();
    model.contextTokens = firstCount(
        {instance["context_length"_L1], meta["n_ctx"_L1], entry["loaded_context_length"_L1],
         top["context_length"_L1], entry["context_length"_L1], entry["context_window"_L1],
         entry["max_model_len"_L1], entry["max_input_tokens"_L1], entry["max_context_length"_L1],
         meta["n_ctx_train"_L1], propertyOf(entry, "context_window"_L1)});
    model.outputTokens = firstCount({top["max_completion_tokens"_L1],
                                     entry["max_completion_tokens"_L1],
                                     entry["max_output_tokens"_L1], entry["max_tokens"_L1]});
    readPrices(preset.priceUnit, entry["pricing"_L1].toObject(), model.prices);
    const QJsonValue parameters = entry["supported_parameters"_L1];
    model.takesSchema = listed(parameters, {"structured_outputs"_L1});
    model.takesTemperature = listed(parameters, {"temperature"_L1});
    model.takesTools = listed(parameters, {"tool_choice"_L1});
    if (const QJsonValue own = entry["capabilities"_L1]["structured_outputs"_L1]["supported"_L1];
        own.isBool())
        model.takesSchema = own.toBool();
    model.loaded = isLoaded(entry);
    model.forText = isForText(entry);
    return model;
}

} // namespace

Result<ModelPage> readModelList(const AskedServer &asked, const QByteArray &bytes)
{
    if (bytes.size() > LargestList)
        return failure(
            ErrorKind::Limit,
            ModelListReader::tr("The list of models of %1 is larger than 64 MB and was not read.")
                .arg(asked.preset.title));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const std::optional<QJsonArray> entries = entriesOf(document);
    if (!entries) {
        const ServerFault fault = makeFault(asked, ServerFaultKind::NotAnApi,
                                            readErrorBody(bytes).message);
        return std::unexpected(toError(fault));
    }
    ModelPage page;
    QSet<QString> seen;
    int unreadable = 0;
    for (const QJsonValue &value : *entries) {
        ServerModel model = readEntry(asked.preset, value.toObject());
        const bool sound = !model.id.isEmpty() && model.id.size() <= LongestId
            && storableText(model.id) == model.id;
        unreadable += sound ? 0 : 1;
        if (!sound || seen.contains(model.id) || page.models.size() >= MostModels)
            continue;
        seen.insert(model.id);
        page.models.append(std::move(model));
    }
    std::ranges::sort(page.models, {}, &ServerModel::id);
    if (unreadable > 0)
        page.issues.append(
            {Severity::Warning,
             u"unreadable-models"_s,
             ModelListReader::tr("%n model(s) in the list of %1 have no name that can be used.",
                                 nullptr, unreadable)
                 .arg(asked.preset.title),
             {}});
    const QJsonObject root = document.object();
    if (root["has_more"_L1].toBool())
        page.after = root["last_id"_L1].toString();
    return page;
}

} // namespace rapporteur
