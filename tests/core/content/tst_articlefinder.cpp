// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articlecleaner.h"
#include "core/content/articlefinder.h"
#include "core/content/articlestripper.h"
#include "core/content/articletext.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"
#include "tests/support/tokenagreement.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestArticleFinder : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const QString &html, const QString &title = {})
    {
        const HtmlPage page(html);
        const FoundArticle found = findArticle(page, NodeSigns(page), {title});
        return articleText(found.tree, found.top, {}).text;
    }

    static QString paragraphs(int count)
    {
        return u"<p>The ferry left at nine, which was late, and nobody on the quay had been told why it was so.</p>"_s
            .repeated(count);
    }

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void surroundingsAreLeftOut_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("menu")
            << u"<nav role=navigation><ul><li><a href=/a>SURPLUS</a><li><a href=/b>SURPLUS</a></ul></nav>"_s
            << QString();
        QTest::newRow("footer") << QString()
                                << u"<div class=page-footer>SURPLUS and imprint</div>"_s;
        QTest::newRow("comments")
            << QString()
            << u"<div id=comments><p>SURPLUS is what I think, and I have always thought so, really.</p></div>"_s;
        QTest::newRow("cookie banner")
            << u"<div class=cookie-consent><p>SURPLUS, we use cookies, and so on, and so on, and so on.</p></div>"_s
            << QString();
        QTest::newRow("hidden")
            << u"<div style='display : none'><p>SURPLUS that nobody sees, long enough to count as text.</p></div>"_s
            << QString();
        QTest::newRow("hidden attribute")
            << QString()
            << u"<section hidden><p>SURPLUS that nobody sees, long enough to count.</p></section>"_s;
        QTest::newRow("related")
            << QString()
            << u"<div class=related-stories><ul><li><a href=/a>SURPLUS one</a><li><a href=/b>SURPLUS two</a></ul></div>"_s;
        QTest::newRow("aside")
            << QString()
            << u"<aside><p>SURPLUS beside the text, which is not of the article.</p></aside>"_s;
        QTest::newRow("script") << u"<script>document.write('SURPLUS')</script>"_s
                                << u"<style>.SURPLUS{}</style><noscript>SURPLUS</noscript>"_s;
        QTest::newRow("dialog")
            << u"<div role=dialog aria-modal=true><p>SURPLUS dialog, with a sentence or two, long enough.</p></div>"_s
            << QString();
        QTest::newRow("share bar")
            << QString() << u"<div><div class=share-buttons><a href=x>SURPLUS</a></div></div>"_s;
        QTest::newRow("form") << QString()
                              << u"<form><input name=email> SURPLUS <input name=x></form>"_s;
    }

    void surroundingsAreLeftOut()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString page = u"<html><body>%1<div class=story>%2</div>%3</body></html>"_s;
        const QString text = textOf(page.arg(before, paragraphs(8), after));
        QVERIFY2(!text.contains(u"SURPLUS"_s), qPrintable(text));
        QCOMPARE(text.count(u"The ferry left"_s), 8);
    }

    void theTitleIsNotRepeatedInTheText()
    {
        const QString text = textOf(
            u"<html><body><div><h1>Why the ferry was late</h1>%1</div>"_s.arg(paragraphs(8)),
            u"Why the ferry was late | Paper"_s);
        QVERIFY(text.startsWith(u"The ferry left"_s));
    }

    void partsOfAnArticleInSiblingBoxesStayTogether()
    {
        const QString box = u"<div class=part>%1</div>"_s.arg(paragraphs(5));
        const QString text = textOf(
            u"<html><body><div id=wrap>%1%1%1</div><div class=sidebar><a href=x>x</a></div>"_s.arg(
                box));
        QCOMPARE(text.count(u"The ferry left"_s), 15);
    }

    void listsTablesAndQuotesOfTheTextStay()
    {
        const QString text = textOf(
            u"<html><body><article>%1<ul><li>first point<li>second point</ul><blockquote><p>Quoted words.</p></blockquote>"
            "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>12</td></tr></table><pre>code\n  kept</pre>%1</article>"_s
                .arg(paragraphs(5)));
        for (const QString &part : {u"first point"_s, u"Quoted words."_s,
                                    u"Year\tBoats\n\n2024\t12"_s, u"code\n  kept"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void textInLooseLinesIsFound()
    {
        const QString line =
            u"The ferry left at nine, which was late, and nobody on the quay had been told why.<br><br>"_s;
        const QString text = textOf(
            u"<html><body><table><tr><td width=20><a href=a>menu</a></td><td><font size=2>%1</font></td></tr></table>"_s
                .arg(line.repeated(10)));
        QCOMPARE(text.count(u"The ferry left"_s), 10);
        QCOMPARE(text.count(u"\n\n"_s), 9);
    }

    void aPageWithoutAnArticleStillGivesItsText()
    {
        QCOMPARE(textOf(u"<html><body><p>Short.</p></body></html>"_s), u"Short."_s);
        QCOMPARE(textOf(u"<html><body></body></html>"_s), QString());
    }

    void dataTablesAreTold()
    {
        const auto isData = [](const QString &html) {
            const HtmlPage page(u"<html><body>"_s + html);
            const ArticleTree tree(page, 0);
            const std::vector<bool> tables = dataTables(tree, 0, NestedTables::Ignored);
            return std::ranges::find(tables, true) != tables.end();
        };
        QVERIFY(isData(u"<table><tr><th>a</th></tr><tr><td>1</td></tr></table>"_s));
        QVERIFY(
            isData(u"<table>%1</table>"_s.arg(u"<tr><td>1</td><td>2</td></tr>"_s.repeated(10))));
        QVERIFY(!isData(u"<table><tr><td>layout</td><td>layout</td></tr></table>"_s));
        QVERIFY(!isData(u"<table role=presentation><tr><th>a</th></tr></table>"_s));
        QVERIFY(!isData(u"<table><tr><td>1</td></tr>%1</table>"_s.arg(
            u"<tr><td>one column</td></tr>"_s.repeated(20))));
    }

    void titlesAreComparedByWords()
    {
        QCOMPARE(titleSimilarity(u"The ferry was late"_s, u"the FERRY was late!"_s), 1.0);
        QCOMPARE(titleSimilarity(u"The ferry was late"_s, u"nothing alike"_s), 0.0);
        QCOMPARE_LT(titleSimilarity(u"The ferry"_s, u"The ferry and a great many other things"_s),
                    0.5);
        QCOMPARE(titleSimilarity(QString(), u"x"_s), 0.0);
    }

    /// Token F1 against the expected text of real pages; the bounds lie a little below what was measured.
    void realPages()
    {
        NEEDS_SHARED_DATA();
        const QDir folder(sharedDataPath(u"readability"_s));
        double sum = 0;
        int pages = 0, good = 0;
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const HtmlPage page(read(folder.filePath(name + u"/source.html"_s)));
            const int title = page.first(GUMBO_TAG_TITLE);
            const FoundArticle found = findArticle(page, NodeSigns(page),
                                                   {title < 0 ? QString() : page.textBelow(title)});
            const double score =
                agreement(tokensOf(articleText(found.tree, found.top, {}).text),
                          tokensOf(bodyText(read(folder.filePath(name + u"/expected.html"_s)))))
                    .f1;
            QVERIFY2(score >= 0.5, qPrintable(u"%1: %2"_s.arg(name).arg(score)));
            sum += score;
            good += score >= 0.97;
            ++pages;
        }
        QCOMPARE_GE(sum / pages, 0.98);
        QCOMPARE_GE(double(good) / pages, 0.9);
    }
};

RAPPORTEUR_TEST(TestArticleFinder);

#include "tst_articlefinder.moc"
