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
