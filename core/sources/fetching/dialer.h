// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/connectionpool.h"
#include "core/sources/fetching/fetchparts.h"

namespace rapporteur
{

/// What a dialer works with; all of it outlives the dialer.
struct DialerTools {
    const Clock &clock;
    const FetchParts &parts;
    const QSslConfiguration &tls;
    ConnectionPool &pool;
};

struct DialTarget {
    QUrl url;
    bool allowed = false; ///< the person allowed this host, whatever its addresses
    std::optional<QUrl> sentBy; ///< the address that redirected here
    qint64 deadlineAtMs = 0;
};

/// The address check of a server: empty when it may be connected to.
[[nodiscard]] std::optional<FetchError> refusedAddress(const DialTarget &target,
                                                       const QHostAddress &address);

/// Gets a connection to the server of an address: an idle one, or a new one. Looks the name up once, checks
/// every address that comes of it, and connects to one of these by number, so that no second look-up can
/// give another answer. With a proxy, the proxy looks the name up and connects: then only the spelling of
/// the host is checked here (numbers, names of the own network). Emits `connected` or `failed` once.
class Dialer : public QObject
{
    Q_OBJECT

public:
    Dialer(const DialerTools &tools, DialTarget target, QObject *parent);

    void start();
    [[nodiscard]] std::unique_ptr<HttpConnection> takeConnection()
    {
        return std::move(m_connection);
    }

Q_SIGNALS:
    void connected();
    void failed(const rapporteur::FetchError &error);

private:
    void lookUp(const QString &host);
    void useAddresses(QList<QHostAddress> addresses, const QString &detail);
    void connectNext();
    void connectTo(const QHostAddress &address);
    void connectFailed(const ConnectFailure &failure);
    void timedOut(qint64 limit);
    void end(const FetchError &error);

    DialerTools m_tools;
    DialTarget m_target;
    QNetworkProxy m_proxy;
    QList<QHostAddress> m_addresses; ///< checked, still to try
    std::unique_ptr<HttpConnection> m_connection;
    int m_attempt = 0; ///< tells the alarms of earlier attempts
    bool m_over = false;
};

} // namespace rapporteur
