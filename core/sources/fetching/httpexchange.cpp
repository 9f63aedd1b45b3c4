// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/httpexchange.h"

#include "core/sources/fetching/fetchmessages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qint64 pieceSize = 64 << 10;

} // namespace

HttpExchange::HttpExchange(HttpConnection &connection, ExchangeOrder order,
                           const FetchLimits &limits, const Clock &clock, Alarms &alarms,
                           QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_order(std::move(order))
    , m_limits(limits)
    , m_clock(clock)
    , m_alarms(alarms)
{
    connect(&m_connection, &HttpConnection::arrived, this, &HttpExchange::read);
    connect(&m_connection, &HttpConnection::ended, this, &HttpExchange::connectionEnded);
}

void HttpExchange::start()
{
    m_startedAt = m_lastByteAt = m_clock.monotonicMs();
    m_connection.send(m_order.request);
    watch();
}

void HttpExchange::watch()
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 headAt = m_startedAt + m_limits.headMs;
    const qint64 idleAt = m_lastByteAt + m_limits.idleMs;
    if (now >= m_order.deadlineAtMs) {
        fail(m_framing ? fetchmessages::tooSlow(m_order.url, m_order.deadlineMs, m_wireBytes)
                       : fetchmessages::silent(m_order.url, m_order.deadlineMs));
    } else if (!m_framing && now >= std::min(headAt, idleAt)) {
        fail(fetchmessages::silent(m_order.url, now >= headAt ? m_limits.headMs : m_limits.idleMs));
    } else if (now >= idleAt) {
        fail(fetchmessages::stalled(m_order.url, m_limits.idleMs, m_wireBytes));
    } else {
        const qint64 next = std::min(
            {m_order.deadlineAtMs, idleAt, m_framing ? m_order.deadlineAtMs : headAt});
        m_alarms.set(next, this, [this] {
            if (!m_over)
                watch();
        });
    }
}

void HttpExchange::read()
{
    while (!m_over) {
        const QByteArray piece = m_connection.read(pieceSize);
        if (piece.isEmpty())
            return;
        m_lastByteAt = m_clock.monotonicMs();
        if (m_framing)
            takeBody(piece);
        else
            takeHead(piece);
    }
}

void HttpExchange::takeHead(const QByteArray &piece)
{
    qsizetype searched = m_headBytes.size();
    m_headBytes += piece;
    while (!m_over && !m_framing) {
        const qsizetype end = endOfHead(m_headBytes, searched);
        const qint64 used = m_interimBytes + (end < 0 ? m_headBytes.size() : end);
        if (used > m_limits.headerBytes)
            return fail(fetchmessages::tooManyHeaders(m_order.url, m_limits.headerBytes));
        if (end < 0) {
            // What does not begin like an answer will not become one.
            const qsizetype known = std::min<qsizetype>(m_headBytes.size(), 5);
            if (m_headBytes.first(known) != QByteArrayView("HTTP/").first(known))
                fail(fetchmessages::noHttp(m_order.url, u"no status line"_s));
            return;
        }
        const std::expected<HttpHead, QString> head = readHead(
            QByteArrayView(m_headBytes).first(end));
        if (!head)
            return fail(fetchmessages::noHttp(m_order.url, head.error()));
        if (head->headers.size() > m_limits.headers)
            return fail(fetchmessages::tooManyHeaders(m_order.url, m_limits.headerBytes));
        const QByteArray rest = m_headBytes.sliced(end);
        if (head->status < 200) { // "103 Early Hints" and the like: the answer is still to come
            m_interimBytes = used;
            m_headBytes = rest;
            searched = 0;
            continue;
        }
        m_answer.head = *head;
        m_headBytes.clear();
        if (beginBody())
            takeBody(rest);
        return;
    }
}

bool HttpExchange::beginBody()
{
    const HttpHead &head = m_answer.head;
    const std::expected<BodyFraming, QString> framing = BodyFraming::of(head);
    if (!framing) {
        fail(fetchmessages::noHttp(m_order.url, framing.error()));
        return false;
    }
    m_framing = *framing;
    const bool redirect = head.status >= 300 && head.status < 400 && head.status != 304;
    if (redirect) { // what it says besides is not read
        complete();
        return false;
    }
    m_decoder = ContentDecoder::of(head.value("content-encoding"), m_order.bodyLimit);
    if (!m_decoder) {
        fail(fetchmessages::unknownCoding(m_order.url, head.value("content-encoding")));
        return false;
    }
    if (m_framing->announced() > m_order.bodyLimit) {
        fail(fetchmessages::tooLarge(m_order.url, m_order.bodyLimit));
        return false;
    }
    return true;
}

void HttpExchange::takeBody(QByteArrayView wire)
{
    QByteArray framed;
    const qsizetype used = m_framing->take(wire, framed);
    m_wireBytes += framed.size();
    switch (m_decoder->take(framed)) {
    case Unpacker::Outcome::TooMuch:
        return fail(m_decoder->isPacked()
                        ? fetchmessages::unpacksTooLarge(m_order.url, m_order.bodyLimit)
                        : fetchmessages::tooLarge(m_order.url, m_order.bodyLimit));
    case Unpacker::Outcome::Damaged:
        return fail(fetchmessages::incomplete(m_order.url, m_wireBytes, u"damaged compression"_s));
    case Unpacker::Outcome::Fine:
        break;
    }
    if (m_wireBytes > m_order.bodyLimit)
        return fail(fetchmessages::tooLarge(m_order.url, m_order.bodyLimit));
    if (m_framing->state() == BodyFraming::State::Broken)
        return fail(fetchmessages::incomplete(m_order.url, m_wireBytes, u"broken chunk"_s));
    if (m_framing->state() == BodyFraming::State::Complete) {
        m_answer.reusable = used == wire.size();
        complete();
    }
}

void HttpExchange::connectionEnded()
{
    read();
    if (m_over)
        return;
    if (!m_framing) {
        const bool unanswered = m_headBytes.isEmpty() && m_interimBytes == 0;
        m_over = true;
        Q_EMIT failed(
            fetchmessages::unreachable(m_order.url, u"closed before the end of the headers"_s),
            unanswered);
        return;
    }
    m_framing->end();
    if (m_framing->state() == BodyFraming::State::Complete)
        complete();
    else
        fail(fetchmessages::incomplete(m_order.url, m_wireBytes, u"the connection ended"_s));
}

void HttpExchange::complete()
{
    if (m_decoder && !m_decoder->isComplete())
        return fail(fetchmessages::incomplete(m_order.url, m_wireBytes,
                                              u"the compressed stream has no end"_s));
    m_over = true;
    const HttpHead &head = m_answer.head;
    const bool keeps = head.oldVersion ? head.lists("connection", "keep-alive")
                                       : !head.lists("connection", "close");
    m_answer.reusable = m_answer.reusable && keeps
        && m_framing->state() == BodyFraming::State::Complete && !m_framing->endsWithConnection();
    if (m_decoder)
        m_answer.body = m_decoder->takeBody();
    Q_EMIT done(m_answer);
}

void HttpExchange::fail(const FetchError &error)
{
    m_over = true;
    Q_EMIT failed(error, false);
}

} // namespace rapporteur
