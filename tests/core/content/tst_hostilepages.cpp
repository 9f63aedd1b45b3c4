// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"
#include "tests/core/content/documentdump.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestHostilePages : public QObject
{
    Q_OBJECT

private:
    static SourceItem page(const QByteArray &bytes, PayloadKind kind = PayloadKind::Html)
    {
        SourceItem item;
        item.origin = u"hostile"_s;
        item.url = u"https://site.example/"_s;
        item.kind = kind;
        item.payload = bytes;
        return item;
    }

    /// Extraction on a stack of 256 KB: recursion over the nesting would crash.
    static Result<Document> extractedOnSmallStack(const SourceItem &item)
    {
        Result<Document> document;
        QThread *worker = QThread::create([&] { document = extractDocument(item); });
        worker->setStackSize(256 << 10);
        worker->start();
        worker->wait();
        delete worker;
        return document;
    }

private Q_SLOTS:
    void nothingCrashesOrHangs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expectedText"); // must stand in the text; empty: nothing asked
        const QByteArray body = "<html><body>";
        QTest::newRow("100,000 divs")
            << body + QByteArray("<div>").repeated(100'000) + "the end" << u"the end"_s;
        QTest::newRow("100,000 spans")
            << body + QByteArray("<span>").repeated(100'000) + "the end" << u"the end"_s;
        QTest::newRow("100,000 tables")
            << body + QByteArray("<table><tr><td>").repeated(30'000) + "the end" << u"the end"_s;
        QTest::newRow("100,000 quotes")
            << body + QByteArray("<blockquote>").repeated(100'000) + "the end" << u"the end"_s;
        QTest::newRow("100,000 lists")
            << body + QByteArray("<ul><li>").repeated(50'000) + "the end" << u"the end"_s;
        QTest::newRow("100,000 bold")
            << body + QByteArray("<b><i>").repeated(50'000) + "the end" << u"the end"_s;
        QByteArray distinct = body;
        for (int i = 0; i < 20'000; ++i)
            distinct += "<b id=" + QByteArray::number(i) + ">";
        QTest::newRow("distinct bold, then paragraphs")
            << distinct + QByteArray("<p>word").repeated(20'000) << u"word\n\nword"_s;
        QByteArray hidden = body;
        for (int i = 0; i < 5000; ++i)
            hidden += "<p><b id=" + QByteArray::number(i) + "><select></b></select></p>";
        QTest::newRow("distinct bold, its end hidden")
            << hidden + QByteArray("<p>word").repeated(5000) << u"word\n\nword"_s;
        QTest::newRow("bold around blocks")
            << body + QByteArray("<b><div></b>").repeated(50'000) + "the end" << u"the end"_s;
        QTest::newRow("links in links")
            << body + QByteArray("<a href=x><div>").repeated(30'000) + "the end" << u"the end"_s;
        QByteArray attributes = body + "<p";
        for (int i = 0; i < 1'000'000; ++i)
            attributes += " a" + QByteArray::number(i);
        QTest::newRow("1,000,000 attributes") << attributes + ">the end" << u"the end"_s;
        QTest::newRow("open comment")
            << body + "the start<!-- " + QByteArray("x ").repeated(500'000) << u"the start"_s;
        QTest::newRow("comment openers")
            << body + "the start" + QByteArray("<!-- ").repeated(200'000) << u"the start"_s;
        QTest::newRow("open script")
            << body + "the start<script>" + QByteArray("</scrip ").repeated(200'000)
            << u"the start"_s;
        QTest::newRow("stray ends")
            << body + "the start" + QByteArray("</b></div></p></br>").repeated(50'000)
            << u"the start"_s;
        QTest::newRow("only tags openers") << QByteArray("<").repeated(1'000'000) << QString();
        QTest::newRow("entities") << body
                + QByteArray("&amp;&nosuch;&#0;&#xd800;&#1114112;").repeated(50'000)
                                  << QString();
        QTest::newRow("one line of 5 MB")
            << body + "<p>" + QByteArray("word ").repeated(1'000'000) << u"word word"_s;
        QTest::newRow("one word of 5 MB") << body + "<p>" + QByteArray(5'000'000, 'w') << QString();
        QTest::newRow("zeros") << QByteArray("<html><body><p>a\0b and some more words", 38)
                               << u"a\ufffdb"_s;
        QTest::newRow("nothing but a doctype") << "<!doctype html>"_ba << QString();
        QTest::newRow("frameset") << "<html><frameset><frame src=a></frameset></html>"_ba
                                  << QString();
        QTest::newRow("selects") << body + QByteArray("<select><option>").repeated(100'000)
                                 << QString();
        QTest::newRow("forms") << body + QByteArray("<form><input>").repeated(50'000) << QString();
        QTest::newRow("templates")
            << body + QByteArray("<template>").repeated(50'000) + "x" << QString();
        QTest::newRow("foster parents")
            << body + "<table>" + QByteArray("<p>loose").repeated(30'000) << QString();
        QTest::newRow("svg in math")
            << body + QByteArray("<svg><math>").repeated(50'000) << QString();
        QTest::newRow("json-ld, deep") << body + "<script type=application/ld+json>"
                + QByteArray("[").repeated(200'000)
                + "</script>the end" << u"the end"_s;
        QTest::newRow("many scripts")
            << body + QByteArray("<script src=https://t.example/a.js></script>").repeated(30'000)
            << QString();
        QTest::newRow("many links")
            << body + QByteArray("<a href='https://x.example/p'>link</a> ").repeated(30'000)
            << QString();
    }

    void nothingCrashesOrHangs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expectedText);
        const Result<Document> document = extractedOnSmallStack(page(bytes));
        QVERIFY(document);
        QCOMPARE(faultOf(document->text, document->blocks, document->inlines), QString());
        QVERIFY2(document->text.contains(expectedText), qPrintable(document->text.right(100)));
        for (const PageFact &fact : document->facts)
            QVERIFY(!fact.source || fact.source->end() <= document->source.size());
    }

    void flatteningIsTold()
    {
        const Result<Document> document = extractDocument(
            page("<html><body>" + QByteArray("<div>").repeated(5000) + "x"));
        QVERIFY(document);
        const bool told = std::ranges::any_of(
            document->issues, [](const Issue &issue) { return issue.code == "too-deep"_L1; });
        QVERIFY(told);
    }

    void tooMuchFormattingIsTold()
    {
        QByteArray bold;
        for (int i = 0; i < 1000; ++i)
            bold += "<b id=" + QByteArray::number(i) + ">";
        const Result<Document> document = extractDocument(
            page("<html><body>" + bold + QByteArray("<p>word").repeated(50)));
        QVERIFY(document);
        QVERIFY(std::ranges::any_of(
            document->issues, [](const Issue &issue) { return issue.code == "too-deep"_L1; }));
        QCOMPARE(document->inlines.size(), 50); // bold once, not once for each element
    }

    void hostileMarkdown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("quotes") << QByteArray(20'000, '>') + " the end";
        QTest::newRow("brackets") << QByteArray(50'000, '[') + "a" + QByteArray(50'000, ']');
        QTest::newRow("links") << QByteArray("[a](").repeated(30'000);
        QTest::newRow("stars") << QByteArray("*a **a ").repeated(30'000);
        QTest::newRow("backticks") << QByteArray("`").repeated(100'000);
        QTest::newRow("lists") << QByteArray("- ").repeated(2'000) + "the end";
        QTest::newRow("html") << QByteArray("<div>\n").repeated(20'000);
        QTest::newRow("table") << "|" + QByteArray("a|").repeated(2000) + "\n|"
                + QByteArray("-|").repeated(2000) + "\n" + QByteArray("|x\n").repeated(2000);
        QTest::newRow("zeros") << QByteArray("some words ").repeated(20)
                + QByteArray("a\0b\n\n- c\0", 10);
    }

    void hostileMarkdown()
    {
        QFETCH(QByteArray, bytes);
        const Result<Document> document = extractedOnSmallStack(page(bytes, PayloadKind::Markdown));
        QVERIFY(document);
        QCOMPARE(faultOf(document->text, document->blocks, document->inlines), QString());
    }

    /// Random markup, with and without a page around it.
    void randomMarkupKeepsTheRules()
    {
        QRandomGenerator random(2026);
        const QByteArrayList pieces = {"<p>",
                                       "</p>",
                                       "<div class=content>",
                                       "</div>",
                                       "<ul><li>",
                                       "</ul>",
                                       "<table><tr><td>",
                                       "</table>",
                                       "<th>",
                                       "<pre>\n ",
                                       "</pre>",
                                       "<blockquote>",
                                       "</blockquote>",
                                       "<h2>",
                                       "</h2>",
                                       "<a href=/x>",
                                       "</a>",
                                       "<b>",
                                       "</b>",
                                       "<br>",
                                       "words and words, here. ",
                                       "\xf0\x9f\x98\x80",
                                       "&nbsp;",
                                       "<img src=a>",
                                       "<figure><figcaption>",
                                       "</figure>",
                                       "<script>",
                                       "</script>",
                                       "<!--",
                                       "-->",
                                       "<article>",
                                       "</article>",
                                       "<svg>",
                                       "<math>",
                                       "<template>",
                                       "<select>",
                                       "\xff",
                                       "<nav>",
                                       "<footer>",
                                       "<span style='display:none'>",
                                       "</span>",
                                       "<form><input type=email>",
                                       "</form>",
                                       "<!",
                                       "\0"};
        for (int round = 0; round < 300; ++round) {
            QByteArray html = random.bounded(2) ? "<html><body>" : "";
            for (int i = random.bounded(150); i >= 0; --i)
                html += pieces[random.bounded(int(pieces.size()))];
            const Result<Document> document = extractDocument(page(html));
            if (!document)
                continue; // too many odd bytes in too little text
            QVERIFY2(faultOf(document->text, document->blocks, document->inlines).isEmpty(),
                     html.constData());
            for (const PageFact &fact : document->facts)
                QVERIFY(!fact.source || fact.source->end() <= document->source.size());
        }
    }
};

RAPPORTEUR_TEST(TestHostilePages);

#include "tst_hostilepages.moc"
