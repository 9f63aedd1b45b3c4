// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modelserver.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject chatUsage()
{
    return {{u"prompt_tokens"_s, 1000}, {u"completion_tokens"_s, 500}, {u"total_tokens"_s, 1500}};
}

QJsonObject messagesUsage()
{
    return {{u"input_tokens"_s, 1000}, {u"output_tokens"_s, 500}};
}

QByteArray event(const QByteArray &name, const QJsonObject &data)
{
    return (name.isEmpty() ? QByteArray() : "event: " + name + '\n') + "data: " + compact(data)
        + "\n\n";
}

} // namespace

QJsonObject ModelRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ModelTurn::ModelTurn(QTcpSocket &socket, ModelRequest seen)
    : QObject(&socket)
    , request(std::move(seen))
    , m_socket(socket)
{}

void ModelTurn::send(const QByteArray &bytes)
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.write(bytes);
}

void ModelTurn::close()
{
    m_socket.disconnectFromHost();
}

void ModelTurn::reset()
{
    m_socket.abort();
}

void ModelTurn::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    send("HTTP/1.1 " + QByteArray::number(status)
         + " Whatever\r\nContent-Type: application/json\r\n"
         + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
         + headers + "\r\n" + body);
    close();
}

void ModelTurn::beginStream()
{
    send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
}

void ModelTurn::drip(const QByteArray &bytes, int realMs)
{
    if (bytes.isEmpty())
        return;
    send(bytes.first(1));
    later(realMs, [this, rest = bytes.sliced(1), realMs] { drip(rest, realMs); });
}

void ModelTurn::pour(const QByteArray &piece)
{
    m_endless = piece;
    const auto more = [this] {
        constexpr qint64 ahead = 256 << 10;
        while (m_socket.state() == QAbstractSocket::ConnectedState
               && m_socket.bytesToWrite() < ahead)
            m_socket.write(m_endless);
    };
    connect(&m_socket, &QIODevice::bytesWritten, this, more);
    more();
}

void ModelTurn::later(int realMs, std::function<void()> what)
{
    QTimer::singleShot(realMs, this, std::move(what));
}

ModelServer::ModelServer(const Clock &clock, QObject *parent)
    : QTcpServer(parent)
    , m_clock(clock)
{
    setListenBacklogSize(256);
    if (!listen(QHostAddress::LocalHost))
        qFatal("the loopback has no free port");
}

QString ModelServer::address() const
{
    return u"http://127.0.0.1:%1/v1"_s.arg(serverPort());
}

void ModelServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    m_most = std::max(m_most, ++m_open);
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    connect(socket, &QIODevice::readyRead, this,
            [this, socket, buffer = QByteArray()]() mutable { read(*socket, buffer); });
}

void ModelServer::read(QTcpSocket &socket, QByteArray &buffer)
{
    buffer += socket.readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ModelRequest request;
    const QByteArrayList lines = buffer.first(end).split('\n');
    request.method = lines.first().split(' ').value(0);
    request.target = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(std::max<qsizetype>(0, colon)).toLower(),
                               line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    request.atMs = m_clock.monotonicMs();
    m_requests.append(request);
    auto *turn = new ModelTurn(socket, request);
    if (!m_scripts.empty()) {
        const Script script = std::move(m_scripts.front());
        m_scripts.pop_front();
        script(*turn);
    } else if (m_always) {
        m_always(*turn);
    } else {
        turn->answer(404, errorBody("no script"));
    }
}

QByteArray chatAnswer(const QByteArray &text, const QByteArray &finish, const QByteArray &model)
{
    const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, QString::fromUtf8(text)}};
    return compact({{u"id"_s, u"chatcmpl-1"_s},
                    {u"object"_s, u"chat.completion"_s},
                    {u"model"_s, QString::fromUtf8(model)},
                    {u"choices"_s,
                     QJsonArray{QJsonObject{{u"index"_s, 0},
                                            {u"message"_s, message},
                                            {u"finish_reason"_s, QString::fromUtf8(finish)}}}},
                    {u"usage"_s, chatUsage()}});
}

QByteArrayList chatEvents(const QByteArray &text, const QByteArray &finish)
{
    const auto chunk = [](const QJsonArray &choices, const QJsonValue &usage) {
        return event({},
                     {{u"id"_s, u"chatcmpl-1"_s},
                      {u"object"_s, u"chat.completion.chunk"_s},
                      {u"model"_s, u"model-x"_s},
                      {u"choices"_s, choices},
                      {u"usage"_s, usage}});
    };
    const auto choice = [](const QJsonObject &delta, const QJsonValue &reason) {
        return QJsonArray{
            QJsonObject{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, reason}}};
    };
    QByteArrayList events{
        chunk(choice({{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}}, {}), {})};
    const QString whole = QString::fromUtf8(text);
    const qsizetype piece = std::max<qsizetype>(1, whole.size() / 4);
    for (qsizetype at = 0; at < whole.size(); at += piece)
        events.append(chunk(choice({{u"content"_s, whole.mid(at, piece)}}, {}), {}));
    events.append(chunk(choice({}, QString::fromUtf8(finish)), {}));
    events.append(chunk({}, chatUsage()));
    events.append("data: [DONE]\n\n");
    return events;
}

QByteArray messagesAnswer(const QByteArray &text, const QByteArray &stop)
{
    return compact(
        {{u"id"_s, u"msg_1"_s},
         {u"type"_s, u"message"_s},
         {u"role"_s, u"assistant"_s},
         {u"model"_s, u"model-x"_s},
         {u"content"_s,
          QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, QString::fromUtf8(text)}}}},
         {u"stop_reason"_s, QString::fromUtf8(stop)},
         {u"usage"_s, messagesUsage()}});
}

QByteArrayList messagesEvents(const QByteArray &text, const QByteArray &stop)
{
    const QJsonObject message{{u"id"_s, u"msg_1"_s},        {u"type"_s, u"message"_s},
                              {u"role"_s, u"assistant"_s},  {u"model"_s, u"model-x"_s},
                              {u"content"_s, QJsonArray()}, {u"stop_reason"_s, QJsonValue()},
                              {u"usage"_s, messagesUsage()}};
    const QJsonObject block{{u"type"_s, u"text"_s}, {u"text"_s, QString()}};
    const QJsonObject delta{{u"type"_s, u"text_delta"_s}, {u"text"_s, QString::fromUtf8(text)}};
    return {
        event("message_start", {{u"type"_s, u"message_start"_s}, {u"message"_s, message}}),
        event(
            "content_block_start",
            {{u"type"_s, u"content_block_start"_s}, {u"index"_s, 0}, {u"content_block"_s, block}}),
        event("ping", {{u"type"_s, u"ping"_s}}),
        event("content_block_delta",
              {{u"type"_s, u"content_block_delta"_s}, {u"index"_s, 0}, {u"delta"_s, delta}}),
        event("content_block_stop", {{u"type"_s, u"content_block_stop"_s}, {u"index"_s, 0}}),
        event("message_delta",
              {{u"type"_s, u"message_delta"_s},
               {u"delta"_s, QJsonObject{{u"stop_reason"_s, QString::fromUtf8(stop)}}},
               {u"usage"_s, messagesUsage()}}),
        event("message_stop", {{u"type"_s, u"message_stop"_s}})};
}

QByteArray errorBody(const QByteArray &message, const QByteArray &type, const QByteArray &code)
{
    QJsonObject error{{u"message"_s, QString::fromUtf8(message)}};
    if (!type.isEmpty())
        error.insert(u"type"_s, QString::fromUtf8(type));
    if (!code.isEmpty())
        error.insert(u"code"_s, QString::fromUtf8(code));
    return compact({{u"type"_s, u"error"_s}, {u"error"_s, error}});
}

ModelServer::Script answering(const QByteArray &text, const QByteArray &finish)
{
    return [text, finish](ModelTurn &turn) {
        const bool messages = turn.request.target.endsWith("/messages");
        const QByteArray end = !finish.isEmpty() ? finish : messages ? "end_turn" : "stop";
        if (!turn.request.json().value("stream"_L1).toBool())
            return turn.answer(200, messages ? messagesAnswer(text, end) : chatAnswer(text, end));
        turn.beginStream();
        turn.send((messages ? messagesEvents(text, end) : chatEvents(text, end)).join());
        turn.close();
    };
}

ModelServer::Script refusing(int status, const QByteArray &body, const QByteArray &headers)
{
    return [status, body, headers](ModelTurn &turn) { turn.answer(status, body, headers); };
}

} // namespace rapporteur::testing
