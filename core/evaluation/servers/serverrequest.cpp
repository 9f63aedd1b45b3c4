// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/serverrequest.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

ServerHeader keyHeader(const ServerPreset &preset, const QByteArray &key)
{
    return {preset.keyHeader.toLatin1(), preset.keyPrefix.toLatin1() + key};
}

QByteArray ServerResponse::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [&](const ServerHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->value.trimmed();
}

ServerRequest modelListRequest(const ServerPreset &preset, const ServerAddress &address,
                               const QString &after)
{
    constexpr int pageSize = 1000; // the most there may be: fewer calls
    ServerRequest request;
    request.method = "GET";
    request.url = address.at(preset.modelsPath);
    QUrlQuery query;
    if (preset.pagedModels)
        query.addQueryItem(u"limit"_s, QString::number(pageSize));
    if (preset.pagedModels && !after.isEmpty())
        query.addQueryItem(u"after_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(after)));
    if (!query.isEmpty())
        request.url.setQuery(query);
    for (const auto &[name, value] : preset.headers)
        request.headers.append({name.toLatin1(), value.toLatin1()});
    request.headers.append(ServerHeader{"accept", "application/json"});
    return request;
}

} // namespace rapporteur
