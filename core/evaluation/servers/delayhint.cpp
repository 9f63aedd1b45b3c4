// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/delayhint.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr double LongestSeconds = 3.2e9;
constexpr double FirstEpochSeconds = 1e9; ///< smaller numbers are durations
constexpr double FirstEpochMs = 1e12;

std::optional<double> number(QByteArrayView value)
{
    bool sound = false;
    const double number = value.toByteArray().toDouble(&sound);
    return sound && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

double secondsOf(QStringView unit)
{
    return unit == u"h" ? 3600
        : unit == u"m"  ? 60
        : unit == u"s"  ? 1
        : unit == u"ms" ? 1e-3
        : unit == u"ns" ? 1e-9
                        : 1e-6;
}

/// An HTTP date, which is always in GMT; the zone's name is not in RFC 2822 as Qt reads it.
QDateTime httpDate(QString text)
{
    if (text.endsWith(" GMT"_L1) || text.endsWith(" UTC"_L1))
        text.replace(text.size() - 3, 3, u"+0000"_s);
    const QDateTime time = QDateTime::fromString(text, Qt::RFC2822Date);
    return time.isValid() ? time.toUTC() : QDateTime();
}

/// "6m0s", "2m59.56s", "12ms": the whole text, or nothing.
std::optional<qint64> duration(const QString &text)
{
    static const QRegularExpression whole(uR"(^(?:\d+(?:\.\d+)?(?:ms|us|µs|ns|h|m|s))+$)"_s);
    static const QRegularExpression part(uR"((\d+(?:\.\d+)?)(ms|us|µs|ns|h|m|s))"_s);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    double seconds = 0;
    for (const QRegularExpressionMatch &match : part.globalMatch(text))
        seconds += match.captured(1).toDouble() * secondsOf(match.capturedView(2));
    return secondsToMs(seconds);
}

/// "Please try again in 1m12.5s", "retry after 30 seconds".
std::optional<qint64> delayInWords(const QString &message)
{
    static const QRegularExpression words(
        uR"((?:try again in|retry after|retry in|wait(?: for)?)\s+((?:\d+(?:\.\d+)?\s*(?:ms|milliseconds?|seconds?|secs?|minutes?|mins?|hours?|h|m|s)\s*)+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString found = words.match(message).captured(1).toLower().remove(u' ');
    static const QList<std::pair<QRegularExpression, QString>> units = {
        {QRegularExpression(u"milliseconds?"_s), u"ms"_s},
        {QRegularExpression(u"(?:minutes?|mins?)"_s), u"m"_s},
        {QRegularExpression(u"(?:seconds?|secs?)"_s), u"s"_s},
        {QRegularExpression(u"hours?"_s), u"h"_s}};
    for (const auto &[word, unit] : units)
        found.replace(word, unit);
    return found.isEmpty() ? std::nullopt : duration(found);
}

std::optional<qint64> quotaReset(const ServerResponse &response, const ErrorBody &body,
                                 const QDateTime &nowUtc)
{
    std::optional<qint64> longest;
    for (const RateLimit &limit : rateLimits(response, nowUtc)) {
        if (limit.remaining.value_or(0) == 0 && limit.resetMs)
            longest = std::max(longest.value_or(0), *limit.resetMs);
    }
    for (auto it = body.limitHeaders.begin(); it != body.limitHeaders.end() && !longest; ++it) {
        if (it.key().compare("x-ratelimit-reset"_L1, Qt::CaseInsensitive) == 0)
            longest = delayIn(it->isDouble() ? QByteArray::number(it->toInteger())
                                             : it->toString().toLatin1(),
                              nowUtc);
    }
    return longest;
}

void noteLimit(const QString &name, QStringView what, const QByteArray &value, const QDateTime &now,
               QList<RateLimit> &limits)
{
    auto found = std::ranges::find(limits, name, &RateLimit::name);
    if (found == limits.end()) {
        limits.append(RateLimit{name, {}, {}, {}});
        found = limits.end() - 1;
    }
    if (what == u"reset") {
        found->resetMs = delayIn(value, now);
        return;
    }
    const std::optional<double> count = number(value);
    if (!count || *count < 0 || *count > 9e15)
        return;
    (what == u"limit" ? found->limit : found->remaining) = static_cast<qint64>(*count);
}

} // namespace

qint64 secondsToMs(double seconds)
{
    return static_cast<qint64>(std::ceil(std::clamp(seconds, 0.0, LongestSeconds) * 1000 - 1e-6));
}

QDateTime serverTime(QByteArrayView value)
{
    const QByteArray trimmed = value.trimmed().toByteArray();
    if (const auto seconds = number(trimmed)) {
        if (*seconds >= FirstEpochMs && *seconds < FirstEpochMs * 100)
            return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*seconds), QTimeZone::UTC);
        if (*seconds >= FirstEpochSeconds && *seconds < FirstEpochMs)
            return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*seconds * 1000),
                                                  QTimeZone::UTC);
        return {};
    }
    const QString text = QString::fromLatin1(trimmed);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : httpDate(text);
}

std::optional<qint64> delayIn(QByteArrayView value, const QDateTime &now)
{
    const QByteArray trimmed = value.trimmed().toByteArray();
    if (const QDateTime time = serverTime(trimmed); time.isValid())
        return std::max<qint64>(now.msecsTo(time), 0);
    if (const auto seconds = number(trimmed))
        return secondsToMs(*seconds);
    return duration(QString::fromUtf8(trimmed));
}

QDateTime serverNow(const ServerResponse &response, const QDateTime &nowUtc)
{
    const QDateTime told = httpDate(QString::fromLatin1(response.header("date")));
    return told.isValid() ? told : nowUtc;
}

std::optional<qint64> delayHint(const ServerResponse &response, const ErrorBody &body,
                                const QDateTime &nowUtc)
{
    const QDateTime now = serverNow(response, nowUtc);
    if (const auto ms = number(response.header("retry-after-ms")))
        return secondsToMs(*ms / 1000);
    if (const QByteArray value = response.header("retry-after"); !value.isEmpty()) {
        if (const auto wait = delayIn(value, now))
            return wait;
    }
    if (body.waitMs)
        return body.waitMs;
    if (const auto wait = delayInWords(body.message))
        return wait;
    if (body.resetsAt.isValid())
        return std::max<qint64>(now.msecsTo(body.resetsAt), 0);
    return response.status == 429 ? quotaReset(response, body, now) : std::nullopt;
}

std::optional<bool> retryWanted(const ServerResponse &response)
{
    const QByteArray value = response.header("x-should-retry").toLower();
    return value == "true" ? std::optional(true)
        : value == "false" ? std::optional(false)
                           : std::nullopt;
}

QList<RateLimit> rateLimits(const ServerResponse &response, const QDateTime &nowUtc)
{
    static const QRegularExpression plain(
        u"^x-ratelimit-(limit|remaining|reset)(?:-([a-z_-]+))?$"_s);
    static const QRegularExpression anthropic(
        u"^anthropic-ratelimit-([a-z-]+)-(limit|remaining|reset)$"_s);
    const QDateTime now = serverNow(response, nowUtc);
    QList<RateLimit> limits;
    for (const ServerHeader &header : response.headers) {
        const QString name = QString::fromLatin1(header.name).toLower();
        if (const auto match = plain.match(name); match.hasMatch())
            noteLimit(match.captured(2), match.capturedView(1), header.value, now, limits);
        else if (const auto own = anthropic.match(name); own.hasMatch())
            noteLimit(own.captured(1), own.capturedView(2), header.value, now, limits);
    }
    limits.removeIf(
        [](const RateLimit &limit) { return !limit.limit && !limit.remaining && !limit.resetMs; });
    return limits;
}

} // namespace rapporteur
