// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/htmlpage.h"
#include "core/content/markupguard.h"
#include "core/content/utf16positions.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

int elementsOf(const HtmlPage &page)
{
    int elements = 0;
    for (int row = 0; row < page.size(); ++row)
        elements += page[row].isText ? 0 : 1;
    return elements;
}

/// A unit with "%1" in it, numbered `count` times, then as many paragraphs.
QString formattedPage(const QString &unit, int count)
{
    QString html = u"<html><body>"_s;
    for (int i = 0; i < count; ++i)
        html += QString(unit).replace("%1"_L1, QString::number(i));
    return html + u"<p>word</p>"_s.repeated(count);
}

double growthOf(const QString &unit, const MarkupLimits &limits)
{
    constexpr int count = 300;
    return double(elementsOf(HtmlPage(formattedPage(unit, 2 * count), limits)))
        / elementsOf(HtmlPage(formattedPage(unit, count), limits));
}

} // namespace

class TestMarkupGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryMarkupIsLeftAlone()
    {
        const QByteArray html =
            "<!doctype html><html><head><title>a < b</title><script>if (a<b) '<div>'</script></head>"
            "<body><p>one<p>two<ul><li>x<li>y</ul><!-- <div> --><svg><path d='M0'/></svg><b>bold</b></body></html>";
        const GuardedMarkup guarded = guardMarkup(html);
        QCOMPARE(guarded.utf8, html);
        QCOMPARE(guarded.flattened, 0);
        QCOMPARE(guarded.cutAt, -1);
    }

    void deepElementsAreBlankedWithTheirEnds()
    {
        const QByteArray html = QByteArray("<div>").repeated(5) + "text"
            + QByteArray("</div>").repeated(5) + "<p>after";
        const GuardedMarkup guarded = guardMarkup(html, {.depth = 3});
        QCOMPARE(guarded.flattened, 2);
        QCOMPARE(guarded.utf8.size(), html.size());
        QCOMPARE(guarded.utf8.count("<div>"), 3);
        QCOMPARE(guarded.utf8.count("</div>"), 3);
        QVERIFY(guarded.utf8.contains("text"));
    }

    void siblingsAreNotDepth()
    {
        const QByteArray html = QByteArray("<div><span>x</span></div>").repeated(5000)
            + QByteArray("<p>y").repeated(5000) + QByteArray("<br>").repeated(5000);
        QCOMPARE(guardMarkup(html).flattened, 0);
    }

    void openFormattingIsLimited()
    {
        QByteArray html;
        for (int i = 0; i < 100; ++i)
            html += "<b id=" + QByteArray::number(i) + ">";
        QCOMPARE(guardMarkup(html + "x").flattened, 76);
    }

    /// Formatting elements that stay open are repeated in every block: however their end tags are hidden from the
    /// parser, twice the page is twice the elements.
    void openFormattingCannotHide_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("never closed") << u"<b id=%1>"_s;
        QTest::newRow("left by its block") << u"<div><b id=%1></div>"_s;
        QTest::newRow("left by its paragraph") << u"<p><b id=%1></p>"_s;
        QTest::newRow("closed in a table") << u"<div><b id=%1><table></b></table></div>"_s;
        QTest::newRow("closed in a cell") << u"<div><b id=%1><table><tr><td></b></table></div>"_s;
        QTest::newRow("opened in a table, closed in a cell")
            << u"<table><b id=%1><tr><td></b></td></tr></table>"_s;
        QTest::newRow("closed in a select") << u"<p><b id=%1><select></b></select></p>"_s;
        QTest::newRow("closed in an object") << u"<p><b id=%1><object></b></object></p>"_s;
        QTest::newRow("closed in a template") << u"<p><b id=%1><template></b></template></p>"_s;
        QTest::newRow("closed in a picture") << u"<p><b id=%1><svg></b></svg></p>"_s;
        QTest::newRow("closed in a caption")
            << u"<div><b id=%1><table><caption></b></table></div>"_s;
        QTest::newRow("closed below many blocks")
            << u"<div><b id=%1>"_s + u"<div>"_s.repeated(12) + u"</b>"_s + u"</div>"_s.repeated(13);
        QTest::newRow("closed below list items") << u"<div><b id=%1>"_s
                + u"<ul><li><p>"_s.repeated(5) + u"</b>"_s + u"</ul>"_s.repeated(5) + u"</div>"_s;
        QTest::newRow("closed far below")
            << u"<div><b id=%1>"_s + u"<span>"_s.repeated(80) + u"</b></div>"_s;
        QTest::newRow("after the body") << u"</body><p><b id=%1></p>"_s;
        QTest::newRow("font, many kinds") << u"<p><font size=%1><i id=%1><u id=%1></p>"_s;
    }

    void openFormattingCannotHide()
    {
        QFETCH(QString, unit);
        const double growth = growthOf(unit, {});
        QVERIFY2(growth < 2.3, qPrintable(QString::number(growth)));
    }

    /// The control: without the limit it is the square.
    void controlWithoutTheLimitItIsTheSquare()
    {
        const double growth = growthOf(u"<p><b id=%1></p>"_s, {.formatting = 100'000});
        QVERIFY2(growth > 3, qPrintable(QString::number(growth)));
    }

    /// Whatever is put together, the guard has counted what the parser makes of it.
    void noMoreElementsThanCounted()
    {
        QRandomGenerator random(7);
        const QByteArrayList pieces = {
            "<b id=%1>",  "</b>",        "<i id=%1>", "</i>",         "<font size=%1>",
            "</font>",    "<a href=%1>", "</a>",      "<table>",      "</table>",
            "<tr>",       "<td>",        "</td>",     "<th>",         "<caption>",
            "<p>",        "</p>",        "<div>",     "</div>",       "<ul>",
            "<li>",       "</ul>",       "<select>",  "</select>",    "<object>",
            "</object>",  "<button>",    "</button>", "<svg>",        "</svg>",
            "<template>", "</template>", "<span>",    "</span>",      "word",
            "<br>",       "<h2>",        "</h2>",     "<nobr id=%1>", "</nobr>",
            "<form>",     "</form>"};
        for (int round = 0; round < 400; ++round) {
            // A few pieces over and over: what one does once does little.
            QByteArray unit;
            for (int i = 2 + random.bounded(9); i > 0; --i)
                unit += pieces[random.bounded(int(pieces.size()))];
            const QString html = formattedPage(QString::fromLatin1(unit), 120);
            const HtmlPage page(html);
            const qsizetype elements = elementsOf(page);
            QVERIFY2(elements <= 4 * page.guard().cost + 1000,
                     qPrintable(u"%1: %2 elements, %3 counted"_s.arg(QString::fromLatin1(unit))
                                    .arg(elements)
                                    .arg(page.guard().cost)));
        }
    }

    void attributesBeyondTheCapAreBlanked()
    {
        QByteArray html = "<div";
        for (int i = 0; i < 1000; ++i)
            html += " a" + QByteArray::number(i) + "='>'";
        html += ">text";
        const GuardedMarkup guarded = guardMarkup(html);
        QCOMPARE(guarded.droppedAttributes, 1000 - 96);
        QCOMPARE(guarded.utf8.size(), html.size());
        QVERIFY(guarded.utf8.endsWith(">text"));
    }

    void costIsCapped()
    {
        const GuardedMarkup guarded = guardMarkup(QByteArray("<i>x</i>").repeated(10'000),
                                                  {.cost = 1000});
        QVERIFY(guarded.cutAt > 0);
        QCOMPARE(guarded.utf8.size(), guarded.cutAt);
    }

    /// Places where parsers disagree on what is raw text must not hide nesting from the guard.
    void nestingCannotHide_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("plain") << QByteArray() << QByteArray();
        QTest::newRow("svg style") << "<svg><style>"_ba << "</style></svg>"_ba;
        QTest::newRow("select title") << "<select><title></select>"_ba << "</title>"_ba;
        QTest::newRow("svg title") << "<svg><title>"_ba << "</title>"_ba;
        QTest::newRow("cdata") << "<svg><div><![CDATA[ > "_ba << "]]>"_ba;
        QTest::newRow("cdata with a comment") << "<svg><![CDATA[<!--]]>"_ba << "-->"_ba;
        QTest::newRow("odd comment end") << "<!-- --!>"_ba << "-->"_ba;
        QTest::newRow("empty comment") << "<!-->"_ba << "-->"_ba;
        QTest::newRow("bogus comment") << "<?php '>"_ba << "?>"_ba;
        QTest::newRow("quote in an attribute name") << "<p a\"=>"_ba << "\">"_ba;
    }

    void nestingCannotHide()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const HtmlPage page(QString::fromUtf8(before + QByteArray("<div>").repeated(5000) + after));
        std::vector<int> depth(size_t(page.size()), 0);
        int deepest = 0;
        for (int row = 0; row < page.size(); ++row) {
            if (page[row].parent >= 0)
                depth[size_t(row)] = depth[size_t(page[row].parent)] + 1;
            deepest = std::max(deepest, depth[size_t(row)]);
        }
        QCOMPARE_LE(deepest, 600);
    }

    void anyBytesKeepTheirLength()
    {
        QRandomGenerator random(99);
        const QByteArrayList pieces = {
            "<",         ">",         "</",  "<!--", "-->", "<div>", "</div>",     "<script>",
            "</script>", "'",         "\"",  "=",    " a",  "<svg>", "<select>",   "<b>",
            "</b>",      "<![CDATA[", "]]>", "<!",   "/",   "\xff",  "<table><td>"};
        for (int round = 0; round < 500; ++round) {
            QByteArray html;
            for (int i = 0; i < 200; ++i)
                html += pieces[random.bounded(int(pieces.size()))];
            const GuardedMarkup guarded = guardMarkup(
                html, {.depth = 4, .formatting = 2, .attributes = 2});
            QCOMPARE(guarded.utf8.size(), html.size());
        }
    }

    void positionsMatchForAllCharacters()
    {
        const QString text = u"aé漢\U0001f600\n"_s.repeated(1500);
        const QByteArray utf8 = text.toUtf8();
        const Utf16Positions positions(utf8);
        qsizetype byte = 0;
        for (qsizetype unit = 0; unit < text.size(); ++unit) {
            if (text[unit].isLowSurrogate())
                continue;
            QCOMPARE(positions.at(byte), unit);
            const bool pair = text[unit].isHighSurrogate();
            byte += QStringView(text).sliced(unit, pair ? 2 : 1).toUtf8().size();
        }
        QCOMPARE(positions.at(utf8.size()), text.size());
        QCOMPARE(positions.at(utf8.size() + 100), text.size());
        QCOMPARE(Utf16Positions("").at(5), 0);
    }
};

RAPPORTEUR_TEST(TestMarkupGuard);

#include "tst_markupguard.moc"
