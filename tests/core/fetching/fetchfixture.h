// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/fetchengine.h"
#include "tests/support/evilserver.h"

#include <QTest>

namespace rapporteur::testing
{

/// A resolver that knows what a test told it; the answers to one name follow each other, the last stays.
class ToldNames final : public NameResolver
{
public:
    void tell(const QString &host, const QStringList &addresses)
    {
        m_answers[host].append(addresses);
    }
    [[nodiscard]] int asked(const QString &host) const { return m_asked.value(host); }
    void resolve(const QString &host, QObject *context, Found found) override;

private:
    QHash<QString, QList<QStringList>> m_answers;
    QHash<QString, int> m_asked;
};

/// A fetching engine in the test's own thread, with time, names and trust of the test.
class FetchFixture
{
public:
    explicit FetchFixture(const QStringList &allowed = {QStringLiteral("127.0.0.1")},
                          FetchParts parts = {});

    [[nodiscard]] FetchRequest request(const QString &address) const;
    /// Fetches, while time stands still, or moves on by `stepMs` whenever nothing else is to do.
    [[nodiscard]] FetchResult fetch(const FetchRequest &request, qint64 stepMs = 0);
    [[nodiscard]] FetchResult fetch(const QString &address, qint64 stepMs = 0)
    {
        return fetch(request(address), stepMs);
    }
    /// Lets the event loop work off what is there.
    static void settle();

    ManualTime time;
    ToldNames *names = nullptr; ///< of the engine
    std::unique_ptr<FetchEngine> engine;
};

/// The text of the failure, or "delivered" for a fetch that did not fail.
[[nodiscard]] QString textOf(const FetchResult &result);

} // namespace rapporteur::testing
