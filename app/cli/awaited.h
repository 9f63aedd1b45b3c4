// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>

#include <functional>
#include <memory>
#include <optional>

namespace rapporteur::cli
{

/// What is told later from this thread's event loop, waited for: a verb has nothing else to do meanwhile.
template <typename T>
[[nodiscard]] T awaited(const std::function<void(std::function<void(T)> done)> &begin)
{
    auto told = std::make_shared<std::optional<T>>();
    QEventLoop loop;
    begin([told, &loop](T value) {
        *told = std::move(value);
        loop.quit();
    });
    if (!*told)
        loop.exec();
    return std::move(**told);
}

/// The result of work in another thread, while this thread's events go on.
template <typename T>
[[nodiscard]] T awaited(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.takeResult();
}

} // namespace rapporteur::cli
