// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

namespace rapporteur
{

/// The hosts of their own network that a person has allowed, each with all its ports or with one.
class AllowedHosts
{
public:
    /// From texts such as "intranet.example", "127.0.0.1:8080", "[::1]:8080". Usage names the text that is
    /// no host.
    [[nodiscard]] static Result<AllowedHosts> fromTexts(const QStringList &texts);

    [[nodiscard]] bool contains(const QUrl &url) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

private:
    QSet<QString> m_entries; ///< "host" or "host:port", hosts as hostOf() gives them
};

} // namespace rapporteur
