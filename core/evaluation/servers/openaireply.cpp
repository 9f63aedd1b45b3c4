// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/openaireply.h"

#include "core/evaluation/servers/money.h"
#include "core/evaluation/servers/replyjson.h"
#include "core/evaluation/servers/replynotes.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

StopReason openAiStop(const QString &name)
{
    static const QStringList finished = {u"stop"_s,          u"eos"_s,       u"end_turn"_s,
                                         u"stop_sequence"_s, u"completed"_s, u"complete"_s};
    static const QStringList truncated = {u"length"_s, u"max_tokens"_s, u"model_length"_s,
                                          u"model_context_window_exceeded"_s};
    static const QStringList filtered = {u"content_filter"_s, u"safety"_s, u"recitation"_s,
                                         u"prohibited_content"_s, u"blocklist"_s};
    static const QStringList tools = {u"tool_calls"_s, u"function_call"_s, u"tool_use"_s};
    const QString lower = name.toLower();
    return finished.contains(lower) ? StopReason::Finished
        : truncated.contains(lower) ? StopReason::Truncated
        : filtered.contains(lower)  ? StopReason::Filtered
        : tools.contains(lower)     ? StopReason::Tool
        : lower == "refusal"_L1     ? StopReason::Refused
                                    : StopReason::Unknown;
}

TokenUsage openAiUsage(const QJsonObject &usage)
{
    TokenUsage tokens;
    const QJsonObject input = usage["prompt_tokens_details"_L1].toObject();
    const QJsonObject output = usage["completion_tokens_details"_L1].toObject();
    tokens.input = countIn(usage["prompt_tokens"_L1]);
    tokens.output = countIn(usage["completion_tokens"_L1]);
    tokens.cachedInput = countIn(input["cached_tokens"_L1]);
    if (!tokens.cachedInput)
        tokens.cachedInput = countIn(usage["prompt_cache_hit_tokens"_L1]);
    tokens.cacheWritten = countIn(input["cache_write_tokens"_L1]);
    tokens.reasoning = countIn(output["reasoning_tokens"_L1]);
    const auto dollars = [](const QJsonValue &value) -> std::optional<MicroDollars> {
        return value.isDouble() ? pricePerMillion(value) : std::nullopt; // the same six decimals
    };
    tokens.cost = dollars(usage["cost"_L1]);
    // With a person's own key upstream, the charge is the fee alone and the maker's bill comes
    // apart.
    if (tokens.cost && usage["is_byok"_L1].toBool()) {
        const QJsonObject details = usage["cost_details"_L1].toObject();
        *tokens.cost += dollars(details["upstream_inference_cost"_L1]).value_or(0);
    }
    return tokens;
}

OpenAiContent openAiContent(const QJsonValue &content)
{
    if (content.isString())
        return {content.toString(), {}};
    if (content.isObject())
        return {QString::fromUtf8(compactJson(content)), {}};
    OpenAiContent result;
    for (const QJsonValue &part : content.toArray()) {
        const QString type = part["type"_L1].toString();
        if (part.isString())
            result.text += part.toString();
        else if (type == "thinking"_L1 || type == "reasoning"_L1)
            result.reasoning += openAiContent(part[type]).text;
        else
            result.text += part["text"_L1].toString();
    }
    return result;
}

QString openAiReasoning(const QJsonObject &message)
{
    const QString own = message["reasoning"_L1].toString();
    return own.isEmpty() ? message["reasoning_content"_L1].toString() : own;
}

void noteOddity(ServerReply &reply, const QString &code, const QString &text)
{
    if (!std::ranges::contains(reply.notes, code, &Issue::code))
        reply.notes.append({Severity::Warning, code, text, {}});
}

void takeToolCalls(const QList<ToolCall> &calls, const QString &toolName, ServerReply &reply)
{
    if (calls.isEmpty())
        return;
    const auto wanted = std::ranges::find(calls, toolName, &ToolCall::name);
    if (toolName.isEmpty() || wanted == calls.cend()) {
        noteOddity(reply, u"unasked-tool"_s,
                   ReplyNotes::tr(
                       "The model called a tool that was not offered; nothing was done with it."));
        return;
    }
    if (std::ranges::count(calls, toolName, &ToolCall::name) > 1)
        noteOddity(
            reply, u"several-tool-calls"_s,
            ReplyNotes::tr(
                "The model answered several times in one reply; the first answer was taken."));
    reply.text = wanted->arguments;
}

} // namespace rapporteur
