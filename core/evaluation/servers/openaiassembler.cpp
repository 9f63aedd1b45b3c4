// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/openaireply.h"
#include "core/evaluation/servers/replyassembler.h"
#include "core/evaluation/servers/replyjson.h"
#include "core/evaluation/servers/replynotes.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr int MostToolCalls = 32;

bool isError(const QJsonObject &root)
{
    const QJsonValue error = root["error"_L1];
    return error.isObject() || (error.isString() && !error.toString().isEmpty());
}

class OpenAiAssembler final : public ReplyAssembler
{
public:
    explicit OpenAiAssembler(const QString &toolName)
        : m_toolName(toolName)
    {}

    bool takeWhole(const QJsonObject &given) override
    {
        QJsonObject root = given;
        // Cloudflare's own envelope, where a request went past its compatible address.
        if (const QJsonValue result = root["result"_L1]; result.isObject())
            root = result.toObject();
        if (isError(root) || root["object"_L1].toString() == "error"_L1
            || given["success"_L1] == QJsonValue(false)) {
            error = readErrorObject(isError(root) ? root : given);
            return true;
        }
        const bool own = root.contains("response"_L1) && !root.contains("choices"_L1);
        if (!own && root["choices"_L1].toArray().isEmpty())
            return false;
        takeHead(root);
        if (own)
            reply.text = openAiContent(root["response"_L1]).text;
        takeChoices(root["choices"_L1].toArray());
        ended = true;
        return true;
    }

    void takeEvent(const SseEvent &event) override
    {
        if (event.data.startsWith("[DONE]")) {
            ended = true;
            return;
        }
        if (event.data.trimmed().isEmpty()) // keep-alive
            return;
        const std::optional<QJsonObject> chunk = jsonObject(event.data);
        if (event.name == "error" || (chunk && isError(*chunk))) {
            ErrorBody body = chunk ? readErrorObject(*chunk) : readErrorBody(event.data);
            if (!error)
                error = std::move(body);
            if (chunk)
                takeHead(*chunk);
            return;
        }
        if (!chunk) {
            ++unreadable;
            return;
        }
        ++readable;
        takeHead(*chunk);
        takeChoices((*chunk)["choices"_L1].toArray());
    }

    void conclude() override
    {
        QList<ToolCall> calls;
        for (const auto &[index, call] : m_calls)
            calls.append(call);
        takeToolCalls(calls, m_toolName, reply);
        if (!reply.refusal.isEmpty())
            reply.stop = StopReason::Refused;
    }

private:
    /// Model and usage stand on any chunk, or on none.
    void takeHead(const QJsonObject &root)
    {
        if (const QString model = root["model"_L1].toString(); !model.isEmpty())
            reply.model = model;
        const QJsonValue groq = root["x_groq"_L1]["usage"_L1];
        const QJsonValue usage = root["usage"_L1].isObject() ? root["usage"_L1] : groq;
        if (usage.isObject())
            reply.usage = openAiUsage(usage.toObject());
    }

    void takeChoices(const QJsonArray &choices)
    {
        for (const QJsonValue &value : choices) {
            const QJsonObject choice = value.toObject();
            const int index = choice["index"_L1].toInt();
            if (!m_choice)
                m_choice = index;
            // A whole answer may name two choices alike; a stream names one again and again.
            const bool whole = choice.contains("message"_L1);
            if (index != *m_choice || (whole && m_whole)) {
                noteOddity(reply, u"several-choices"_s,
                           ReplyNotes::tr("The server gave several answers; the first was taken."));
                continue;
            }
            m_whole = m_whole || whole;
            takeMessage(choice[whole ? "message"_L1 : "delta"_L1].toObject());
            if (const QJsonValue text = choice["text"_L1]; text.isString()) // the oldest interface
                reply.text += text.toString();
            takeStop(choice);
        }
    }

    void takeMessage(const QJsonObject &message)
    {
        const OpenAiContent content = openAiContent(message["content"_L1]);
        reply.text += content.text;
        reply.reasoning += content.reasoning + openAiReasoning(message);
        reply.refusal += message["refusal"_L1].toString();
        if (const QJsonObject call = message["function_call"_L1].toObject(); !call.isEmpty())
            takeCall(0, call);
        int position = 0;
        for (const QJsonValue &call : message["tool_calls"_L1].toArray())
            takeCall(call["index"_L1].toInt(position++), call["function"_L1].toObject());
    }

    void takeCall(int index, const QJsonObject &function)
    {
        if (m_calls.size() >= MostToolCalls && !m_calls.contains(index))
            return;
        ToolCall &call = m_calls[index];
        call.name += function["name"_L1].toString();
        const QJsonValue arguments = function["arguments"_L1];
        call.arguments += arguments.isObject() ? QString::fromUtf8(compactJson(arguments))
                                               : arguments.toString();
    }

    void takeStop(const QJsonObject &choice)
    {
        const QString name = choice["finish_reason"_L1].toString();
        if (!name.isEmpty()) {
            reply.stopName = name;
            reply.stop = openAiStop(name);
        }
        if (name != "error"_L1 && !choice["error"_L1].isObject())
            return;
        if (!error)
            error = readErrorObject(choice);
    }

    QString m_toolName;
    std::optional<int> m_choice;
    bool m_whole = false;
    std::map<int, ToolCall> m_calls;
};

} // namespace

std::unique_ptr<ReplyAssembler> openAiAssembler(const QString &toolName)
{
    return std::make_unique<OpenAiAssembler>(toolName);
}

} // namespace rapporteur
