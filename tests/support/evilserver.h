// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/manualtime.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <optional>

namespace rapporteur::testing
{

/// A request as the server read it.
struct SeenRequest {
    QByteArray target; ///< "/page?x=1", or a whole address when it came to a proxy
    QByteArray text; ///< all of it, as it came

    /// The value of a header, empty without one.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What a script can do with one request.
class EvilTurn : public QObject
{
    Q_OBJECT

public:
    EvilTurn(QTcpSocket &socket, ManualTime &time, SeenRequest request, QObject *parent);

    void send(const QByteArray &bytes);
    /// Everything is sent, then the connection ends.
    void close();
    /// The connection ends at once, as by a pulled plug.
    void reset();
    /// Sends `piece` again and again, as fast as the other side takes it and no faster.
    void sendForEver(const QByteArray &piece);
    /// Sends one byte of `bytes` each `ms` of the manual time.
    void drip(const QByteArray &bytes, qint64 ms);

    SeenRequest request;

private:
    void pour();

    QTcpSocket &m_socket;
    ManualTime &m_time;
    QByteArray m_endless;
};

/// A web server on the loopback that misbehaves path by path, as a test says. Counts what reaches it.
class EvilServer : public QTcpServer
{
    Q_OBJECT

public:
    using Script = std::function<void(EvilTurn &turn)>;

    explicit EvilServer(ManualTime &time, const std::optional<QSslConfiguration> &tls = {},
                        const QHostAddress &address = QHostAddress::LocalHost);

    /// Answers `path` with these bytes as they stand; the connection ends then if `thenClose`.
    void onRaw(const QByteArray &path, const QByteArray &answer, bool thenClose = true);
    /// A proper answer that keeps the connection. Paths without any get 404.
    void onPage(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {},
                int status = 200);
    void onScript(const QByteArray &path, Script script) { m_scripts[path] = std::move(script); }

    [[nodiscard]] QString address(const QByteArray &path, const QString &host = {}) const;
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    [[nodiscard]] int requestsOf(const QByteArray &target) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Bytes handed to the network in all.
    [[nodiscard]] qint64 written() const { return m_written; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket &socket, QByteArray &buffer);

    ManualTime &m_time;
    std::optional<QSslConfiguration> m_tls;
    QHash<QByteArray, Script> m_scripts;
    QList<SeenRequest> m_requests;
    int m_connections = 0;
    qint64 m_written = 0;
};

/// "HTTP/1.1 200 OK" with a length and these header lines ("Name: value\r\n").
[[nodiscard]] QByteArray httpAnswer(const QByteArray &body, const QByteArray &headers = {},
                                    int status = 200);

} // namespace rapporteur::testing
