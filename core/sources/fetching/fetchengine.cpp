// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/fetchengine.h"

#include "core/sources/fetching/fetchmessages.h"
#include "core/sources/fetching/requesttext.h"
#include "core/sources/fetching/webaddress.h"

#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qint64 robotsLifeMs = 24 * 3'600'000LL; ///< RFC 9309, 2.4
constexpr qint64 failedRobotsLifeMs = 60'000;
constexpr qint64 robotsLimit = 2'000'000;
constexpr qint64 robotsDeadlineMs = 30'000;

QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(
        QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

FetchParts completed(FetchParts parts, const Clock &clock)
{
    if (!parts.alarms)
        parts.alarms = std::make_unique<TimerAlarms>(clock);
    if (!parts.resolver)
        parts.resolver = std::make_unique<SystemResolver>();
    if (!parts.proxyFor)
        parts.proxyFor = systemProxy;
    return parts;
}

QSslConfiguration safe(QSslConfiguration tls)
{
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace

FetchEngine::FetchEngine(const Clock &clock, FetchParts parts)
    : m_clock(clock)
    , m_parts(completed(std::move(parts), clock))
    , m_tls(safe(m_parts.tls.value_or(QSslConfiguration::defaultConfiguration())))
    , m_queue(clock, *m_parts.alarms)
    , m_pool(clock)
    , m_strict(clock)
{
    m_queue.setParent(this); // moves with this to its thread
}

FetchEngine::~FetchEngine()
{
    const QObjectList work = children(); // it uses the rest
    for (QObject *child : work) {
        if (child != &m_queue)
            delete child;
    }
    m_robots.clear();
    m_queue.setParent(nullptr);
}

std::unique_ptr<FetchJob> FetchEngine::start(FetchRequest request, FetchJob::Done done)
{
    auto job = std::make_unique<FetchJob>(*this, std::move(request), std::move(done));
    job->start();
    return job;
}

void FetchEngine::askRobots(const QUrl &url, bool configured, QObject *context, RobotsAnswer answer)
{
    const QString origin = originOf(url);
    RobotsOfHost &known = m_robots[origin];
    if (!known.asking && m_clock.monotonicMs() < known.untilMs) {
        answer(robotsVerdict(known, url));
        return;
    }
    known.askers.append({url, context, std::move(answer)});
    if (known.asking)
        return;
    FetchRequest request;
    request.address = originOf(url) + u"/robots.txt"_s;
    if (QHostAddress(hostOf(url)).protocol() == QHostAddress::IPv6Protocol) {
        QUrl robots = url;
        robots.setPath(u"/robots.txt"_s);
        robots.setQuery(QString());
        request.address = robots.toString(QUrl::FullyEncoded);
    }
    request.accept = "text/plain,*/*;q=0.5";
    request.bodyLimit = robotsLimit;
    request.deadlineMs = robotsDeadlineMs;
    request.obeyRobots = false;
    request.keepRefusals = false;
    request.configured = configured;
    request.delayMs = 0;
    known.asking = start(std::move(request),
                         [this, origin](const FetchResult &result) { takeRobots(origin, result); });
}

void FetchEngine::takeRobots(const QString &origin, const FetchResult &result)
{
    RobotsOfHost &known = m_robots[origin];
    known.rules = {};
    known.failure.reset();
    known.untilMs = m_clock.monotonicMs() + robotsLifeMs;
    if (result) {
        known.rules = Robots::parse(result->body, m_parts.userAgent.section(u'/', 0, 0));
    } else {
        const FetchError &error = result.error();
        const bool saysNone = error.fault == FetchFault::Status && error.status < 500;
        const bool lost = error.fault == FetchFault::TooManyRedirects
            || error.fault == FetchFault::BadAddress || error.fault == FetchFault::Downgrade;
        if (!saysNone && !lost) { // no word on what is allowed means that nothing is
            known.rules = Robots::forbidAll();
            known.failure = error;
            known.untilMs = m_clock.monotonicMs() + failedRobotsLifeMs;
        }
    }
    const QList<RobotsOfHost::Asker> askers = std::exchange(known.askers, {});
    known.asking.release()->deleteLater(); // it is the one that calls
    for (const RobotsOfHost::Asker &asker : askers) {
        if (asker.context)
            asker.answer(robotsVerdict(known, asker.url));
    }
}

std::optional<FetchError> FetchEngine::robotsVerdict(const RobotsOfHost &known,
                                                     const QUrl &url) const
{
    if (known.rules.allows(requestTarget(url)))
        return std::nullopt;
    if (!known.failure)
        return fetchmessages::robots(url);
    // What keeps robots.txt away keeps the page away too, and says so better.
    const FetchFault fault = known.failure->fault;
    const bool ownWords = fault == FetchFault::Status || fault == FetchFault::TooLarge
        || fault == FetchFault::Incomplete || fault == FetchFault::TooSlow;
    return ownWords ? fetchmessages::robotsUnknown(url, *known.failure) : *known.failure;
}

} // namespace rapporteur
