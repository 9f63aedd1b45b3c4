// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/serveraddress.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// Context of the texts.
struct ServerAddressWords {
    Q_DECLARE_TR_FUNCTIONS(ServerAddressWords)
};

std::unexpected<Error> refused(const QString &text)
{
    return failure(ErrorKind::BadInput, text);
}

bool isVersion(const QString &segment)
{
    static const QRegularExpression version(uR"(^v\d+([a-z]+\d*)?$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return version.match(segment).hasMatch();
}

/// Paths of requests that people copy along with the address.
void dropRequestPath(QStringList &segments)
{
    static const QList<QStringList> requests = {{u"chat"_s, u"completions"_s},
                                                {u"completions"_s},
                                                {u"models"_s},
                                                {u"messages"_s},
                                                {u"responses"_s}};
    for (const QStringList &request : requests) {
        if (segments.size() >= request.size() && segments.last(request.size()) == request) {
            segments = segments.first(segments.size() - request.size());
            return;
        }
    }
}

/// The path with its version segment. Of the preset's own host the preset knows the whole path; a
/// path that has a version anywhere is somebody's own and stays.
QString completedPath(const ServerPreset &preset, const QUrl &typed)
{
    QStringList segments = typed.path().split(u'/', Qt::SkipEmptyParts);
    dropRequestPath(segments);
    const QUrl known(preset.baseAddress);
    const QStringList own = known.path().split(u'/', Qt::SkipEmptyParts);
    const bool sameHost = !known.host().isEmpty() && known.host() == typed.host();
    if (sameHost && segments.size() < own.size() && own.first(segments.size()) == segments)
        segments = own;
    if (std::ranges::none_of(segments, isVersion))
        segments.append(u"v1"_s);
    return u'/' + segments.join(u'/');
}

bool isPrivateHost(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLoopback() || address.isPrivateUse() || address.isLinkLocal();
    const QString lower = host.toLower();
    return !lower.contains(u'.') || lower.endsWith(".localhost"_L1) || lower.endsWith(".local"_L1)
        || lower.endsWith(".lan"_L1) || lower.endsWith(".home.arpa"_L1)
        || lower.endsWith(".internal"_L1);
}

} // namespace

QString ServerAddress::origin() const
{
    const bool v6 = base.host().contains(u':');
    const QString host = v6 ? u'[' + base.host() + u']' : base.host(QUrl::FullyEncoded);
    return u"%1://%2:%3"_s.arg(base.scheme(), host)
        .arg(base.port(base.scheme() == "https"_L1 ? 443 : 80));
}

QString ServerAddress::shown() const
{
    const QUrl::FormattingOptions parts = QUrl::RemovePath | QUrl::RemoveQuery;
    return base.toString(parts);
}

bool ServerAddress::isLoopback() const
{
    const QString host = base.host().toLower();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1)
        || QHostAddress(host).isLoopback();
}

QUrl ServerAddress::at(const QString &path) const
{
    QStringList segments = base.path().split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        if (segment != ".."_L1)
            segments.append(segment);
        else if (!segments.isEmpty())
            segments.removeLast();
    }
    QUrl url = base;
    url.setPath(u'/' + segments.join(u'/'));
    return url;
}

Result<ServerAddress> serverAddress(const ServerPreset &preset, const QString &typed)
{
    const QString text = typed.trimmed();
    static const QRegularExpression place(uR"(\{([^{}]*)\})"_s);
    if (const auto match = place.match(text); match.hasMatch())
        return refused(
            ServerAddressWords::tr(
                "The address of %1 has a place to fill: put your own value in place of %2.")
                .arg(preset.title, match.captured(0)));
    // "localhost:8080" would be read as a scheme and a path.
    const bool hasScheme = text.contains("://"_L1);
    const QString scheme = preset.local || isPrivateHost(QUrl(u"//"_s + text).host()) ? u"http"_s
                                                                                      : u"https"_s;
    const QUrl url(hasScheme ? text : scheme + "://"_L1 + text, QUrl::StrictMode);
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty())
        return refused(
            ServerAddressWords::tr("“%1” is not the address of a server: write it like %2.")
                .arg(text,
                     preset.local ? u"http://localhost:8080/v1"_s
                                  : u"https://api.example.com/v1"_s));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refused(
            ServerAddressWords::tr(
                "The address of a server begins with https:// or http://, not with %1://.")
                .arg(url.scheme()));
    if (!url.userInfo().isEmpty())
        return refused(
            ServerAddressWords::tr("The address of a server must not hold a user name or password: "
                                   "leave out what stands before the @."));
    if (url.hasQuery() || url.hasFragment())
        return refused(ServerAddressWords::tr(
            "The address of a server must not hold a query or a fragment: leave "
            "out what follows the ? or #."));
    if (url.scheme() == "http"_L1 && !isPrivateHost(url.host()))
        return refused(
            ServerAddressWords::tr("Key and texts would go to %1 unencrypted: use https://.")
                .arg(url.host()));
    ServerAddress address{url};
    address.base.setHost(url.host().toLower());
    address.base.setPath(completedPath(preset, address.base));
    return address;
}

} // namespace rapporteur
