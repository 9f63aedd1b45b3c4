// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelbook.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// The models that a workspace remembers: everything comes back, and a file from elsewhere can do no harm.
class TestModelBook : public QObject
{
    Q_OBJECT

private:
    static ModelSetup setup()
    {
        ModelSetup made;
        const ServerPreset preset = shippedServerPreset(u"anthropic"_s).value();
        made.server = {preset, serverAddress(preset, preset.baseAddress).value(), u"large"_s};
        made.temperature = 0.5;
        made.thinking = Thinking::Low;
        made.outputCap = 9000;
        made.contextTokens = 200'000;
        made.prices = {.input = 3'000'000,
                       .output = 15'000'000,
                       .cachedInput = 300'000,
                       .cacheWrite = 3'750'000,
                       .request = 10};
        made.caps.run = 5'000'000;
        made.streamed = false;
        made.concurrency = 3;
        return made;
    }

private Q_SLOTS:
    void everythingComesBack()
    {
        const QList<ModelSetup> book = modelBookFromJson(modelBookToJson({setup()}));
        QCOMPARE(book.size(), 1);
        const ModelSetup &back = book.first();
        QCOMPARE(raterOf(back, {}), raterOf(setup(), {}));
        QCOMPARE(back.server.address, setup().server.address);
        QCOMPARE(back.prices, setup().prices);
        QCOMPARE(back.caps.run, setup().caps.run);
        QVERIFY(!back.caps.day);
        QCOMPARE(back.contextTokens, 200'000);
        QCOMPARE(back.streamed, false);
        QCOMPARE(back.concurrency, 3);
        // A run that goes on gets prices and caps from the book, or does without.
        QCOMPARE(setupFor(raterOf(setup(), u"hash"_s), book)->prices, setup().prices);
        const auto alone = setupFor(raterOf(setup(), {}), {});
        QCOMPARE(alone->outputCap, 9000);
        QVERIFY(!alone->prices.complete());
    }

    void nonsenseIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no list") << QByteArray("{\"provider\":\"openai\"}");
        QTest::newRow("numbers") << QByteArray("[1, null, [], \"openai\"]");
        QTest::newRow("unknown server")
            << QByteArray("[{\"provider\":\"nobody\",\"model\":\"m\",\"settings\":{}}]");
        QTest::newRow("another scheme")
            << QByteArray("[{\"provider\":\"openai\",\"model\":\"m\",\"settings\":{"
                          "\"base_address\":\"file:///etc/passwd\"}}]");
        QTest::newRow("a user in the address")
            << QByteArray("[{\"provider\":\"openai\",\"model\":\"m\",\"settings\":{"
                          "\"base_address\":\"https://a:b@api.openai.com/v1\"}}]");
    }
    void nonsenseIsLeftOut()
    {
        QFETCH(QByteArray, json);
        QVERIFY(modelBookFromJson(json).isEmpty());
    }

    void figuresBeyondAllSenseAreLeftOut()
    {
        const QList<ModelSetup> book = modelBookFromJson(
            "[{\"provider\":\"openai\",\"model\":\"m\",\"settings\":{\"base_address\":"
            "\"https://api.openai.com/v1\"},\"prices\":{\"input\":-1,\"output\":9e18},"
            "\"cap_run\":1e17,\"context\":-5,\"concurrency\":100000}]");
        QCOMPARE(book.size(), 1);
        QVERIFY(!book.first().prices.input && !book.first().prices.output);
        QVERIFY(!book.first().caps.run);
        QCOMPARE(book.first().contextTokens, 0);
        QCOMPARE(book.first().concurrency, 256);
    }
};

RAPPORTEUR_TEST(TestModelBook)

#include "tst_modelbook.moc"
