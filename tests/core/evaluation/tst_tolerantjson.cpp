// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerparts.h"
#include "core/evaluation/loosenumber.h"
#include "core/evaluation/tolerantjson.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// The value as compact JSON, whatever kind it is.
QString compact(const TolerantReading &reading)
{
    const QJsonValue value = toJsonValue(reading.tree.root(), 50);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
}

QString codes(const TolerantReading &reading)
{
    QStringList all;
    for (const JsonRepair &fault : reading.faults) {
        if (!all.contains(fault.code))
            all.append(fault.code);
    }
    return all.join(u' ');
}

} // namespace

class TestTolerantJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("faults");
        const auto row = [](const char *name, const QString &text, const QString &value,
                            const QString &faults) {
            QTest::newRow(name) << text << value << faults;
        };
        row("valid", uR"({"a":[1,-2.5e3,true,null,"x"]})"_s, uR"({"a":[1,-2500,true,null,"x"]})"_s,
            {});
        row("trailing comma in object", u"{\"a\":1,}"_s, u"{\"a\":1}"_s, u"trailing-comma"_s);
        row("trailing comma in list", u"[1,2,]"_s, u"[1,2]"_s, u"trailing-comma"_s);
        row("missing comma between lines", u"{\"a\":\"x\"\n\"b\":\"y\"}"_s,
            u"{\"a\":\"x\",\"b\":\"y\"}"_s, u"missing-comma"_s);
        row("missing comma between objects", u"[{\"a\":1} {\"a\":2}]"_s, u"[{\"a\":1},{\"a\":2}]"_s,
            u"missing-comma"_s);
        row("missing comma behind number", u"{\"a\":0.4 \"b\":1}"_s, u"{\"a\":0.4,\"b\":1}"_s,
            u"missing-comma"_s);
        row("stray comma", u"[,1,,2]"_s, u"[1,2]"_s, u"stray-comma"_s);
        row("comments", u"{/* x */\"a\":1, // y\n\"b\":2 # z\n}"_s, u"{\"a\":1,\"b\":2}"_s,
            u"comment"_s);
        row("unquoted names", u"{a:1,b_c:2}"_s, u"{\"a\":1,\"b_c\":2}"_s, u"unquoted-name"_s);
        row("single quotes", u"{'a':'it\\'s'}"_s, u"{\"a\":\"it's\"}"_s,
            u"quote-style wrong-escape"_s);
        row("typographic quotes", u"{\u201Ca\u201D:\u201Cb\u201D}"_s, u"{\"a\":\"b\"}"_s,
            u"quote-style"_s);
        row("Python words", u"{\"a\":True,\"b\":None,\"c\":False}"_s,
            u"{\"a\":true,\"b\":null,\"c\":false}"_s, u"unquoted-word"_s);
        row("inner quotes", u"{\"a\":\"He said \"no\" to it\",\"b\":1}"_s,
            u"{\"a\":\"He said \\\"no\\\" to it\",\"b\":1}"_s, u"inner-quote"_s);
        row("inner quotes with comma", u"{\"a\":\"Says \"no\", then goes\",\"b\":1}"_s,
            u"{\"a\":\"Says \\\"no\\\", then goes\",\"b\":1}"_s, u"inner-quote"_s);
        row("raw line end", u"{\"a\":\"x\ny\"}"_s, u"{\"a\":\"x\\ny\"}"_s, u"control-character"_s);
        row("wrong escape", u"[\"\\q\"]"_s, u"[\"q\"]"_s, u"wrong-escape"_s);
        row("plus", u"{\"a\":+0.5}"_s, u"{\"a\":0.5}"_s, u"number-form"_s);
        row("typographic minus", u"{\"a\":\u22120.5}"_s, u"{\"a\":-0.5}"_s, u"number-form"_s);
        row("bare point", u"[.5,5.]"_s, u"[0.5,5]"_s, u"number-form"_s);
        row("decimal comma", u"{\"a\":0,5,\"b\":-1,25}"_s, u"{\"a\":0.5,\"b\":-1.25}"_s,
            u"number-form"_s);
        row("a list has no decimal comma", u"[0,5]"_s, u"[0,5]"_s, {});
        row("missing ends", u"{\"a\":[{\"b\":1}"_s, u"{\"a\":[{\"b\":1}]}"_s, u"cut-off"_s);
        row("wrong bracket", u"{\"a\":[1,2},\"b\":3}"_s, u"{\"a\":[1,2]}"_s, u"wrong-bracket"_s);
        row("missing value", u"{\"a\":,\"b\":}"_s, u"{\"a\":null,\"b\":null}"_s,
            u"missing-value"_s);
        row("missing colon", u"{\"a\" 1,\"b\"=2}"_s, u"{\"a\":1,\"b\":2}"_s, u"missing-colon"_s);
    }
    void repairs()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(QString, faults);
        const TolerantReading reading = tolerantJson(text);
        QVERIFY(!reading.failed);
        QCOMPARE(compact(reading), value);
        QCOMPARE(codes(reading), faults);
    }

    void neverMakesANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("NaN") << u"[NaN]"_s << u"[null]"_s;
        QTest::newRow("infinities") << u"[Infinity,-Infinity,inf]"_s << u"[null,null,null]"_s;
        QTest::newRow("too large") << u"[1e999]"_s << u"[null]"_s;
        QTest::newRow("fraction") << u"[1/2]"_s << u"[\"1/2\"]"_s;
        QTest::newRow("about") << u"[~0.4]"_s << u"[\"~0.4\"]"_s;
        QTest::newRow("explained") << u"[0.4 (moderate)]"_s << u"[\"0.4 (moderate)\"]"_s;
        QTest::newRow("hexadecimal") << u"[0x10]"_s << u"[\"0x10\"]"_s;
        QTest::newRow("percent") << u"[40%]"_s << u"[\"40%\"]"_s;
        QTest::newRow("words") << u"[mild]"_s << u"[\"mild\"]"_s;
        QTest::newRow("cut off") << u"{\"a\":0.4"_s << u"{\"a\":null}"_s;
        QTest::newRow("cut off behind the point") << u"{\"a\":0."_s << u"{\"a\":null}"_s;
        QTest::newRow("cut off behind the colon") << u"{\"a\":"_s << u"{}"_s;
    }
    void neverMakesANumber()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QCOMPARE(compact(tolerantJson(text)), value);
    }

    void looseNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("+0.5") << u"+0.5"_s << 0.5;
        QTest::newRow("-.5") << u" -.5 "_s << -0.5;
        QTest::newRow("1.") << u"1."_s << 1.0;
        QTest::newRow("U+2212") << u"\u22120,25"_s << -0.25;
        QTest::newRow("exponent") << u"5e-1"_s << 0.5;
    }
    void looseNumbers()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        QCOMPARE(looseNumber(text), std::optional(value));
    }

    void looseNumbersAreNumbers()
    {
        for (const QString &text :
             {u""_s, u"."_s, u"-"_s, u"1.2.3"_s, u"1,"_s, u"0.5x"_s, u"e5"_s, u"5e"_s, u"5-3"_s,
              u"1 2"_s, u"NaN"_s, u"inf"_s, u"1e999"_s, u"½"_s})
            QVERIFY2(!looseNumber(text), qPrintable(text));
    }

    void deepNestingFailsWithoutRecursion()
    {
        const TolerantReading reading = tolerantJson(QString(1'000'000, u'['));
        QVERIFY(reading.failed);
        QVERIFY(reading.faults.contains(JsonRepair{u"too-deep"_s, 200}));
    }

    void garbageComesToAnEnd()
    {
        QRandomGenerator random(3);
        static constexpr char16_t odd[] = u"{}[]\",:'\\/*#+-.0e\n\u201C tn\u00BB";
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += QChar(odd[random.bounded(static_cast<int>(std::size(odd)) - 1)]);
            const TolerantReading reading = tolerantJson(text);
            QVERIFY(reading.end <= text.size());
            QVERIFY(!reading.tree.isOpen());
        }
        QVERIFY(tolerantJson(u'{' + QString(100'000, u')')).failed);
    }

    /// Graded examples of two other projects: whatever they make of an input, ours ends, and every number it
    /// finds stands in the input.
    void examplesOfOthers()
    {
        NEEDS_SHARED_DATA();
        int examples = 0;
        for (const QString &name : {u"js_jsonrepair.jsonl"_s, u"python_json_repair.jsonl"_s}) {
            QFile file(sharedDataPath(u"json_repair/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            while (!file.atEnd()) {
                const QString input =
                    QJsonDocument::fromJson(file.readLine()).object().value("input"_L1).toString();
                const TolerantReading reading = tolerantJson(input);
                ++examples;
                if (QJsonDocument::fromJson(input.toUtf8()).isObject())
                    QVERIFY2(!reading.failed && reading.tree.root().is(JsonKind::Object),
                             qPrintable(input));
            }
        }
        QCOMPARE_GT(examples, 500);
    }
};

RAPPORTEUR_TEST(TestTolerantJson)
#include "tst_tolerantjson.moc"
