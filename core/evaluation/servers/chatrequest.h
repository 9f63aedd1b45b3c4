// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/modelhabits.h"
#include "core/evaluation/servers/orderedjson.h"
#include "core/evaluation/servers/serverrequest.h"

namespace rapporteur
{

enum class ChatRole { User, Assistant };

struct ChatMessage {
    ChatRole role = ChatRole::User;
    QString text;
    bool operator==(const ChatMessage &) const = default;
};

/// The schema that an answer must fit, with the name under which servers know it.
struct AnswerSchema {
    QString name; ///< letters, digits, _ and -, at most 64
    QString description;
    OrderedJson schema; ///< within the strict subset: all properties required, no others allowed
    bool operator==(const AnswerSchema &) const = default;
};

enum class Thinking { ModelDefault, Off, Low, Medium, High };

/// One question to a model, whatever the server.
struct ChatRequest {
    QString model;
    QString system; ///< repeats from item to item, hence worth caching
    QList<ChatMessage> messages; ///< begins and ends with the user's
    std::optional<AnswerSchema> schema;
    qint64 outputCap = 0; ///< tokens, thinking included
    std::optional<double> temperature; ///< empty: not sent, since new models refuse it
    Thinking thinking = Thinking::ModelDefault;
    bool streamed = true;
    bool cacheBeginning = true; ///< tell the server which part repeats
    QString cacheKey; ///< the same for all items that share the system text
    QString idempotencyKey; ///< the same for all attempts at one answer
    bool operator==(const ChatRequest &) const = default;
};

/// The request in the server's dialect, by the means and with the fields that are known to work for
/// the model. Consecutive messages of one role are joined, empty ones left out. Without a schema no
/// means is used.
[[nodiscard]] ServerRequest chatRequest(const ServerPreset &preset, const ServerAddress &address,
                                        const ModelHabits &habits, const ChatRequest &chat);

/// The body alone, for the prompt page and for goldens.
[[nodiscard]] OrderedJson openAiChatBody(const ServerPreset &preset, const ModelHabits &habits,
                                         const ChatRequest &chat);
[[nodiscard]] OrderedJson anthropicChatBody(const ServerPreset &preset, const ModelHabits &habits,
                                            const ChatRequest &chat);

/// Messages as servers want them: no empty ones, roles in turn, the user first.
[[nodiscard]] QList<ChatMessage> messagesInTurn(const QList<ChatMessage> &messages);

} // namespace rapporteur
