// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/alarms.h"
#include "core/sources/fetching/bodyframing.h"
#include "core/sources/fetching/contentdecoder.h"
#include "core/sources/fetching/httpconnection.h"
#include "core/sources/fetching/snapshot.h"

namespace rapporteur
{

/// What a server answered, whole.
struct HttpAnswer {
    HttpHead head;
    QByteArray body; ///< unpacked; empty for a redirect, whose body is not read
    bool reusable = false; ///< the connection can carry the next request
};

struct ExchangeOrder {
    QUrl url; ///< for messages
    QByteArray request; ///< as it is sent
    qint64 bodyLimit = 0;
    qint64 deadlineAtMs = 0; ///< on the steady clock
    qint64 deadlineMs = 0; ///< how long that was in all, for the message
};

/// One request and its answer over an open connection, within the caps: on headers and body while they
/// arrive, on silence, and on the whole. Emits `done` or `failed` once; nothing comes after that.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpConnection &connection, ExchangeOrder order, const FetchLimits &limits,
                 const Clock &clock, Alarms &alarms, QObject *parent);

    void start();

Q_SIGNALS:
    void done(const rapporteur::HttpAnswer &answer);
    /// `unanswered`: the connection ended before any byte came.
    void failed(const rapporteur::FetchError &error, bool unanswered);

private:
    void read();
    void connectionEnded();
    void takeHead(const QByteArray &piece);
    [[nodiscard]] bool beginBody();
    void takeBody(QByteArrayView wire);
    void complete();
    void fail(const FetchError &error);
    void watch();

    HttpConnection &m_connection;
    ExchangeOrder m_order;
    const FetchLimits &m_limits;
    const Clock &m_clock;
    Alarms &m_alarms;
    QByteArray m_headBytes;
    HttpAnswer m_answer;
    std::optional<BodyFraming> m_framing; ///< once the head is read
    std::unique_ptr<ContentDecoder> m_decoder;
    qint64 m_startedAt = 0, m_lastByteAt = 0;
    qint64 m_interimBytes = 0; ///< of heads before the one that counts
    qint64 m_wireBytes = 0; ///< of the body, as it came
    bool m_over = false;
};

} // namespace rapporteur
