// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readers.h"

namespace rapporteur
{

Readers::Readers(QString path, Connection::Mode mode, int threads)
    : m_path(std::move(path))
    , m_mode(mode)
{
    for (int i = 0; i < qMax(1, threads); ++i)
        m_threads.emplace_back([this] { loop(); });
}

Readers::~Readers()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Readers::add(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Readers::loop()
{
    std::unique_ptr<Connection> connection;
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            task = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        if (!connection) {
            Result<std::unique_ptr<Connection>> opened = Connection::open(m_path, m_mode);
            if (!opened) {
                task(std::unexpected(opened.error()));
                continue;
            }
            connection = std::move(*opened);
        }
        task(connection.get());
    }
}

} // namespace rapporteur
