// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/stricthosts.h"

#include "core/sources/fetching/webaddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace rapporteur
{

void StrictHosts::note(const QUrl &url, const HttpHead &head)
{
    const QString host = hostOf(url);
    const QList<QByteArray> said = head.values("strict-transport-security");
    if (said.isEmpty() || url.scheme() != "https"_L1 || !QHostAddress(host).isNull())
        return;
    Entry entry;
    qint64 seconds = -1;
    const QList<QByteArray> directives = said.first().toLower().split(';');
    for (const QByteArray &directive : directives) {
        const QByteArray word = directive.trimmed();
        if (word.startsWith("max-age="))
            seconds = word.sliced(8).replace('"', "").toLongLong();
        entry.withSubdomains = entry.withSubdomains || word == "includesubdomains";
    }
    if (seconds < 0)
        return;
    constexpr qint64 tenYears = 10LL * 365 * 24 * 3600;
    entry.untilMs = m_clock.monotonicMs() + std::min(seconds, tenYears) * 1000;
    if (seconds == 0)
        m_hosts.remove(host);
    else
        m_hosts.insert(host, entry);
}

QUrl StrictHosts::applied(const QUrl &url) const
{
    if (url.scheme() != "http"_L1)
        return url;
    const QString host = hostOf(url);
    for (qsizetype at = 0; at >= 0; at = host.indexOf(u'.', at + 1)) {
        const QString name = at == 0 ? host : host.sliced(at + 1);
        const auto found = m_hosts.constFind(name);
        if (found == m_hosts.cend() || found->untilMs <= m_clock.monotonicMs()
            || (at > 0 && !found->withSubdomains))
            continue;
        QUrl strict = url;
        strict.setScheme(u"https"_s);
        if (strict.port() == 80)
            strict.setPort(-1);
        return strict;
    }
    return url;
}

} // namespace rapporteur
