// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sources/fetching/httpconnection.h"

#include <deque>
#include <map>
#include <memory>

namespace rapporteur
{

/// Connections that have done their work and wait a little for more. A thread of 2,500 comments is 2,500
/// requests; it needs no 2,500 handshakes.
class ConnectionPool
{
public:
    explicit ConnectionPool(const Clock &clock)
        : m_clock(clock)
    {}

    /// A live connection for the key, or null.
    [[nodiscard]] std::unique_ptr<HttpConnection> take(const QString &key);
    void put(std::unique_ptr<HttpConnection> connection);

private:
    struct Idle {
        std::unique_ptr<HttpConnection> connection;
        qint64 sinceMs;
    };

    const Clock &m_clock;
    std::map<QString, std::deque<Idle>> m_idle;
};

} // namespace rapporteur
