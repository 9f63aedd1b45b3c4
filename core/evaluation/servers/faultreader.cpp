// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/faultreader.h"

#include "core/base/storabletext.h"
#include "core/evaluation/servers/delayhint.h"
#include "core/evaluation/servers/faultkind.h"
#include "core/evaluation/servers/faultwords.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype LongestDetail = 600;

QString nameOf(const ErrorBody &body)
{
    for (const QString &name : {body.reason, body.limitSource, body.code, body.type}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString requestId(const ServerResponse &response)
{
    for (const auto name : {"request-id", "x-request-id", "x-generation-id", "cf-ray"}) {
        if (const QByteArray value = response.header(name); !value.isEmpty())
            return QString::fromLatin1(value.left(200));
    }
    return {};
}

/// "You will regain access on 2026-12-01 at 00:00 UTC."
QDateTime timeInWords(const QString &message)
{
    static const QRegularExpression words(
        uR"((\d{4}-\d{2}-\d{2})(?:(?: at |T| )(\d{2}:\d{2})(?::\d{2})?)?)"_s);
    const QRegularExpressionMatch match = words.match(message);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm"_s);
    return day.isValid() ? QDateTime(day, time.isValid() ? time : QTime(0, 0), QTimeZone::UTC)
                         : QDateTime();
}

/// Until when the credit is gone, where the server or its terms say so.
QDateTime creditReturns(const ErrorBody &body, const std::optional<qint64> &waitMs,
                        const QDateTime &nowUtc)
{
    if (body.resetsAt.isValid())
        return body.resetsAt;
    if (const QDateTime told = timeInWords(body.message); told.isValid() && told > nowUtc)
        return told;
    if (body.reason == "enforced_spend_limit_reached"_L1) { // a month's limit
        const QDate next = nowUtc.date().addMonths(1);
        return QDateTime(QDate(next.year(), next.month(), 1), QTime(0, 0), QTimeZone::UTC);
    }
    return waitMs ? nowUtc.addMSecs(*waitMs) : QDateTime();
}

} // namespace

ServerFault makeFault(const AskedServer &asked, ServerFaultKind kind, const QString &detail,
                      int status)
{
    ServerFault fault;
    fault.kind = kind;
    fault.status = status;
    fault.detail = cappedText(storableText(detail).simplified(), LongestDetail);
    fault.text = faultText(asked, fault);
    return fault;
}

ServerFault faultInside(const AskedServer &asked, const ServerResponse &response,
                        const ErrorBody &body, const QDateTime &nowUtc)
{
    ServerFault fault;
    const bool beganWell = response.status < 300;
    fault.kind = faultKind(asked.preset, beganWell ? 0 : response.status, body);
    fault.status = beganWell ? statusOf(body) : response.status;
    fault.detail = cappedText(body.message, LongestDetail);
    fault.code = nameOf(body).left(100);
    fault.requestId = requestId(response);
    fault.retryWanted = retryWanted(response);
    if (!fault.retryWanted)
        fault.retryWanted = body.retryable;
    fault.waitMs = delayHint(response, body, nowUtc);
    fault.mayBeBilled = beganWell && !asked.preset.local;
    if (fault.kind == ServerFaultKind::ParameterUnsupported)
        fault.parameter = refusedParameter(body);
    if (fault.kind == ServerFaultKind::Redirected)
        fault.detail = QString::fromLatin1(response.header("location").left(LongestDetail));
    // A 402 that names a wait is a budget that frees itself.
    if (fault.kind == ServerFaultKind::CreditExhausted) {
        if (response.status == 402 && !response.header("retry-after").isEmpty())
            fault.kind = ServerFaultKind::RateLimited;
        else
            fault.until = creditReturns(body, fault.waitMs, serverNow(response, nowUtc));
    }
    fault.text = faultText(asked, fault);
    return fault;
}

ServerFault readFault(const AskedServer &asked, const ServerResponse &response,
                      const QDateTime &nowUtc)
{
    return faultInside(asked, response, readErrorBody(response.body), nowUtc);
}

std::optional<ServerFault> faultOfReply(const AskedServer &asked, const ServerReply &reply)
{
    const auto fault = [&](ServerFaultKind kind, const QString &detail) {
        ServerFault made = makeFault(asked, kind, detail);
        made.code = reply.stopName;
        made.requestId = reply.requestId;
        made.mayBeBilled = !asked.preset.local;
        return made;
    };
    switch (reply.stop) {
    case StopReason::Truncated:
        return fault(ServerFaultKind::Truncated, {});
    case StopReason::Refused:
        return fault(ServerFaultKind::Refused, reply.refusal);
    case StopReason::Filtered:
        return fault(ServerFaultKind::Filtered, reply.refusal);
    case StopReason::Unknown:
    case StopReason::Finished:
    case StopReason::Tool:
        break;
    }
    if (!reply.refusal.isEmpty())
        return fault(ServerFaultKind::Refused, reply.refusal);
    if (reply.text.trimmed().isEmpty())
        return fault(ServerFaultKind::EmptyAnswer, {});
    return std::nullopt;
}

ServerFault transportFault(const AskedServer &asked, TransportFailure failure, bool sent,
                           const QString &detail)
{
    using enum TransportFailure;
    const auto kind = [&] {
        switch (failure) {
        case Refused:
        case HostNotFound:
        case Unreachable:
        case ProxyRefused:
            return ServerFaultKind::Unreachable;
        case Untrusted:
            return ServerFaultKind::Untrusted;
        case ConnectTimeout:
        case FirstByteTimeout:
        case Stalled:
        case Deadline:
            return ServerFaultKind::TimedOut;
        case Closed:
        case BadEncoding:
            return sent ? ServerFaultKind::Incomplete : ServerFaultKind::Unreachable;
        case TransportFailure::Redirected:
            return ServerFaultKind::Redirected;
        case TransportFailure::TooLarge:
            return ServerFaultKind::TooLarge;
        case TransportFailure::Cancelled:
            return ServerFaultKind::Cancelled;
        }
        return ServerFaultKind::Unreachable;
    };
    ServerFault fault;
    fault.kind = kind();
    fault.detail = cappedText(storableText(detail).simplified(), LongestDetail);
    const bool connected = failure != Refused && failure != HostNotFound && failure != Unreachable
        && failure != Untrusted && failure != ConnectTimeout && failure != ProxyRefused;
    fault.mayBeBilled = sent && connected && !asked.preset.local
        && fault.kind != ServerFaultKind::Redirected;
    fault.text = transportText(asked, failure, fault);
    return fault;
}

} // namespace rapporteur
