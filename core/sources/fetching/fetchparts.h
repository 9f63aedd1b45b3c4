// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/alarms.h"
#include "core/sources/fetching/allowedhosts.h"
#include "core/sources/fetching/nameresolver.h"
#include "core/sources/fetching/snapshot.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace rapporteur
{

/// What fetching needs from outside. Everything that is empty becomes the real thing.
struct FetchParts {
    std::unique_ptr<Alarms> alarms;
    std::unique_ptr<NameResolver> resolver;
    std::function<QNetworkProxy(const QUrl &)> proxyFor; ///< the proxy of the system for an address
    std::optional<QSslConfiguration> tls; ///< tests add an authority of their own
    FetchLimits limits;
    AllowedHosts allowed;
    QString userAgent = QStringLiteral("Rapporteur");
};

} // namespace rapporteur
