// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur
{

/// The address by which duplicates are known: host in lower case and path and query as they are, without
/// scheme, default port, user, fragment, tracking parameters and a slash at the end. Empty for anything
/// that is no http or https address.
[[nodiscard]] QString urlKey(const QString &url);

/// The host in lower case without "www.", for the queue; empty when there is none.
[[nodiscard]] QString domainOf(const QString &url);

} // namespace rapporteur
