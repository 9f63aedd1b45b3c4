// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcetime.h"
#include "tests/support/registry.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestSourceTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: date unknown
        QTest::newRow("algolia old") << u"2006-10-09T19:52:45.000Z"_s << u"2006-10-09T19:52:45Z"_s;
        QTest::newRow("algolia new") << u"2018-03-14T03:50:30Z"_s << u"2018-03-14T03:50:30Z"_s;
        QTest::newRow("offset") << u"2015-07-24T05:36:09+01:00"_s << u"2015-07-24T04:36:09Z"_s;
        QTest::newRow("offset without colon")
            << u"2021-11-01T10:52:50+0100"_s << u"2021-11-01T09:52:50Z"_s;
        QTest::newRow("offset after a blank")
            << u"2021-11-01T10:52:50 +01:00"_s << u"2021-11-01T09:52:50Z"_s;
        QTest::newRow("microseconds")
            << u"2023-06-07T20:54:26.829123Z"_s << u"2023-06-07T20:54:26.829Z"_s;
        QTest::newRow("blank, no zone") << u"2026-02-23 10:00:00"_s << u"2026-02-23T10:00:00Z"_s;
        QTest::newRow("UTC in words") << u"2026-02-23 10:00:00 UTC"_s << u"2026-02-23T10:00:00Z"_s;
        QTest::newRow("day") << u"2024-06-25"_s << u"2024-06-25T00:00:00Z"_s;
        QTest::newRow("mail") << u"Tue, 24 Feb 2026 06:10:00 +0000"_s << u"2026-02-24T06:10:00Z"_s;
        QTest::newRow("zone by name")
            << u"Tue, 24 Feb 2026 06:10:00 EST"_s << u"2026-02-24T11:10:00Z"_s;
        QTest::newRow("no seconds") << u"Tue, 24 Feb 2026 06:10 GMT"_s << u"2026-02-24T06:10:00Z"_s;
        QTest::newRow("short year") << u"7 Feb 17 10:00:00 PDT"_s << u"2017-02-07T17:00:00Z"_s;
        QTest::newRow("short year of before")
            << u"Sun, 19 May 85 15:21:36 UT"_s << u"1985-05-19T15:21:36Z"_s;
        QTest::newRow("written out") << u"March 26, 2015"_s << u"2015-03-26T00:00:00Z"_s;
        QTest::newRow("day first") << u"3 May 1999"_s << u"1999-05-03T00:00:00Z"_s;
        QTest::newRow("dots") << u"24.12.2020"_s << u"2020-12-24T00:00:00Z"_s;
        QTest::newRow("seconds") << u"1502157527"_s << u"2017-08-08T01:58:47Z"_s;
        QTest::newRow("milliseconds") << u"1502157527000"_s << u"2017-08-08T01:58:47Z"_s;
        QTest::newRow("digits") << u"20150326"_s << u"2015-03-26T00:00:00Z"_s;
        QTest::newRow("old newspaper") << u"1867-04-01"_s << u"1867-04-01T00:00:00Z"_s;
        for (const char *bad : {"", "  ", "yesterday", "0000-00-00", "10000-01-01T00:00:00Z",
                                "2026-13-45", "-5", "0", "nan", "2026-02-30", "[object Object]"})
            QTest::newRow(qPrintable(u"bad %1"_s.arg(QString::fromLatin1(bad))))
                << QString::fromLatin1(bad) << QString();
        QTest::newRow("endless") << QString(100'000, u'1') << QString();
    }

    void text()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const QDateTime time = timeFromText(text);
        QCOMPARE(time.isValid(), !utc.isEmpty());
        if (time.isValid()) {
            QCOMPARE(time, QDateTime::fromString(utc, Qt::ISODateWithMs));
            QCOMPARE(time.timeSpec(), Qt::UTC);
        }
    }

    void numbersOutOfReachAreUnknown()
    {
        for (const double bad :
             {0.0, -1.0, 1e300, -1e300, 1e15, std::numeric_limits<double>::quiet_NaN(),
              std::numeric_limits<double>::infinity()})
            QVERIFY2(!timeFromNumber(bad).isValid(), qPrintable(QString::number(bad)));
        QCOMPARE(timeFromNumber(1175714200),
                 QDateTime(QDate(2007, 4, 4), QTime(19, 16, 40), QTimeZone::utc()));
        QCOMPARE(timeFromNumber(1175714200000.0), timeFromNumber(1175714200));
    }
};

RAPPORTEUR_TEST(TestSourceTime);

#include "tst_sourcetime.moc"
