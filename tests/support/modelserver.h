// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <functional>

namespace rapporteur::testing
{

/// A request to a model as the server read it.
struct ModelRequest {
    QByteArray method, target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    qint64 atMs = 0; ///< when it was whole, by the test's clock

    [[nodiscard]] QJsonObject json() const;
};

/// What a script can do with one request.
class ModelTurn : public QObject
{
    Q_OBJECT

public:
    ModelTurn(QTcpSocket &socket, ModelRequest request);

    void send(const QByteArray &bytes);
    void close(); ///< after everything is sent
    void reset(); ///< at once, as by a pulled plug
    /// Status, these header lines ("Name: value\r\n"), a length and the body; then the connection ends.
    void answer(int status, const QByteArray &body, const QByteArray &headers = {});
    /// The head of a stream of events; `send` events, then `close`.
    void beginStream();
    void drip(const QByteArray &bytes, int realMs); ///< one byte each
    void pour(const QByteArray &piece); ///< without end, as fast as it is taken
    void later(int realMs, std::function<void()> what);

    const ModelRequest request;

private:
    QTcpSocket &m_socket;
    QByteArray m_endless;
};

/// A server of models on the loopback that does what a test says, one script a request, in order; without a
/// further script it does as always. It keeps every request.
class ModelServer : public QTcpServer
{
    Q_OBJECT

public:
    using Script = std::function<void(ModelTurn &)>;

    explicit ModelServer(const Clock &clock, QObject *parent = nullptr);

    void then(Script script) { m_scripts.push_back(std::move(script)); }
    void always(Script script) { m_always = std::move(script); }
    [[nodiscard]] QString address() const; ///< "http://127.0.0.1:4711/v1"
    [[nodiscard]] const QList<ModelRequest> &requests() const { return m_requests; }
    [[nodiscard]] int mostAtOnce() const { return m_most; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket &socket, QByteArray &buffer);

    const Clock &m_clock;
    std::deque<Script> m_scripts;
    Script m_always;
    QList<ModelRequest> m_requests;
    int m_open = 0, m_most = 0;
};

/// A whole chat completion.
[[nodiscard]] QByteArray chatAnswer(const QByteArray &text, const QByteArray &finish = "stop",
                                    const QByteArray &model = "model-x");
/// The events of one in a stream, each an element, the last two being usage and [DONE].
[[nodiscard]] QByteArrayList chatEvents(const QByteArray &text, const QByteArray &finish = "stop");
/// A whole answer of Anthropic's Messages.
[[nodiscard]] QByteArray messagesAnswer(const QByteArray &text,
                                        const QByteArray &stop = "end_turn");
[[nodiscard]] QByteArrayList messagesEvents(const QByteArray &text,
                                            const QByteArray &stop = "end_turn");
/// {"error":{…}}
[[nodiscard]] QByteArray errorBody(const QByteArray &message, const QByteArray &type = {},
                                   const QByteArray &code = {});

/// Answers by the request: streamed or plain, in either protocol.
[[nodiscard]] ModelServer::Script answering(const QByteArray &text, const QByteArray &finish = {});
[[nodiscard]] ModelServer::Script refusing(int status, const QByteArray &body,
                                           const QByteArray &headers = {});

} // namespace rapporteur::testing
