// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/fetcher.h"

namespace rapporteur
{

Fetcher::Fetcher(const Clock &clock, FetchParts parts)
    : m_engine(new FetchEngine(clock, std::move(parts)))
{
    m_thread.setObjectName(QStringLiteral("fetching"));
    m_engine->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread.start();
}

Fetcher::~Fetcher()
{
    m_thread.quit();
    m_thread.wait();
}

Fetching<FetchResult> Fetcher::fetch(const FetchRequest &request)
{
    return run<FetchResult>([request](FetchEngine &engine, std::function<void(FetchResult)> done) {
        return engine.start(request, std::move(done));
    });
}

} // namespace rapporteur
