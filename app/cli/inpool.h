// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace rapporteur::cli
{

/// Does blocking work in the pool while this thread's event loop runs, so that signals are heard.
/// `onInterrupt` is called in this thread; the work decides how to end early.
template <typename Work>
auto inPool(Session &session, Work work, const std::function<void()> &onInterrupt = {})
{
    using Outcome = std::invoke_result_t<Work>;
    QEventLoop loop;
    QFutureWatcher<Outcome> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    if (onInterrupt)
        QObject::connect(&session.interrupt, &Interrupt::raised, &loop, onInterrupt);
    watcher.setFuture(QtConcurrent::run(std::move(work)));
    loop.exec();
    return watcher.future().takeResult();
}

} // namespace rapporteur::cli
