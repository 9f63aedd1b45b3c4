// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/faultkind.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool isOneOf(const QStringList &names, const ErrorBody &body)
{
    return names.contains(body.code) || names.contains(body.type) || names.contains(body.reason)
        || names.contains(body.limitSource);
}

/// Money, or a quota that comes back tomorrow or next month.
bool isCredit(int status, const ErrorBody &body)
{
    static const QStringList names = {u"insufficient_quota"_s,
                                      u"credit_balance_exhausted"_s,
                                      u"organization_spend_limit_exceeded"_s,
                                      u"project_spend_limit_exceeded"_s,
                                      u"organization_usage_limit_exceeded"_s,
                                      u"billing_error"_s,
                                      u"billing_hard_limit_reached"_s,
                                      u"payment_required"_s,
                                      u"enforced_spend_limit_reached"_s,
                                      u"openrouter_credits"_s,
                                      u"openrouter_key_limit"_s,
                                      u"openrouter_guardrail_budget"_s,
                                      u"openrouter_workspace_budget"_s,
                                      u"openrouter_free_tier_daily"_s,
                                      u"3036"_s};
    static const QRegularExpression told = words(
        u"credit balance is too low|api usage limits|insufficient (credits|balance|funds)|exceeded "
        "your current quota|free-models-per-day|daily free allocation|spend(ing)? limit|requests per day|"
        "tokens per day|\\((rpd|tpd)\\)"_s);
    const bool mayBe = status == 0 || status == 400 || status == 402 || status == 403
        || status == 429;
    return mayBe
        && (isOneOf(names, body) || (status != 403 && told.match(body.message).hasMatch()));
}

/// A budget of requests under way, free again when they end: to be waited for although it is a 402.
bool isInFlightBudget(const ErrorBody &body)
{
    return body.limitSource == "openrouter_in_flight_budget"_L1;
}

bool isContext(int status, const ErrorBody &body)
{
    static const QStringList names = {u"context_length_exceeded"_s, u"exceed_context_size_error"_s,
                                      u"max_tokens_exceeded"_s, u"string_above_max_length"_s};
    static const QRegularExpression told = words(
        u"context (length|window|limit|size)|maximum context|tokens? exceed|too many tokens|(input|prompt) is "
        "too long|(input|prompt) too long|exceeds? the (available )?context|reduce the length"_s);
    static const QRegularExpression veto = words(u"rate limit|per minute|per day"_s);
    if (isOneOf(names, body))
        return true;
    const bool mayBe = status == 0 || status == 400 || status == 413 || status == 422
        || status == 500;
    return mayBe && told.match(body.message).hasMatch() && !veto.match(body.message).hasMatch();
}

bool isMeans(int status, const ErrorBody &body)
{
    static const QRegularExpression parameter = words(
        u"^(response_format|output_config\\.format|output_format|tools?|tool_choice|json_schema)"_s);
    static const QRegularExpression told = words(
        u"response[_ ]format|json[_ ]?schema|structured[_ ]outputs?|compiled grammar|parse grammar|grammar "
        "(is )?too|tool_choice|tool (use|calling)|function calling|output_config\\.format|--jinja|\\btools\\b"_s);
    // llama.cpp calls some of these a fault of its own.
    static const QRegularExpression inside = words(
        u"--jinja|failed to (parse|initialize) (grammar|samplers)"_s);
    if (status == 500)
        return inside.match(body.message).hasMatch();
    static const QRegularExpression noEndpoint = words(
        u"no endpoints found that (can handle|support)"_s);
    if (status != 400 && status != 404 && status != 422 && status != 501 && status != 0)
        return false;
    return parameter.match(body.parameter).hasMatch()
        || (status != 404 && told.match(body.message).hasMatch())
        || noEndpoint.match(body.message).hasMatch();
}

bool isParameter(int status, const ErrorBody &body)
{
    static const QStringList names = {u"unsupported_parameter"_s, u"unsupported_value"_s,
                                      u"unknown_parameter"_s, u"extra_forbidden"_s};
    static const QRegularExpression told = words(
        u"unsupported|not supported|does ?n.t support|does not support|unrecognized|unknown "
        "(field|parameter|argument|name)|unexpected (field|keyword)|extra inputs are not permitted|"
        "extra_forbidden|is not allowed|not permitted|deprecated for this model|may only be set to"_s);
    return (status == 400 || status == 422 || status == 0) && !refusedParameter(body).isEmpty()
        && (isOneOf(names, body) || told.match(body.message).hasMatch());
}

bool isModel(int status, const ErrorBody &body)
{
    static const QStringList names = {u"model_not_found"_s, u"not_found_error"_s, u"5007"_s,
                                      u"3042"_s};
    static const QRegularExpression told = words(
        u"model\\b.{0,200}(not found|does not exist|not exist|no such|is not a valid|not available)|"
        "(no such|unknown|invalid) model|not a valid model"_s);
    if (isOneOf(names, body))
        return true;
    return status == 404 || (status == 400 && told.match(body.message).hasMatch());
}

struct NamedStatus {
    QLatin1StringView name;
    int status;
};
constexpr std::array NamedStatuses{NamedStatus{"overloaded_error"_L1, 529},
                                   NamedStatus{"provider_overloaded"_L1, 503},
                                   NamedStatus{"server_is_overloaded"_L1, 503},
                                   NamedStatus{"provider_unavailable"_L1, 502},
                                   NamedStatus{"unavailable_error"_L1, 503},
                                   NamedStatus{"service_unavailable"_L1, 503},
                                   NamedStatus{"api_error"_L1, 500},
                                   NamedStatus{"server_error"_L1, 500},
                                   NamedStatus{"internal_server_error"_L1, 500},
                                   NamedStatus{"server"_L1, 500},
                                   NamedStatus{"timeout_error"_L1, 504},
                                   NamedStatus{"timeout"_L1, 504},
                                   NamedStatus{"rate_limit_error"_L1, 429},
                                   NamedStatus{"rate_limit_exceeded"_L1, 429},
                                   NamedStatus{"slow_down"_L1, 429},
                                   NamedStatus{"authentication_error"_L1, 401},
                                   NamedStatus{"invalid_api_key"_L1, 401},
                                   NamedStatus{"permission_error"_L1, 403},
                                   NamedStatus{"payment_required"_L1, 402},
                                   NamedStatus{"billing_error"_L1, 402},
                                   NamedStatus{"not_found_error"_L1, 404},
                                   NamedStatus{"invalid_request_error"_L1, 400},
                                   NamedStatus{"request_too_large"_L1, 413},
                                   NamedStatus{"not_supported_error"_L1, 501},
                                   NamedStatus{"content_policy_violation"_L1, 403}};

bool isFilter(const ErrorBody &body)
{
    static const QStringList names = {u"content_filter"_s, u"content_policy_violation"_s,
                                      u"moderation"_s, u"content_filtered"_s};
    static const QRegularExpression told = words(
        u"content (management )?policy|content filter|flagged (by|for) moderation|requires moderation|"
        "safety (system|filter)"_s);
    return isOneOf(names, body) || told.match(body.message).hasMatch();
}

/// What the number alone says.
ServerFaultKind kindOfStatus(int status)
{
    using enum ServerFaultKind;
    switch (status) {
    case 401:
        return KeyRefused;
    case 402:
        return CreditExhausted;
    case 403:
    case 451:
        return Forbidden;
    case 404:
    case 405:
    case 410:
        return ModelUnknown;
    case 408:
    case 504:
    case 524:
        return TimedOut;
    case 413:
        return TooLarge;
    case 429:
        return RateLimited;
    case 498:
    case 503:
    case 529:
        return Overloaded;
    case 407:
        return Unreachable;
    case 409:
    case 425:
    case 499:
        return ServerError;
    case 501:
        return BadRequest;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Redirected;
    return status >= 500 || status == 0 ? ServerError : BadRequest;
}

} // namespace

QString refusedParameter(const ErrorBody &body)
{
    static const QStringList fields = {u"max_completion_tokens"_s,
                                       u"max_tokens"_s,
                                       u"temperature"_s,
                                       u"stream_options"_s,
                                       u"reasoning_effort"_s,
                                       u"reasoning_format"_s,
                                       u"reasoning"_s,
                                       u"thinking"_s,
                                       u"effort"_s,
                                       u"cache_control"_s,
                                       u"prompt_cache_key"_s,
                                       u"chat_template_kwargs"_s};
    const auto known = [&](const QString &name) {
        const QString last = name.section(u'.', -1);
        return fields.contains(name.section(u'.', 0, 0)) ? name.section(u'.', 0, 0)
            : fields.contains(last)                      ? last
                                                         : QString();
    };
    if (const QString field = known(body.parameter); !field.isEmpty())
        return field;
    // The first field that the words name is the refused one: "use 'max_completion_tokens' instead"
    // comes later.
    QString first;
    qsizetype at = -1;
    for (const QString &field : fields) {
        const QRegularExpression whole(uR"((?<![a-z_]))"_s + field + uR"((?![a-z_]))"_s,
                                       QRegularExpression::CaseInsensitiveOption);
        const qsizetype found = body.message.indexOf(whole);
        if (found >= 0 && (at < 0 || found < at)) {
            at = found;
            first = field;
        }
    }
    return first;
}

int statusOf(const ErrorBody &body)
{
    if (body.status)
        return *body.status;
    for (const QString &name : {body.reason, body.code, body.type}) {
        const auto found = std::ranges::find_if(
            NamedStatuses, [&](const NamedStatus &entry) { return name == entry.name; });
        if (found != NamedStatuses.end())
            return found->status;
    }
    return 0;
}

ServerFaultKind faultKind(const ServerPreset &preset, int status, const ErrorBody &body)
{
    using enum ServerFaultKind;
    const int effective = status >= 400 ? status : status >= 300 ? status : statusOf(body);
    if (effective >= 300 && effective < 400)
        return Redirected;
    if (isInFlightBudget(body))
        return RateLimited;
    if (isCredit(effective, body))
        return CreditExhausted;
    if (body.code == "json_validate_failed"_L1)
        return BadGeneration;
    if (body.code == "3040"_L1)
        return Overloaded;
    if (isContext(effective, body)
        || (effective == 403 && preset.has(ServerQuirk::ForbiddenMeansTooLong)))
        return ContextTooLong;
    if (effective == 503 && body.message.contains("loading model"_L1, Qt::CaseInsensitive))
        return Loading;
    if (isOneOf({u"refusal"_s}, body))
        return Refused;
    if (effective < 429 && isFilter(body))
        return Filtered;
    if (isParameter(effective, body))
        return ParameterUnsupported;
    if (isMeans(effective, body))
        return MeansUnsupported;
    if (isModel(effective, body) && !body.isPage)
        return ModelUnknown;
    if (body.isPage && (effective == 404 || effective < 400))
        return NotAnApi;
    return kindOfStatus(effective);
}

} // namespace rapporteur
