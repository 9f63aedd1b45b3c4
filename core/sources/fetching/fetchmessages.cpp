// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/fetchmessages.h"

#include "core/sources/fetching/webaddress.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur::fetchmessages
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fetching)
};

FetchError network(FetchFault fault, const QString &text, const QString &detail = {})
{
    return {.fault = fault,
            .error = {ErrorKind::Network, text, detail},
            .status = 0,
            .retryAfterMs = {}};
}

QString sizeText(qint64 bytes)
{
    return bytes < 1000 ? Words::tr("%n bytes", nullptr, static_cast<int>(bytes))
                        : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// Limits are round numbers: "20 MB", not "20.0 MB".
QString limitText(qint64 bytes)
{
    return bytes % 1'000'000 == 0
        ? Words::tr("%1 MB").arg(QLocale().toString(bytes / 1'000'000))
        : QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeIecFormat);
}

int seconds(qint64 ms)
{
    return static_cast<int>((ms + 999) / 1000);
}

QString hostText(const QUrl &url)
{
    return url.port() < 0 ? hostOf(url) : u"%1:%2"_s.arg(hostOf(url)).arg(url.port());
}

} // namespace

FetchError badAddress(const Error &error)
{
    return {.fault = FetchFault::BadAddress, .error = error, .status = 0, .retryAfterMs = {}};
}

FetchError ownNetwork(const QUrl &url, const QString &address, AddressKind kind,
                      const std::optional<QUrl> &sentBy)
{
    const QString host = hostText(url);
    const QString what = address.isEmpty()
        ? Words::tr("%1 is a name of your own network").arg(host)
        : Words::tr("%1 leads to %2, an address in your own network (%3)")
              .arg(host, address, addressKindName(kind));
    const QString text = sentBy
        ? Words::tr("%1, and %2 sent us there. Allowed only if you add %3 to the allowed hosts.")
              .arg(what, hostText(*sentBy), host)
        : Words::tr("%1. Allowed only if you add %2 to the allowed hosts.").arg(what, host);
    return network(FetchFault::OwnNetwork, text);
}

FetchError noSuchHost(const QUrl &url, const QString &detail)
{
    return network(
        FetchFault::NoSuchHost,
        Words::tr("There is no host “%1”, or its name cannot be looked up now. Check the "
                  "address and your connection.")
            .arg(hostOf(url)),
        detail);
}

FetchError refusedConnection(const QUrl &url)
{
    return network(FetchFault::Unreachable,
                   Words::tr("%1 refuses connections on port %2: no web server answers there.")
                       .arg(hostOf(url))
                       .arg(portOf(url)));
}

FetchError unreachable(const QUrl &url, const QString &detail)
{
    return network(FetchFault::Unreachable,
                   Words::tr("%1 cannot be reached: the connection failed before any answer came. "
                             "Try again later.")
                       .arg(hostText(url)),
                   detail);
}

FetchError connectTimeout(const QUrl &url, qint64 ms)
{
    return network(
        FetchFault::ConnectTimeout,
        Words::tr("%1 could not be connected to within %n seconds.", nullptr, seconds(ms))
            .arg(hostText(url)));
}

FetchError silent(const QUrl &url, qint64 ms)
{
    return network(
        FetchFault::Silent,
        Words::tr("No answer from %1 in %n seconds. Try again later.", nullptr, seconds(ms))
            .arg(hostText(url)));
}

FetchError stalled(const QUrl &url, qint64 ms, qint64 received)
{
    return network(
        FetchFault::Incomplete,
        Words::tr("%1 came incomplete (%2 received): nothing more arrived for %n seconds. "
                  "It was not stored.",
                  nullptr, seconds(ms))
            .arg(shownAddress(url), sizeText(received)));
}

FetchError tooSlow(const QUrl &url, qint64 ms, qint64 received)
{
    return network(
        FetchFault::TooSlow,
        Words::tr("%1 is too slow: stopped after %n seconds with %2 received. It was not "
                  "stored; try again later.",
                  nullptr, seconds(ms))
            .arg(shownAddress(url), sizeText(received)));
}

FetchError downgrade(const QUrl &from, const QUrl &to)
{
    return network(
        FetchFault::Downgrade,
        Words::tr("%1 sends its visitors from an encrypted to an unencrypted address (%2). "
                  "It was not followed; load that address itself if you want it.")
            .arg(shownAddress(from), shownAddress(to)));
}

FetchError noHttp(const QUrl &url, const QString &detail)
{
    return network(FetchFault::BadAnswer,
                   Words::tr("What %1 answers is no valid HTTP, so nothing of it was used.")
                       .arg(hostText(url)),
                   detail);
}

FetchError tooManyHeaders(const QUrl &url, qint64 limit)
{
    return network(FetchFault::BadAnswer,
                   Words::tr("%1 sends more headers than the limit of %2 and was refused.")
                       .arg(hostText(url), limitText(limit)));
}

FetchError unknownCoding(const QUrl &url, const QByteArray &coding)
{
    return network(
        FetchFault::BadAnswer,
        Words::tr("%1 sends the page packed as “%2”, which was not asked for and cannot be "
                  "unpacked.")
            .arg(hostText(url), QString::fromLatin1(coding.left(40))));
}

FetchError incomplete(const QUrl &url, qint64 received, const QString &detail)
{
    return network(FetchFault::Incomplete,
                   Words::tr("%1 came incomplete (%2 received). It was not stored; try again.")
                       .arg(shownAddress(url), sizeText(received)),
                   detail);
}

FetchError tooLarge(const QUrl &url, qint64 limit)
{
    FetchError failed = network(
        FetchFault::TooLarge,
        Words::tr("%1 is larger than the limit of %2.").arg(shownAddress(url), limitText(limit)));
    failed.error.kind = ErrorKind::Limit;
    return failed;
}

FetchError unpacksTooLarge(const QUrl &url, qint64 limit)
{
    FetchError failed = tooLarge(url, limit);
    failed.error.text =
        Words::tr("%1 unpacks to more than %2.").arg(shownAddress(url), limitText(limit));
    return failed;
}

FetchError tooManyRedirects(const QList<QUrl> &hops, int limit)
{
    QStringList chain;
    for (const QUrl &hop : hops)
        chain.append(shownAddress(hop));
    return network(FetchFault::TooManyRedirects,
                   Words::tr("Too many redirects (more than %n): %1", nullptr, limit)
                       .arg(chain.join(u" → "_s)));
}

FetchError robots(const QUrl &url)
{
    return network(
        FetchFault::Robots,
        Words::tr("%1 does not want programs to load %2 (its robots.txt says so). Open it in "
                  "a browser and import the saved page, or overrule this for the page.")
            .arg(hostText(url), shownAddress(url)));
}

FetchError robotsUnknown(const QUrl &url, const FetchError &why)
{
    FetchError failed = network(
        FetchFault::Robots,
        Words::tr("%1 could not say whether programs may load its pages (robots.txt): %2")
            .arg(hostText(url), why.error.text));
    failed.status = why.status;
    return failed;
}

FetchError rateLimited(const QUrl &url, int status, std::optional<qint64> wait, qint64 keptMs,
                       const QDateTime &now)
{
    const QString host = hostText(url);
    constexpr qint64 hundredYears = 100LL * 366 * 24 * 3'600'000;
    const QDateTime until = now.addMSecs(qMin(wait.value_or(keptMs), hundredYears)).toLocalTime();
    const QString time = QLocale().toString(until, QLocale::ShortFormat);
    FetchError failed = network(
        FetchFault::RateLimited,
        wait ? Words::tr(
                   "%1 asks to wait until %2 (status %3). Until then nothing more is asked of it.")
                   .arg(host, time)
                   .arg(status)
             : Words::tr("%1 is asked too often (status %2). Nothing more is asked of it until %3.")
                   .arg(host)
                   .arg(status)
                   .arg(time));
    failed.status = status;
    failed.retryAfterMs = wait;
    return failed;
}

FetchError portal(const QUrl &url)
{
    return network(
        FetchFault::Portal,
        Words::tr("Instead of %1 the network you are in answered with its own login page. "
                  "Log in with a browser, then try again; nothing was stored.")
            .arg(shownAddress(url)));
}

FetchError badStatus(const QUrl &url, int status)
{
    const QString address = shownAddress(url);
    QString text;
    if (status == 404 || status == 410)
        text = Words::tr("There is no page %1 (status %2).");
    else if (status == 401 || status == 402 || status == 403 || status == 451)
        text = Words::tr("The server refuses to give out %1 (status %2).");
    else if (status >= 500)
        text = Words::tr("The server has failed to deliver %1 (status %2). Try again later.");
    else
        text = Words::tr("The server did not deliver %1 (status %2).");
    FetchError failed = network(FetchFault::Status, text.arg(address, QString::number(status)));
    failed.status = status;
    return failed;
}

FetchError cancelled(const QUrl &url)
{
    FetchError failed = network(FetchFault::Cancelled,
                                Words::tr("Loading %1 was cancelled.").arg(shownAddress(url)));
    failed.error.kind = ErrorKind::Cancelled;
    return failed;
}

} // namespace rapporteur::fetchmessages
