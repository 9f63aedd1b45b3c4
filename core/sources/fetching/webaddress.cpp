// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/webaddress.h"

#include "core/base/storabletext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fetching)
};

constexpr qsizetype longestAddress = 8192;
constexpr qsizetype longestShown = 300;

std::unexpected<Error> refused(const QString &text)
{
    return failure(ErrorKind::BadInput, text);
}

/// What may be shown of an address that was refused: nothing of a user name or password.
QString shownText(QUrl url)
{
    url.setUserInfo({});
    return cappedText(url.toString(QUrl::FullyEncoded), longestShown);
}

Result<QUrl> checked(QUrl url)
{
    const QString scheme = url.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1) {
        return refused(scheme.isEmpty()
                           ? Words::tr("“%1” is no web address: it must begin with http:// or "
                                       "https://.")
                                 .arg(shownText(url))
                           : Words::tr("Scheme not allowed: “%1” of %2. Only http and https are "
                                       "loaded.")
                                 .arg(scheme, shownText(url)));
    }
    if (!url.isValid())
        return refused(
            Words::tr("“%1” is no web address: %2.").arg(shownText(url), url.errorString()));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refused(
            Words::tr("The address of %1 carries a user name or password. Pages are loaded "
                      "without any; remove it from the address.")
                .arg(url.host(QUrl::FullyEncoded)));
    QString host = url.host(QUrl::FullyEncoded);
    while (host.endsWith(u'.'))
        host.chop(1);
    if (host.isEmpty())
        return refused(Words::tr("“%1” names no host.").arg(shownText(url)));
    // Once more through the parser: only without the dot is "127.0.0.1." seen to be a number.
    url.setHost(host);
    if (url.host().isEmpty() || url.port(80) == 0)
        return refused(Words::tr("“%1” names no host that can be asked.").arg(shownText(url)));
    url.setFragment({});
    return url;
}

bool isNumeric(const QString &host)
{
    return !QHostAddress(host).isNull();
}

/// The name that was registered, as far as it can be told without the list of all of them: two labels, or
/// three where the second is a short kind of its own ("co.uk", "com.au").
QString registeredName(const QString &host)
{
    const QStringList labels = host.split(u'.');
    const qsizetype n = labels.size();
    if (n <= 2)
        return host;
    const bool kind = labels[n - 1].size() == 2 && labels[n - 2].size() <= 3;
    return labels.sliced(n - (kind ? 3 : 2)).join(u'.');
}

} // namespace

Result<QUrl> webAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestAddress)
        return refused(Words::tr("The address %1 is too long (%2 characters).")
                           .arg(cappedText(trimmed, 80), QLocale().toString(trimmed.size())));
    return checked(QUrl(trimmed));
}

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location)
{
    const QString text = location.isValidUtf8() ? QString::fromUtf8(location)
                                                : QString::fromLatin1(location);
    if (text.trimmed().isEmpty())
        return refused(Words::tr("%1 sends its visitors elsewhere without saying where.")
                           .arg(shownAddress(from)));
    if (text.size() > longestAddress)
        return refused(Words::tr("%1 sends its visitors to an address of %2 characters.")
                           .arg(shownAddress(from), QLocale().toString(text.size())));
    const QUrl target(text.trimmed());
    // What has no scheme and cannot be resolved is kept as written, for the message.
    return checked(target.isRelative() ? from.resolved(target) : target);
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

QString originOf(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), hostOf(url)).arg(portOf(url));
}

QString shownAddress(const QUrl &url)
{
    return shownText(url);
}

bool isSameSite(const QUrl &a, const QUrl &b)
{
    const QString first = hostOf(a), second = hostOf(b);
    if (isNumeric(first) || isNumeric(second))
        return first == second && portOf(a) == portOf(b);
    return registeredName(first) == registeredName(second);
}

bool isLocalName(const QString &host)
{
    if (host == "localhost"_L1 || !host.contains(u'.'))
        return !isNumeric(host);
    for (const auto ending : {".localhost"_L1, ".local"_L1, ".internal"_L1, ".lan"_L1,
                              ".home.arpa"_L1, ".intranet"_L1}) {
        if (host.endsWith(ending))
            return true;
    }
    return false;
}

} // namespace rapporteur
