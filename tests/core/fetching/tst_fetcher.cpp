// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/fetcher.h"
#include "tests/core/fetching/fetchfixture.h"
#include "tests/support/registry.h"

#include <QFutureWatcher>
#include <QSignalSpy>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

FetchParts loopback()
{
    FetchParts parts;
    parts.allowed = *AllowedHosts::fromTexts({u"127.0.0.1"_s});
    parts.proxyFor = [](const QUrl &) { return QNetworkProxy(QNetworkProxy::NoProxy); };
    return parts;
}

FetchRequest requestFor(const QString &address)
{
    FetchRequest request;
    request.address = address;
    request.obeyRobots = false;
    request.delayMs = 0;
    return request;
}

} // namespace

/// The fetching thread, seen from outside.
class TestFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesInItsOwnThread()
    {
        ManualTime time;
        EvilServer server(time);
        server.onPage("/a", "hello");
        Fetcher fetcher(m_clock, loopback());
        std::vector<Fetching<FetchResult>> under;
        for (int i = 0; i < 20; ++i)
            under.push_back(fetcher.fetch(requestFor(server.address("/a"))));
        for (Fetching<FetchResult> &fetching : under) {
            QTRY_VERIFY(fetching.future().isFinished());
            const auto result = fetching.wait();
            QVERIFY(result && *result);
            QCOMPARE((*result)->body, "hello");
        }
        QCOMPARE(server.requests().size(), 20);
        QVERIFY(server.connections() <= 2);
    }

    void droppingCancels()
    {
        ManualTime time;
        EvilServer server(time);
        bool ended = false;
        server.onScript("/silent", [&](EvilTurn &turn) {
            connect(&turn, &QObject::destroyed, this, [&] { ended = true; });
        });
        server.onPage("/a", "hello");
        Fetcher fetcher(m_clock, loopback());
        QFutureWatcher<FetchResult> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        {
            Fetching<FetchResult> fetching = fetcher.fetch(requestFor(server.address("/silent")));
            watcher.setFuture(fetching.future());
            QTRY_COMPARE(server.requests().size(), 1);
        }
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(watcher.isCanceled());
        QTRY_VERIFY(ended); // the connection is gone too
        // What the thread still had to say about the first comes before the end of a second.
        Fetching<FetchResult> second = fetcher.fetch(requestFor(server.address("/a")));
        QTRY_VERIFY(second.future().isFinished());
        QVERIFY(second.wait()->has_value());
        QCOMPARE(finished.size(), 1);
    }

    void cancelledBeforeItBegan()
    {
        ManualTime time;
        EvilServer server(time);
        server.onScript("/silent", [](EvilTurn &) {});
        Fetcher fetcher(m_clock, loopback());
        Fetching<FetchResult> fetching = fetcher.fetch(requestFor(server.address("/silent")));
        fetching.cancel();
        QTRY_VERIFY(fetching.future().isFinished());
        QVERIFY(!fetching.wait());
    }

    void theEndOfTheFetcherEndsAll()
    {
        ManualTime time;
        EvilServer server(time);
        server.onScript("/silent", [](EvilTurn &) {});
        auto fetcher = std::make_unique<Fetcher>(m_clock, loopback());
        Fetching<FetchResult> fetching = fetcher->fetch(requestFor(server.address("/silent")));
        QTRY_COMPARE(server.requests().size(), 1);
        fetcher.reset();
        QVERIFY(fetching.future().isFinished());
        QVERIFY(!fetching.wait());
    }

private:
    SystemClock m_clock;
};

RAPPORTEUR_TEST(TestFetcher)

#include "tst_fetcher.moc"
