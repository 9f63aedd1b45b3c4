// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QUrl>

namespace rapporteur
{

/// The two families of interfaces: chat completions as OpenAI made them, and Anthropic's Messages.
enum class ServerProtocol { OpenAi, Anthropic };

/// By what means an answer is held to its JSON schema, strictest first.
enum class JsonMeans { Schema, ForcedTool, JsonObject, PromptOnly };

/// How a server is told to think more or less.
enum class ThinkingStyle {
    None, ///< cannot be told
    Effort, ///< "reasoning_effort": word
    ReasoningObject, ///< "reasoning": {"effort": word} or {"enabled": false}
    ChatTemplate, ///< "chat_template_kwargs": {"enable_thinking": yes or no}
    EffortParsed, ///< "reasoning_effort", and "reasoning_format" so that thinking stays out of the text
    Adaptive ///< "thinking": {"type": …} and "output_config": {"effort": word}
};

/// How a server is helped to recognise a beginning that it has read before.
enum class CacheStyle {
    None, ///< by itself, or not at all
    Key, ///< "prompt_cache_key"
    Marks, ///< "cache_control" at the last part that repeats
    MarksForSome ///< the same, for the models that `cacheModels` names
};

enum class KeyNeed { Required, Optional };

/// Departures from the family's protocol that requests and readers must know.
enum class ServerQuirk {
    RequireParameters, ///< ignores what an upstream does not know, unless told to refuse
    SilentTruncation, ///< drops the beginning of a prompt that is too long, and does not say so
    AnswersForAnyModel, ///< another loaded model may answer in place of one it does not know
    SchemaDirect, ///< takes the schema itself where others take an object with name and schema
    ForbiddenMeansTooLong, ///< 403 says that the prompt is longer than the context
    ToolNameAsWord, ///< takes "required" and not an object in "tool_choice"
    SlowStart, ///< loads the model at the first request: minutes without a byte are normal
    NoStreamOptions ///< sends usage by itself and may refuse to be asked for it
};

/// How prices stand in a list of models.
enum class PriceUnit { None, PerToken, PerMillion };

/// What is known of a kind of server before it was ever asked. Data: `resources/servers/*.json`.
struct ServerPreset {
    QString id; ///< "openrouter"
    QString title; ///< "OpenRouter"
    ServerProtocol protocol = ServerProtocol::OpenAi;
    QString baseAddress; ///< may hold a place such as {account_id} that a person must fill
    bool local = false; ///< runs on a person's own machine: no key, no bill
    KeyNeed keyNeed = KeyNeed::Required;
    QString keyHeader; ///< "Authorization", "x-api-key"
    QString keyPrefix; ///< before the key in that header: "Bearer "
    QList<std::pair<QString, QString>> headers; ///< sent with every request
    QString chatPath; ///< appended to the base address
    QString modelsPath; ///< relative to the base address
    bool pagedModels = false; ///< the list comes in pages
    QString outputCapField; ///< "max_tokens" or "max_completion_tokens"
    QList<JsonMeans> jsonMeans; ///< what it takes, strictest first; never empty
    ThinkingStyle thinking = ThinkingStyle::None;
    CacheStyle cache = CacheStyle::None;
    QStringList cacheModels; ///< beginnings of model ids
    QString idempotencyHeader; ///< empty: the server has none
    PriceUnit priceUnit = PriceUnit::None;
    QList<ServerQuirk> quirks;

    [[nodiscard]] bool has(ServerQuirk quirk) const { return quirks.contains(quirk); }
    bool operator==(const ServerPreset &) const = default;
};

/// What reading a preset file gave: the preset, or every place that is wrong.
struct ServerPresetReading {
    std::optional<ServerPreset> preset; ///< empty when `issues` holds an error
    Issues issues; ///< `place` is a path such as "key.header"
};

[[nodiscard]] ServerPresetReading readServerPreset(const QByteArray &json);

/// The presets shipped with the program, in the order that people look for them. Error: Internal,
/// with the places, when a shipped file is wrong.
[[nodiscard]] Result<QList<ServerPreset>> shippedServerPresets();
/// One of them; NotFound lists the ids there are.
[[nodiscard]] Result<ServerPreset> shippedServerPreset(const QString &id);

[[nodiscard]] QString jsonMeansName(JsonMeans means); ///< "json_schema", "forced_tool", …
/// The means of a name; the weakest for an unknown one.
[[nodiscard]] JsonMeans jsonMeansNamed(QStringView name);

} // namespace rapporteur
