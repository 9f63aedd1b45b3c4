// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/hackernewsthread.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HackerNews)
};

constexpr size_t parallel = 12;
constexpr qsizetype mostItems = 30'000;
constexpr int mostRounds = 3;
constexpr int failuresThatEndARound = 24;
constexpr qint64 roundPauseMs = 2'000;
constexpr qint64 longestPauseMs = 60'000;
constexpr qint64 itemLimit = 4'000'000; ///< bytes of one item
constexpr qint64 treeLimit = 100'000'000; ///< bytes of a whole tree of Algolia
constexpr qint64 itemDeadlineMs = 30'000;

FetchError noItem(const QString &id, const QString &text)
{
    return {.fault = FetchFault::Status,
            .error = {ErrorKind::NotFound, text.arg(id), {}},
            .status = 404,
            .retryAfterMs = {}};
}

} // namespace

HackerNewsThread::HackerNewsThread(FetchEngine &engine, HackerNewsEndpoints endpoints, QString id,
                                   Progress progress, Done done)
    : m_engine(engine)
    , m_endpoints(std::move(endpoints))
    , m_id(std::move(id))
    , m_progress(std::move(progress))
    , m_done(std::move(done))
{}

HackerNewsThread::~HackerNewsThread() = default;

void HackerNewsThread::start()
{
    m_known.insert(m_id);
    askRoot();
}

FetchRequest HackerNewsThread::requestFor(const QString &address) const
{
    FetchRequest request;
    request.address = address;
    request.accept = "application/json";
    request.bodyLimit = itemLimit;
    request.deadlineMs = itemDeadlineMs;
    request.obeyRobots = false; // an interface made for programs
    request.keepRefusals = false;
    request.configured = m_endpoints.configured;
    request.parallel = static_cast<int>(parallel);
    request.delayMs = 0;
    return request;
}

std::unique_ptr<FetchJob> HackerNewsThread::fetch(const QString &address, FetchJob::Done done)
{
    return m_engine.start(requestFor(address), std::move(done));
}

void HackerNewsThread::askRoot()
{
    m_single = fetch(m_endpoints.firebase[m_base] + u"/item/%1.json"_s.arg(m_id),
                     [this](const FetchResult &result) { rootTaken(result); });
}

void HackerNewsThread::rootTaken(const FetchResult &result)
{
    m_single.release()->deleteLater(); // it is the one that calls
    const bool none = !result && result.error().fault == FetchFault::Status
        && result.error().status == 404;
    if (none && m_base + 1 < m_endpoints.firebase.size()) {
        ++m_base;
        return askRoot();
    }
    if (!result) {
        m_error = result.error();
        return askAlgolia();
    }
    if (result->body.trimmed() == "null")
        return finish(std::unexpected(noItem(
            m_id, Words::tr("Hacker News has no item %1: it was removed, or never existed."))));
    if (!keep(m_id, result->body)) {
        m_error = noItem(m_id, Words::tr("What Hacker News answers for item %1 is no item."));
        m_error->error.kind = ErrorKind::BadInput;
        return askAlgolia();
    }
    m_error.reset();
    askMore();
}

bool HackerNewsThread::keep(const QString &id, const QByteArray &bytes)
{
    Issues issues;
    const Result<JsonElement> root = m_parser.parse(bytes, id, issues);
    JsonObject object;
    if (!root || root->get(object) != simdjson::SUCCESS)
        return false;
    std::optional<HackerNewsItem> item = firebaseItem(object);
    if (!item || item->id != id)
        return false;
    for (const QString &below : item->kids + item->parts) {
        if (m_known.contains(below) || m_known.size() >= mostItems)
            continue;
        m_known.insert(below);
        m_open.push_back(below);
    }
    m_items.append(*std::move(item));
    if (m_progress)
        m_progress(static_cast<int>(m_items.size()), static_cast<int>(m_known.size()));
    return true;
}

void HackerNewsThread::askMore()
{
    if (m_failuresInARow >= failuresThatEndARound) {
        m_failed.append(QStringList(m_open.begin(), m_open.end()));
        m_open.clear();
    }
    while (!m_open.empty() && m_running.size() < parallel) {
        const QString id = m_open.front();
        m_open.pop_front();
        m_running[id] = fetch(m_endpoints.firebase[m_base] + u"/item/%1.json"_s.arg(id),
                              [this, id](const FetchResult &result) { itemTaken(id, result); });
    }
    if (m_running.empty())
        endRound();
}

void HackerNewsThread::itemTaken(const QString &id, const FetchResult &result)
{
    const auto running = m_running.find(id);
    running->second.release()->deleteLater(); // it is the one that calls
    m_running.erase(running);
    if (!result) {
        note(id, result.error());
    } else if (keep(id, result->body) || result->body.trimmed() == "null") {
        m_failuresInARow = 0; // an item that is null stays missing
    } else {
        m_failed.append(id);
    }
    askMore();
}

void HackerNewsThread::note(const QString &id, const FetchError &error)
{
    ++m_failuresInARow;
    m_error = error;
    m_failed.append(id);
}

void HackerNewsThread::endRound()
{
    const bool passing = m_error && m_error->isPassing();
    const qint64 asked = m_error ? m_error->retryAfterMs.value_or(0) : 0;
    if (m_failed.isEmpty())
        return deliver();
    if (!passing || ++m_round >= mostRounds || asked > longestPauseMs)
        return askAlgolia();
    const qint64 pause = std::max(roundPauseMs * m_round, asked);
    m_engine.alarms().set(m_engine.clock().monotonicMs() + pause, this, [this] {
        m_failuresInARow = 0;
        m_open.assign(m_failed.cbegin(), m_failed.cend());
        m_failed.clear();
        askMore();
    });
}

void HackerNewsThread::askAlgolia()
{
    FetchRequest request = requestFor(m_endpoints.algolia + u"/items/"_s + m_id);
    request.bodyLimit = treeLimit;
    request.deadlineMs = 2 * itemDeadlineMs;
    m_single = m_engine.start(std::move(request),
                              [this](const FetchResult &result) { algoliaTaken(result); });
}

void HackerNewsThread::algoliaTaken(const FetchResult &result)
{
    m_single.release()->deleteLater();
    Issues issues;
    const Result<JsonElement> root = result ? m_parser.parse(result->body, m_id, issues)
                                            : Result<JsonElement>(failure(ErrorKind::Network, {}));
    JsonObject object;
    const bool tree = root && root->get(object) == simdjson::SUCCESS
        && idOf(member(object, "id")) == m_id;
    if (m_items.isEmpty()) {
        if (!tree)
            return finish(std::unexpected(*m_error));
        return finish(assembleHackerNews(algoliaItems(object), u"algolia"_s, u"hn:"_s + m_id));
    }
    if (tree) { // only what is still missing: the rest came with its order and its states
        QSet<QString> here;
        for (const HackerNewsItem &item : std::as_const(m_items))
            here.insert(item.id);
        for (const HackerNewsItem &item : algoliaItems(object)) {
            m_failed.removeOne(item.id);
            if (!here.contains(item.id))
                m_items.append(item);
        }
    }
    deliver();
}

void HackerNewsThread::deliver()
{
    SourceReading reading = assembleHackerNews(m_items, u"firebase"_s, u"hn:"_s + m_id);
    if (!m_failed.isEmpty() && !reading.items.isEmpty()) {
        QString text = Words::tr("%n comments could not be loaded now and are missing from the "
                                 "discussion. Import it again to complete it.",
                                 nullptr, static_cast<int>(m_failed.size()));
        if (m_error)
            text += u' ' + m_error->error.text;
        reading.items.first().issues.append(
            {Severity::Error, u"thread-incomplete"_s, text, u"hn:"_s + m_id});
    }
    finish(std::move(reading));
}

void HackerNewsThread::finish(HackerNewsResult result)
{
    const Done done = std::exchange(m_done, {});
    if (done)
        done(std::move(result));
}

} // namespace rapporteur
