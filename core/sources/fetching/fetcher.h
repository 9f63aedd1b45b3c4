// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/fetchengine.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThread>

namespace rapporteur
{

/// Work under way in the fetching thread. Dropping it cancels the work; its result comes once.
template <typename T>
class Fetching
{
public:
    Fetching() = default;
    explicit Fetching(QFuture<T> future)
        : m_future(std::move(future))
    {}
    ~Fetching() { m_future.cancel(); }
    Fetching(Fetching &&other) noexcept
        : m_future(std::exchange(other.m_future, QFuture<T>()))
    {}
    Fetching &operator=(Fetching &&other) noexcept
    {
        std::swap(m_future, other.m_future);
        return *this;
    }
    Q_DISABLE_COPY(Fetching)

    /// From any thread.
    void cancel() { m_future.cancel(); }
    [[nodiscard]] const QFuture<T> &future() const { return m_future; }
    /// Blocks until the work is done or cancelled; nothing in the latter case. Not for the window's thread.
    [[nodiscard]] std::optional<T> wait()
    {
        m_future.waitForFinished();
        if (m_future.isCanceled() || m_future.resultCount() == 0)
            return std::nullopt;
        return m_future.takeResult();
    }

private:
    QFuture<T> m_future;
};

/// The way to the network for everything that reads pages and discussions: one thread with one event loop
/// that waits for all servers. It is not the way to the providers of models, which have keys; the two share
/// nothing.
class Fetcher
{
public:
    explicit Fetcher(const Clock &clock, FetchParts parts = {});
    /// Cancels what is under way.
    ~Fetcher();
    Q_DISABLE_COPY_MOVE(Fetcher)

    [[nodiscard]] Fetching<FetchResult> fetch(const FetchRequest &request);

    /// Does larger work in the thread: `make` builds an object there which calls `done` once, from the event
    /// loop; destroying the object cancels its work.
    template <typename T>
    [[nodiscard]] Fetching<T> run(
        std::function<std::unique_ptr<QObject>(FetchEngine &, std::function<void(T)> done)> make);

private:
    QThread m_thread;
    FetchEngine *m_engine; ///< lives in the thread
};

template <typename T>
Fetching<T> Fetcher::run(
    std::function<std::unique_ptr<QObject>(FetchEngine &, std::function<void(T)> done)> make)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QMetaObject::invokeMethod(m_engine, [this, promise, make = std::move(make)]() mutable {
        // One object holds the work, and goes with the engine if nothing ends it earlier.
        auto *holder = new QObject(m_engine);
        auto *watcher = new QFutureWatcher<T>(holder);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, holder, [holder, promise] {
            promise->finish();
            holder->deleteLater();
        });
        watcher->setFuture(promise->future());
        std::unique_ptr<QObject> work = make(*m_engine, [holder, promise](T result) {
            promise->addResult(std::move(result));
            promise->finish();
            holder->deleteLater();
        });
        work.release()->setParent(holder);
    });
    return Fetching<T>(std::move(future));
}

} // namespace rapporteur
