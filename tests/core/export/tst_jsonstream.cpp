// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/codepoints.h"
#include "core/export/jsonstream.h"
#include "core/store/connection.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestJsonStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesInOrder();
    void texts_data();
    void texts();
    void numbers_data();
    void numbers();
    void times();
    void valuesAreOneLine();
    void valuesMayBeNested();
    void positionsCountPairsOnce();
};

namespace
{

QByteArray written(const std::function<void(JsonStream &)> &write)
{
    QByteArray out;
    JsonStream json(out);
    write(json);
    return out;
}

} // namespace

void TestJsonStream::writesInOrder()
{
    const QByteArray out = written([](JsonStream &json) {
        json.beginObject();
        json.field("z"_L1, 1);
        json.field("a"_L1, u"text"_s);
        json.key("list"_L1);
        json.beginArray();
        json.beginObject();
        json.endObject();
        json.boolean(true);
        json.null();
        json.beginArray();
        json.endArray();
        json.endArray();
        json.key(u"odd \"key\""_s);
        json.score({});
        json.endObject();
    });
    const QByteArray expected =
        "{\"z\":1,\"a\":\"text\",\"list\":[{},true,null,[]],\"odd \\\"key\\\"\":null}";
    QCOMPARE(out, expected);
}

void TestJsonStream::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << u"plain é 文 🦊"_s << u"\"plain é 文 🦊\""_s.toUtf8();
    QTest::newRow("quotes") << u"\"a\\b\""_s << QByteArray("\"\\\"a\\\\b\\\"\"");
    QTest::newRow("line ends") << u"a\nb\r\tc"_s << QByteArray("\"a\\nb\\u000d\\tc\"");
    QTest::newRow("line separators")
        << u"a\u2028b\u2029c\u0085d"_s << QByteArray("\"a\\u2028b\\u2029c\\u0085d\"");
    QTest::newRow("controls") << QString::fromUtf16(u"\x01\x1f\x7f\0", 4)
                              << QByteArray("\"\\u0001\\u001f\\u007f\xef\xbf\xbd\"");
    QTest::newRow("lone surrogates")
        << QString::fromUtf16(u"\xd800x\xdc00", 3) << u"\"\ufffdx\ufffd\""_s.toUtf8();
    QTest::newRow("markup") << u"</script><b>"_s << QByteArray("\"</script><b>\"");
    QTest::newRow("nothing") << QString() << QByteArray("\"\"");
}

void TestJsonStream::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, json);
    const QByteArray out = written([&](JsonStream &stream) { stream.text(text); });
    QCOMPARE(out, json);
    const QJsonDocument read = QJsonDocument::fromJson('[' + out + ']');
    QCOMPARE(read.array().first().toString(), QString::fromUtf8(storableUtf8(text)));
    QCOMPARE(written([&](JsonStream &stream) { stream.json(text); }), json); // by either way
}

void TestJsonStream::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("no negative zero") << -0.0 << QByteArray("0");
    QTest::newRow("shortest") << 0.1 << QByteArray("0.1");
    QTest::newRow("all digits") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("negative") << -0.35 << QByteArray("-0.35");
    QTest::newRow("not a number") << qQNaN() << QByteArray("null");
    QTest::newRow("infinite") << qInf() << QByteArray("null");
}

void TestJsonStream::numbers()
{
    QFETCH(const double, number);
    QFETCH(const QByteArray, json);
    QCOMPARE(written([&](JsonStream &stream) { stream.number(number); }), json);
}

void TestJsonStream::times()
{
    const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone(3600));
    QCOMPARE(written([&](JsonStream &json) { json.time(time); }),
             QByteArray("\"2026-01-02T02:04:05.006Z\""));
    QCOMPARE(written([&](JsonStream &json) { json.time({}); }), QByteArray("null"));
}

void TestJsonStream::valuesAreOneLine()
{
    const QJsonObject value{
        {u"line\u2028end"_s, QJsonArray{u"a\u2029b\u0085"_s, 3, 1000000, 0.25, true, QJsonValue()}},
        {u"nested"_s, QJsonObject{{u"empty"_s, QJsonArray()}}}};
    const QByteArray out = written([&](JsonStream &json) { json.json(value); });
    QCOMPARE(
        out,
        QByteArray(
            "{\"line\\u2028end\":[\"a\\u2029b\\u0085\",3,1000000,0.25,true,null],\"nested\":{\"empty\":[]}}"));
    QCOMPARE(QJsonDocument::fromJson(out).object(), value);
}

void TestJsonStream::valuesMayBeNested()
{
    QByteArray deep = QByteArray("[").repeated(900) + QByteArray("]").repeated(900);
    const QJsonDocument document = QJsonDocument::fromJson(deep);
    QVERIFY(document.isArray());
    QCOMPARE(written([&](JsonStream &json) { json.json(document.array()); }), deep);
}

void TestJsonStream::positionsCountPairsOnce()
{
    std::mt19937 random(4);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = int(random() % 40); i > 0; --i)
            text += random() % 3 ? u"a"_s : random() % 2 ? u"🦊"_s : QString(QChar(0xd83d));
        const CodePoints points(text);
        for (qsizetype at = -2; at <= text.size() + 2; ++at) {
            const qsizetype inside = qBound<qsizetype>(0, at, text.size());
            QCOMPARE(points.at(at), toCodePoints(text, {inside, 0}).start);
        }
    }
    const CodePoints fox(u"a🦊b");
    QCOMPARE(fox.at(1), 1);
    QCOMPARE(fox.at(3), 2);
    QCOMPARE(fox.at(4), 3);
    QCOMPARE(fox.at(99), 3);
}

RAPPORTEUR_TEST(TestJsonStream)

#include "tst_jsonstream.moc"
