// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/connectionpool.h"
#include "core/sources/fetching/fetchjob.h"
#include "core/sources/fetching/fetchparts.h"
#include "core/sources/fetching/hostqueue.h"
#include "core/sources/fetching/robots.h"
#include "core/sources/fetching/stricthosts.h"

namespace rapporteur
{

/// Everything that fetches share: queues of hosts, idle connections, robots.txt, hosts that want
/// encryption. Keeps no cookies and knows no credentials. Lives in one thread with an event loop, in which
/// all its jobs work; destroy it after them.
class FetchEngine : public QObject
{
    Q_OBJECT

public:
    FetchEngine(const Clock &clock, FetchParts parts);
    ~FetchEngine() override;

    /// Starts a fetch. `done` is called once, from the event loop and never within this call; destroying
    /// the job cancels it, and then nothing is called.
    [[nodiscard]] std::unique_ptr<FetchJob> start(FetchRequest request, FetchJob::Done done);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Alarms &alarms() const { return *m_parts.alarms; }

private:
    friend class FetchJob;

    /// Empty: go ahead.
    using RobotsAnswer = std::function<void(const std::optional<FetchError> &refusal)>;
    struct RobotsOfHost {
        Robots rules;
        std::optional<FetchError> failure; ///< why there are none
        qint64 untilMs = 0;
        std::unique_ptr<FetchJob> asking;
        struct Asker {
            QUrl url;
            QPointer<QObject> context;
            RobotsAnswer answer;
        };
        QList<Asker> askers;
    };

    void askRobots(const QUrl &url, bool configured, QObject *context, RobotsAnswer answer);
    void takeRobots(const QString &origin, const FetchResult &result);
    [[nodiscard]] std::optional<FetchError> robotsVerdict(const RobotsOfHost &known,
                                                          const QUrl &url) const;

    const Clock &m_clock;
    FetchParts m_parts;
    QSslConfiguration m_tls;
    HostQueue m_queue;
    ConnectionPool m_pool;
    StrictHosts m_strict;
    std::map<QString, RobotsOfHost> m_robots;
};

} // namespace rapporteur
