// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/serverreply.h"

#include <QJsonObject>

namespace rapporteur
{

/// Parts of chat completions that whole answers and streams share.

/// The class of a finish reason; `Unknown` for null, for names nobody knows, and for "error".
[[nodiscard]] StopReason openAiStop(const QString &name);

/// The usage of an answer; cached tokens are inside the input, thinking inside the output.
[[nodiscard]] TokenUsage openAiUsage(const QJsonObject &usage);

/// Text of a "content": a string, a list of parts, or an object that is the answer itself.
struct OpenAiContent {
    QString text;
    QString reasoning; ///< parts that are thinking
};
[[nodiscard]] OpenAiContent openAiContent(const QJsonValue &content);

/// Thinking in whichever field the server keeps it.
[[nodiscard]] QString openAiReasoning(const QJsonObject &message);

/// One call of a tool, possibly still in pieces.
struct ToolCall {
    QString name;
    QString arguments;
};

/// Puts the arguments of the forced tool in place of the text, and notes what was called unasked or
/// twice.
void takeToolCalls(const QList<ToolCall> &calls, const QString &toolName, ServerReply &reply);

/// A note for the events: something odd that does no harm.
void noteOddity(ServerReply &reply, const QString &code, const QString &text);

} // namespace rapporteur
