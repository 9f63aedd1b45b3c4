// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/httpconnection.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qint64 readBuffer = 1 << 20; ///< what a server may send ahead of us

} // namespace

bool Endpoint::namesWholeAddress() const
{
    return !encrypted
        && (proxy.type() == QNetworkProxy::HttpProxy
            || proxy.type() == QNetworkProxy::HttpCachingProxy);
}

QString Endpoint::key() const
{
    QString key = u"%1://%2:%3"_s.arg(encrypted ? u"https"_s : u"http"_s, host).arg(port);
    if (usesProxy())
        key += u" %1 %2:%3"_s.arg(proxy.type()).arg(proxy.hostName()).arg(proxy.port());
    return key;
}

HttpConnection::HttpConnection(Endpoint endpoint, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
{
    m_socket.setSslConfiguration(tls);
    m_socket.setReadBufferSize(readBuffer);
    m_socket.setProxy(m_endpoint.namesWholeAddress() ? QNetworkProxy(QNetworkProxy::NoProxy)
                                                     : m_endpoint.proxy);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_errors = errors; });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &HttpConnection::fail);
    connect(&m_socket, &QAbstractSocket::disconnected, this,
            [this] { fail(QAbstractSocket::RemoteHostClosedError); });
    connect(&m_socket, &QIODevice::readyRead, this, &HttpConnection::arrived);
    const auto onOpen = [this] {
        m_open = true;
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        Q_EMIT opened();
    };
    if (m_endpoint.encrypted)
        connect(&m_socket, &QSslSocket::encrypted, this, onOpen);
    else
        connect(&m_socket, &QAbstractSocket::connected, this, onOpen);
}

void HttpConnection::open()
{
    if (m_endpoint.namesWholeAddress()) {
        m_socket.connectToHost(m_endpoint.proxy.hostName(), m_endpoint.proxy.port());
        return;
    }
    const QString target = m_endpoint.usesProxy() ? m_endpoint.host : m_endpoint.address.toString();
    if (m_endpoint.encrypted)
        m_socket.connectToHostEncrypted(target, m_endpoint.port, m_endpoint.host);
    else
        m_socket.connectToHost(target, m_endpoint.port);
}

bool HttpConnection::isUsable() const
{
    return m_open && !m_over && m_socket.state() == QAbstractSocket::ConnectedState
        && m_socket.bytesAvailable() == 0;
}

void HttpConnection::fail(QAbstractSocket::SocketError error)
{
    if (m_over)
        return;
    m_over = true;
    if (m_open) {
        Q_EMIT ended();
        return;
    }
    ConnectFailure failure{
        .kind = ConnectFailure::Unreachable, .detail = m_socket.errorString(), .errors = m_errors};
    const bool handshake = m_endpoint.encrypted
        && (m_socket.state() == QAbstractSocket::ConnectedState
            || error == QAbstractSocket::SslHandshakeFailedError
            || error == QAbstractSocket::SslInternalError
            || error == QAbstractSocket::SslInvalidUserDataError);
    if (handshake || !m_errors.isEmpty())
        failure.kind = ConnectFailure::Tls;
    else if (error == QAbstractSocket::ConnectionRefusedError)
        failure.kind = ConnectFailure::Refused;
    Q_EMIT failed(failure);
}

} // namespace rapporteur
