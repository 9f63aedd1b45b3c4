// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/score.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfUp_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("expected");
        QTest::newRow("third decimal stays") << 0.123 << 0.123;
        QTest::newRow("down") << 0.1234 << 0.123;
        QTest::newRow("half goes up") << 0.0625 << 0.063;
        QTest::newRow("negative half goes up, towards 0") << -0.0625 << -0.062;
        QTest::newRow("below the half") << -0.0626 << -0.063;
        QTest::newRow("one") << 1.0 << 1.0;
        QTest::newRow("minus one") << -1.0 << -1.0;
    }
    void roundsHalfUp()
    {
        QFETCH(double, value);
        QFETCH(double, expected);
        QCOMPARE(rounded(value), expected);
        QCOMPARE(rounded(Score(value)), Score(expected));
    }

    void roundingKnowsNoDataAndNoMinusZero()
    {
        QCOMPARE(rounded(Score()), Score());
        QVERIFY(!std::signbit(rounded(-0.0)));
        QVERIFY(!std::signbit(rounded(-0.0002)));
    }

    void showsForPeople()
    {
        QCOMPARE(scoreText(0.2), u"+0.20"_s);
        QCOMPARE(scoreText(-0.35), u"\u22120.35"_s);
        QCOMPARE(scoreText(0), u"0.00"_s);
        QCOMPARE(scoreText(-0.001), u"0.00"_s);
        QCOMPARE(scoreText(0.345), u"+0.35"_s);
        QCOMPARE(scoreText(-1), u"\u22121.00"_s);
        QCOMPARE(scoreText(0.443, 3), u"+0.443"_s);
        QCOMPARE(scoreText({}), u"\u2013"_s);
    }

    void readsTypedNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("expected");
        QTest::newRow("point first") << u".4"_s << 0.4;
        QTest::newRow("minus") << u"-.25"_s << -0.25;
        QTest::newRow("comma and plus") << u"+0,3"_s << 0.3;
        QTest::newRow("typographic minus") << u"\u22120.5"_s << -0.5;
        QTest::newRow("en dash as minus") << u"\u20130.5"_s << -0.5;
        QTest::newRow("spaces") << u"  1 "_s << 1.0;
        QTest::newRow("minus one") << u"-1"_s << -1.0;
        QTest::newRow("rounded") << u"0.12345"_s << 0.123;
        QTest::newRow("Arabic digits") << u"\u0660.\u0665"_s << 0.5;
    }
    void readsTypedNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(double, expected);
        const Result<Score> score = scoreFromTyped(typed, -1, 1);
        QVERIFY2(score, qPrintable(score ? QString() : score.error().text));
        QCOMPARE(*score, Score(expected));
    }

    void readsTypedNoData()
    {
        for (const QString &typed : {u"n"_s, u"ND"_s, u"N/D"_s, u"-"_s, u"\u2013"_s, u" nd "_s}) {
            const Result<Score> score = scoreFromTyped(typed, -1, 1);
            QVERIFY2(score && !*score, qPrintable(typed));
        }
    }

    void refusesWhatIsNoScore()
    {
        for (const QString &typed :
             {u""_s, u"."_s, u"+"_s, u"0.5.1"_s, u"1e-1"_s, u"0x1"_s, u"abc"_s, u"0.4 5"_s,
              u"nan"_s, u"--.5"_s, u"1.01"_s, u"-1.2"_s}) {
            const Result<Score> score = scoreFromTyped(typed, -1, 1);
            QVERIFY2(!score, qPrintable(typed));
            QCOMPARE(score.error().kind, ErrorKind::BadInput);
        }
        QVERIFY(scoreFromTyped(u"2", -1, 1).error().text.contains(u"+1.00"_s));
    }

    void passesThroughJson()
    {
        QCOMPARE(scoreFromJson(scoreToJson(0.25)), Score(0.25));
        QVERIFY(scoreToJson({}).isNull());
        QCOMPARE(scoreFromJson(QJsonValue()), Score());
        QCOMPARE(scoreFromJson(u"0.5"_s), Score());
    }
};

RAPPORTEUR_TEST(TestScore)
#include "tst_score.moc"
