// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/webloading.h"

#include "core/runs/fetchedpage.h"
#include "core/sources/fetching/fetchmessages.h"
#include "core/sources/fetching/snapshotreader.h"
#include "core/sources/fetching/webaddress.h"
#include "core/store/urlkey.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

QString keyOf(const QString &source)
{
    return u"fetched/"_s + urlKey(source);
}

Prepared failedBy(const FetchError &error)
{
    return {{}, {}, error.error, {}, {}, error.fault};
}

/// Whether a discussion is about a page elsewhere that can be loaded.
bool linksToAPage(const SourceItem &item)
{
    return item.kind == PayloadKind::None && item.thread && !item.url.isEmpty()
        && !isHackerNewsSource(item.url);
}

} // namespace

WebLoading::WebLoading(Fetcher &fetcher, Workspace &workspace, WebOptions options)
    : m_fetcher(fetcher)
    , m_workspace(workspace)
    , m_options(std::move(options))
{}

WebLoading::~WebLoading()
{
    cancel();
}

bool WebLoading::isSource(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive)
        || text.startsWith("https://"_L1, Qt::CaseInsensitive) || isHackerNewsSource(text);
}

void WebLoading::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_cancelled = true;
    for (QFuture<void> &future : m_underWay)
        future.cancel();
}

FetchRequest WebLoading::requestFor(const QString &address) const
{
    FetchRequest request;
    request.address = address;
    request.obeyRobots = m_options.obeyRobots;
    return request;
}

FetchResult WebLoading::fetch(const FetchRequest &request)
{
    std::optional<FetchResult> result = track(m_fetcher.fetch(request))->wait();
    return result ? std::move(*result)
                  : std::unexpected(fetchmessages::cancelled(QUrl(request.address)));
}

Result<QStringList> WebLoading::expand(const QString &source)
{
    if (!isHackerNewsSource(source))
        return QStringList{source};
    const Result<HackerNewsSource> named = hackerNewsSource(source);
    if (!named)
        return failureOf(named);
    if (named->kind == HackerNewsSource::Item)
        return QStringList{u"hn:"_s + named->name};
    const Result<ListAnswer> answer = listAnswer(*named);
    if (!answer)
        return failureOf(answer);
    Result<QStringList> ids = listedIds(answer->body, *named);
    if (!ids)
        return failureOf(ids);
    if (ids->isEmpty())
        return failure(ErrorKind::NotFound,
                       Words::tr("Hacker News has nothing for “%1”.").arg(named->name));
    for (QString &id : *ids)
        id.prepend("hn:"_L1);
    return ids;
}

std::function<Prepared()> WebLoading::begin(const QString &source, SourceFormat format,
                                            const PreparationContext &context)
{
    if (isHackerNewsSource(source)) {
        const Result<HackerNewsSource> named = hackerNewsSource(source);
        if (!named)
            return [error = named.error()] { return Prepared{{}, {}, error}; };
        HackerNewsThread::Progress progress;
        if (m_options.progress)
            progress = [report = m_options.progress, source](int loaded, int known) {
                report(source, loaded, known);
            };
        const auto under = track(m_fetcher.run<HackerNewsResult>(
            [endpoints = m_options.hackerNews, id = named->name,
             progress](FetchEngine &engine, std::function<void(HackerNewsResult)> done) {
                auto thread = std::make_unique<HackerNewsThread>(engine, endpoints, id, progress,
                                                                 std::move(done));
                thread->start();
                return thread;
            }));
        return [this, source, under, context] { return loadThread(source, under, context); };
    }
    const Validators known = validatorsOf(source);
    FetchRequest request = requestFor(source);
    request.etag = known.etag;
    request.lastModified = known.lastModified;
    const auto under = track(m_fetcher.fetch(request));
    return [this, source, under, known, format, context] {
        return loadPage(source, under, known, format, context);
    };
}

Prepared WebLoading::loadPage(const QString &source,
                              const std::shared_ptr<Fetching<FetchResult>> &under,
                              const Validators &known, SourceFormat format,
                              const PreparationContext &context)
{
    std::optional<FetchResult> result = under->wait();
    if (result && *result && (*result)->notModified) {
        if (std::optional<Prepared> same = unchanged(source, known))
            return *std::move(same);
        result = fetch(requestFor(source)); // the article is gone from the workspace
    }
    if (!result)
        return failedBy(fetchmessages::cancelled(QUrl(source)));
    if (!*result)
        return failedBy(result->error());
    const Snapshot &snapshot = **result;
    Prepared prepared = prepareReading(readSnapshot(snapshot, format), context);
    for (ArticleImport &article : prepared.articles) {
        if (const std::optional<Error> error = checkFetched(article, snapshot))
            return {{}, {}, *error};
        keepValidators(source, snapshot, article.document.url);
    }
    return prepared;
}

Prepared WebLoading::loadThread(const QString &source,
                                const std::shared_ptr<Fetching<HackerNewsResult>> &under,
                                const PreparationContext &context)
{
    std::optional<HackerNewsResult> result = under->wait();
    if (!result)
        return failedBy(fetchmessages::cancelled(QUrl(source)));
    if (!*result)
        return failedBy(result->error());
    SourceReading reading = **std::move(result);
    Prepared prepared;
    for (SourceItem &item : reading.items) {
        const SourceItem bare = item;
        std::optional<Snapshot> snapshot;
        std::optional<Error> missing;
        if (linksToAPage(item))
            missing = addLinkedPage(item, snapshot);
        SourceReading single{
            .items = {item}, .candidates = {}, .issues = std::exchange(reading.issues, {})};
        Prepared one = prepareReading(std::move(single), context);
        if (snapshot && !one.articles.isEmpty()) {
            missing = checkFetched(one.articles.first(), *snapshot);
            if (missing) // what came is not the page: the discussion alone is stored
                one = prepareReading({.items = {bare}, .candidates = {}, .issues = {}}, context);
        }
        if (missing) {
            const Issue issue{Severity::Error, u"linked-page"_s,
                              Words::tr("The discussion is there, but not the page it is about. %1")
                                  .arg(missing->text),
                              item.url};
            one.issues.append(issue);
            for (ArticleImport &article : one.articles)
                article.issues.append(issue);
        }
        for (ArticleImport &article : one.articles)
            takeTitle(article, bare.title);
        prepared.articles.append(std::move(one.articles));
        prepared.issues.append(std::move(one.issues));
        if (one.error)
            prepared.error = one.error;
    }
    return prepared;
}

std::optional<Error> WebLoading::addLinkedPage(SourceItem &item, std::optional<Snapshot> &snapshot)
{
    FetchResult result = fetch(requestFor(item.url));
    if (!result)
        return result.error().error;
    const SourceReading page = readSnapshot(*result);
    if (page.items.size() != 1 || page.items.first().kind == PayloadKind::None) {
        const QString text = page.issues.isEmpty()
            ? Words::tr("%1 is no page that can be read.").arg(shownAddress(result->address))
            : page.issues.first().text;
        return Error{ErrorKind::BadInput, text, {}};
    }
    addPage(item, page.items.first());
    snapshot = std::move(*result);
    return std::nullopt;
}

WebLoading::Validators WebLoading::validatorsOf(const QString &source) const
{
    const Result<QByteArray> stored = m_workspace.value(keyOf(source)).result();
    const QJsonObject json = QJsonDocument::fromJson(stored.value_or(QByteArray())).object();
    return {json["etag"_L1].toString(), json["last_modified"_L1].toString(),
            json["article"_L1].toString()};
}

std::optional<Prepared> WebLoading::unchanged(const QString &source, const Validators &known) const
{
    const Result<RowId> article = m_workspace.findArticle(known.article).result();
    if (!article)
        return std::nullopt;
    const Result<ArticleDetail> detail = m_workspace.article(*article, {}).result();
    if (!detail)
        return std::nullopt;
    Prepared prepared;
    prepared.known.append({.origin = source,
                           .title = detail->row.title,
                           .article = *article,
                           .outcome = ImportOutcome::Duplicate});
    return prepared;
}

void WebLoading::keepValidators(const QString &source, const Snapshot &snapshot,
                                const QString &article)
{
    const QString etag = snapshot.headers.value(u"etag"_s);
    const QString modified = snapshot.headers.value(u"last-modified"_s);
    // A refusal may well carry a tag of its own; it must not keep the page away later.
    if (snapshot.hops.size() != 1 || snapshot.status != 200
        || (etag.isEmpty() && modified.isEmpty()))
        return;
    const QMutexLocker lock(&m_mutex);
    m_fresh.insert(source, {etag, modified, article});
}

void WebLoading::stored(const QString &source)
{
    Validators fresh;
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_fresh.constFind(source);
        if (found == m_fresh.cend())
            return;
        fresh = *found;
        m_fresh.erase(found);
    }
    const QJsonObject json{{u"etag"_s, fresh.etag},
                           {u"last_modified"_s, fresh.lastModified},
                           {u"article"_s, fresh.article}};
    // Should this be lost, the page is loaded whole the next time.
    std::ignore = m_workspace.setValue(keyOf(source),
                                       QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace rapporteur
