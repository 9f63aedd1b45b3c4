// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace rapporteur
{

/// A web address as somebody wrote it, made unambiguous and checked: scheme http or https, a host, no user
/// name or password, a real port. Numbers written oddly (127.1, 0x7f000001), full-width characters and the
/// dot at the end of a host are brought into the usual form; the fragment is dropped. BadInput says what is
/// wrong with it, and never repeats a password.
[[nodiscard]] Result<QUrl> webAddress(const QString &text);

/// The address that a redirect names, seen from `from`, checked like any other.
[[nodiscard]] Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location);

/// Host in lower case and ACE form ("xn--…"), without the dot at its end: what is compared and shown.
[[nodiscard]] QString hostOf(const QUrl &url);
/// The port, the usual one of the scheme included.
[[nodiscard]] quint16 portOf(const QUrl &url);
/// "https://example.org:8443", what connections and rules of a server belong to.
[[nodiscard]] QString originOf(const QUrl &url);

/// The address for people: host in ACE form, so that look-alike letters show, capped, no password.
[[nodiscard]] QString shownAddress(const QUrl &url);

/// Whether two addresses belong to one site: same host, or hosts below one registered name
/// ("www.example.org" and "news.example.org"). Numeric hosts must be equal, with their ports.
[[nodiscard]] bool isSameSite(const QUrl &a, const QUrl &b);

/// Whether a host name means a place in one's own network by itself: "localhost", "printer.local".
[[nodiscard]] bool isLocalName(const QString &host);

} // namespace rapporteur
