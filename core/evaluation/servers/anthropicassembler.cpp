// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/openaireply.h"
#include "core/evaluation/servers/replyassembler.h"
#include "core/evaluation/servers/replyjson.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr int MostBlocks = 256;

StopReason stopOf(const QString &name)
{
    return name == "end_turn"_L1 || name == "stop_sequence"_L1 ? StopReason::Finished
        : name == "max_tokens"_L1 || name == "model_context_window_exceeded"_L1
        ? StopReason::Truncated
        : name == "tool_use"_L1 ? StopReason::Tool
        : name == "refusal"_L1  ? StopReason::Refused
                                : StopReason::Unknown;
}

/// A block of the content, whole or growing.
struct ContentBlock {
    QString type;
    QString text; ///< or thinking
    ToolCall call;
};

class AnthropicAssembler final : public ReplyAssembler
{
public:
    explicit AnthropicAssembler(const QString &toolName)
        : m_toolName(toolName)
    {}

    bool takeWhole(const QJsonObject &root) override
    {
        if (root["type"_L1].toString() == "error"_L1 || root["error"_L1].isObject()) {
            error = readErrorObject(root);
            return true;
        }
        if (!root["content"_L1].isArray())
            return false;
        takeMessage(root);
        takeStop(root);
        ended = true;
        return true;
    }

    void takeEvent(const SseEvent &event) override
    {
        const std::optional<QJsonObject> data = jsonObject(event.data);
        if (!data) {
            unreadable += event.data.trimmed().isEmpty() ? 0 : 1;
            if (event.name == "error" && !error)
                error = readErrorBody(event.data);
            return;
        }
        ++readable;
        QString type = (*data)["type"_L1].toString();
        if (type.isEmpty())
            type = QString::fromLatin1(event.name);
        const int index = (*data)["index"_L1].toInt();
        if (type == "error"_L1) {
            if (!error)
                error = readErrorObject(*data);
        } else if (type == "message_start"_L1) {
            takeMessage((*data)["message"_L1].toObject());
        } else if (type == "content_block_start"_L1) {
            takeBlock(index, (*data)["content_block"_L1].toObject());
        } else if (type == "content_block_delta"_L1) {
            takeDelta(index, (*data)["delta"_L1].toObject());
        } else if (type == "message_delta"_L1) {
            takeStop((*data)["delta"_L1].toObject());
            takeUsage((*data)["usage"_L1].toObject());
        } else if (type == "message_stop"_L1) {
            ended = true;
        }
    }

    void conclude() override
    {
        reply.text.clear();
        QList<ToolCall> calls;
        for (const auto &[index, block] : m_blocks) {
            if (block.type == "text"_L1)
                reply.text += block.text;
            else if (block.type == "thinking"_L1)
                reply.reasoning += block.text;
            else if (block.type == "tool_use"_L1)
                calls.append(
                    {block.call.name,
                     block.call.arguments.trimmed().isEmpty() ? u"{}"_s : block.call.arguments});
        }
        takeToolCalls(calls, m_toolName, reply);
    }

private:
    void takeMessage(const QJsonObject &message)
    {
        if (const QString model = message["model"_L1].toString(); !model.isEmpty())
            reply.model = model;
        takeUsage(message["usage"_L1].toObject());
        int index = 0;
        for (const QJsonValue &block : message["content"_L1].toArray())
            takeBlock(index++, block.toObject());
    }

    void takeBlock(int index, const QJsonObject &given)
    {
        if (m_blocks.size() >= MostBlocks && !m_blocks.contains(index))
            return;
        ContentBlock &block = m_blocks[index];
        block.type = given["type"_L1].toString();
        block.text += given[block.type == "thinking"_L1 ? "thinking"_L1 : "text"_L1].toString();
        block.call.name = given["name"_L1].toString();
        // A stream begins with an empty object and sends the arguments afterwards, as text.
        if (const QJsonObject input = given["input"_L1].toObject(); !input.isEmpty())
            block.call.arguments = QString::fromUtf8(compactJson(input));
    }

    void takeDelta(int index, const QJsonObject &delta)
    {
        if (m_blocks.size() >= MostBlocks && !m_blocks.contains(index))
            return;
        ContentBlock &block = m_blocks[index];
        const QString type = delta["type"_L1].toString();
        if (type == "text_delta"_L1) {
            if (block.type.isEmpty())
                block.type = u"text"_s;
            block.text += delta["text"_L1].toString();
            reply.text += delta["text"_L1].toString(); // as far as it is, for whoever watches
        } else if (type == "thinking_delta"_L1) {
            block.text += delta["thinking"_L1].toString();
        } else if (type == "input_json_delta"_L1) {
            block.call.arguments += delta["partial_json"_L1].toString();
        }
    }

    void takeStop(const QJsonObject &root)
    {
        const QString name = root["stop_reason"_L1].toString();
        if (name.isEmpty())
            return;
        reply.stopName = name;
        reply.stop = stopOf(name);
        if (reply.stop != StopReason::Refused)
            return;
        const QJsonObject details = root["stop_details"_L1].toObject();
        reply.refusal = details["explanation"_L1].toString();
        if (reply.refusal.isEmpty())
            reply.refusal = details["category"_L1].toString();
    }

    /// Figures are cumulative: each replaces the one before, and what is null leaves it.
    void takeUsage(const QJsonObject &usage)
    {
        const auto keep = [&](std::optional<qint64> &kept, QLatin1StringView name) {
            if (const std::optional<qint64> count = countIn(usage[name]))
                kept = count;
        };
        keep(m_fresh, "input_tokens"_L1);
        keep(m_read, "cache_read_input_tokens"_L1);
        keep(m_written, "cache_creation_input_tokens"_L1);
        keep(reply.usage.output, "output_tokens"_L1);
        if (const auto thinking = countIn(usage["output_tokens_details"_L1]["thinking_tokens"_L1]))
            reply.usage.reasoning = thinking;
        reply.usage.cachedInput = m_read;
        reply.usage.cacheWritten = m_written;
        if (m_fresh) // which leaves out what the cache took part in
            reply.usage.input = *m_fresh + m_read.value_or(0) + m_written.value_or(0);
    }

    QString m_toolName;
    std::map<int, ContentBlock> m_blocks;
    std::optional<qint64> m_fresh, m_read, m_written;
};

} // namespace

std::unique_ptr<ReplyAssembler> anthropicAssembler(const QString &toolName)
{
    return std::make_unique<AnthropicAssembler>(toolName);
}

} // namespace rapporteur
