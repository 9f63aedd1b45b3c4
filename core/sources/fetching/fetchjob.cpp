// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/fetchjob.h"

#include "core/sources/fetching/fetchengine.h"
#include "core/sources/fetching/fetchmessages.h"
#include "core/sources/fetching/requesttext.h"
#include "core/sources/fetching/retryafter.h"
#include "core/sources/fetching/webaddress.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

bool isRefusal(int status)
{
    return status == 401 || status == 402 || status == 403 || status == 451;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

FetchJob::FetchJob(FetchEngine &engine, FetchRequest request, Done done)
    : m_engine(engine)
    , m_request(std::move(request))
    , m_done(std::move(done))
{}

FetchJob::~FetchJob()
{
    m_over = true;
    delete m_exchange; // before the connection that it listens to
}

void FetchJob::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Result<QUrl> url = webAddress(m_request.address);
            if (!url)
                return finish(std::unexpected(fetchmessages::badAddress(url.error())));
            m_requested = *url;
            visit(m_engine.m_strict.applied(*url));
        },
        Qt::QueuedConnection);
}

QString FetchJob::hostKey() const
{
    return u"%1:%2"_s.arg(hostOf(m_hops.last())).arg(portOf(m_hops.last()));
}

void FetchJob::visit(const QUrl &url)
{
    m_hops.append(url);
    const QHostAddress literal(hostOf(url));
    if (!literal.isNull()) {
        if (const auto refusal = refusedAddress(target(), literal))
            return finish(std::unexpected(*refusal));
    }
    if (const auto closed = closedNow())
        return finish(std::unexpected(*closed));
    if (!m_request.obeyRobots)
        return waitForPlace();
    m_engine.askRobots(url, m_request.configured && m_hops.size() == 1, this,
                       [this](const std::optional<FetchError> &refusal) {
                           if (m_over)
                               return;
                           if (refusal)
                               finish(std::unexpected(*refusal));
                           else
                               waitForPlace();
                       });
}

std::optional<FetchError> FetchJob::closedNow() const
{
    const std::optional<HostQueue::Closure> closure = m_engine.m_queue.closure(hostKey());
    if (!closure)
        return std::nullopt;
    const qint64 now = m_engine.m_clock.monotonicMs();
    std::optional<qint64> wait;
    if (closure->askedUntilMs)
        wait = *closure->askedUntilMs - now;
    return fetchmessages::rateLimited(m_hops.last(), closure->status, wait, closure->untilMs - now,
                                      m_engine.m_clock.nowUtc());
}

void FetchJob::waitForPlace()
{
    m_engine.m_queue.wait(hostKey(), {m_request.parallel, m_request.delayMs}, this,
                          [this](std::unique_ptr<HostQueue::Place> place) {
                              if (m_over)
                                  return;
                              m_place = std::move(place);
                              if (m_deadlineAtMs == 0) {
                                  m_deadlineAtMs = m_engine.m_clock.monotonicMs()
                                      + m_request.deadlineMs;
                              }
                              // It may have asked for quiet while we waited.
                              if (const auto closed = closedNow())
                                  return finish(std::unexpected(*closed));
                              dial();
                          });
}

DialTarget FetchJob::target() const
{
    const qsizetype hops = m_hops.size();
    return {.url = m_hops.last(),
            .allowed = (m_request.configured && hops == 1)
                || m_engine.m_parts.allowed.contains(m_hops.last()),
            .sentBy = hops > 1 ? std::optional(m_hops[hops - 2]) : std::nullopt,
            .deadlineAtMs = m_deadlineAtMs};
}

void FetchJob::dial()
{
    m_dialer = new Dialer({m_engine.m_clock, m_engine.m_parts, m_engine.m_tls, m_engine.m_pool},
                          target(), this);
    connect(m_dialer, &Dialer::connected, this, &FetchJob::exchange);
    connect(m_dialer, &Dialer::failed, this, [this](const FetchError &error) {
        std::exchange(m_dialer, nullptr)->deleteLater();
        finish(std::unexpected(error));
    });
    m_dialer->start();
}

void FetchJob::dropConnection()
{
    if (m_connection)
        m_connection.release()->deleteLater(); // it may be the one that calls
}

void FetchJob::exchange()
{
    m_connection = m_dialer->takeConnection();
    std::exchange(m_dialer, nullptr)->deleteLater();
    m_exchange = new HttpExchange(
        *m_connection,
        {.url = m_hops.last(),
         .request = requestText(m_hops.last(), m_request, m_engine.m_parts.userAgent,
                                m_connection->endpoint()),
         .bodyLimit = m_request.bodyLimit,
         .deadlineAtMs = m_deadlineAtMs,
         .deadlineMs = m_request.deadlineMs},
        m_engine.m_parts.limits, m_engine.m_clock, *m_engine.m_parts.alarms, this);
    connect(m_exchange, &HttpExchange::done, this, &FetchJob::answered);
    connect(m_exchange, &HttpExchange::failed, this, &FetchJob::failed);
    m_exchange->start();
}

void FetchJob::failed(const FetchError &error, bool unanswered)
{
    std::exchange(m_exchange, nullptr)->deleteLater();
    const bool stale = unanswered && m_connection->isReused();
    dropConnection();
    // A kept connection that was closed meanwhile: the request was never read. Once, on a new one.
    if (stale)
        dial();
    else
        finish(std::unexpected(error));
}

void FetchJob::answered(const HttpAnswer &answer)
{
    std::exchange(m_exchange, nullptr)->deleteLater();
    m_engine.m_strict.note(m_hops.last(), answer.head);
    if (answer.reusable)
        m_engine.m_pool.put(std::move(m_connection));
    else
        dropConnection();
    m_place.reset();
    const int status = answer.head.status;
    if (isRedirect(status))
        return follow(answer.head);
    if (status == 304 && (!m_request.etag.isEmpty() || !m_request.lastModified.isEmpty()))
        return deliver(answer);
    const bool asksToWait = status == 429
        || (status == 503 && !answer.head.value("retry-after").isEmpty());
    if (asksToWait)
        return finish(std::unexpected(keepAway(answer.head)));
    if (status == 511)
        return finish(std::unexpected(fetchmessages::portal(m_requested)));
    const bool wanted = status >= 200 && status < 300 && status != 204;
    const bool kept = m_request.keepRefusals && isRefusal(status) && !answer.body.isEmpty();
    if (!wanted && !kept)
        return finish(std::unexpected(fetchmessages::badStatus(m_hops.last(), status)));
    // Networks that make their guests log in mark their page so that devices notice.
    if (answer.body.first(std::min<qsizetype>(answer.body.size(), 100'000))
            .contains("<WISPAccessGatewayParam"))
        return finish(std::unexpected(fetchmessages::portal(m_requested)));
    deliver(answer);
}

FetchError FetchJob::keepAway(const HttpHead &head)
{
    const FetchLimits &limits = m_engine.m_parts.limits;
    const qint64 now = m_engine.m_clock.monotonicMs();
    const QDateTime wallNow = m_engine.m_clock.nowUtc();
    const std::optional<qint64> asked = retryAfterMs(QString::fromLatin1(head.value("retry-after")),
                                                     wallNow);
    const qint64 kept = std::min(asked.value_or(limits.shortestWaitMs), limits.longestWaitMs);
    HostQueue::Closure closure{.untilMs = now + kept, .status = head.status, .askedUntilMs = {}};
    if (asked)
        closure.askedUntilMs = *asked > std::numeric_limits<qint64>::max() - now ? *asked
                                                                                 : now + *asked;
    m_engine.m_queue.close(hostKey(), closure);
    return fetchmessages::rateLimited(m_hops.last(), head.status, asked, kept, wallNow);
}

void FetchJob::follow(const HttpHead &head)
{
    const QUrl from = m_hops.last();
    const Result<QUrl> target = redirectTarget(from, head.value("location"));
    if (!target)
        return finish(std::unexpected(fetchmessages::badAddress(target.error())));
    const QUrl url = m_engine.m_strict.applied(*target);
    if (m_hops.size() > m_engine.m_parts.limits.redirects)
        return finish(std::unexpected(fetchmessages::tooManyRedirects(
            m_hops + QList{url}, m_engine.m_parts.limits.redirects)));
    if (from.scheme() == "https"_L1 && url.scheme() == "http"_L1)
        return finish(std::unexpected(fetchmessages::downgrade(from, url)));
    // What is known of the first address says nothing about another.
    m_request.etag.clear();
    m_request.lastModified.clear();
    visit(url);
}

void FetchJob::deliver(const HttpAnswer &answer)
{
    Snapshot snapshot;
    snapshot.requested = m_requested;
    snapshot.address = m_hops.last();
    snapshot.hops = m_hops;
    snapshot.status = answer.head.status;
    snapshot.headers = answer.head.toMap();
    snapshot.body = answer.body;
    snapshot.fetchedAt = m_engine.m_clock.nowUtc();
    snapshot.encrypted = m_hops.last().scheme() == "https"_L1;
    snapshot.notModified = answer.head.status == 304;
    finish(std::move(snapshot));
}

void FetchJob::finish(FetchResult result)
{
    if (std::exchange(m_over, true))
        return;
    dropConnection();
    m_place.reset();
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)]() mutable {
            const Done done = std::exchange(m_done, {});
            done(std::move(result));
        },
        Qt::QueuedConnection);
}

} // namespace rapporteur
