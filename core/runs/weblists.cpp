// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/webloading.h"
#include "core/sources/adapters/hackernews.h"
#include "core/sources/adapters/readsource.h"
#include "core/sources/fetching/snapshotreader.h"
#include "core/sources/fetching/webaddress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

constexpr int parallelItems = 8;

/// A story as a list shows it: without its discussion.
std::optional<SourceCandidate> candidateOf(const QByteArray &json, const QString &origin)
{
    JsonParser parser;
    Issues issues;
    const Result<JsonElement> root = parser.parse(json, origin, issues);
    JsonObject object;
    if (!root || root->get(object) != simdjson::SUCCESS)
        return std::nullopt;
    const std::optional<HackerNewsItem> item = firebaseItem(object);
    if (!item || item->deleted || item->dead)
        return std::nullopt;
    SourceCandidate candidate;
    candidate.id = item->id;
    candidate.title = item->title.simplified();
    candidate.discussionUrl = hackerNewsAddress(item->id);
    candidate.url = item->url.isEmpty() ? candidate.discussionUrl : item->url;
    candidate.author = item->by;
    candidate.site = u"Hacker News"_s;
    candidate.publishedAt = item->time;
    candidate.points = item->score;
    candidate.comments = item->claimedCount;
    return candidate;
}

} // namespace

FetchRequest WebLoading::hackerNewsRequest(const QString &address) const
{
    FetchRequest request = requestFor(address);
    request.accept = "application/json";
    request.obeyRobots = false; // it is an interface for programs
    request.keepRefusals = false;
    request.configured = m_options.hackerNews.configured;
    return request;
}

Result<WebLoading::ListAnswer> WebLoading::listAnswer(const HackerNewsSource &source)
{
    std::optional<FetchError> error;
    for (const QString &address : listAddresses(m_options.hackerNews, source)) {
        const FetchResult result = fetch(hackerNewsRequest(address));
        if (result)
            return ListAnswer{result->body, address.section(u'/', 0, -2)};
        error = result.error();
    }
    return std::unexpected(error->error);
}

Result<QList<SourceCandidate>> WebLoading::listHackerNews(
    const HackerNewsSource &source, const std::function<void(int done, int total)> &progress)
{
    const Result<ListAnswer> answer = listAnswer(source);
    if (!answer)
        return failureOf(answer);
    if (source.kind == HackerNewsSource::Search)
        return readSource(answer->body, source.name, SourceFormat::Json).candidates;
    const Result<QStringList> ids = listedIds(answer->body, source);
    if (!ids)
        return failureOf(ids);
    std::vector<std::shared_ptr<Fetching<FetchResult>>> under;
    for (const QString &id : *ids) {
        FetchRequest request = hackerNewsRequest(answer->base + u"/item/"_s + id + u".json"_s);
        request.parallel = parallelItems;
        request.delayMs = 0;
        under.push_back(track(m_fetcher.fetch(request)));
    }
    QList<SourceCandidate> candidates;
    std::optional<Error> error;
    for (size_t i = 0; i < under.size(); ++i) {
        if (progress)
            progress(static_cast<int>(i), static_cast<int>(under.size()));
        const std::optional<FetchResult> result = under[i]->wait();
        if (result && !*result)
            error = result->error().error;
        if (!result || !*result)
            continue;
        if (std::optional<SourceCandidate> candidate = candidateOf((*result)->body, source.name))
            candidates.append(*std::move(candidate));
    }
    if (candidates.isEmpty() && error)
        return std::unexpected(*error);
    return candidates;
}

Result<QList<SourceCandidate>> WebLoading::list(
    const QString &source, const std::function<void(int done, int total)> &progress)
{
    Result<QList<SourceCandidate>> listed;
    QString named = source;
    if (isHackerNewsSource(source)) {
        const Result<HackerNewsSource> known = hackerNewsSource(source);
        if (!known)
            return failureOf(known);
        named = known->name;
        listed = listHackerNews(*known, progress);
    } else {
        const FetchResult result = fetch(requestFor(source));
        if (!result)
            return std::unexpected(result.error().error);
        const SourceReading reading = readSnapshot(*result);
        named = shownAddress(result->address);
        if (reading.candidates.isEmpty() && reading.items.isEmpty() && !reading.issues.isEmpty())
            return failure(ErrorKind::BadInput, reading.issues.first().text);
        listed = reading.candidates;
    }
    if (listed && listed->isEmpty())
        return failure(ErrorKind::NotFound,
                       Words::tr("There is no list at %1: no feed and no front page that can be "
                                 "read, or it is empty. A single page can be added by its address.")
                           .arg(named));
    return listed;
}

} // namespace rapporteur
