// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace rapporteur
{

/// What can go wrong with a question to a server, the same for all servers; what to do next hangs
/// on it.
enum class ServerFaultKind {
    RateLimited, ///< too many requests or tokens; goes away by waiting
    Overloaded, ///< the server has no room for anybody
    Loading, ///< a local server is still reading its model
    CreditExhausted, ///< no money, or a limit of money or of the day; waiting minutes does not help
    KeyRefused,
    Forbidden, ///< the key is good, but not for this
    ModelUnknown,
    ContextTooLong, ///< question and answer do not fit into the model's context
    TooLarge, ///< more bytes than the server takes, or than is read
    MeansUnsupported, ///< the way of asking for JSON; a weaker one may work
    ParameterUnsupported, ///< one field of the request; without it the request may work
    BadGeneration, ///< the model did not manage what the server holds it to
    Filtered, ///< text withheld by a content filter
    Refused, ///< the model declines
    Truncated, ///< the answer ends where its cap or the context ended
    EmptyAnswer,
    BadRequest,
    ServerError,
    TimedOut,
    NotAnApi, ///< a web page, an empty object: something else answers there
    Incomplete, ///< the answer broke off
    Redirected, ///< never followed: the key would go along
    Unreachable, ///< no connection
    Untrusted, ///< a certificate that does not hold
    Cancelled
};

/// One thing that went wrong.
struct ServerFault {
    ServerFaultKind kind = ServerFaultKind::BadRequest;
    QString text; ///< for people, one sentence: what, to what, why, what to do; plain text
    QString detail; ///< the server's own words, shortened; untrusted
    int status = 0; ///< of HTTP, or as the body of a stream gives it; 0: none
    QString code; ///< the server's own name for it
    QString parameter; ///< the refused field of ParameterUnsupported
    std::optional<qint64> waitMs; ///< the least to wait, as the server says
    QDateTime until; ///< when it may go on, if the server names a time; UTC
    std::optional<bool> retryWanted; ///< "x-should-retry"
    bool mayBeBilled = false; ///< the server may have worked, and asks for money, without an answer
    QString requestId;
    bool operator==(const ServerFault &) const = default;
};

/// "rate_limited", "overloaded", … as events and exports name it.
[[nodiscard]] QString serverFaultName(ServerFaultKind kind);

/// As the rest of the program passes failures on.
[[nodiscard]] Error toError(const ServerFault &fault);

} // namespace rapporteur
