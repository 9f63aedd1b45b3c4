// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/rubric/rubric.h"
#include "core/store/connection.h"

#include <QPromise>
#include <QSet>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <thread>

namespace rapporteur
{

/// What a write has at hand in the writer's thread, inside a transaction.
struct WriteContext {
    Connection &db;
    const Rubric &rubric;
    const Clock &clock;
    IdSource &ids;
    QSet<RowId> touched; ///< articles that listeners should look at again
    bool changed =
        false; ///< listeners are told even when no article is named (events of the workspace)
};

/// The one thread that writes. Writes that wait together share a transaction (each behind a savepoint,
/// so that one that fails takes no other down) and each is acknowledged only after COMMIT returned.
/// When a shared transaction fails, each of its writes is tried once more in one of its own; therefore
/// a write must be able to run twice.
class Writer
{
public:
    using Listener = std::function<void(const QList<RowId> &articles)>;
    using Work = std::function<Status(WriteContext &)>;
    /// Asked after a COMMIT that reported failure: did the write reach the file all the same?
    using Stored = std::function<bool(Connection &)>;
    enum class Urgency { Usual, Person }; ///< a person's change overtakes waiting machine work

    Writer(std::unique_ptr<Connection> connection, QString path, Rubric rubric, const Clock &clock);
    ~Writer(); ///< does what was posted, then closes the connection

    template <typename T>
    [[nodiscard]] QFuture<Result<T>> post(std::function<Result<T>(WriteContext &)> work,
                                          Stored stored = {}, Urgency urgency = Urgency::Usual);
    void setListener(Listener listener);

private:
    struct Task {
        Work work;
        Stored stored;
        std::function<void(const Status &)> finish;
        Urgency urgency = Urgency::Usual;
    };
    void add(Task task);
    [[nodiscard]] std::vector<Task> take();
    void loop();
    size_t commitTogether(std::span<Task> tasks); ///< how many of them are finished
    void commitAlone(Task &task);
    [[nodiscard]] Status begin();
    [[nodiscard]] Status runInSavepoint(const Task &task, WriteContext &total);
    void rollBack();
    void tell(const WriteContext &context);

    std::unique_ptr<Connection> m_connection;
    const QString m_path;
    const Rubric m_rubric;
    const Clock &m_clock;
    RandomIdSource m_ids;
    quint64 m_device = 0, m_inode = 0; ///< of the file as opened

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wake;
    std::deque<Task> m_waiting;
    Listener m_listener;
    bool m_stopping = false;
    std::thread m_thread;
};

template <typename T>
QFuture<Result<T>> Writer::post(std::function<Result<T>(WriteContext &)> work, Stored stored,
                                Urgency urgency)
{
    struct Shared {
        QPromise<Result<T>> promise;
        std::optional<Result<T>> result;
    };
    auto shared = std::make_shared<Shared>();
    shared->promise.start();
    QFuture<Result<T>> future = shared->promise.future();
    Task task;
    task.urgency = urgency;
    task.stored = std::move(stored);
    task.work = [shared, work = std::move(work)](WriteContext &context) -> Status {
        shared->result = work(context);
        if (!*shared->result)
            return std::unexpected(shared->result->error());
        return {};
    };
    task.finish = [shared](const Status &status) {
        if (status && shared->result)
            shared->promise.addResult(std::move(*shared->result));
        else
            shared->promise.addResult(
                Result<T>(std::unexpected(status ? Error{} : status.error())));
        shared->promise.finish();
    };
    add(std::move(task));
    return future;
}

} // namespace rapporteur
