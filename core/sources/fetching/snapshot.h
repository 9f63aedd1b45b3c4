// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QUrl>

#include <optional>

namespace rapporteur
{

/// The closed list of what can go wrong while fetching; callers branch on it.
enum class FetchFault {
    BadAddress, ///< scheme, host, user name in the address
    OwnNetwork, ///< leads to an address that is not public and was not allowed
    NoSuchHost,
    Unreachable, ///< refused, no route, reset before any answer
    ConnectTimeout,
    Silent, ///< no answer, or never its end of headers
    TooSlow, ///< the whole took longer than it may
    Tls, ///< certificate or protocol
    Downgrade, ///< sent from https to http
    BadAnswer, ///< no HTTP, too many headers, an encoding that was not asked for
    Incomplete, ///< ended before its own end
    TooLarge,
    TooManyRedirects,
    Robots, ///< robots.txt says no
    RateLimited, ///< asked to wait
    Status, ///< any other answer that is not the page
    Portal, ///< the network asks to log in first
    Cancelled
};

/// A fetch that failed.
struct FetchError {
    FetchFault fault = FetchFault::BadAnswer;
    Error error; ///< kind Network, BadInput, Limit or Cancelled, and the text for people
    int status = 0; ///< of the answer, when there was one
    std::optional<qint64> retryAfterMs; ///< what the server asked for, not capped

    /// Whether asking once more, later, may help.
    [[nodiscard]] bool isPassing() const;
};

/// What to fetch and how.
struct FetchRequest {
    QString address;
    QByteArray accept = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5";
    qint64 bodyLimit = 20'000'000; ///< bytes, unpacked
    qint64 deadlineMs = 60'000; ///< from the first connection to the last byte, redirects included
    bool obeyRobots = true;
    /// A page refused with 401, 402, 403 or 451 is delivered: what it says tells why. Else it is a failure.
    bool keepRefusals = true;
    /// The person configured this very address, so it may lie in the own network. Redirects may not.
    bool configured = false;
    int parallel = 2; ///< requests to one host at a time
    qint64 delayMs = 500; ///< between the starts of two requests to one host
    QString etag, lastModified; ///< of what is known already; answers 304 when it has not changed
};

/// What was fetched, as it came. Never changed afterwards.
struct Snapshot {
    QUrl requested; ///< as asked for, in its usual form
    QUrl address; ///< where it was found in the end
    QList<QUrl> hops; ///< the addresses asked one after the other, the last included
    int status = 0;
    QMap<QString, QString> headers; ///< lower-case names, without cookies
    QByteArray body; ///< unpacked, otherwise untouched
    QDateTime fetchedAt;
    bool encrypted = false; ///< the last hop
    bool notModified = false; ///< 304: what is known is still right; there is no body

    [[nodiscard]] QString charset() const; ///< of the content type, empty when not said
};

using FetchResult = std::expected<Snapshot, FetchError>;

/// Caps that belong to the program, not to a request.
struct FetchLimits {
    qint64 headerBytes = 64 << 10;
    int headers = 500;
    int redirects = 5;
    qint64 connectMs = 15'000; ///< for one address
    qint64 headMs = 30'000; ///< from the request to the end of the headers
    qint64 idleMs = 20'000; ///< without any byte
    qint64 longestWaitMs = 24 * 3'600'000LL; ///< a Retry-After counts no longer than that
    qint64 shortestWaitMs = 60'000; ///< after a 429 that does not say how long
    int connections = 32; ///< at a time, all hosts
};

} // namespace rapporteur
