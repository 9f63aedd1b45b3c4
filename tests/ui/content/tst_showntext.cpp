// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/content/codetext.h"
#include "ui/content/findbar.h"
#include "ui/content/relativetime.h"
#include "ui/content/rowheights.h"
#include "ui/content/showntext.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTextDocument>
#include <QTimeZone>

#include <numeric>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// What makes texts ready to show: positions stay, nothing is interpreted, nothing is lost.
class TestShownText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneUnitForOne()
    {
        QString all;
        for (int c = 0; c < 0x10000; ++c)
            all += QChar(c);
        const QString shown = shownText(all);
        QCOMPARE(shown.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const char16_t c = shown[i].unicode();
            const bool overrides = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
            const bool control = (c < 0x20 && c != u'\t') || (c >= 0x7f && c < 0xa0);
            QVERIFY2(!overrides && !control && c != 0x2029 && !(c >= 0xfdd0 && c <= 0xfdef),
                     qPrintable(QString::number(all[i].unicode(), 16)));
        }
        QCOMPARE(shownText(u"a<b>\t\u00e4\u4e2d\U0001F600"_s), u"a<b>\t\u00e4\u4e2d\U0001F600"_s);
        QCOMPARE(shownText(QStringView(u"\xd83d")), QString(QChar(0xfffd)));
    }

    void rightToLeft()
    {
        QVERIFY(hasRightToLeft(u"abc \u05d0"));
        QVERIFY(hasRightToLeft(u"\u0645"));
        QVERIFY(!hasRightToLeft(u"abc \u00e4 \u4e2d"));
    }

    void codeKeepsEveryCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::newRow("empty") << QString() << 1;
        QTest::newRow("one") << u"<a>"_s << 1;
        QTest::newRow("line ends") << u"a\r\nb\rc\n"_s << 4;
        QTest::newRow("long line") << QString(25, u'x') << 3;
        QTest::newRow("pairs at the break") << u"\U0001F600"_s.repeated(12) << 3;
        QTest::newRow("controls") << u"a\u0001\u2029b\u202Ec"_s << 1;
    }
    void codeKeepsEveryCharacter()
    {
        QFETCH(QString, text);
        QFETCH(int, lines);
        const CodeText code = prepareCode(text, CodeLanguage::Html, false,
                                          {.longestLine = 10, .highlighted = 1000, .shown = 1000});
        QCOMPARE(code.numbers.size(), lines);
        // A document tells its line separators as line ends.
        QCOMPARE(code.document->toPlainText(),
                 QString(code.text).replace(QChar(QChar::LineSeparator), u'\n'));
        QCOMPARE(code.formats.size(), code.numbers.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'\n' || text[i] == u'\r')
                continue;
            QCOMPARE(code.text[code.map.toDocument(i)], shownText(text)[i]);
            QCOMPARE(code.map.toText(code.map.toDocument(i)), i);
        }
    }

    void codeWithinItsLimits()
    {
        const CodeText cut = prepareCode(QString(500, u'a'), CodeLanguage::Html, false,
                                         {.longestLine = 100, .highlighted = 50, .shown = 200});
        QCOMPARE(cut.map.toText(1'000'000), 200);
        QVERIFY(cut.notice.contains(u"200"_s) && cut.notice.contains(u"500"_s));
        QVERIFY(cut.formats.isEmpty());
    }

    void languages()
    {
        QCOMPARE(guessLanguage(u"  <!doctype html>"), CodeLanguage::Html);
        QCOMPARE(guessLanguage(u"{\"a\": 1}"), CodeLanguage::Json);
        QCOMPARE(guessLanguage(u"text\n## Head"), CodeLanguage::Markdown);
        QCOMPARE(guessLanguage(u"Just words."), CodeLanguage::Plain);
    }

    void prettyJsonSaysTheSame_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("nested") << u"{\"a\":[1,{\"b\":\"c\"}],\"d\":{},\"e\":[]}"_s;
        QTest::newRow("strings") << u"[\"a\\\"b\",\"{not: json}\",\"\\\\\",\"x,y\",\"\"]"_s;
        QTest::newRow("already") << u"{\n  \"a\": 1\n}"_s;
    }
    void prettyJsonSaysTheSame()
    {
        QFETCH(QString, json);
        const QString pretty = prettyJson(json);
        QVERIFY(!QJsonDocument::fromJson(json.toUtf8()).isNull());
        QCOMPARE(QJsonDocument::fromJson(pretty.toUtf8()), QJsonDocument::fromJson(json.toUtf8()));
        QCOMPARE(prettyJson(pretty), pretty);
    }

    void prettyJsonOfWhatIsNone()
    {
        QCOMPARE(prettyJson(u"I cannot answer that."_s), u"I cannot answer that."_s);
        // Numbers, order and duplicates stay as they were sent, and so does what was cut off.
        QCOMPARE(prettyJson(u"{\"a\":1.50,\"a\":[2"_s), u"{\n  \"a\": 1.50,\n  \"a\": [\n    2"_s);
        QVERIFY(prettyJson(QString(100'000, u'[')).size() > 100'000);
    }

    void findingWords()
    {
        QCOMPARE(findAll(u"aAaA", u"aa"), QList<TextSpan>({{0, 2}, {2, 2}}));
        QCOMPARE(findAll(u"abc", u""), QList<TextSpan>());
        QCOMPARE(findAll(u"xxxx", u"x", 2).size(), 2);
    }

    void heightsAddUp()
    {
        QRandomGenerator random(3);
        QList<int> plain;
        for (int i = 0; i < 100; ++i)
            plain.append(random.bounded(50));
        RowHeights heights;
        QCOMPARE(heights.rowAt(0), -1);
        heights.reset(plain);
        for (int round = 0; round < 300; ++round) {
            const int row = random.bounded(100);
            plain[row] = random.bounded(50);
            heights.set(row, plain[row]);
            const qsizetype asked = random.bounded(101);
            QCOMPARE(heights.offset(asked),
                     std::accumulate(plain.begin(), plain.begin() + asked, qint64(0)));
            const qint64 at = random.bounded(int(std::max<qint64>(1, heights.total())));
            const qsizetype found = heights.rowAt(at);
            QVERIFY(heights.offset(found) <= at);
            QVERIFY(at < heights.offset(found) + heights.height(found));
        }
        QCOMPARE(heights.rowAt(heights.total() + 99), 99);
    }

    void timesInWords()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC);
        QCOMPARE(relativeTime(now, now), u"just now"_s);
        QCOMPARE(relativeTime(now.addSecs(100), now), u"just now"_s);
        QCOMPARE(relativeTime(now.addSecs(-300), now), u"5 minute(s) ago"_s);
        QCOMPARE(relativeTime(now.addSecs(-7200), now), u"2 hour(s) ago"_s);
        QCOMPARE(relativeTime(now.addDays(-59), now), u"59 day(s) ago"_s);
        QCOMPARE(relativeTime(now.addDays(-61), now), u"2 month(s) ago"_s);
        QCOMPARE(relativeTime(now.addDays(-800), now), u"2 year(s) ago"_s);
    }
};

RAPPORTEUR_TEST(TestShownText)

#include "tst_showntext.moc"
