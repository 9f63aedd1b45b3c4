// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sources/fetching/httphead.h"

#include <QHash>
#include <QUrl>

namespace rapporteur
{

/// Hosts that said they are only to be asked over encrypted connections (HSTS), as long as the program
/// runs.
class StrictHosts
{
public:
    explicit StrictHosts(const Clock &clock)
        : m_clock(clock)
    {}

    /// Notes what an answer over an encrypted connection says.
    void note(const QUrl &url, const HttpHead &head);
    /// The address to ask: with https where the host wants that.
    [[nodiscard]] QUrl applied(const QUrl &url) const;

private:
    struct Entry {
        qint64 untilMs = 0;
        bool withSubdomains = false;
    };

    const Clock &m_clock;
    QHash<QString, Entry> m_hosts;
};

} // namespace rapporteur
