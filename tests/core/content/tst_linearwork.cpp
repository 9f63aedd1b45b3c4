// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articlefinder.h"
#include "core/content/articletext.h"
#include "core/content/contentgate.h"
#include "core/content/pagefacts.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

struct Shape {
    QString before, unit, after; ///< the unit is repeated
};

QString pageOf(const Shape &shape, int count)
{
    return u"<html><body>"_s + shape.before + shape.unit.repeated(count) + shape.after;
}

/// Visits of nodes while everything is made of a page that a document holds.
qint64 visitsOf(const QString &html)
{
    const QUrl url(u"https://site.example/a"_s);
    const HtmlPage page(html);
    const NodeSigns signs(page);
    PageMetadata metadata = readMetadata(page, signs, url);
    const FoundArticle found = findArticle(page, signs, {metadata.title.text, false});
    completeAuthor(metadata, page, found.bylineRow);
    const BlockText text = articleText(found.tree, found.top, url);
    const std::vector<bool> inArticle(size_t(page.size()), false);
    const QList<PageFact> facts = collectFacts({page, signs, metadata, text, inArticle, url});
    const Gate gate = decideGate(
        {gateView(page, signs, metadata.heading), text.text, facts, {}, url, metadata.free});
    Q_UNUSED(gate)
    return page.visits();
}

/// What must not be done: looks at all that lies below each element.
qint64 visitsOfSquareWork(const QString &html)
{
    const HtmlPage page(html);
    for (int row = 0; row < page.size(); ++row) {
        for (int below = row; below < page[row].end; ++below)
            page.countVisit();
    }
    return page.visits();
}

} // namespace

/// Twice the page, twice the work: counted, not timed. Each shape is one that some way of reading pages looks at again
/// and again.
class TestLinearWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceThePageIsTwiceTheWork_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("count");
        const QString sentence =
            u"The ferry left at nine, which was late, and nobody had been told why it was so."_s;
        const auto add = [](const char *name, int count, const QString &before, const QString &unit,
                            const QString &after = {}) {
            QTest::newRow(name) << before << unit << after << count;
        };
        add("paragraphs", 1000, u"<div>"_s, u"<p>"_s + sentence + u"</p>"_s);
        add("divs beside one another", 1000, {}, u"<div>"_s + sentence + u"</div>"_s);
        add("boxes of equal worth", 500, {},
            u"<div class=a><p>"_s + sentence + u"</p><p>"_s + sentence + u"</p></div>"_s);
        add("divs in divs", 200, {}, u"<div>"_s, sentence);
        add("divs in divs, each with text", 200, {}, u"<div>"_s + sentence);
        add("divs in divs, flattened", 5000, {}, u"<div>"_s, sentence);
        add("divs around one paragraph", 150, {}, u"<div><div>"_s, u"<p>"_s + sentence);
        add("lists in lists", 120, {}, u"<ul><li>"_s + sentence);
        add("tables in tables", 100, {}, u"<table><tr><td>"_s + sentence);
        add("headed tables in tables", 100, {}, u"<table><tr><th>x</th><td>"_s + sentence);
        add("quotes in quotes", 200, {}, u"<blockquote>"_s + sentence);
        add("rows of a table", 1000, u"<table>"_s,
            u"<tr><td>a</td><td>"_s + sentence + u"</td></tr>"_s);
        add("cells of a row", 1500, u"<table><tr>"_s, u"<td>"_s + sentence + u"</td>"_s);
        add("headings beside one another", 1000, u"<title>The ferry was late again</title>"_s,
            u"<h2>The ferry was on time</h2>"_s);
        add("headings in divs in headings", 600, u"<title>The ferry was late again</title>"_s,
            u"<h2><div>"_s);
        add("bylines in bylines", 200, {}, u"<div class=byline>"_s, u"x"_s.repeated(200));
        add("bylines around nothing", 1000, {}, u"<div class=byline> <br> </div>"_s);
        add("breaks", 2500, u"<div>"_s, u"<br>"_s);
        add("breaks and blanks and words", 1500, u"<div>"_s, u"word<br> <br> <br>"_s);
        add("words and comments", 2500, u"<div>"_s, u"word<!-- -->"_s, u"<b>x</b>"_s);
        add("inline elements", 2000, u"<div>"_s, u"<b>word</b> <i>word</i> "_s);
        add("links", 1500, {}, u"<a href=/x>link</a> "_s);
        add("links in one paragraph", 1500, u"<p>"_s, u"<a href=https://x.example/>link</a>, "_s);
        add("images without scripts", 1000, u"<div>"_s,
            u"<span><img class=lazy></span><noscript><img src=a.png></noscript>"_s);
        add("noscripts in a row", 1500, u"<div><img src=a.png>"_s,
            u"<noscript><img src=b.png></noscript>"_s);
        add("forms", 750, {}, u"<form><input type=email name=email></form>"_s);
        add("inputs of one form", 1500, u"<form>"_s, u"<div><input name=a></div>"_s);
        add("share bars", 1000, u"<div><p>"_s + sentence,
            u"<div class=share><a href=x>x</a></div>"_s);
        add("figures", 750, u"<div>"_s,
            u"<figure><img src=a.png><figcaption>x</figcaption></figure>"_s);
        add("hidden boxes", 1000, {}, u"<div style='display:none'><p>x</p></div>"_s);
        add("empty boxes", 1500, {}, u"<div><br></div>"_s);
        add("buttons", 1000, {}, u"<button>Accept</button>"_s);
        add("times", 1000, {}, u"<time>then</time>"_s);
        add("meta elements", 1000, {}, u"<meta name=author content=Ann>"_s);
        add("loose text in a table", 1000, u"<table>"_s, u"<p>loose"_s);
    }

    void twiceThePageIsTwiceTheWork()
    {
        QFETCH(QString, before);
        QFETCH(QString, unit);
        QFETCH(QString, after);
        QFETCH(int, count);
        const Shape shape{before, unit, after};
        const auto once = double(visitsOf(pageOf(shape, count)));
        const auto twice = double(visitsOf(pageOf(shape, 2 * count)));
        QVERIFY2(twice < 2.3 * once, qPrintable(u"%1 → %2"_s.arg(once).arg(twice)));
    }

    /// The control: work that is not linear is seen as such.
    void squareWorkIsSeen()
    {
        const Shape nested{{}, u"<div>"_s, u"x"_s};
        const auto once = double(visitsOfSquareWork(pageOf(nested, 200)));
        const auto twice = double(visitsOfSquareWork(pageOf(nested, 400)));
        QVERIFY2(twice > 3 * once, qPrintable(u"%1 → %2"_s.arg(once).arg(twice)));
    }
};

RAPPORTEUR_TEST(TestLinearWork)

#include "tst_linearwork.moc"
