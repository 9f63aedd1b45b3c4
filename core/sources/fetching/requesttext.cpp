// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/requesttext.h"

#include "core/sources/fetching/contentdecoder.h"

namespace rapporteur
{

namespace
{

/// A header value out of what a server once sent: nothing that could end the line.
QByteArray headerValue(const QString &text)
{
    QByteArray value = text.toUtf8();
    value.removeIf([](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    return value;
}

} // namespace

QByteArray requestTarget(const QUrl &url)
{
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority
                                            | QUrl::RemoveFragment);
    return target.startsWith('/') ? target : '/' + target;
}

QByteArray requestText(const QUrl &url, const FetchRequest &request, const QString &userAgent,
                       const Endpoint &endpoint)
{
    const bool whole = endpoint.namesWholeAddress();
    const QByteArray host = url.authority(QUrl::FullyEncoded).toUtf8();
    QByteArray text = "GET ";
    if (whole)
        text += url.scheme().toUtf8() + "://" + host;
    text += requestTarget(url) + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: " + headerValue(userAgent) + "\r\nAccept: " + request.accept
        + "\r\nAccept-Encoding: " + ContentDecoder::accepted() + "\r\nConnection: keep-alive\r\n";
    if (!request.etag.isEmpty())
        text += "If-None-Match: " + headerValue(request.etag) + "\r\n";
    if (!request.lastModified.isEmpty())
        text += "If-Modified-Since: " + headerValue(request.lastModified) + "\r\n";
    if (whole && !endpoint.proxy.user().isEmpty()) {
        const QByteArray pair = endpoint.proxy.user().toUtf8() + ':'
            + endpoint.proxy.password().toUtf8();
        text += "Proxy-Authorization: Basic " + pair.toBase64() + "\r\n";
    }
    return text + "\r\n";
}

} // namespace rapporteur
