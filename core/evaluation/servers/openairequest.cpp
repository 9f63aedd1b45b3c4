// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/chatrequest.h"
#include "core/evaluation/servers/schemadialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

OrderedJson messageOf(const QString &role, const OrderedJson &content)
{
    return OrderedJson::object({{u"role"_s, role}, {u"content"_s, content}});
}

/// The system text as a part with a mark: what stands before it is read from the cache next time.
OrderedJson markedText(const QString &text)
{
    return OrderedJson::array({OrderedJson::object(
        {{u"type"_s, u"text"_s},
         {u"text"_s, text},
         {u"cache_control"_s, OrderedJson::object({{u"type"_s, u"ephemeral"_s}})}})});
}

bool takesMarks(const ServerPreset &preset, const ModelHabits &habits, const ChatRequest &chat)
{
    const bool known = preset.cache == CacheStyle::Marks
        || (preset.cache == CacheStyle::MarksForSome
            && std::ranges::any_of(preset.cacheModels, [&](const QString &beginning) {
                   return chat.model.startsWith(beginning);
               }));
    return known && chat.cacheBeginning && habits.sends(u"cache_control");
}

OrderedJson messagesOf(const ServerPreset &preset, const ModelHabits &habits,
                       const ChatRequest &chat)
{
    OrderedJson messages = OrderedJson::array();
    // "developer" is OpenAI's own word; "system" is taken everywhere.
    if (!chat.system.isEmpty())
        messages.append(messageOf(u"system"_s,
                                  takesMarks(preset, habits, chat) ? markedText(chat.system)
                                                                   : OrderedJson(chat.system)));
    for (const ChatMessage &message : messagesInTurn(chat.messages))
        messages.append(
            messageOf(message.role == ChatRole::User ? u"user"_s : u"assistant"_s, message.text));
    return messages;
}

QString effortWord(Thinking thinking)
{
    switch (thinking) {
    case Thinking::Off:
        return u"none"_s;
    case Thinking::Low:
        return u"low"_s;
    case Thinking::Medium:
        return u"medium"_s;
    case Thinking::High:
        return u"high"_s;
    case Thinking::ModelDefault:
        break;
    }
    return {};
}

void addThinking(const ServerPreset &preset, const ModelHabits &habits, const ChatRequest &chat,
                 OrderedJson &body)
{
    const bool given = chat.thinking != Thinking::ModelDefault;
    const QString word = effortWord(chat.thinking);
    const bool sendsEffort = given && habits.sends(u"reasoning_effort");
    switch (preset.thinking) {
    case ThinkingStyle::EffortParsed:
        if (habits.sends(u"reasoning_format") && given)
            body.add(u"reasoning_format"_s, u"parsed"_s);
        if (sendsEffort)
            body.add(u"reasoning_effort"_s, word);
        break;
    case ThinkingStyle::Effort:
        if (sendsEffort)
            body.add(u"reasoning_effort"_s, word);
        break;
    case ThinkingStyle::ReasoningObject:
        if (given && habits.sends(u"reasoning"))
            body.add(u"reasoning"_s,
                     chat.thinking == Thinking::Off ? OrderedJson::object({{u"enabled"_s, false}})
                                                    : OrderedJson::object({{u"effort"_s, word}}));
        break;
    case ThinkingStyle::ChatTemplate:
        if (given && habits.sends(u"chat_template_kwargs"))
            body.add(u"chat_template_kwargs"_s,
                     OrderedJson::object({{u"enable_thinking"_s, chat.thinking != Thinking::Off}}));
        break;
    case ThinkingStyle::Adaptive:
    case ThinkingStyle::None:
        break;
    }
}

OrderedJson schemaFormat(const ServerPreset &preset, const AnswerSchema &schema)
{
    OrderedJson inner = preset.has(ServerQuirk::SchemaDirect)
        ? schema.schema
        : OrderedJson::object(
              {{u"name"_s, schema.name}, {u"strict"_s, true}, {u"schema"_s, schema.schema}});
    return OrderedJson::object(
        {{u"type"_s, u"json_schema"_s}, {u"json_schema"_s, std::move(inner)}});
}

void addTool(const ServerPreset &preset, const AnswerSchema &schema, OrderedJson &body)
{
    const OrderedJson function = OrderedJson::object({{u"name"_s, schema.name},
                                                      {u"description"_s, schema.description},
                                                      {u"parameters"_s, schema.schema},
                                                      {u"strict"_s, true}});
    body.add(u"tools"_s,
             OrderedJson::array(
                 {OrderedJson::object({{u"type"_s, u"function"_s}, {u"function"_s, function}})}));
    if (preset.has(ServerQuirk::ToolNameAsWord))
        body.add(u"tool_choice"_s, u"required"_s);
    else
        body.add(u"tool_choice"_s,
                 OrderedJson::object(
                     {{u"type"_s, u"function"_s},
                      {u"function"_s, OrderedJson::object({{u"name"_s, schema.name}})}}));
}

void addMeans(const ServerPreset &preset, const ModelHabits &habits, const ChatRequest &chat,
              OrderedJson &body)
{
    if (!chat.schema)
        return;
    switch (habits.means) {
    case JsonMeans::Schema:
        body.add(u"response_format"_s, schemaFormat(preset, *chat.schema));
        break;
    case JsonMeans::ForcedTool:
        addTool(preset, *chat.schema, body);
        break;
    case JsonMeans::JsonObject:
        body.add(u"response_format"_s, OrderedJson::object({{u"type"_s, u"json_object"_s}}));
        break;
    case JsonMeans::PromptOnly:
        return;
    }
    // Without this an upstream that knows no schema answers as it likes, and nobody hears of it.
    if (preset.has(ServerQuirk::RequireParameters) && habits.sends(u"provider"))
        body.add(u"provider"_s, OrderedJson::object({{u"require_parameters"_s, true}}));
}

} // namespace

OrderedJson openAiChatBody(const ServerPreset &preset, const ModelHabits &habits,
                           const ChatRequest &chat)
{
    OrderedJson body = OrderedJson::object(
        {{u"model"_s, chat.model}, {u"messages"_s, messagesOf(preset, habits, chat)}});
    if (chat.outputCap > 0)
        body.add(habits.outputCapField.isEmpty() ? preset.outputCapField : habits.outputCapField,
                 chat.outputCap);
    if (chat.temperature && habits.sends(u"temperature"))
        body.add(u"temperature"_s, *chat.temperature);
    addThinking(preset, habits, chat, body);
    addMeans(preset, habits, chat, body);
    if (preset.cache == CacheStyle::Key && chat.cacheBeginning && !chat.cacheKey.isEmpty()
        && habits.sends(u"prompt_cache_key"))
        body.add(u"prompt_cache_key"_s, chat.cacheKey);
    body.add(u"stream"_s, chat.streamed);
    if (chat.streamed && !preset.has(ServerQuirk::NoStreamOptions)
        && habits.sends(u"stream_options"))
        body.add(u"stream_options"_s, OrderedJson::object({{u"include_usage"_s, true}}));
    return body;
}

} // namespace rapporteur
