// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QPromise>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace rapporteur
{

/// A small pool of threads, each with a read-only connection of its own, opened at its first question.
/// Each question sees one state of the workspace (a read transaction).
class Readers
{
public:
    Readers(QString path, Connection::Mode mode, int threads);
    ~Readers(); ///< answers what was asked, then closes the connections

    template <typename T>
    [[nodiscard]] QFuture<Result<T>> post(std::function<Result<T>(Connection &)> question)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        add([promise, question = std::move(question)](const Result<Connection *> &connection) {
            promise->addResult(connection ? inTransaction<T>(**connection, question)
                                          : Result<T>(std::unexpected(connection.error())));
            promise->finish();
        });
        return future;
    }

private:
    using Task = std::function<void(const Result<Connection *> &)>;

    template <typename T>
    static Result<T> inTransaction(Connection &connection,
                                   const std::function<Result<T>(Connection &)> &question)
    {
        if (const Status begun = connection.run("BEGIN"); !begun)
            return std::unexpected(begun.error());
        Result<T> answer = question(connection);
        (void)connection.run("COMMIT"); // nothing was written
        return answer;
    }
    void add(Task task);
    void loop();

    const QString m_path;
    const Connection::Mode m_mode;
    std::mutex m_mutex; ///< guards the two below
    std::condition_variable m_wake;
    std::deque<Task> m_waiting;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace rapporteur
