// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/allowedhosts.h"

#include "core/sources/fetching/webaddress.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace rapporteur
{

Result<AllowedHosts> AllowedHosts::fromTexts(const QStringList &texts)
{
    AllowedHosts allowed;
    for (const QString &text : texts) {
        const bool bare6 = QHostAddress(text).protocol() == QHostAddress::IPv6Protocol;
        const Result<QUrl> url = webAddress(u"http://"_s + (bare6 ? u'[' + text + u']' : text));
        if (!url || url->path().size() > 1 || url->hasQuery()) {
            return failure(ErrorKind::Usage,
                           QCoreApplication::translate(
                               "Fetching",
                               "“%1” is no host. Give a name or a number, with a port if only that "
                               "one is meant: intranet.example, 127.0.0.1:8080.")
                               .arg(text));
        }
        allowed.m_entries.insert(url->port() < 0 ? hostOf(*url)
                                                 : u"%1:%2"_s.arg(hostOf(*url)).arg(url->port()));
    }
    return allowed;
}

bool AllowedHosts::contains(const QUrl &url) const
{
    const QString host = hostOf(url);
    return m_entries.contains(host) || m_entries.contains(u"%1:%2"_s.arg(host).arg(portOf(url)));
}

} // namespace rapporteur
