// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/hackernews.h"
#include "core/sources/fetching/fetchengine.h"
#include "core/sources/fetching/hackernewssource.h"

#include <QSet>

namespace rapporteur
{

using HackerNewsResult = std::expected<SourceReading, FetchError>;

/// Loads an item of Hacker News with everything below it: one request an item, several at a time, level by
/// level. What fails for now is asked for again later, without what is there already; what fails
/// still is looked up at Algolia in one piece. Delivers what could be had: ids that a parent names and
/// nobody gave are in the thread's `missingIds`, and an issue says so. Fails only without the item itself.
class HackerNewsThread : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(HackerNewsResult)>;
    /// How many items are there, and how many are known of, in the thread of the engine.
    using Progress = std::function<void(int loaded, int known)>;

    HackerNewsThread(FetchEngine &engine, HackerNewsEndpoints endpoints, QString id,
                     Progress progress, Done done);
    ~HackerNewsThread() override;

    void start();

private:
    void askRoot();
    void rootTaken(const FetchResult &result);
    void askMore();
    void itemTaken(const QString &id, const FetchResult &result);
    [[nodiscard]] bool keep(const QString &id, const QByteArray &bytes);
    void note(const QString &id, const FetchError &error);
    void endRound();
    void askAlgolia();
    void algoliaTaken(const FetchResult &result);
    void deliver();
    void finish(HackerNewsResult result);
    [[nodiscard]] FetchRequest requestFor(const QString &address) const;
    [[nodiscard]] std::unique_ptr<FetchJob> fetch(const QString &address, FetchJob::Done done);

    FetchEngine &m_engine;
    HackerNewsEndpoints m_endpoints;
    QString m_id;
    Progress m_progress;
    Done m_done;
    qsizetype m_base = 0; ///< the endpoint in use
    JsonParser m_parser;
    QList<HackerNewsItem> m_items;
    QSet<QString> m_known; ///< every id that was named, asked for or not
    std::deque<QString> m_open; ///< still to ask
    std::map<QString, std::unique_ptr<FetchJob>> m_running;
    std::unique_ptr<FetchJob> m_single; ///< the root, or Algolia
    QStringList m_failed; ///< may come later
    std::optional<FetchError> m_error; ///< the last failure
    int m_failuresInARow = 0;
    int m_round = 0;
};

} // namespace rapporteur
