// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/urlkey.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>
#include <array>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array TrackingNames = {
    "fbclid"_L1, "gclid"_L1,  "dclid"_L1,   "gbraid"_L1,     "wbraid"_L1,      "msclkid"_L1,
    "yclid"_L1,  "twclid"_L1, "igshid"_L1,  "mc_cid"_L1,     "mc_eid"_L1,      "ref_src"_L1,
    "_hsenc"_L1, "_hsmi"_L1,  "vero_id"_L1, "oly_enc_id"_L1, "oly_anon_id"_L1,
};
constexpr std::array TrackingPrefixes = {"utm_"_L1, "pk_"_L1, "mtm_"_L1};

bool isTracking(QStringView parameter)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QStringView name = equals < 0 ? parameter : parameter.first(equals);
    return std::ranges::any_of(
               TrackingPrefixes,
               [&](auto prefix) { return name.startsWith(prefix, Qt::CaseInsensitive); })
        || std::ranges::any_of(TrackingNames, [&](auto known) {
               return name.compare(known, Qt::CaseInsensitive) == 0;
           });
}

QUrl webAddress(const QString &text)
{
    const QUrl url(text.trimmed());
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

QString urlKey(const QString &text)
{
    const QUrl url = webAddress(text);
    if (url.isEmpty())
        return {};
    QString key = url.host(QUrl::FullyEncoded).toLower();
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port(usual) != usual)
        key += u':' + QString::number(url.port());
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    key += path;
    QStringList kept;
    const QStringList parameters = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const QString &parameter : parameters) {
        if (!isTracking(parameter))
            kept.append(parameter);
    }
    if (!kept.isEmpty())
        key += u'?' + kept.join(u'&');
    return key;
}

QString domainOf(const QString &text)
{
    const QString host = webAddress(text).host(QUrl::FullyEncoded).toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

} // namespace rapporteur
