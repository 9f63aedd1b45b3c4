// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/serverexchange.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServerExchange)
};

constexpr qint64 HeadLimit = 256 * 1024;
constexpr qint64 PieceSize = 64 * 1024;

/// A body that can be read once. The library puts a request again when its connection is reset before any
/// byte of the answer came, also on a new connection, and says nothing (measured with Qt 6.8.2); it cannot
/// with a body that does not rewind.
class BodyOnce final : public QIODevice
{
public:
    BodyOnce(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return m_read == 0; }
    bool seek(qint64 position) override { return position == m_read; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_read + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return m_read == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        if (count == 0 && most > 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

std::optional<TransportFailure> transportFailure(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::ConnectionRefusedError:
        return TransportFailure::Refused;
    case QNetworkReply::HostNotFoundError:
        return TransportFailure::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportFailure::Untrusted;
    case QNetworkReply::TimeoutError:
        return TransportFailure::ConnectTimeout;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownNetworkError:
        return TransportFailure::Closed;
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return TransportFailure::ProxyRefused;
    default:
        return TransportFailure::Unreachable;
    }
}

QNetworkRequest messageOf(const AskedServer &asked, const ServerRequest &request,
                          const ServerKey &key, const AskParts &parts)
{
    QNetworkRequest message(request.url);
    for (const ServerHeader &header : request.headers)
        message.setRawHeader(header.name, header.value);
    // Set by hand, the library leaves packed bodies as they are: it takes a truncated one for a whole one.
    message.setRawHeader("accept-encoding", ContentDecoder::accepted());
    if (!key.isEmpty()) {
        const ServerHeader header = keyHeader(asked.preset, key.value());
        message.setRawHeader(header.name, header.value);
    }
    message.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    message.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    message.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (parts.tls)
        message.setSslConfiguration(*parts.tls);
    return message;
}

QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(
        QNetworkProxyQuery(url));
    return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace

ServerExchange::ServerExchange(const Clock &clock, Alarms &alarms, const AskParts &parts,
                               QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarms(alarms)
    , m_parts(parts)
{}

ServerExchange::~ServerExchange()
{
    m_over = true;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
}

void ServerExchange::start(const AskedServer &asked, const ServerRequest &request,
                           const ServerKey &key, Taker taker, Done done)
{
    m_asked = asked;
    m_taker = std::move(taker);
    m_done = std::move(done);
    m_streamed = request.streamed && m_taker;
    m_list = request.method == "GET";
    m_begunMs = m_clock.monotonicMs();
    if (!key.isEmpty()
        && !(key.belongsTo(asked.address) && ServerAddress{request.url}.origin() == key.origin())) {
        ServerFault fault = makeFault(asked, ServerFaultKind::KeyRefused);
        fault.text = Words::tr("The key that is kept for %1 belongs to %2, not to %3, so it was "
                               "not sent; give the key of the new address.")
                         .arg(asked.preset.title, key.origin(), asked.address.shown());
        QMetaObject::invokeMethod(this, [this, fault] { deliver(fault); }, Qt::QueuedConnection);
        return;
    }
    m_network = m_parts.network ? m_parts.network() : std::make_unique<QNetworkAccessManager>();
    m_network->setAutoDeleteReplies(false);
    m_network->setProxy(asked.address.isLoopback() ? QNetworkProxy(QNetworkProxy::NoProxy)
                            : m_parts.proxyFor     ? m_parts.proxyFor(request.url)
                                                   : systemProxy(request.url));
    QNetworkRequest message = messageOf(asked, request, key, m_parts);
    if (request.method == "GET") {
        m_reply = m_network->get(message);
    } else {
        message.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        message.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        m_reply = m_network->post(message, new BodyOnce(request.body, this));
    }
    m_reply->setReadBufferSize(4 * PieceSize);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        m_sentMs = m_clock.monotonicMs();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ServerExchange::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &ServerExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &ServerExchange::finished);
    watch();
}

std::optional<TransportFailure> ServerExchange::overdue(qint64 nowMs, qint64 &nextMs) const
{
    const AskLimits &limits = m_parts.limits;
    const qint64 whole = m_begunMs + (m_list ? limits.listMs : limits.totalMs);
    nextMs = whole;
    if (nowMs >= whole)
        return m_headRead ? TransportFailure::Deadline
            : m_sent      ? TransportFailure::FirstByteTimeout
                          : TransportFailure::ConnectTimeout;
    qint64 due = whole;
    TransportFailure failure = TransportFailure::Deadline;
    if (!m_sent) {
        due = m_begunMs + limits.connectMs;
        failure = TransportFailure::ConnectTimeout;
    } else if (!m_headRead && m_streamed) {
        due = m_sentMs
            + (m_asked.preset.has(ServerQuirk::SlowStart) ? limits.slowStartMs
                                                          : limits.firstByteMs);
        failure = TransportFailure::FirstByteTimeout;
    } else if (m_headRead) {
        due = m_lastMs + limits.idleMs;
        failure = TransportFailure::Stalled;
    }
    nextMs = std::min(nextMs, due);
    return nowMs >= due ? std::optional(failure) : std::nullopt;
}

void ServerExchange::watch()
{
    qint64 next = 0;
    if (const auto failure = overdue(m_clock.monotonicMs(), next))
        return end(*failure);
    // The request may be sent before this alarm rings, and the next limit may be the shorter one.
    const AskLimits &limits = m_parts.limits;
    const qint64 step = std::min({limits.connectMs, limits.idleMs, limits.firstByteMs});
    m_alarms.set(std::min(next, m_clock.monotonicMs() + std::max<qint64>(step, 1)), this, [this] {
        if (!m_over)
            watch();
    });
}

void ServerExchange::takeHead()
{
    if (m_headRead || m_over)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    m_headRead = m_sent = true;
    m_lastMs = m_clock.monotonicMs();
    m_response.status = status;
    qint64 size = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        size += name.size() + value.size();
        m_response.headers.append({name, value});
    }
    if (size > HeadLimit)
        return end(TransportFailure::TooLarge);
    if (status >= 300 && status < 400) {
        const QUrl target = m_asked.address.base.resolved(
            QUrl::fromEncoded(m_response.header("location").left(2000)));
        return end(TransportFailure::Redirected,
                   target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    }
    m_decoder = ContentDecoder::of(m_response.header("content-encoding"), m_parts.limits.bytes);
    if (!m_decoder)
        return end(TransportFailure::BadEncoding);
    m_taken = m_streamed && status < 300;
}

void ServerExchange::read()
{
    takeHead();
    while (!m_over && m_headRead && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(PieceSize);
        if (piece.isEmpty())
            return;
        m_lastMs = m_clock.monotonicMs();
        switch (m_decoder->take(piece)) {
        case Unpacker::Outcome::TooMuch:
            return end(TransportFailure::TooLarge);
        case Unpacker::Outcome::Damaged:
            return end(TransportFailure::BadEncoding);
        case Unpacker::Outcome::Fine:
            break;
        }
        take(m_decoder->takeBody());
    }
}

void ServerExchange::take(const QByteArray &bytes)
{
    m_bytes += bytes.size();
    if (m_bytes > m_parts.limits.bytes)
        return end(TransportFailure::TooLarge);
    if (!m_taken)
        m_response.body += bytes;
    else if (m_taker(bytes))
        deliver(std::nullopt); // what follows is of no use, and may never end
}

void ServerExchange::finished()
{
    read();
    if (m_over)
        return;
    if (const auto failure = transportFailure(m_reply->error()); failure && !m_headRead)
        return end(*failure, m_reply->errorString());
    if (!m_headRead)
        return end(TransportFailure::Closed);
    // An error that is only the status is no failure of the network.
    const bool cut = m_reply->error() != QNetworkReply::NoError && m_response.status < 300;
    if (cut)
        return end(TransportFailure::Closed, m_reply->errorString());
    if (!m_decoder->isComplete())
        return end(TransportFailure::BadEncoding);
    deliver(std::nullopt);
}

void ServerExchange::end(TransportFailure failure, const QString &detail)
{
    if (m_over)
        return;
    ServerFault fault = transportFault(m_asked, failure, m_sent, detail);
    fault.status = m_response.status;
    deliver(fault);
}

void ServerExchange::deliver(std::optional<ServerFault> cut)
{
    if (m_over)
        return;
    m_over = true;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    // Whoever is told may delete this object.
    const Done done = std::move(m_done);
    done({std::move(m_response), std::move(cut), m_sent});
}

} // namespace rapporteur
