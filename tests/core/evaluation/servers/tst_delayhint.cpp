// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/delayhint.h"
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestDelayHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delays_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); // -1: none
        const auto row = [](const char *value, qint64 ms) {
            QTest::newRow(value) << QByteArray(value) << ms;
        };
        row("2", 2000);
        row(" 2 ", 2000);
        row("0", 0);
        row("1.25", 1250);
        row("0.0001", 1);
        row("-5", 0);
        row("3600", 3'600'000);
        row("NaN", -1);
        row("inf", -1);
        row("soon", -1);
        row("", -1);
        row("12ms", 12);
        row("1s", 1000);
        row("6m0s", 360'000);
        row("7.66s", 7660);
        row("2m59.56s", 179'560);
        row("1h2m3s", 3'723'000);
        row("500us", 1);
        row("5 apples", -1);
        row("2026-11-25T12:00:30Z", 30'000);
        row("2026-11-25T13:00:30+01:00", 30'000);
        row("2026-11-25T11:00:00Z", 0);
        row("Wed, 25 Nov 2026 12:01:00 GMT", 60'000);
        row("1795608045", 45'000);
        row("1795608045000", 45'000);
        row("1e999", -1);
        row("99999999999999999999999", 3'200'000'000'000);
    }
    void delays()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const qint64, ms);
        QCOMPARE(delayIn(value, noon()).value_or(-1), ms);
    }

    void hintsInOrder()
    {
        ErrorBody body;
        body.message = u"Please try again in 9s."_s;
        const auto hint = [&](const QList<ServerHeader> &headers) {
            return delayHint(responseOf(429, {}, headers), body, noon()).value_or(-1);
        };
        QCOMPARE(hint({{"retry-after-ms", "750"}, {"Retry-After", "3"}}), 750);
        QCOMPARE(hint({{"Retry-After", "3"}}), 3000);
        QCOMPARE(hint({{"Retry-After", "never"}}), 9000);
        QCOMPARE(hint({}), 9000);
        body.message = u"Rate limit. Try again in 1 minute 5 seconds, or pay."_s;
        QCOMPARE(hint({}), 65'000);
        body.message.clear();
        QCOMPARE(hint({}), -1);
        body.waitMs = 4000;
        QCOMPARE(hint({}), 4000);
    }

    /// The reset of a quota is a wait only where the quota is used up, and only for that refusal.
    void resetsOfUsedUpQuotas()
    {
        const QList<ServerHeader> headers = {{"x-ratelimit-remaining-requests", "10"},
                                             {"x-ratelimit-reset-requests", "6m0s"},
                                             {"x-ratelimit-remaining-tokens", "0"},
                                             {"x-ratelimit-reset-tokens", "7.66s"}};
        QCOMPARE(delayHint(responseOf(429, {}, headers), {}, noon()), 7660);
        QCOMPARE(delayHint(responseOf(503, {}, headers), {}, noon()), std::nullopt);
    }

    void quotas_data()
    {
        QTest::addColumn<QList<ServerHeader>>("headers");
        QTest::addColumn<QList<RateLimit>>("limits");
        QTest::newRow("openai") << QList<ServerHeader>{{"X-RateLimit-Limit-Requests", "500"},
                                                       {"x-ratelimit-remaining-requests", "499"},
                                                       {"x-ratelimit-reset-requests", "120ms"},
                                                       {"x-ratelimit-limit-tokens", "200000"},
                                                       {"x-ratelimit-remaining-tokens", "199000"}}
                                << QList<RateLimit>{{u"requests"_s, 500, 499, 120},
                                                    {u"tokens"_s, 200'000, 199'000, {}}};
        QTest::newRow("azure") << QList<ServerHeader>{{"x-ratelimit-limit-tokens", "-1"},
                                                      {"x-ratelimit-remaining-tokens", "-1"}}
                               << QList<RateLimit>{};
        QTest::newRow("anthropic")
            << QList<ServerHeader>{{"anthropic-ratelimit-input-tokens-limit", "50000"},
                                   {"anthropic-ratelimit-input-tokens-remaining", "0"},
                                   {"anthropic-ratelimit-input-tokens-reset",
                                    "2026-11-25T12:00:59Z"}}
            << QList<RateLimit>{{u"input-tokens"_s, 50'000, 0, 59'000}};
        QTest::newRow("openrouter") << QList<ServerHeader>{{"X-RateLimit-Limit", "20"},
                                                           {"X-RateLimit-Remaining", "0"},
                                                           {"X-RateLimit-Reset", "1795608045000"}}
                                    << QList<RateLimit>{{QString(), 20, 0, 45'000}};
        QTest::newRow("clock ten minutes ahead")
            << QList<ServerHeader>{{"date", "Wed, 25 Nov 2026 12:10:00 GMT"},
                                   {"anthropic-ratelimit-tokens-reset", "2026-11-25T12:10:05Z"}}
            << QList<RateLimit>{{u"tokens"_s, {}, {}, 5000}};
        QTest::newRow("others") << QList<ServerHeader>{{"server", "x"}} << QList<RateLimit>{};
    }
    void quotas()
    {
        QFETCH(const QList<ServerHeader>, headers);
        QFETCH(const QList<RateLimit>, limits);
        QCOMPARE(rateLimits(responseOf(200, {}, headers), noon()), limits);
    }

    void whetherToTryAgain()
    {
        QCOMPARE(retryWanted(responseOf(500, {}, {{"X-Should-Retry", "false"}})), false);
        QCOMPARE(retryWanted(responseOf(500, {}, {{"x-should-retry", "TRUE"}})), true);
        QCOMPARE(retryWanted(responseOf(500, {}, {{"x-should-retry", "perhaps"}})), std::nullopt);
    }
};

RAPPORTEUR_TEST(TestDelayHint)

#include "tst_delayhint.moc"
