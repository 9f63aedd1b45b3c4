// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evilserver.h"

#include <QSslSocket>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

EvilTurn::EvilTurn(QTcpSocket &socket, ManualTime &time, SeenRequest seen, QObject *parent)
    : QObject(parent)
    , request(std::move(seen))
    , m_socket(socket)
    , m_time(time)
{}

void EvilTurn::send(const QByteArray &bytes)
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.write(bytes);
}

void EvilTurn::close()
{
    m_socket.disconnectFromHost();
}

void EvilTurn::reset()
{
    m_socket.abort();
}

void EvilTurn::sendForEver(const QByteArray &piece)
{
    m_endless = piece;
    connect(&m_socket, &QIODevice::bytesWritten, this, &EvilTurn::pour);
    pour();
}

void EvilTurn::pour()
{
    constexpr qint64 ahead = 256 << 10;
    while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() < ahead)
        m_socket.write(m_endless);
}

void EvilTurn::drip(const QByteArray &bytes, qint64 ms)
{
    if (bytes.isEmpty())
        return;
    send(bytes.first(1));
    m_time.alarms().set(m_time.clock().monotonicMs() + ms, this,
                        [this, rest = bytes.sliced(1), ms] { drip(rest, ms); });
}

EvilServer::EvilServer(ManualTime &time, const std::optional<QSslConfiguration> &tls,
                       const QHostAddress &address)
    : m_time(time)
    , m_tls(tls)
{
    if (!listen(address))
        qFatal("the loopback has no free port");
}

void EvilServer::onRaw(const QByteArray &path, const QByteArray &answer, bool thenClose)
{
    m_scripts[path] = [answer, thenClose](EvilTurn &turn) {
        turn.send(answer);
        if (thenClose)
            turn.close();
    };
}

void EvilServer::onPage(const QByteArray &path, const QByteArray &body, const QByteArray &headers,
                        int status)
{
    onRaw(path, httpAnswer(body, headers, status), false);
}

QString EvilServer::address(const QByteArray &path, const QString &host) const
{
    return u"%1://%2:%3%4"_s
        .arg(m_tls ? u"https"_s : u"http"_s, host.isEmpty() ? serverAddress().toString() : host)
        .arg(serverPort())
        .arg(QString::fromLatin1(path));
}

int EvilServer::requestsOf(const QByteArray &target) const
{
    return static_cast<int>(std::ranges::count(m_requests, target, &SeenRequest::target));
}

void EvilServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    QTcpSocket *socket = nullptr;
    if (m_tls) {
        auto *secure = new QSslSocket(this);
        secure->setSslConfiguration(*m_tls);
        secure->setSocketDescriptor(descriptor);
        secure->startServerEncryption();
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    }
    connect(socket, &QIODevice::bytesWritten, this, [this](qint64 bytes) { m_written += bytes; });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QIODevice::readyRead, this,
            [this, socket, buffer = QByteArray()]() mutable { read(*socket, buffer); });
}

void EvilServer::read(QTcpSocket &socket, QByteArray &buffer)
{
    buffer += socket.readAll();
    for (qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
        const SeenRequest request{buffer.split(' ').value(1), buffer.first(end + 4)};
        buffer.remove(0, end + 4);
        m_requests.append(request);
        auto *turn = new EvilTurn(socket, m_time, request, &socket);
        const auto found = m_scripts.constFind(request.target.split('?').first());
        if (found == m_scripts.cend())
            turn->send(httpAnswer("not here", {}, 404));
        else
            (*found)(*turn);
    }
}

QByteArray httpAnswer(const QByteArray &body, const QByteArray &headers, int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace rapporteur::testing
