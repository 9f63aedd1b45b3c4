// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/forecast.h"
#include "tests/support/registry.h"

#include <QTest>

#include <limits>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

TokenPrices prices(const char *input, const char *output)
{
    TokenPrices result;
    result.input = pricePerMillion(QString::fromLatin1(input));
    result.output = pricePerMillion(QString::fromLatin1(output));
    return result;
}

TokenUsage usage(qint64 input, qint64 output)
{
    TokenUsage result;
    result.input = input;
    result.output = output;
    return result;
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimals_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<int>("digits");
        QTest::addColumn<qint64>("units"); // -1: none
        const auto row = [](const char *number, int digits, qint64 units) {
            QTest::addRow("%s at %d", number, digits) << QByteArray(number) << digits << units;
        };
        row("0.00000015", 12, 150'000);
        row("0.000000000001", 12, 1);
        row("0.0000000000005", 12, 1);
        row("0.00000000000049999", 12, 0);
        row("3e-6", 12, 3'000'000);
        row("1.5E-7", 12, 150'000);
        row("0", 12, 0);
        row("15", 6, 15'000'000);
        row("+0.1", 6, 100'000);
        row(".5", 6, 500'000);
        row("5.", 6, 5'000'000);
        row("0.1", 1, 1);
        row("0.29", 2, 29); // as binary fraction times a hundred this is 28
        row("1.005", 2, 101); // half up
        row("-1", 12, -1);
        row("-0.5", 12, -1);
        row("", 12, -1);
        row(".", 12, -1);
        row("1.2.3", 12, -1);
        row("abc", 12, -1);
        row("1e", 12, -1);
        row("1e400", 12, -1);
        row("NaN", 12, -1);
        row("99999999999999999999", 0, -1);
        row("9223372036854775807", 0, std::numeric_limits<qint64>::max());
        row("1e-50", 12, 0);
    }
    void decimals()
    {
        QFETCH(const QByteArray, number);
        QFETCH(const int, digits);
        QFETCH(const qint64, units);
        QCOMPARE(decimalUnits(number, digits).value_or(-1), units);
    }

    /// The same price, whether a token or a million of them is priced, as text or as number.
    void unitsOfPrices()
    {
        QCOMPARE(pricePerToken(u"0.00000015"_s), 150'000);
        QCOMPARE(pricePerMillion(0.15), 150'000);
        QCOMPARE(pricePerToken(1.5e-7), 150'000);
        QCOMPARE(pricePerToken(u"-1"_s), std::nullopt); // a router: the price varies
        QCOMPARE(pricePerToken({}), std::nullopt);
        QCOMPARE(pricePerToken(true), std::nullopt);
    }

    void costs()
    {
        const TokenPrices cheap = prices("0.15", "0.60");
        QCOMPARE(costOf(usage(1'000'000, 1'000'000), cheap), 750'000);
        QCOMPARE(costOf(usage(1000, 500), cheap), 450);
        QCOMPARE(costOf(usage(1, 0), cheap), 1); // rounded up, so that a cap holds
        QCOMPARE(costOf(usage(0, 0), cheap), 0);
        TokenUsage cached = usage(1000, 0);
        cached.cachedInput = 800;
        cached.cacheWritten = 100;
        TokenPrices full = prices("10", "0");
        full.cachedInput = pricePerMillion(1);
        full.cacheWrite = pricePerMillion(12.5);
        QCOMPARE(costOf(cached, full), 1000 + 800 + 1250);
        full.request = 5;
        QCOMPARE(costOf(cached, full), 3055);
        cached.cost = 77; // what was charged counts
        QCOMPARE(costOf(cached, full), 77);
        // Large counts do not overflow.
        QCOMPARE(costOf(usage(4'000'000'000, 4'000'000'000), prices("500", "500")),
                 4'000'000'000'000);
    }

    void unknownIsNotFree()
    {
        QCOMPARE(costOf(usage(10, 10), {}), std::nullopt);
        TokenPrices half;
        half.input = 1;
        QCOMPARE(costOf(usage(10, 10), half), std::nullopt);
        TokenUsage unknown;
        unknown.input = 10;
        QCOMPARE(costOf(unknown, prices("1", "1")), std::nullopt);
    }

    void amountsForPeople()
    {
        QCOMPARE(moneyText(0), u"$0.00"_s);
        QCOMPARE(moneyText(4200), u"$0.0042"_s);
        QCOMPARE(moneyText(12'300'000), u"$12.30"_s);
        QCOMPARE(moneyText(1), u"$0.000001"_s);
        QCOMPARE(moneyText(-1'500'000), u"−$1.50"_s);
    }

    void tokensByScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        // Between what the encodings of current models give for such text, with room on both sides.
        QTest::newRow("English")
            << u"The council voted to keep the library open on Sundays, and nobody objected."_s
            << 12 << 24;
        QTest::newRow("German")
            << u"Der Rat beschloss, die Bücherei auch sonntags offen zu halten."_s << 11 << 26;
        QTest::newRow("Russian") << u"Совет решил оставить библиотеку открытой по воскресеньям."_s
                                 << 12 << 30;
        QTest::newRow("Chinese") << u"市议会决定图书馆星期日也开放。"_s << 10 << 22;
        QTest::newRow("Arabic") << u"قرر المجلس إبقاء المكتبة مفتوحة أيام الأحد."_s << 12 << 30;
        QTest::newRow("JSON") << u"{\"a\":[1,2,3],\"b\":null}"_s << 9 << 24;
    }
    void tokensByScript()
    {
        QFETCH(const QString, text);
        QFETCH(const int, low);
        QFETCH(const int, high);
        const qint64 tokens = estimatedTokens(text);
        QVERIFY2(tokens >= low && tokens <= high, qPrintable(QString::number(tokens)));
    }

    void estimatesGrowWithTheText()
    {
        QCOMPARE(estimatedTokens({}), 0);
        QCOMPARE(estimatedTokens(u" "), 1);
        const QString text = u"Wörter, 字 and 👍🏽 \n numbers 12345 …"_s;
        for (qsizetype i = 1; i <= text.size(); ++i)
            QCOMPARE_GE(estimatedTokens(text.first(i)), estimatedTokens(text.first(i - 1)));
    }

    void countsTeach()
    {
        TokenScale scale;
        QCOMPARE(scale.scaled(1000), 1000);
        const double before = scale.uncertainty();
        scale.learn(1000, 1300);
        QCOMPARE(scale.scaled(1000), 1300);
        QCOMPARE_LT(scale.uncertainty(), before);
        scale.learn(1000, 0); // a server that does not count
        scale.learn(1000, 100'000);
        scale.learn(10, 30); // too small to tell
        QCOMPARE(scale.scaled(1000), 1300);
    }

    void forecasts()
    {
        const PlannedCall call{
            .repeatedTokens = 3000, .ownTokens = 2000, .typicalOutput = 1000, .outputCap = 4000};
        const Forecast plain = forecast({10, call}, {}, prices("1", "2"), false, false);
        QCOMPARE(plain.calls, 10);
        QCOMPARE_LT(plain.input.low, 50'000);
        QCOMPARE_GT(plain.input.high, 50'000);
        QCOMPARE_LE(plain.output.high, 44'000);
        QVERIFY(plain.cost);
        QCOMPARE_LT(plain.cost->low,
                    70'000); // 50,000 in at $1 and 10,000 out at $2 are 70,000 millionths
        QCOMPARE_GT(plain.cost->high, 70'000);

        TokenPrices caching = prices("1", "2");
        caching.cachedInput = pricePerMillion(0.1);
        const Forecast cached = forecast({10, call}, {}, caching, true, false);
        QCOMPARE_LT(cached.cost->low, plain.cost->low);
        QCOMPARE(cached.cost->high, plain.cost->high); // a cache may fail
        QCOMPARE_GT(forecast({10, call}, {}, caching, true, true).output.high, cached.output.high);

        QVERIFY(!forecast({10, call}, {}, {}, false, false).cost);
        const Forecast nothing = forecast({}, {}, prices("1", "2"), false, false);
        QCOMPARE(nothing.calls, 0);
        QCOMPARE(nothing.cost, ForecastRange());
    }

    void theMostOfOneCall()
    {
        const PlannedCall call{
            .repeatedTokens = 0, .ownTokens = 1000, .typicalOutput = 10, .outputCap = 4000};
        QCOMPARE(mostFor(call, {}, prices("1", "2")), 1350 + 8000); // the cap, not the usual answer
        QCOMPARE(mostFor(call, {}, {}), std::nullopt);
    }
};

RAPPORTEUR_TEST(TestMoney)

#include "tst_money.moc"
