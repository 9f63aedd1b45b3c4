// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/askengine.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QThread>

namespace rapporteur
{

namespace
{

constexpr qint64 ShortestAlarmMs = 20;
constexpr int UnknownLimits = 4; ///< the first window where nobody knows the limits

int firstWindow(const AskedServer &server, int mostAtOnce)
{
    if (server.preset.local || server.address.isLoopback())
        return mostAtOnce; // its queue is the person's own
    return server.preset.cache == CacheStyle::None ? UnknownLimits : 1;
}

} // namespace

AskEngine::AskEngine(const Clock &clock, AskParts parts)
    : m_clock(clock)
    , m_parts(std::move(parts))
{
    if (!m_parts.alarms)
        m_parts.alarms = std::make_unique<TimerAlarms>(m_clock);
    if (!m_parts.random)
        m_parts.random = [] { return QRandomGenerator::global()->generateDouble(); };
    m_pool.setMaxThreadCount(QThread::idealThreadCount());
}

AskEngine::~AskEngine()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString AskEngine::nameOf(const AskedServer &server)
{
    return server.address.origin() + u' ' + server.model;
}

AskEngine::Line &AskEngine::line(const AskedServer &server, int mostAtOnce)
{
    const QString origin = server.address.origin();
    const auto found = m_lines.find(origin);
    if (found == m_lines.end()) {
        return m_lines.try_emplace(origin, mostAtOnce, firstWindow(server, mostAtOnce))
            .first->second;
    }
    if (mostAtOnce > 0 && mostAtOnce != found->second.gate.most())
        found->second.gate.setMost(mostAtOnce);
    return found->second;
}

void AskEngine::enter(const AskedServer &server, int mostAtOnce, QObject *asker,
                      std::function<void()> pass)
{
    line(server, mostAtOnce).waiting.push_back({asker, std::move(pass)});
    pump(server.address.origin());
}

void AskEngine::leave(const AskedServer &server, QObject *asker)
{
    Line &own = line(server);
    std::erase_if(own.waiting, [&](const Waiting &waiting) { return waiting.asker == asker; });
    publish(server.address.origin(), own);
}

void AskEngine::succeeded(const AskedServer &server)
{
    line(server).gate.succeeded();
    pump(server.address.origin());
}

void AskEngine::failed(const AskedServer &server, const ServerFault &fault, qint64 begunMs,
                       qint64 restMs)
{
    Line &own = line(server);
    const qint64 now = m_clock.monotonicMs();
    own.gate.failed(fault, begunMs, now, restMs);
    if (own.gate.opensAtMs() > now) {
        own.restUntilMs = own.gate.opensAtMs();
        own.restReason = fault.text;
    }
    pump(server.address.origin());
}

void AskEngine::abandoned(const AskedServer &server)
{
    line(server).gate.abandoned();
    pump(server.address.origin());
}

void AskEngine::pump(const QString &origin)
{
    const auto found = m_lines.find(origin);
    if (found == m_lines.end())
        return;
    Line &own = found->second;
    const qint64 now = m_clock.monotonicMs();
    while (!own.waiting.empty() && (!own.waiting.front().asker || own.gate.admit(now))) {
        const Waiting next = std::move(own.waiting.front());
        own.waiting.pop_front();
        if (!next.asker)
            continue;
        // From the event loop: whoever is let in may end at once and come back here.
        QMetaObject::invokeMethod(
            this,
            [this, next, origin] {
                if (next.asker)
                    return next.pass();
                if (const auto left = m_lines.find(origin); left != m_lines.end())
                    left->second.gate.abandoned();
                pump(origin);
            },
            Qt::QueuedConnection);
    }
    publish(origin, own);
    const qint64 opens = own.gate.opensAtMs();
    if (own.waiting.empty() || opens <= now || own.alarmAtMs == opens)
        return;
    own.alarmAtMs = opens;
    m_parts.alarms->set(std::max(opens, now + ShortestAlarmMs), this, [this, origin] {
        const auto line = m_lines.find(origin);
        if (line != m_lines.end())
            line->second.alarmAtMs = -1;
        pump(origin);
    });
}

void AskEngine::publish(const QString &origin, const Line &own)
{
    const QMutexLocker guard(&m_mutex);
    m_figures[origin] = {own.gate.inFlight(), own.gate.window(),
                         own.gate.most(),     static_cast<int>(own.waiting.size()),
                         own.restUntilMs,     own.restReason};
}

ModelHabits AskEngine::habits(const AskedServer &server) const
{
    const QMutexLocker guard(&m_mutex);
    const auto known = m_habits.constFind(nameOf(server));
    return known == m_habits.cend() ? firstHabits(server.preset)
                                    : habitsFromJson(server.preset, *known);
}

void AskEngine::learn(const AskedServer &server, const ModelHabits &habits)
{
    const QMutexLocker guard(&m_mutex);
    m_habits.insert(nameOf(server), habitsToJson(habits));
}

TokenScale &AskEngine::scale(const AskedServer &server)
{
    return m_scales[nameOf(server)];
}

GateFigures AskEngine::figures(const QString &origin) const
{
    const QMutexLocker guard(&m_mutex);
    GateFigures figures = m_figures.value(origin);
    figures.restMs = std::max<qint64>(0, figures.restMs - m_clock.monotonicMs());
    if (figures.restMs == 0)
        figures.restReason.clear();
    return figures;
}

QJsonObject AskEngine::allHabits() const
{
    const QMutexLocker guard(&m_mutex);
    QJsonObject all;
    for (const auto &[name, habits] : m_habits.asKeyValueRange())
        all.insert(name, habits);
    return all;
}

void AskEngine::rememberHabits(const QJsonObject &kept)
{
    const QMutexLocker guard(&m_mutex);
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (!m_habits.contains(it.key()))
            m_habits.insert(it.key(), it.value().toObject());
    }
}

} // namespace rapporteur
