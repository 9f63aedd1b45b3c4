// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/evaluation/servers/serverreply.h"

#include <QDateTime>

namespace rapporteur
{

/// What became of a question. A row that is still `Sent` when nobody waits for it any more is a question whose
/// outcome is unknown: the program ended between sending and answer, and the server may ask for money.
enum class RequestState {
    Sent, ///< about to be sent, or sent
    Failed, ///< no answer that may be used
    Answered, ///< the answer is stored, and not read yet
    Read, ///< scores were taken from it
    Unreadable ///< the answer is whole, but no scores could be read from it
};

/// A row of the ledger. Costs are millionths of a US dollar.
struct RequestRecord {
    RowId id = 0, run = 0, job = 0, article = 0;
    RequestState state = RequestState::Sent;
    QString question; ///< hash of everything that shapes the answer: equal questions are equal
    QString provider, origin, model;
    QString systemSha256,
        prompt; ///< `prompt`: the messages without the system text; not read back in lists
    QString means; ///< how JSON was asked for
    bool paid = false; ///< the server may ask for money
    QDateTime sentAt, endedAt;
    int status = 0; ///< of HTTP; 0: none
    QString replyModel, requestId;
    QString fault, message; ///< name and words of what went wrong; empty: nothing
    bool mayBeBilled = false; ///< failed, and yet may cost money
    TokenUsage usage; ///< input, cachedInput and output only
    std::optional<MicroDollars> most; ///< what it could cost at most, when it was sent
    std::optional<MicroDollars> cost; ///< empty: unknown
};

/// A stored answer: the bytes as they came.
struct KeptAnswer {
    RowId id = 0; ///< of the ledger's row
    RowId job = 0; ///< that paid for it
    QString model; ///< that answered
    QDateTime sentAt, endedAt;
    TokenUsage usage;
    std::optional<MicroDollars> cost;
    QByteArray reply;
};

/// The most that may be spent; empty: no limit.
struct SpendCaps {
    std::optional<MicroDollars> run;
    std::optional<MicroDollars> day; ///< of this workspace
    QDateTime dayBegan; ///< UTC
};

/// What questions cost so far. What failed and may have been billed, and what has no known cost, is counted at
/// the most that it could be, as far as there are prices: a cap must hold.
struct Spend {
    MicroDollars run = 0;
    MicroDollars since = 0; ///< everything of this workspace from the given moment
    int unpriced = 0; ///< paid questions of the run about whose cost nothing is known
    qint64 inputTokens = 0, outputTokens = 0; ///< of the run
    int requests = 0; ///< of the run
    bool operator==(const Spend &) const = default;
};

[[nodiscard]] QString requestStateName(RequestState state); ///< "sent", "failed", …
[[nodiscard]] RequestState requestStateNamed(QStringView name);

} // namespace rapporteur
