// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answertext.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

QString joined(const QList<QStringView> &parts)
{
    QStringList all;
    for (const QStringView part : parts)
        all.append(part.toString());
    return all.join(u'|');
}

} // namespace

class TestAnswerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thinking_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rest");
        QTest::newRow("none") << u"{\"a\":1}"_s << u"{\"a\":1}"_s;
        QTest::newRow("before") << u"<think>well {draft}</think>{\"a\":1}"_s << u"{\"a\":1}"_s;
        QTest::newRow("upper case") << u"<THINK>x</THINK> {}"_s << u" {}"_s;
        QTest::newRow("other names")
            << u"<thinking>x</thinking><reasoning>{y}</reasoning>{}"_s << u"{}"_s;
        QTest::newRow("two blocks") << u"<think>a</think><think>b {1}</think>{}"_s << u"{}"_s;
        QTest::newRow("opening tag eaten") << u"so {maybe} this</think>\n{}"_s << u"\n{}"_s;
        QTest::newRow("never ends") << u"<think> {\"a\":1}"_s << QString();
        QTest::newRow("behind the answer")
            << u"{\"a\":1} <think>done</think>"_s << u"{\"a\":1} <think>done</think>"_s;
        QTest::newRow("inside a string") << u"{\"a\":\"<think>\"}"_s << u"{\"a\":\"<think>\"}"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void thinking()
    {
        QFETCH(QString, text);
        QFETCH(QString, rest);
        QCOMPARE(withoutThinking(text).toString(), rest);
    }

    void fences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts");
        QTest::newRow("none") << u"{}"_s << QString();
        QTest::newRow("one") << u"x\n```json\n{}\n```\ny"_s << u"{}\n"_s;
        QTest::newRow("two") << u"```\na\n```\n```\nb\n```"_s << u"a\n|b\n"_s;
        QTest::newRow("tildes around backticks") << u"~~~\n```\n~~~"_s << u"```\n"_s;
        QTest::newRow("longer outside") << u"````\n```\n{}\n```\n````"_s << u"```\n{}\n```\n"_s;
        QTest::newRow("indented") << u"  ```json\n{}\n  ```"_s << u"{}\n"_s;
        QTest::newRow("never closed") << u"```json\n{\"a\":1"_s << u"{\"a\":1"_s;
        QTest::newRow("in the middle of a line") << u"{\"a\":\"```\"}"_s << QString();
        QTest::newRow("text behind the marker does not close")
            << u"```\n``` no\n```"_s << u"``` no\n"_s;
        QTest::newRow("nothing behind") << u"```"_s << QString();
    }
    void fences()
    {
        QFETCH(QString, text);
        QFETCH(QString, parts);
        QCOMPARE(joined(fencedParts(text)), parts);
    }

    void objects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("objects");
        QTest::newRow("one") << u"say {\"a\":{\"b\":1}} so"_s << u"{\"a\":{\"b\":1}}"_s;
        QTest::newRow("two") << u"{a} and {b}"_s << u"{a}|{b}"_s;
        QTest::newRow("braces in strings") << u"{\"a\":\"}{\"}"_s << u"{\"a\":\"}{\"}"_s;
        QTest::newRow("escaped quotes") << u"{\"a\":\"\\\"}\"}"_s << u"{\"a\":\"\\\"}\"}"_s;
        QTest::newRow("quotes in prose") << u"the \" sign {\"a\":1}"_s << u"{\"a\":1}"_s;
        QTest::newRow("lone opening brace") << u"{ x {\"a\":1}"_s << u"{\"a\":1}"_s;
        QTest::newRow("lone closing brace") << u"} {\"a\":1} }"_s << u"{\"a\":1}"_s;
        QTest::newRow("never closed") << u"{{{"_s << QString();
    }
    void objects()
    {
        QFETCH(QString, text);
        QFETCH(QString, objects);
        QCOMPARE(joined(balancedObjects(text)), objects);
    }

    void objectsAreBalancedAndApart()
    {
        QRandomGenerator random(23);
        static constexpr char16_t odd[] = u"{}{}\"\\a ";
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(60); i > 0; --i)
                text += QChar(odd[random.bounded(8)]);
            qsizetype end = 0;
            for (const QStringView object : balancedObjects(text)) {
                const qsizetype start = object.constData() - QStringView(text).constData();
                QVERIFY(start >= end);
                QVERIFY(object.startsWith(u'{') && object.endsWith(u'}'));
                end = start + object.size();
            }
        }
    }

    void places()
    {
        QCOMPARE(lineAndColumn(u"ab\ncd", 0), u"1:1"_s);
        QCOMPARE(lineAndColumn(u"ab\ncd", 2), u"1:3"_s);
        QCOMPARE(lineAndColumn(u"ab\ncd", 4), u"2:2"_s);
        QCOMPARE(lineAndColumn(u"ab\ncd", 99), u"2:3"_s);
        QCOMPARE(lineAndColumn(u"", -1), u"1:1"_s);
    }
};

RAPPORTEUR_TEST(TestAnswerText)
#include "tst_answertext.moc"
