// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/evaluation/servers/serverfault.h"

#include <QByteArray>

namespace rapporteur
{

using MicroDollars = qint64; ///< millionths of a US dollar

/// How an answer ended. Truncated, refused and filtered answers are never scored.
enum class StopReason { Unknown, Finished, Truncated, Refused, Filtered, Tool };

/// Tokens as the server counted them; what it did not say is empty, never 0.
struct TokenUsage {
    std::optional<qint64> input; ///< all of the input, also what came from or went into a cache
    std::optional<qint64> cachedInput; ///< the part of it that was read from a cache
    std::optional<qint64> cacheWritten; ///< the part of it that was written into a cache
    std::optional<qint64> output; ///< all of the output, thinking included
    std::optional<qint64> reasoning; ///< the part of it that was thinking
    std::optional<MicroDollars> cost; ///< as charged, by the few servers that say so

    [[nodiscard]] bool known() const { return input || output; }
    bool operator==(const TokenUsage &) const = default;
};

/// The same usage over several attempts: sums; a count that one attempt does not know is unknown.
[[nodiscard]] TokenUsage operator+(const TokenUsage &first, const TokenUsage &second);

/// What a model answered, the same for all servers.
struct ServerReply {
    QString text; ///< the answer alone; the arguments of the forced tool count as text
    QString reasoning; ///< thinking that the server kept apart
    StopReason stop = StopReason::Unknown;
    QString stopName; ///< as the server calls it
    QString refusal; ///< why it refuses, in its words
    QString model; ///< that answered: not always the one asked
    TokenUsage usage;
    QString requestId; ///< what the server's support wants to know
    Issues notes; ///< survivable oddities, for the events
    QByteArray raw; ///< all bytes as they came, stored before anything is read from them

    /// Whether scores may be read from it at all.
    [[nodiscard]] bool mayBeScored() const;
    bool operator==(const ServerReply &) const = default;
};

/// A reply, whole or as far as it came, and what went wrong if something did.
struct ServerOutcome {
    ServerReply reply;
    std::optional<ServerFault> fault;
};

enum class ModelMatch { Same, Alias, Other };

/// Whether the model that answered is the one asked: the same; the same with a date, a maker's name
/// or a tag added; another.
[[nodiscard]] ModelMatch modelMatch(const QString &asked, const QString &answered);

/// A server that drops the beginning of long prompts counts far fewer tokens than were sent.
[[nodiscard]] bool looksSilentlyCut(qint64 estimatedInput, const TokenUsage &usage);

[[nodiscard]] QString stopReasonName(StopReason reason); ///< "finished", "truncated", …

} // namespace rapporteur
