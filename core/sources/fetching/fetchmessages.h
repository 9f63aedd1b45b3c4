// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/addresskind.h"
#include "core/sources/fetching/snapshot.h"

#include <QSslCertificate>
#include <QSslError>

namespace rapporteur::fetchmessages
{

/// The failures of fetching with the texts that people read: what happened, to what, why, what to do.

[[nodiscard]] FetchError badAddress(const Error &error);
[[nodiscard]] FetchError ownNetwork(const QUrl &url, const QString &address, AddressKind kind,
                                    const std::optional<QUrl> &sentBy);
[[nodiscard]] FetchError noSuchHost(const QUrl &url, const QString &detail);
[[nodiscard]] FetchError refusedConnection(const QUrl &url);
[[nodiscard]] FetchError unreachable(const QUrl &url, const QString &detail);
[[nodiscard]] FetchError connectTimeout(const QUrl &url, qint64 ms);
[[nodiscard]] FetchError silent(const QUrl &url, qint64 ms);
[[nodiscard]] FetchError stalled(const QUrl &url, qint64 ms, qint64 received);
[[nodiscard]] FetchError tooSlow(const QUrl &url, qint64 ms, qint64 received);
[[nodiscard]] FetchError badCertificate(const QUrl &url, const QList<QSslError> &errors,
                                        const QString &detail);
[[nodiscard]] FetchError downgrade(const QUrl &from, const QUrl &to);
[[nodiscard]] FetchError noHttp(const QUrl &url, const QString &detail);
[[nodiscard]] FetchError tooManyHeaders(const QUrl &url, qint64 limit);
[[nodiscard]] FetchError unknownCoding(const QUrl &url, const QByteArray &coding);
[[nodiscard]] FetchError incomplete(const QUrl &url, qint64 received, const QString &detail);
[[nodiscard]] FetchError tooLarge(const QUrl &url, qint64 limit);
[[nodiscard]] FetchError unpacksTooLarge(const QUrl &url, qint64 limit);
[[nodiscard]] FetchError tooManyRedirects(const QList<QUrl> &hops, int limit);
[[nodiscard]] FetchError robots(const QUrl &url);
[[nodiscard]] FetchError robotsUnknown(const QUrl &url, const FetchError &why);
/// `wait`: what was asked for; without it, how long we keep away on our own.
[[nodiscard]] FetchError rateLimited(const QUrl &url, int status, std::optional<qint64> wait,
                                     qint64 keptMs, const QDateTime &now);
[[nodiscard]] FetchError portal(const QUrl &url);
[[nodiscard]] FetchError badStatus(const QUrl &url, int status);
[[nodiscard]] FetchError cancelled(const QUrl &url);

} // namespace rapporteur::fetchmessages
