// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/chatrequest.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

QList<ChatMessage> messagesInTurn(const QList<ChatMessage> &messages)
{
    QList<ChatMessage> joined;
    for (const ChatMessage &message : messages) {
        if (message.text.trimmed().isEmpty()
            || (joined.isEmpty() && message.role != ChatRole::User))
            continue;
        if (!joined.isEmpty() && joined.back().role == message.role)
            joined.back().text += u"\n\n"_s + message.text;
        else
            joined.append(message);
    }
    return joined;
}

ServerRequest chatRequest(const ServerPreset &preset, const ServerAddress &address,
                          const ModelHabits &habits, const ChatRequest &chat)
{
    ServerRequest request;
    request.method = "POST";
    request.url = address.at(preset.chatPath);
    request.paid = !preset.local;
    request.streamed = chat.streamed;
    for (const auto &[name, value] : preset.headers)
        request.headers.append({name.toLatin1(), value.toLatin1()});
    request.headers.append(ServerHeader{"content-type", "application/json"});
    request.headers.append(
        ServerHeader{"accept", chat.streamed ? "text/event-stream" : "application/json"});
    if (!preset.idempotencyHeader.isEmpty() && !chat.idempotencyKey.isEmpty())
        request.headers.append(
            {preset.idempotencyHeader.toLatin1(), chat.idempotencyKey.toLatin1()});
    request.body = (preset.protocol == ServerProtocol::Anthropic
                        ? anthropicChatBody(preset, habits, chat)
                        : openAiChatBody(preset, habits, chat))
                       .toJson();
    return request;
}

} // namespace rapporteur
