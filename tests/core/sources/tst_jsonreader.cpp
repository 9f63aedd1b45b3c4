// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/jsonreader.h"
#include "core/sources/adapters/readsource.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT

private:
    /// JSON written with single quotes.
    static QByteArray quoted(const char *json) { return QByteArray(json).replace('\'', '"'); }

private Q_SLOTS:
    void brokenJsonNamesFileAndPlace()
    {
        const SourceReading reading = readSource(
            "{\n \"url\": \"https://x.example/\",\n \"title\": oops\n}", u"a.json"_s);
        QVERIFY(reading.items.isEmpty());
        QCOMPARE(reading.issues.size(), 1);
        QCOMPARE(reading.issues.first().severity, Severity::Error);
        QVERIFY2(
            reading.issues.first().text.contains(u"a.json is not valid JSON at line 3, column 1"_s),
            qPrintable(reading.issues.first().text));
    }

    void truncatedJsonIsAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"[", "{", "[1,", "{\"a\":", "\"", "[{\"id\":1}", "{\"a\":1}}",
                                 "tru", "[1 2]", "{\"a\" 1}", "\xff\xff"})
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("deep and cut") << QByteArray(150'000, '[');
    }

    void truncatedJsonIsAnError()
    {
        QFETCH(QByteArray, json);
        const SourceReading reading = readSource(json, u"x.json"_s, SourceFormat::Json);
        QVERIFY(reading.items.isEmpty());
        QCOMPARE(reading.issues.size(), 1);
        QCOMPARE(reading.issues.first().severity, Severity::Error);
        QVERIFY(reading.issues.first().text.contains(u"x.json"_s));
    }

    void deepNestingWithinTheCapIsRead()
    {
        const QByteArray json = "{\"url\":\"https://x.example/\",\"title\":\"T\",\"extra\":"
            + QByteArray(50'000, '[') + QByteArray(50'000, ']') + "}";
        QCOMPARE(readSource(json, u"x.json"_s).items.size(), 1);
    }

    void badCharactersAreReplacedAndReported()
    {
        const SourceReading reading = readSource(
            quoted(
                "{'url':'https://x.example/','title':'lone \\ud83d and pair \\ud83d\\ude00','text':'zero \\u0000 here'}"),
            u"x.json"_s);
        QCOMPARE(reading.items.size(), 1);
        QCOMPARE(reading.items.first().title, u"lone \ufffd and pair \U0001f600"_s);
        QCOMPARE(QString::fromUtf8(reading.items.first().payload), u"zero \ufffd here"_s);
        QCOMPARE(reading.issues.first().code, u"bad-characters"_s);
        const SourceReading invalid = readSource("{\"url\":\"https://x.example/\",\"title\":\"a\xff"
                                                 "b\"}",
                                                 u"x.json"_s);
        QCOMPARE(invalid.items.first().title, u"a\ufffdb"_s);
    }

    void articlesOfAllSpellings()
    {
        const SourceItem item =
            readSource(
                quoted(
                    "{'link':'https://x.example/a','headline':' A  title ','authors':[{'name':'Ann'},'Bob'],'publisher':{'name':'The X'}, "
                    "'lang':'de','datePublished':'2026-01-02','markdown':'# Hi','evaluation':{'note':1}}"),
                u"x.json"_s)
                .items.first();
        QCOMPARE(item.url, u"https://x.example/a"_s);
        QCOMPARE(item.title, u"A title"_s);
        QCOMPARE(item.author, u"Ann, Bob"_s);
        QCOMPARE(item.site, u"The X"_s);
        QCOMPARE(item.language, u"de"_s);
        QCOMPARE(item.kind, PayloadKind::Markdown);
        QCOMPARE(item.publishedAt.date(), QDate(2026, 1, 2));
        QCOMPARE(item.evaluations, QList<QByteArray>{"{\"note\":1}"});
    }

    void badLinesAreNumberedAndTheRestIsKept()
    {
        const SourceReading reading = readSource(
            "{\"url\":\"https://x.example/1\",\"text\":\"one\"}\n\nnot json\n{\"nothing\":1}\n"
            "{\"url\":\"https://x.example/2\",\"html\":\"<p>two\"}",
            u"x.jsonl"_s);
        QCOMPARE(reading.items.size(), 2);
        QCOMPARE(reading.issues.size(), 2);
        QCOMPARE(reading.issues[0].place, u"x.jsonl, line 3"_s);
        QCOMPARE(reading.issues[1].place, u"x.jsonl, line 4"_s);
    }

    void manyBadLinesAreCountedNotListed()
    {
        const SourceReading reading = readSource(QByteArray("bad\n").repeated(1000), u"x.jsonl"_s);
        QCOMPARE(reading.issues.size(), 51);
        QVERIFY(reading.issues.last().text.startsWith(u"950 more"_s));
    }

    void evaluationsKeepTheirBytes()
    {
        const QByteArray json = quoted(
            "{'schema_version':'3.4','evaluation':{'url':'https://news.example/2026/no-longer-base_it.html','domain':'news.example'}, "
            "'scores':[{'section':'Preamble','editorial':0.20}]}");
        const SourceItem item = readSource(json, u"e.json"_s).items.first();
        QCOMPARE(item.evaluations, QList<QByteArray>{json});
        QCOMPARE(item.site, u"news.example"_s);
        QCOMPARE(item.title, u"No longer base it"_s);
        QCOMPARE(item.kind, PayloadKind::None);
        const SourceReading lines = readSource(json.simplified() + '\n' + json.simplified(),
                                               u"e.jsonl"_s);
        QCOMPARE(lines.items.size(), 2);
        QCOMPARE(lines.items[1].evaluations.first(), json.simplified());
    }

    void sectionedTextsBecomeMarkdown()
    {
        const SourceItem item =
            readSource(
                quoted(
                    "{'title':'Declaration','source':'https://x.example/d','sections':[{'title':'First','text':'One.'},{'text':'Two.'}]}"),
                u"d.json"_s)
                .items.first();
        QCOMPARE(item.kind, PayloadKind::Markdown);
        QCOMPARE(item.payload, "## First\n\nOne.\n\nTwo.\n\n");
    }

    void filesThatHoldNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"empty-file"_s;
        QTest::newRow("blank") << QByteArray(" \n\t\0 ", 5) << u"empty-file"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7") << u"binary"_s;
    }

    void filesThatHoldNothing()
    {
        QFETCH(QByteArray, bytes);
        const SourceReading reading = readSource(bytes, u"x.html"_s);
        QVERIFY(reading.items.isEmpty());
        QTEST(reading.issues.first().code, "code");
        QVERIFY(reading.issues.first().text.startsWith(u"x.html"_s));
    }

    void titleFromAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("title");
        QTest::newRow("slug") << u"https://x.example/posts/you-can-no-longer-base/"_s
                              << u"You can no longer base"_s;
        QTest::newRow("number at the end")
            << u"https://x.example/still-making-a-list/articleshow/127796018.cms"_s
            << u"Still making a list"_s;
        QTest::newRow("nothing") << u"https://www.x.example/"_s << u"x.example"_s;
        QTest::newRow("no address") << QString() << QString();
    }

    void titleFromAddress()
    {
        QFETCH(QString, url);
        QTEST(rapporteur::titleFromAddress(url), "title");
    }

    /// The conformance suite: whatever a file holds, reading ends with items or an issue.
    void conformanceSuiteNeverCrashes()
    {
        NEEDS_SHARED_DATA();
        int files = 0;
        for (const QString &folder : {u"jsontestsuite/test_parsing"_s, u"jsontestsuite"_s}) {
            const QDir dir(sharedDataPath(folder));
            for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files)) {
                QFile file(dir.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const SourceReading reading = readSource(file.readAll(), name, SourceFormat::Json);
                QVERIFY2(!reading.items.isEmpty() || !reading.issues.isEmpty(), qPrintable(name));
                if (name.startsWith("n_"_L1))
                    QVERIFY2(reading.items.isEmpty(), qPrintable(name));
                ++files;
            }
        }
        QVERIFY(files > 0);
    }
};

RAPPORTEUR_TEST(TestJsonReader);

#include "tst_jsonreader.moc"
