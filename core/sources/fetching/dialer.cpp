// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/dialer.h"

#include "core/sources/fetching/fetchmessages.h"
#include "core/sources/fetching/webaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

std::optional<FetchError> refusedAddress(const DialTarget &target, const QHostAddress &address)
{
    const AddressKind kind = addressKind(address);
    if (kind == AddressKind::Public || target.allowed)
        return std::nullopt;
    return fetchmessages::ownNetwork(target.url, address.toString(), kind, target.sentBy);
}

Dialer::Dialer(const DialerTools &tools, DialTarget target, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_target(std::move(target))
{}

void Dialer::start()
{
    const QUrl &url = m_target.url;
    const QString host = hostOf(url);
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        if (const auto refusal = refusedAddress(m_target, literal))
            return end(*refusal);
    }
    // One's own computer and network are never asked through a proxy; browsers hold it so too.
    const bool own = isLocalName(host) || m_tools.parts.allowed.contains(url)
        || (!literal.isNull() && addressKind(literal) != AddressKind::Public);
    m_proxy = own ? QNetworkProxy(QNetworkProxy::NoProxy) : m_tools.parts.proxyFor(url);
    const Endpoint endpoint{.encrypted = url.scheme() == "https"_L1,
                            .host = host,
                            .port = portOf(url),
                            .address = {},
                            .proxy = m_proxy};
    m_connection = m_tools.pool.take(endpoint.key());
    if (m_connection) {
        m_over = true;
        Q_EMIT connected();
    } else if (endpoint.usesProxy()) {
        connectTo({});
    } else if (!literal.isNull()) {
        useAddresses({literal}, {});
    } else {
        lookUp(host);
    }
}

void Dialer::lookUp(const QString &host)
{
    const qint64 limit = m_tools.parts.limits.connectMs;
    m_tools.parts.alarms->set(m_tools.clock.monotonicMs() + limit, this,
                              [this, attempt = m_attempt, limit] {
                                  if (!m_over && attempt == m_attempt)
                                      end(fetchmessages::connectTimeout(m_target.url, limit));
                              });
    m_tools.parts.resolver->resolve(host, this,
                                    [this](QList<QHostAddress> addresses, const QString &detail) {
                                        if (!m_over)
                                            useAddresses(std::move(addresses), detail);
                                    });
}

void Dialer::useAddresses(QList<QHostAddress> addresses, const QString &detail)
{
    if (addresses.isEmpty())
        return end(fetchmessages::noSuchHost(m_target.url, detail));
    // One address of one's own network among them is enough to refuse: which one is used is chance.
    for (const QHostAddress &address : std::as_const(addresses)) {
        if (const auto refusal = refusedAddress(m_target, address))
            return end(*refusal);
    }
    m_addresses = std::move(addresses);
    connectNext();
}

void Dialer::connectNext()
{
    connectTo(m_addresses.takeFirst());
}

void Dialer::connectTo(const QHostAddress &address)
{
    const QUrl &url = m_target.url;
    m_connection = std::make_unique<HttpConnection>(
        Endpoint{.encrypted = url.scheme() == "https"_L1,
                 .host = hostOf(url),
                 .port = portOf(url),
                 .address = address,
                 .proxy = m_proxy},
        m_tools.tls);
    connect(m_connection.get(), &HttpConnection::failed, this, &Dialer::connectFailed);
    connect(m_connection.get(), &HttpConnection::opened, this, [this] {
        m_over = true;
        m_connection->disconnect(this);
        Q_EMIT connected();
    });
    const qint64 now = m_tools.clock.monotonicMs();
    const qint64 limit = std::min(m_tools.parts.limits.connectMs, m_target.deadlineAtMs - now);
    m_tools.parts.alarms->set(now + limit, this, [this, attempt = ++m_attempt, limit] {
        if (!m_over && attempt == m_attempt)
            timedOut(limit);
    });
    m_connection->open();
}

void Dialer::timedOut(qint64 limit)
{
    if (m_addresses.isEmpty() || m_tools.clock.monotonicMs() >= m_target.deadlineAtMs)
        end(fetchmessages::connectTimeout(m_target.url, limit));
    else
        connectNext();
}

void Dialer::connectFailed(const ConnectFailure &failure)
{
    if (m_over)
        return;
    ++m_attempt;
    m_connection->disconnect(this);
    m_connection.release()->deleteLater(); // it is the one that calls
    const QUrl &url = m_target.url;
    if (failure.kind == ConnectFailure::Tls)
        end(fetchmessages::badCertificate(url, failure.errors, failure.detail));
    else if (!m_addresses.isEmpty() && m_tools.clock.monotonicMs() < m_target.deadlineAtMs)
        connectNext();
    else if (failure.kind == ConnectFailure::Refused)
        end(fetchmessages::refusedConnection(url));
    else
        end(fetchmessages::unreachable(url, failure.detail));
}

void Dialer::end(const FetchError &error)
{
    m_over = true;
    Q_EMIT failed(error);
}

} // namespace rapporteur
