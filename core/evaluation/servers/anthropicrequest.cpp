// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/chatrequest.h"
#include "core/evaluation/servers/schemadialect.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

OrderedJson systemOf(const ModelHabits &habits, const ChatRequest &chat)
{
    OrderedJson block = OrderedJson::object({{u"type"_s, u"text"_s}, {u"text"_s, chat.system}});
    if (chat.cacheBeginning && habits.sends(u"cache_control"))
        block.add(u"cache_control"_s, OrderedJson::object({{u"type"_s, u"ephemeral"_s}}));
    return OrderedJson::array({block});
}

OrderedJson messagesOf(const ChatRequest &chat)
{
    OrderedJson messages = OrderedJson::array();
    for (const ChatMessage &message : messagesInTurn(chat.messages))
        messages.append(OrderedJson::object(
            {{u"role"_s, message.role == ChatRole::User ? u"user"_s : u"assistant"_s},
             {u"content"_s, message.text}}));
    return messages;
}

QString effortWord(Thinking thinking)
{
    return thinking == Thinking::Low   ? u"low"_s
        : thinking == Thinking::Medium ? u"medium"_s
        : thinking == Thinking::High   ? u"high"_s
                                       : QString();
}

void addTool(const AnswerSchema &schema, OrderedJson &body)
{
    body.add(u"tools"_s,
             OrderedJson::array(
                 {OrderedJson::object({{u"name"_s, schema.name},
                                       {u"description"_s, schema.description},
                                       {u"input_schema"_s, withoutBounds(schema.schema)}})}));
    body.add(u"tool_choice"_s,
             OrderedJson::object({{u"type"_s, u"tool"_s},
                                  {u"name"_s, schema.name},
                                  {u"disable_parallel_tool_use"_s, true}}));
}

} // namespace

OrderedJson anthropicChatBody(const ServerPreset &, const ModelHabits &habits,
                              const ChatRequest &chat)
{
    const bool forcesTool = chat.schema && habits.means == JsonMeans::ForcedTool;
    OrderedJson body = OrderedJson::object(
        {{u"model"_s, chat.model}, {u"max_tokens"_s, std::max<qint64>(chat.outputCap, 1)}});
    if (!chat.system.isEmpty())
        body.add(u"system"_s, systemOf(habits, chat));
    body.add(u"messages"_s, messagesOf(chat));
    if (chat.temperature && habits.sends(u"temperature"))
        body.add(u"temperature"_s, *chat.temperature);
    // A forced tool and thinking exclude each other; the tool is what the answer needs.
    if (chat.thinking != Thinking::ModelDefault && habits.sends(u"thinking")) {
        const bool off = chat.thinking == Thinking::Off || forcesTool;
        body.add(u"thinking"_s,
                 OrderedJson::object({{u"type"_s, off ? u"disabled"_s : u"adaptive"_s}}));
    }
    OrderedJson output = OrderedJson::object();
    if (chat.schema && habits.means == JsonMeans::Schema)
        output.add(u"format"_s,
                   OrderedJson::object({{u"type"_s, u"json_schema"_s},
                                        {u"schema"_s, withoutBounds(chat.schema->schema)}}));
    if (const QString word = effortWord(chat.thinking);
        !word.isEmpty() && !forcesTool && habits.sends(u"effort"))
        output.add(u"effort"_s, word);
    if (output.size() > 0)
        body.add(u"output_config"_s, output);
    if (forcesTool)
        addTool(*chat.schema, body);
    body.add(u"stream"_s, chat.streamed);
    return body;
}

} // namespace rapporteur
