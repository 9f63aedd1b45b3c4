// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/alarms.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace rapporteur
{

/// Limits of one request. A transfer timeout of the network library only sees silence, and only if asked to;
/// these are the program's own.
struct AskLimits {
    qint64 connectMs = 20'000; ///< until the request is on its way
    qint64 firstByteMs = 180'000; ///< of a streamed answer
    qint64 slowStartMs = 600'000; ///< the same where a server loads its model first
    qint64 idleMs = 90'000; ///< without a byte in the middle of a streamed answer
    qint64 listMs = 30'000; ///< the whole of a page of a list of models
    qint64 totalMs = 900'000; ///< from the start to the last byte
    qint64 bytes = 24LL << 20; ///< of an answer, unpacked
};

/// What asking needs from outside. Everything that is empty becomes the real thing.
struct AskParts {
    std::unique_ptr<Alarms> alarms;
    std::function<std::unique_ptr<QNetworkAccessManager>()> network; ///< one for each request
    std::function<QNetworkProxy(const QUrl &)> proxyFor; ///< the proxy of the system for an address
    std::optional<QSslConfiguration> tls; ///< tests add an authority of their own
    std::function<double()> random; ///< from [0, 1), to spread waits
    AskLimits limits;
};

} // namespace rapporteur
