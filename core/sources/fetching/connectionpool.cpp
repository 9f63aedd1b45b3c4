// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/connectionpool.h"

namespace rapporteur
{

namespace
{

constexpr qint64 idleMs = 10'000; ///< most servers give up on their side soon after
constexpr size_t mostIdle = 16; ///< of one key

} // namespace

std::unique_ptr<HttpConnection> ConnectionPool::take(const QString &key)
{
    const qint64 oldest = m_clock.monotonicMs() - idleMs;
    std::erase_if(m_idle, [oldest](auto &entry) {
        std::erase_if(entry.second, [oldest](const Idle &idle) {
            return idle.sinceMs < oldest || !idle.connection->isUsable();
        });
        return entry.second.empty();
    });
    const auto found = m_idle.find(key);
    if (found == m_idle.end())
        return nullptr;
    std::unique_ptr<HttpConnection> connection = std::move(found->second.back().connection);
    found->second.pop_back();
    return connection;
}

void ConnectionPool::put(std::unique_ptr<HttpConnection> connection)
{
    if (!connection->isUsable())
        return;
    connection->setReused();
    std::deque<Idle> &idle = m_idle[connection->endpoint().key()];
    idle.push_back({std::move(connection), m_clock.monotonicMs()});
    if (idle.size() > mostIdle)
        idle.pop_front();
}

} // namespace rapporteur
