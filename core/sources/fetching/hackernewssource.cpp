// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/hackernewssource.h"

#include "core/sources/adapters/jsonvalue.h"
#include "core/sources/fetching/webaddress.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HackerNews)
};

constexpr auto prefix = "hn:"_L1;
constexpr int mostListed = 500;
const QStringList &lists()
{
    static const QStringList Names{u"top"_s, u"new"_s, u"best"_s, u"ask"_s, u"show"_s, u"job"_s};
    return Names;
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 12
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The parts of news.ycombinator.com that are lists, by their path.
QString listOfPath(const QString &path)
{
    static const QMap<QString, QString> Lists{
        {QString(), u"top"_s},   {u"/"_s, u"top"_s},       {u"/news"_s, u"top"_s},
        {u"/front"_s, u"top"_s}, {u"/newest"_s, u"new"_s}, {u"/best"_s, u"best"_s},
        {u"/ask"_s, u"ask"_s},   {u"/show"_s, u"show"_s},  {u"/jobs"_s, u"job"_s}};
    return Lists.value(path);
}

std::optional<HackerNewsSource> ofAddress(const QString &text)
{
    const QUrl url(text.trimmed());
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!web || hostOf(url) != "news.ycombinator.com"_L1)
        return std::nullopt;
    if (url.path() == "/item"_L1) {
        const QString id = QUrlQuery(url).queryItemValue(u"id"_s);
        return isId(id)
            ? std::optional(HackerNewsSource{.kind = HackerNewsSource::Item, .name = id})
            : std::nullopt;
    }
    const QString list = listOfPath(url.path());
    if (list.isEmpty())
        return std::nullopt;
    return HackerNewsSource{.kind = HackerNewsSource::List, .name = list};
}

/// Takes ":30" off the end of a text.
int takeCount(QString &text, int otherwise)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0 || !isId(text.sliced(colon + 1)))
        return otherwise;
    const qlonglong count = text.sliced(colon + 1).toLongLong();
    text.truncate(colon);
    return static_cast<int>(std::clamp<qlonglong>(count, 1, mostListed));
}

QString withoutSlash(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

bool isHackerNewsSource(const QString &text)
{
    return text.startsWith(prefix) || ofAddress(text).has_value();
}

Result<HackerNewsSource> hackerNewsSource(const QString &text)
{
    if (const auto source = ofAddress(text))
        return *source;
    QString rest = text.startsWith(prefix) ? text.sliced(prefix.size()) : QString();
    if (isId(rest))
        return HackerNewsSource{.kind = HackerNewsSource::Item, .name = rest};
    HackerNewsSource source;
    if (rest.startsWith("search:"_L1)) {
        source.kind = HackerNewsSource::Search;
        rest = rest.sliced(7);
        source.count = takeCount(rest, source.count);
        source.name = rest.trimmed();
        if (!source.name.isEmpty())
            return source;
    } else {
        source.kind = HackerNewsSource::List;
        source.count = takeCount(rest, source.count);
        source.name = rest == "jobs"_L1 ? u"job"_s : rest;
        if (lists().contains(source.name))
            return source;
    }
    return failure(
        ErrorKind::Usage,
        Words::tr("“%1” names nothing of Hacker News. Write hn: and an id (hn:8863), a list "
                  "(hn:top, hn:new, hn:best, hn:ask, hn:show or hn:job, with a number if "
                  "wanted: hn:top:10), or a search (hn:search:words).")
            .arg(text));
}

Result<HackerNewsEndpoints> hackerNewsEndpoints(const QString &base, const QString &searchBase)
{
    if (base.isEmpty() && searchBase.isEmpty())
        return HackerNewsEndpoints{.firebase = {u"https://hacker-news.firebaseio.com/v0"_s},
                                   .algolia = u"https://hn.algolia.com/api/v1"_s};
    HackerNewsEndpoints endpoints{.firebase = {u"https://hacker-news.firebaseio.com/v0"_s},
                                  .algolia = u"https://hn.algolia.com/api/v1"_s,
                                  .configured = true};
    for (const QString &text : {base, searchBase}) {
        if (text.isEmpty())
            continue;
        if (const Result<QUrl> url = webAddress(text); !url || url->hasQuery())
            return failure(
                ErrorKind::Usage,
                Words::tr("“%1” cannot be the address of Hacker News: it must be an address "
                          "such as https://hacker-news.firebaseio.com/v0.")
                    .arg(text));
    }
    if (!base.isEmpty()) {
        const QString given = withoutSlash(base.trimmed());
        const QUrl url(given);
        endpoints.firebase = url.path().isEmpty() ? QStringList{given + u"/v0"_s, given}
                                                  : QStringList{given};
        endpoints.algolia = url.toString(QUrl::RemovePath | QUrl::RemoveQuery) + u"/api/v1"_s;
    }
    if (!searchBase.isEmpty())
        endpoints.algolia = withoutSlash(searchBase.trimmed());
    return endpoints;
}

QStringList listAddresses(const HackerNewsEndpoints &endpoints, const HackerNewsSource &source)
{
    QStringList addresses;
    if (source.kind == HackerNewsSource::Search) {
        const QString words = QString::fromLatin1(QUrl::toPercentEncoding(source.name));
        addresses.append(endpoints.algolia
                         + u"/search?tags=story&hitsPerPage=%1&query="_s.arg(source.count) + words);
    } else {
        for (const QString &base : endpoints.firebase)
            addresses.append(base + u'/' + source.name + u"stories.json"_s);
    }
    return addresses;
}

Result<QStringList> listedIds(const QByteArray &bytes, const HackerNewsSource &source)
{
    JsonParser parser;
    Issues issues;
    const Result<JsonElement> root = parser.parse(bytes, source.name, issues);
    JsonArray array;
    const std::optional<JsonElement> list = root && source.kind == HackerNewsSource::Search
        ? member(*root, "hits")
        : root ? std::optional(*root)
               : std::nullopt;
    if (!list || list->get(array) != simdjson::SUCCESS)
        return failure(
            ErrorKind::BadInput,
            Words::tr("What Hacker News answers for “%1” is no list of items.").arg(source.name));
    QStringList ids;
    for (const JsonElement entry : array) {
        const QString id = source.kind == HackerNewsSource::Search ? idOf(member(entry, "objectID"))
                                                                   : idOf(entry);
        if (isId(id) && !ids.contains(id) && ids.size() < source.count)
            ids.append(id);
    }
    return ids;
}

} // namespace rapporteur
