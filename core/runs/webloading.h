// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/preparation.h"
#include "core/sources/fetching/fetcher.h"
#include "core/sources/fetching/hackernewsthread.h"
#include "core/store/workspace.h"

#include <QMutex>

#include <atomic>

namespace rapporteur
{

struct WebOptions {
    HackerNewsEndpoints hackerNews;
    bool obeyRobots = true;
    /// How far a discussion is: called in the fetching thread.
    std::function<void(const QString &origin, int loaded, int known)> progress;
};

/// Loads articles for an import from the web: pages, items of Hacker News with the pages they link to. What
/// is known already is asked for with its validators, so that an unchanged page is not sent again.
class WebLoading
{
public:
    WebLoading(Fetcher &fetcher, Workspace &workspace, WebOptions options);
    /// Cancels what is under way.
    ~WebLoading();

    /// Whether an import should load this from the web: an address, "hn:8863", "hn:top".
    [[nodiscard]] static bool isSource(const QString &text);

    /// The single sources that one text means: the items of a list or a search. Blocks on the network.
    [[nodiscard]] Result<QStringList> expand(const QString &source);
    /// What a list gives to choose from: a list or a search of Hacker News, a feed, a front page that is one. Blocks
    /// on the network. `progress`, if given, is called as entries come in.
    [[nodiscard]] Result<QList<SourceCandidate>> list(
        const QString &source, const std::function<void(int done, int total)> &progress = {});
    /// Begins to load a single source and gives what waits for it and prepares it; run that in a pool thread.
    [[nodiscard]] std::function<Prepared()> begin(const QString &source, SourceFormat format,
                                                  const PreparationContext &context);
    /// What was loaded from this source is stored: its validators hold from now on.
    void stored(const QString &source);

    /// From any thread. What is under way ends as cancelled; nothing new begins until `resume`.
    void cancel();
    void resume() { m_cancelled = false; }

private:
    struct Validators {
        QString etag, lastModified, article; ///< the address that the article was stored under
    };

    struct ListAnswer {
        QByteArray body;
        QString base; ///< the endpoint that gave it
    };

    [[nodiscard]] Result<ListAnswer> listAnswer(const HackerNewsSource &source);
    [[nodiscard]] FetchRequest hackerNewsRequest(const QString &address) const;
    [[nodiscard]] Result<QList<SourceCandidate>> listHackerNews(
        const HackerNewsSource &source, const std::function<void(int done, int total)> &progress);
    [[nodiscard]] Prepared loadPage(const QString &source,
                                    const std::shared_ptr<Fetching<FetchResult>> &under,
                                    const Validators &known, SourceFormat format,
                                    const PreparationContext &context);
    [[nodiscard]] Prepared loadThread(const QString &source,
                                      const std::shared_ptr<Fetching<HackerNewsResult>> &under,
                                      const PreparationContext &context);
    [[nodiscard]] std::optional<Error> addLinkedPage(SourceItem &item,
                                                     std::optional<Snapshot> &snapshot);
    [[nodiscard]] FetchResult fetch(const FetchRequest &request);
    [[nodiscard]] FetchRequest requestFor(const QString &address) const;
    [[nodiscard]] Validators validatorsOf(const QString &source) const;
    [[nodiscard]] std::optional<Prepared> unchanged(const QString &source,
                                                    const Validators &known) const;
    void keepValidators(const QString &source, const Snapshot &snapshot, const QString &article);
    template <typename T>
    std::shared_ptr<Fetching<T>> track(Fetching<T> fetching);

    Fetcher &m_fetcher;
    Workspace &m_workspace;
    WebOptions m_options;
    std::atomic_bool m_cancelled = false;
    QMutex m_mutex;
    QList<QFuture<void>> m_underWay; ///< guarded by the mutex
    QHash<QString, Validators>
        m_fresh; ///< of what is loaded and not stored yet; guarded by the mutex
};

template <typename T>
std::shared_ptr<Fetching<T>> WebLoading::track(Fetching<T> fetching)
{
    const QMutexLocker lock(&m_mutex);
    m_underWay.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    m_underWay.append(QFuture<void>(fetching.future()));
    if (m_cancelled)
        fetching.cancel();
    return std::make_shared<Fetching<T>>(std::move(fetching));
}

} // namespace rapporteur
