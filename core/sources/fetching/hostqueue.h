// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/alarms.h"

#include <QHash>
#include <QPointer>

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace rapporteur
{

/// Keeps us polite: only so many requests to one host at a time, some time between two of them, and none
/// at all while a host has asked to be left alone. One thread.
class HostQueue : public QObject
{
    Q_OBJECT

public:
    /// How a host is to be treated.
    struct Manners {
        int parallel = 2;
        qint64 delayMs = 0;
    };
    /// A place at a host; destroying it gives it back.
    class Place
    {
    public:
        Place(HostQueue &queue, QString host)
            : m_queue(&queue)
            , m_host(std::move(host))
        {}
        ~Place();
        Q_DISABLE_COPY_MOVE(Place)

    private:
        QPointer<HostQueue> m_queue;
        QString m_host;
    };
    using Enter = std::function<void(std::unique_ptr<Place>)>;

    /// Why and until when a host is left alone.
    struct Closure {
        qint64 untilMs = 0; ///< on the steady clock: when we ask again
        int status = 0;
        std::optional<qint64> askedUntilMs; ///< when the host said it may be asked again
    };

    HostQueue(const Clock &clock, Alarms &alarms)
        : m_clock(clock)
        , m_alarms(alarms)
    {}

    /// Calls `enter` from the event loop when it is its turn, unless `context` is gone by then.
    void wait(const QString &host, Manners manners, QObject *context, Enter enter);
    void close(const QString &host, const Closure &closure) { m_closed[host] = closure; }
    [[nodiscard]] std::optional<Closure> closure(const QString &host) const;

private:
    struct Waiting {
        Manners manners;
        QPointer<QObject> context;
        Enter enter;
    };
    struct Host {
        int running = 0;
        qint64 nextAtMs = 0;
        qint64 alarmAtMs = -1;
        std::deque<Waiting> waiting;
    };

    void leave(const QString &host);
    void admit(const QString &host);

    const Clock &m_clock;
    Alarms &m_alarms;
    std::map<QString, Host> m_hosts;
    QHash<QString, Closure> m_closed;
};

} // namespace rapporteur
