// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/csvarticles.h"
#include "tests/core/sources/readingdump.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestCsvArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const QStringList ab{u"a"_s, u"b"_s};
        QTest::newRow("plain") << QByteArray("a,b\r\n") << QList<QStringList>{ab};
        QTest::newRow("no end") << QByteArray("a,b") << QList<QStringList>{ab};
        QTest::newRow("bare CR") << QByteArray("a,b\ra,b") << QList<QStringList>{ab, ab};
        QTest::newRow("blank lines")
            << QByteArray("a,b\n\n\r\na,b\n") << QList<QStringList>{ab, ab};
        QTest::newRow("quotes") << QByteArray("\"a\",\"say \"\"b\"\"\"\n")
                                << QList<QStringList>{{u"a"_s, u"say \"b\""_s}};
        QTest::newRow("line ends inside")
            << QByteArray("\"a\r\nb\",c\n") << QList<QStringList>{{u"a\nb"_s, u"c"_s}};
        QTest::newRow("quote in the middle")
            << QByteArray("5\" disk,b\n") << QList<QStringList>{{u"5\" disk"_s, u"b"_s}};
        QTest::newRow("quote that does not close a field")
            << QByteArray("\"a \"b\" c\",d\n") << QList<QStringList>{{u"a \"b\" c"_s, u"d"_s}};
        QTest::newRow("empty fields")
            << QByteArray("a,,\"\",b\n") << QList<QStringList>{{u"a"_s, {}, {}, u"b"_s}};
        QTest::newRow("short rows") << QByteArray("a,b\nc\n") << QList<QStringList>{ab, {u"c"_s}};
        QTest::newRow("semicolon")
            << QByteArray("a;b\n\"x;y\";1,5\n") << QList<QStringList>{ab, {u"x;y"_s, u"1,5"_s}};
        QTest::newRow("said in the first line")
            << QByteArray("sep=|\na|b\n") << QList<QStringList>{ab};
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0,\0b\0\n\0",
                                              10)
                                << QList<QStringList>{ab};
        QTest::newRow("windows-1252")
            << QByteArray("a,b\xfc\n") << QList<QStringList>{{u"a"_s, u"b\u00fc"_s}};
    }

    void rows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        QCOMPARE(readCsvTable(bytes, u"f"_s).rows, rows);
    }

    void aQuoteThatNeverClosesCostsOneField()
    {
        const CsvTable table = readCsvTable("a,\"open\nb,c\nd,e\n", u"f"_s);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(issueCodes(table.issues), QStringList{u"open-quote"_s});
    }

    void oneApostropheIsUndone()
    {
        QCOMPARE(withoutGuard(u"'=1+1"_s), u"=1+1"_s);
        QCOMPARE(withoutGuard(u"'-0.35"_s), u"-0.35"_s);
        QCOMPARE(withoutGuard(u"''=1"_s), u"''=1"_s);
        QCOMPARE(withoutGuard(u"'tis"_s), u"'tis"_s);
        QCOMPARE(withoutGuard(u"'\uff1dx"_s), u"\uff1dx"_s);
        QCOMPARE(withoutGuard(u"'"_s), u"'"_s);
    }

    void headersAreKnownByTheirNames()
    {
        const ColumnMapping mapping = suggestedMapping(readCsvTable(
            "Article URL,Head line,Full-Text,Published_At,Colour\nhttps://x.example/,T,words,2024,red\n",
            u"f"_s));
        QVERIFY(mapping.hasHeader);
        QCOMPARE(mapping.columns.value(ArticleField::Url, -1), 0);
        QCOMPARE(mapping.columns.value(ArticleField::Title, -1), 1);
        QCOMPARE(mapping.columns.value(ArticleField::Text, -1), 2);
        QCOMPARE(mapping.columns.value(ArticleField::Published, -1), 3);
        QVERIFY(mapping.isUsable());
        for (int field = 0; field <= int(ArticleField::Summary); ++field) {
            const auto known = ArticleField(field);
            QCOMPARE(articleFieldNamed(articleFieldName(known)), known);
        }
    }

    void aChosenMappingIsFollowed()
    {
        const CsvTable table = readCsvTable("one,two,three\nwords of a text,https://x.example/,T\n",
                                            u"f"_s);
        ColumnMapping mapping;
        mapping.columns = {
            {ArticleField::Text, 0}, {ArticleField::Url, 1}, {ArticleField::Title, 9}};
        const SourceReading reading = articlesOf(table, mapping, u"f"_s);
        QCOMPARE(reading.items.size(), 1);
        QCOMPARE(reading.items.first().payload, "words of a text");
        QCOMPARE(reading.items.first().url, u"https://x.example/"_s);
        QVERIFY2(reading.items.first().title.isEmpty(), "a column that is not there holds nothing");
    }
};

RAPPORTEUR_TEST(TestCsvArticles)

#include "tst_csvarticles.moc"
