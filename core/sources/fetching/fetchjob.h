// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/dialer.h"
#include "core/sources/fetching/hostqueue.h"
#include "core/sources/fetching/httpexchange.h"
#include "core/sources/fetching/snapshot.h"

namespace rapporteur
{

class FetchEngine;

/// One fetch under way. For each hop: the address is checked, robots.txt asked, a place at the host waited
/// for, the name looked up, every address that came of it checked, and one of those connected to. Redirects
/// are followed by hand, at most five; each is a hop like the first.
class FetchJob : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(FetchResult)>;

    FetchJob(FetchEngine &engine, FetchRequest request, Done done);
    /// Cancels what is not finished; nothing is called then.
    ~FetchJob() override;

    void start();

private:
    void visit(const QUrl &url);
    [[nodiscard]] std::optional<FetchError> closedNow() const;
    void waitForPlace();
    void dial();
    [[nodiscard]] DialTarget target() const;
    void exchange();
    void answered(const HttpAnswer &answer);
    void failed(const FetchError &error, bool unanswered);
    void follow(const HttpHead &head);
    void deliver(const HttpAnswer &answer);
    [[nodiscard]] FetchError keepAway(const HttpHead &head);
    [[nodiscard]] QString hostKey() const;
    void dropConnection();
    void finish(FetchResult result);

    FetchEngine &m_engine;
    FetchRequest m_request;
    Done m_done;
    QUrl m_requested;
    QList<QUrl> m_hops; ///< the last is being asked now
    std::unique_ptr<HostQueue::Place> m_place;
    Dialer *m_dialer = nullptr;
    std::unique_ptr<HttpConnection> m_connection;
    HttpExchange *m_exchange = nullptr;
    qint64 m_deadlineAtMs = 0;
    bool m_over = false;
};

} // namespace rapporteur
