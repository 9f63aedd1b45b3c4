// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/serverpreset.h"

#include <QUrl>

namespace rapporteur
{

/// Where a server is asked. One key belongs to one origin and goes nowhere else.
struct ServerAddress {
    QUrl base; ///< ends with the version segment and without a slash: "https://api.openai.com/v1"

    /// Scheme, host and port, all written out: "https://api.openai.com:443".
    [[nodiscard]] QString origin() const;
    /// The origin as people write it: without the port where it is the usual one.
    [[nodiscard]] QString shown() const;
    /// The machine itself: no network is between it and the program.
    [[nodiscard]] bool isLoopback() const;
    /// The base address with a path of the preset behind it; "../" leads upwards.
    [[nodiscard]] QUrl at(const QString &path) const;
    bool operator==(const ServerAddress &) const = default;
};

/// Makes a base address of what a person typed: with or without scheme, version segment, slash at
/// the end or the path of a request. Refused (BadInput, saying why): user names, queries and
/// fragments; other schemes than http and https; places left to fill; plain http to other machines
/// than one's own network's.
[[nodiscard]] Result<ServerAddress> serverAddress(const ServerPreset &preset, const QString &typed);

} // namespace rapporteur
