// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/serverfault.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

QString serverFaultName(ServerFaultKind kind)
{
    using enum ServerFaultKind;
    switch (kind) {
    case RateLimited:
        return u"rate_limited"_s;
    case Overloaded:
        return u"overloaded"_s;
    case Loading:
        return u"loading"_s;
    case CreditExhausted:
        return u"credit_exhausted"_s;
    case KeyRefused:
        return u"key_refused"_s;
    case Forbidden:
        return u"forbidden"_s;
    case ModelUnknown:
        return u"model_unknown"_s;
    case ContextTooLong:
        return u"context_too_long"_s;
    case TooLarge:
        return u"too_large"_s;
    case MeansUnsupported:
        return u"json_means_unsupported"_s;
    case ParameterUnsupported:
        return u"parameter_unsupported"_s;
    case BadGeneration:
        return u"bad_generation"_s;
    case Filtered:
        return u"filtered"_s;
    case Refused:
        return u"refused"_s;
    case Truncated:
        return u"truncated"_s;
    case EmptyAnswer:
        return u"empty_answer"_s;
    case BadRequest:
        return u"bad_request"_s;
    case ServerError:
        return u"server_error"_s;
    case TimedOut:
        return u"timed_out"_s;
    case NotAnApi:
        return u"not_an_api"_s;
    case Incomplete:
        return u"incomplete"_s;
    case Redirected:
        return u"redirected"_s;
    case Unreachable:
        return u"unreachable"_s;
    case Untrusted:
        return u"untrusted"_s;
    case Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

Error toError(const ServerFault &fault)
{
    using enum ServerFaultKind;
    const auto kind = [&] {
        switch (fault.kind) {
        case CreditExhausted:
            return ErrorKind::Budget;
        case Cancelled:
            return ErrorKind::Cancelled;
        case ContextTooLong:
        case TooLarge:
            return ErrorKind::Limit;
        case Unreachable:
        case Untrusted:
        case TimedOut:
        case Incomplete:
        case Redirected:
            return ErrorKind::Network;
        default:
            return ErrorKind::Provider;
        }
    };
    QString detail = serverFaultName(fault.kind);
    if (fault.status > 0)
        detail += u" %1"_s.arg(fault.status);
    for (const QString &part : {fault.code, fault.requestId, fault.detail}) {
        if (!part.isEmpty())
            detail += u" · "_s + part;
    }
    return {kind(), fault.text, detail};
}

} // namespace rapporteur
