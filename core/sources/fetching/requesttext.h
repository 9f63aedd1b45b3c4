// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/httpconnection.h"
#include "core/sources/fetching/snapshot.h"

namespace rapporteur
{

/// Path and query of an address as they are sent, "/a/b?c=d".
[[nodiscard]] QByteArray requestTarget(const QUrl &url);

/// The bytes of a GET request. Nothing in it identifies a person: no cookie, no referrer, no credentials but
/// those of a proxy.
[[nodiscard]] QByteArray requestText(const QUrl &url, const FetchRequest &request,
                                     const QString &userAgent, const Endpoint &endpoint);

} // namespace rapporteur
