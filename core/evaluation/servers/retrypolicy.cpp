// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/retrypolicy.h"

#include <algorithm>

namespace rapporteur
{

namespace
{

/// Anything from 0 to the base doubled for each attempt before; the server's own wait below it.
NextMove later(const ServerFault &fault, const Attempts &attempts, qint64 baseMs, qint64 capMs,
               double random)
{
    const int doublings = std::clamp(attempts.failed - 1, 0, 30);
    const qint64 most = std::min(capMs, baseMs << doublings);
    const double share = std::clamp(random, 0.0, 1.0);
    NextMove move;
    move.step = NextStep::Retry;
    move.waitMs = fault.waitMs.value_or(0) + static_cast<qint64>(static_cast<double>(most) * share);
    return move;
}

NextMove only(NextStep step)
{
    NextMove move;
    move.step = step;
    return move;
}

NextMove paused(const ServerFault &fault, const QDateTime &nowUtc)
{
    NextMove move = only(NextStep::PauseServer);
    move.slowsServer = true;
    move.until = fault.until.isValid() ? fault.until
        : fault.waitMs                 ? nowUtc.addMSecs(*fault.waitMs)
                                       : QDateTime();
    return move;
}

NextMove whileLoading(const Attempts &attempts, const RetrySettings &settings)
{
    if (attempts.loadingMs >= settings.longestLoadingMs)
        return only(NextStep::GiveUp);
    NextMove move = only(NextStep::Retry);
    move.waitMs = settings.loadingMs;
    move.slowsServer = true;
    return move;
}

/// Failures that one knows how to answer, whatever was tried before.
std::optional<NextMove> settled(const ServerFault &fault, const Attempts &attempts,
                                const RetrySettings &settings)
{
    using enum ServerFaultKind;
    switch (fault.kind) {
    case Loading:
        return whileLoading(attempts, settings);
    case MeansUnsupported:
    case ParameterUnsupported:
        return only(NextStep::RetryOtherwise);
    case ContextTooLong:
        return only(NextStep::ShortenText);
    case NotAnApi:
        // A page with status 200 may be a gateway's mood; a wrong address gives the same again.
        if (fault.status < 300 && attempts.failed < 3)
            return std::nullopt;
        [[fallthrough]];
    case KeyRefused:
    case Redirected:
    case Untrusted:
        return only(NextStep::StopServer);
    case Forbidden:
    case ModelUnknown:
    case TooLarge:
    case Filtered:
    case Refused:
    case Truncated:
    case BadRequest:
    case Cancelled:
        return only(NextStep::GiveUp);
    case BadGeneration:
        return attempts.badGenerations > 1 ? std::optional(only(NextStep::GiveUp)) : std::nullopt;
    case EmptyAnswer:
        return attempts.empty > settings.emptyAnswers ? std::optional(only(NextStep::GiveUp))
                                                      : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

NextMove nextMove(const ServerFault &fault, const Attempts &attempts, const RetrySettings &settings,
                  const QDateTime &nowUtc, double random)
{
    if (fault.kind == ServerFaultKind::CreditExhausted) {
        NextMove move = only(NextStep::StopServer);
        move.slowsServer = true;
        move.until = fault.until;
        return move;
    }
    // A server that asks to try again knows better than the number of its status.
    const bool wanted = fault.retryWanted == true && fault.kind == ServerFaultKind::BadRequest;
    if (const auto move = settled(fault, attempts, settings); move && !wanted)
        return *move;
    if (fault.retryWanted == false || attempts.failed >= settings.attempts
        || (fault.mayBeBilled && attempts.billable >= settings.billableAttempts))
        return only(NextStep::GiveUp);
    const bool everybody = fault.kind == ServerFaultKind::RateLimited
        || fault.kind == ServerFaultKind::Overloaded;
    if (fault.waitMs.value_or(0) > settings.longestHintMs)
        return paused(fault, nowUtc);
    NextMove move = later(fault, attempts,
                          fault.kind == ServerFaultKind::Overloaded ? settings.overloadedBaseMs
                                                                    : settings.baseMs,
                          settings.capMs, random);
    move.slowsServer = everybody;
    return move;
}

bool CircuitBreaker::admit(qint64 nowMs)
{
    if (!isOpen())
        return true;
    if (m_probing || nowMs < m_openedMs + m_restMs)
        return false;
    m_probing = true;
    return true;
}

void CircuitBreaker::succeeded()
{
    m_failures = 0;
    m_probing = false;
}

void CircuitBreaker::failed(qint64 nowMs)
{
    m_failures = std::min(m_failures + 1, m_threshold);
    m_probing = false;
    if (isOpen())
        m_openedMs = nowMs;
}

bool countsAgainstServer(ServerFaultKind kind)
{
    using enum ServerFaultKind;
    return kind == Overloaded || kind == ServerError || kind == TimedOut || kind == Unreachable
        || kind == Incomplete;
}

} // namespace rapporteur
