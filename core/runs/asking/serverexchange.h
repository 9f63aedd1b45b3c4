// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/faultreader.h"
#include "core/runs/asking/askparts.h"
#include "core/runs/asking/serverkey.h"
#include "core/sources/fetching/contentdecoder.h"

#include <QNetworkReply>

namespace rapporteur
{

/// What came over the network.
struct ExchangeResult {
    ServerResponse response; ///< its body is empty where the taker took it
    std::optional<ServerFault> cut; ///< why the network, a limit or a person ended it early
    bool sent = false; ///< the request was on its way
};

/// One request to a server of models and its answer, over a connection of its own: a library that keeps
/// connections sends a request a second time when a kept one dies, and the second time costs money too. No
/// redirect is followed, no cookie kept, nobody logged in; the key goes into the message only if it belongs to
/// the address. The byte caps count what is unpacked, while it arrives. Lives in the thread that starts it.
class ServerExchange : public QObject
{
    Q_OBJECT

public:
    /// Takes bytes of a streamed answer; true when nothing of use comes any more.
    using Taker = std::function<bool(QByteArrayView)>;
    using Done = std::function<void(ExchangeResult)>;

    ServerExchange(const Clock &clock, Alarms &alarms, const AskParts &parts, QObject *parent);
    ~ServerExchange() override;

    /// Calls `done` once, from the event loop; deleting this object cancels, and nothing is told then
    /// (later, if it is done from within `taker` or `done`: the library is still speaking). `taker` is only used for
    /// streamed requests that are answered with a status below 300.
    void start(const AskedServer &asked, const ServerRequest &request, const ServerKey &key,
               Taker taker, Done done);
    [[nodiscard]] bool isSent() const { return m_sent; }

private:
    void watch();
    void takeHead();
    void read();
    void take(const QByteArray &bytes);
    void finished();
    void end(TransportFailure failure, const QString &detail = {});
    void deliver(std::optional<ServerFault> cut);
    [[nodiscard]] std::optional<TransportFailure> overdue(qint64 nowMs, qint64 &nextMs) const;

    const Clock &m_clock;
    Alarms &m_alarms;
    const AskParts &m_parts;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    std::unique_ptr<ContentDecoder> m_decoder;
    AskedServer m_asked;
    Taker m_taker;
    Done m_done;
    ServerResponse m_response;
    qint64 m_bytes = 0;
    qint64 m_begunMs = 0, m_sentMs = 0, m_lastMs = 0;
    bool m_streamed = false, m_list = false, m_sent = false, m_headRead = false, m_taken = false,
         m_over = false;
};

} // namespace rapporteur
