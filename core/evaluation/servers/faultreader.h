// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/errorbody.h"
#include "core/evaluation/servers/serverreply.h"
#include "core/evaluation/servers/serverrequest.h"

namespace rapporteur
{

/// The failure that an answer with status 300 or more is, with its message, its kind and its wait.
[[nodiscard]] ServerFault readFault(const AskedServer &asked, const ServerResponse &response,
                                    const QDateTime &nowUtc);

/// The failure that an error inside an answer is which began well (status 200, or in a stream).
[[nodiscard]] ServerFault faultInside(const AskedServer &asked, const ServerResponse &response,
                                      const ErrorBody &body, const QDateTime &nowUtc);

/// A failure that the reply itself shows: cut off, refused, filtered, empty. Nothing when it may be
/// scored.
[[nodiscard]] std::optional<ServerFault> faultOfReply(const AskedServer &asked,
                                                      const ServerReply &reply);

/// A failure of a kind, with its message.
[[nodiscard]] ServerFault makeFault(const AskedServer &asked, ServerFaultKind kind,
                                    const QString &detail = {}, int status = 0);

/// What the transport says when no answer came, or not all of it.
enum class TransportFailure {
    Refused, ///< nobody listens
    HostNotFound,
    Unreachable,
    Untrusted, ///< TLS
    ConnectTimeout,
    FirstByteTimeout,
    Stalled, ///< bytes came, then none for too long
    Deadline, ///< bytes came, but the whole took too long
    Closed, ///< the connection ended early
    ProxyRefused,
    Redirected, ///< `detail` is the address
    TooLarge,
    BadEncoding, ///< compressed bytes that do not unpack
    Cancelled
};

/// `sent`: the request was on its way, so the server may have worked and bill it.
[[nodiscard]] ServerFault transportFault(const AskedServer &asked, TransportFailure failure,
                                         bool sent, const QString &detail = {});

/// "2 minutes", "45 seconds", "3 hours": rounded up, for messages.
[[nodiscard]] QString waitText(qint64 ms);

} // namespace rapporteur
