// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/modelhabits.h"
#include "core/evaluation/servers/serverrequest.h"
#include "core/evaluation/servers/tokenestimate.h"
#include "core/runs/asking/askparts.h"
#include "core/runs/asking/servergate.h"
#include "core/sources/fetching/alarms.h"

#include <QHash>
#include <QMutex>
#include <QPointer>
#include <QThreadPool>

#include <deque>
#include <map>

namespace rapporteur
{

/// How full the way to a server is.
struct GateFigures {
    int inFlight = 0, window = 0, most = 0, waiting = 0;
    qint64 restMs = 0;
    QString restReason;
};

/// What everybody who asks shares: a gate for each origin, what was learnt about each model, time and a pool
/// for reading answers. Lives in the thread of the event loop that waits for servers; only what says so may be
/// called from others.
class AskEngine : public QObject
{
    Q_OBJECT

public:
    AskEngine(const Clock &clock, AskParts parts);
    ~AskEngine() override;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Alarms &alarms() { return *m_parts.alarms; }
    [[nodiscard]] const AskParts &parts() const { return m_parts; }
    [[nodiscard]] QThreadPool &pool() { return m_pool; }
    [[nodiscard]] double random() { return m_parts.random(); }

    /// Calls `pass` from the event loop once a question may go out; it then has to be ended by one of the
    /// three below. Forgotten with `asker`.
    void enter(const AskedServer &server, int mostAtOnce, QObject *asker,
               std::function<void()> pass);
    /// Takes back an `enter` that was not called yet.
    void leave(const AskedServer &server, QObject *asker);
    void succeeded(const AskedServer &server);
    void failed(const AskedServer &server, const ServerFault &fault, qint64 begunMs, qint64 restMs);
    void abandoned(const AskedServer &server);

    /// What is known of the model; from any thread.
    [[nodiscard]] ModelHabits habits(const AskedServer &server) const;
    void learn(const AskedServer &server, const ModelHabits &habits);
    [[nodiscard]] TokenScale &scale(const AskedServer &server);

    /// From any thread.
    [[nodiscard]] GateFigures figures(const QString &origin) const;
    /// What was learnt, by "origin model", to be kept from run to run; from any thread.
    [[nodiscard]] QJsonObject allHabits() const;
    void rememberHabits(const QJsonObject &kept);

private:
    struct Waiting {
        QPointer<QObject> asker;
        std::function<void()> pass;
    };
    struct Line {
        Line(int most, int first)
            : gate(most, first)
        {}
        ServerGate gate;
        std::deque<Waiting> waiting;
        qint64 alarmAtMs = -1;
        qint64 restUntilMs = 0;
        QString restReason;
    };

    Line &line(const AskedServer &server, int mostAtOnce = 0);
    void pump(const QString &origin);
    void publish(const QString &origin, const Line &line);
    [[nodiscard]] static QString nameOf(const AskedServer &server);

    const Clock &m_clock;
    AskParts m_parts;
    QThreadPool m_pool;
    std::map<QString, Line> m_lines; ///< by origin
    QHash<QString, TokenScale> m_scales;
    mutable QMutex m_mutex; ///< guards the two below
    QHash<QString, GateFigures> m_figures;
    QHash<QString, QJsonObject> m_habits;
};

} // namespace rapporteur
