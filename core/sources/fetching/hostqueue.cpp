// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/hostqueue.h"

#include <algorithm>
#include <utility>

namespace rapporteur
{

HostQueue::Place::~Place()
{
    if (m_queue)
        m_queue->leave(m_host);
}

void HostQueue::wait(const QString &host, Manners manners, QObject *context, Enter enter)
{
    m_hosts[host].waiting.push_back({manners, context, std::move(enter)});
    QMetaObject::invokeMethod(this, [this, host] { admit(host); }, Qt::QueuedConnection);
}

std::optional<HostQueue::Closure> HostQueue::closure(const QString &host) const
{
    const auto found = m_closed.constFind(host);
    if (found == m_closed.cend() || m_clock.monotonicMs() >= found->untilMs)
        return std::nullopt;
    return *found;
}

void HostQueue::leave(const QString &host)
{
    --m_hosts[host].running;
    QMetaObject::invokeMethod(this, [this, host] { admit(host); }, Qt::QueuedConnection);
}

void HostQueue::admit(const QString &host)
{
    Host &queue = m_hosts[host];
    while (!queue.waiting.empty()) {
        if (!queue.waiting.front().context) {
            queue.waiting.pop_front();
            continue;
        }
        const Manners manners = queue.waiting.front().manners;
        if (queue.running >= std::max(1, manners.parallel))
            return;
        const qint64 now = m_clock.monotonicMs();
        if (manners.delayMs > 0 && now < queue.nextAtMs) {
            if (std::exchange(queue.alarmAtMs, queue.nextAtMs) != queue.nextAtMs)
                m_alarms.set(queue.nextAtMs, this, [this, host] { admit(host); });
            return;
        }
        const Waiting next = std::move(queue.waiting.front());
        queue.waiting.pop_front();
        ++queue.running;
        queue.nextAtMs = now + manners.delayMs;
        next.enter(std::make_unique<Place>(*this, host));
    }
}

} // namespace rapporteur
