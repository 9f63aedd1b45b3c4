// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace rapporteur
{

/// Where a connection goes: to an address that has been checked, or to a proxy that looks the name up.
struct Endpoint {
    bool encrypted = false;
    QString host; ///< whom the certificate has to name
    quint16 port = 80;
    QHostAddress address; ///< null when a proxy is used
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);

    [[nodiscard]] bool usesProxy() const { return proxy.type() != QNetworkProxy::NoProxy; }
    /// Whether requests name the whole address, as proxies for unencrypted pages want it.
    [[nodiscard]] bool namesWholeAddress() const;
    [[nodiscard]] QString key() const; ///< equal for connections that can stand for each other
};

struct ConnectFailure {
    enum Kind { Refused, Unreachable, Tls } kind = Unreachable;
    QString detail;
    QList<QSslError> errors;
};

/// One connection to a server, encrypted or not. Certificate errors are never ignored. It goes to the
/// address it was given, no name is looked up on the way, so that what was checked is what is connected to.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(Endpoint endpoint, const QSslConfiguration &tls, QObject *parent = nullptr);

    void open();
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] bool isUsable() const;
    /// Whether an answer came over it before; such a connection may be closed by the other side at any time.
    [[nodiscard]] bool isReused() const { return m_reused; }
    void setReused() { m_reused = true; }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] QByteArray read(qint64 most) { return m_socket.read(most); }

Q_SIGNALS:
    void opened();
    void failed(const rapporteur::ConnectFailure &failure); ///< instead of opened
    void arrived(); ///< there are bytes to read
    void ended(); ///< the other side closed it, or it broke; bytes may still be there to read

private:
    void fail(QAbstractSocket::SocketError error);

    Endpoint m_endpoint;
    QSslSocket m_socket;
    QList<QSslError> m_errors;
    bool m_open = false;
    bool m_over = false;
    bool m_reused = false;
};

} // namespace rapporteur
