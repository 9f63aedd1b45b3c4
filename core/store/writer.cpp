// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include <QCoreApplication>
#include <QFile>
#include <sys/stat.h>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Writer)
};

constexpr size_t GroupLimit = 256;
constexpr qint64 GroupMs =
    50; ///< after it a group takes no more writes, so that the first is not kept waiting

bool fileIdentity(const QString &path, quint64 &device, quint64 &inode)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return false;
    device = facts.st_dev;
    inode = facts.st_ino;
    return true;
}

} // namespace

Writer::Writer(std::unique_ptr<Connection> connection, QString path, Rubric rubric,
               const Clock &clock)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
    , m_rubric(std::move(rubric))
    , m_clock(clock)
{
    fileIdentity(m_path, m_device, m_inode);
    m_thread = std::thread([this] { loop(); });
}

Writer::~Writer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::setListener(Listener listener)
{
    const std::scoped_lock lock(m_mutex);
    m_listener = std::move(listener);
}

void Writer::add(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (task.urgency == Urgency::Person) {
            auto place = m_waiting.begin();
            while (place != m_waiting.end() && place->urgency == Urgency::Person)
                ++place;
            m_waiting.insert(place, std::move(task));
        } else {
            m_waiting.push_back(std::move(task));
        }
    }
    m_wake.notify_one();
}

std::vector<Writer::Task> Writer::take()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    std::vector<Task> tasks;
    while (!m_waiting.empty() && tasks.size() < GroupLimit) {
        tasks.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return tasks;
}

void Writer::loop()
{
    for (std::vector<Task> tasks = take(); !tasks.empty(); tasks = take()) {
        for (size_t done = 0; done < tasks.size();)
            done += commitTogether(std::span(tasks).subspan(done));
    }
}

Status Writer::begin()
{
    quint64 device = 0, inode = 0;
    if (!fileIdentity(m_path, device, inode) || device != m_device || inode != m_inode) {
        return failure(
            ErrorKind::Conflict,
            Words::tr(
                "Not saved: the file %1 was replaced or removed by another program. Save a copy "
                "elsewhere, then compare the two.")
                .arg(m_path));
    }
    return m_connection->run("BEGIN IMMEDIATE");
}

void Writer::rollBack()
{
    if (m_connection->inTransaction())
        (void)m_connection->run("ROLLBACK");
}

Status Writer::runInSavepoint(const Task &task, WriteContext &total)
{
    if (Status set = m_connection->run("SAVEPOINT one"); !set)
        return set;
    WriteContext own{*m_connection, m_rubric, m_clock, m_ids, {}, false};
    Status outcome = task.work(own);
    if (!m_connection->inTransaction())
        return outcome; // the database gave the whole transaction up
    if (outcome) {
        total.touched.unite(own.touched);
        total.changed |= own.changed;
    } else if (Status back = m_connection->run("ROLLBACK TO one"); !back) {
        rollBack();
        return outcome;
    }
    if (Status released = m_connection->run("RELEASE one"); !released) {
        rollBack();
        return released;
    }
    return outcome;
}

size_t Writer::commitTogether(std::span<Task> tasks)
{
    if (tasks.size() == 1) {
        commitAlone(tasks.front());
        return 1;
    }
    if (const Status begun = begin(); !begun) {
        for (Task &task : tasks)
            task.finish(begun);
        return tasks.size();
    }
    const qint64 started = m_clock.monotonicMs();
    WriteContext total{*m_connection, m_rubric, m_clock, m_ids, {}, false};
    std::vector<Status> outcomes;
    for (const Task &task : tasks) {
        outcomes.push_back(runInSavepoint(task, total));
        if (!m_connection->inTransaction() || m_clock.monotonicMs() - started > GroupMs)
            break;
    }
    const bool committed = m_connection->inTransaction() && m_connection->run("COMMIT").has_value();
    if (committed)
        tell(total);
    else
        rollBack();
    for (size_t i = 0; i < outcomes.size(); ++i) {
        if (committed)
            tasks[i].finish(outcomes[i]);
        else
            commitAlone(tasks[i]);
    }
    return outcomes.size();
}

void Writer::commitAlone(Task &task)
{
    if (const Status begun = begin(); !begun) {
        task.finish(begun);
        return;
    }
    WriteContext context{*m_connection, m_rubric, m_clock, m_ids, {}, false};
    const Status outcome = task.work(context);
    if (!outcome) {
        rollBack();
        task.finish(outcome);
        return;
    }
    Status committed = m_connection->run("COMMIT");
    if (!committed) {
        rollBack();
        if (task.stored && task.stored(*m_connection))
            committed = {};
    }
    if (committed)
        tell(context);
    task.finish(committed);
}

void Writer::tell(const WriteContext &context)
{
    if (context.touched.isEmpty() && !context.changed)
        return;
    Listener listener;
    {
        const std::scoped_lock lock(m_mutex);
        listener = m_listener;
    }
    if (listener)
        listener(context.touched.values());
}

} // namespace rapporteur
