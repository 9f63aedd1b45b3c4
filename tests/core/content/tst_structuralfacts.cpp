// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Each structural fact with its presence and its absence, on the smallest page that shows it.
class TestStructuralFacts : public QObject
{
    Q_OBJECT

private:
    static Document documentOf(const QString &page,
                               const QString &url = u"https://www.quay.example/a"_s)
    {
        SourceItem item;
        item.origin = u"page"_s;
        item.url = url;
        item.kind = PayloadKind::Html;
        item.payload = page.toUtf8();
        return extractDocument(item).value_or(Document());
    }

    static QString article()
    {
        return u"<p>The ferry left at nine, which was late, and nobody on the quay had been told why it was so.</p>"_s
            .repeated(8);
    }

private Q_SLOTS:
    void presenceAndAbsence_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("without"); // looks alike and is not
        QTest::addColumn<QString>("evidence"); // that the text of the fact holds
        const auto add = [](const char *id, const QString &with, const QString &without,
                            const QString &evidence) {
            QTest::newRow(id) << QString::fromLatin1(id) << with << without << evidence;
        };
        add("author", u"<meta name=author content='Ann Author'>"_s,
            u"<meta name=generator content='Ann Author'>"_s, u"Ann Author"_s);
        add("published", u"<meta property=article:published_time content=2026-02-03T10:00:00Z>"_s,
            u"<meta property=article:published_time content=yesterday>"_s, u"2026-02-03"_s);
        add("modified", u"<meta property=article:modified_time content=2026-02-04>"_s,
            u"<meta property=article:published_time content=2026-02-04>"_s, u"2026-02-04"_s);
        add("language", u"<html lang=en-GB>"_s, u"<html lang='nonsense!'>"_s, u"en"_s);
        add("licence", u"<link rel=license href=https://creativecommons.org/licenses/by-sa/4.0/>"_s,
            u"<link rel=help href=https://creativecommons.org/licenses/by-sa/4.0/>"_s,
            u"Creative Commons"_s);
        add("trackers", u"<script src=https://www.google-analytics.com/analytics.js></script>"_s,
            u"<script src=https://static.quay.example/analytics.js></script>"_s,
            u"google-analytics"_s);
        add("third_party_scripts", u"<script src=https://cdn.other.example/a.js></script>"_s,
            u"<script src=https://cdn.quay.example/a.js></script>"_s, u"cdn.other.example"_s);
        add("advertisements", u"<ins class=adsbygoogle></ins>"_s, u"<ins class=added>new</ins>"_s,
            u"adsbygoogle"_s);
        add("cookie_banner", u"<div id=onetrust-banner-sdk>We use cookies.</div>"_s,
            u"<div id=bakery>We bake cookies.</div>"_s, u"onetrust"_s);
        add("paywall", u"<div class=paywall>Subscribe</div>"_s,
            u"<div class=paywall hidden>Subscribe</div>"_s, u"paywall"_s);
        add("login_wall", u"<div id=login-wall>Sign in</div>"_s, u"<a href=/login>Sign in</a>"_s,
            u"login-wall"_s);
        add("embedded_media", u"<iframe src=https://www.youtube.com/embed/x></iframe>"_s,
            u"<iframe src=https://maps.quay.example/x></iframe>"_s, u"youtube.com"_s);
        add("images", u"<img src=a.png alt=a>"_s, u"<img src=a.png width=1 height=1>"_s, QString());
        add("images_without_alt", u"<img src=a.png>"_s, u"<img src=a.png alt=''>"_s, u"a.png"_s);
        add("alt_share", u"<img src=a.png alt=a>"_s, u"<img src=a.png>"_s, QString());
        add("lead_image_alt",
            u"<meta property=og:image content=a.png><meta property=og:image:alt content='A ferry'>"_s,
            u"<meta property=og:image content=a.png>"_s, u"A ferry"_s);
        add("forms", u"<form></form>"_s, u"<div></div>"_s, QString());
        add("forms_without_labels", u"<form><input name=q></form>"_s,
            u"<form><label>Search <input name=q></label><input type=hidden name=x></form>"_s,
            u"q"_s);
        add("newsletter_form", u"<form><p>Our newsletter</p><input type=email></form>"_s,
            u"<form><p>Our newsletter</p><input type=search></form>"_s, u"newsletter"_s);
        add("comments_open", u"<div id=disqus_thread></div>"_s, u"<div id=discussion></div>"_s,
            u"disqus"_s);
        add("heading_order", u"<h1>a</h1><h2>b</h2><h3>c</h3>"_s, u"<h1>a</h1><h3>c</h3>"_s,
            QString());
        add("feeds", u"<link rel=alternate type=application/rss+xml href=/feed>"_s,
            u"<link rel=alternate type=text/html href=/feed>"_s, u"/feed"_s);
        add("hreflang", u"<link rel=alternate hreflang=de href=/de>"_s,
            u"<link rel=alternate hreflang=x-default href=/de>"_s, u"de"_s);
        add("skip_link", u"<a href=#main>Skip to content</a>"_s,
            u"<a href=/skip>Skip to content</a>"_s, u"skip to content"_s);
        add("privacy_link", u"<a href=/privacy>Privacy</a>"_s, u"<a href=/x>Private views</a>"_s,
            u"privacy"_s);
        add("terms_link", u"<a href=/x>Terms of use</a>"_s, u"<a href=/x>Use</a>"_s, u"terms"_s);
        add("contact_link", u"<a href=mailto:desk@quay.example>Write</a>"_s,
            u"<a href=/x>Write</a>"_s, u"desk@quay.example"_s);
        add("accessibility_link", u"<a href=/barrierefreiheit>x</a>"_s, u"<a href=/access>x</a>"_s,
            u"x"_s);
        add("corrections_link", u"<a href=/x>Corrections</a>"_s, u"<a href=/x>Correct</a>"_s,
            u"corrections"_s);
        add("about_link", u"<a href=/x>About us</a>"_s, u"<a href=/x>Boats</a>"_s, u"about us"_s);
        add("share_buttons", u"<a href='https://www.facebook.com/sharer/sharer.php?u=x'>x</a>"_s,
            u"<a href='https://www.facebook.com/quaypost'>x</a>"_s, u"facebook.com"_s);
        add("encrypted_links_share", u"<a href=https://other.example/>x</a>"_s,
            u"<a href=http://other.example/>x</a>"_s, QString());
    }

    void presenceAndAbsence()
    {
        QFETCH(QString, id);
        QFETCH(QString, with);
        QFETCH(QString, without);
        QFETCH(QString, evidence);
        const Document positive = documentOf(with + u"<body><div>"_s + article());
        const PageFact *there = positive.fact(id);
        QVERIFY(there);
        QVERIFY(there->present);
        QVERIFY(there->count > 0);
        QVERIFY2(there->text.contains(evidence), qPrintable(there->text));
        const Document negative = documentOf(without + u"<body><div>"_s + article());
        const PageFact *missing = negative.fact(id);
        QVERIFY(missing);
        QVERIFY2(!missing->present, qPrintable(missing->text));
    }

    void theSourceOfAFactIsItsElement()
    {
        const Document document = documentOf(
            u"<body><script src=https://www.google-analytics.com/a.js></script><div>"_s
            + article());
        const PageFact *fact = document.fact(u"trackers");
        QVERIFY(fact && fact->source);
        QCOMPARE(document.source.sliced(fact->source->start, fact->source->length),
                 u"<script src=https://www.google-analytics.com/a.js>"_s);
    }

    void encryptionIsThatOfTheAddress()
    {
        QVERIFY(documentOf(u"<html>x"_s).fact(u"https")->present);
        QVERIFY(!documentOf(u"<html>x"_s, u"http://www.quay.example/a"_s).fact(u"https")->present);
        QVERIFY(!documentOf(u"<html>x"_s, QString()).fact(u"https"));
    }

    void theLeadImageIsTheFirstOfTheArticle()
    {
        const QString page =
            u"<meta property=og:image content=o.png><meta property=og:image:alt content=announced><body>"
            "<nav><img src=logo.png alt=logo></nav><div>%1<figure><img src=a.png %2></figure>%1</div>"_s;
        const Document told = documentOf(page.arg(article(), u"alt='The ferry at night'"_s));
        QCOMPARE(told.fact(u"lead_image_alt")->text, u"The ferry at night"_s);
        const Document silent = documentOf(page.arg(article(), QString()));
        QVERIFY(!silent.fact(u"lead_image_alt")->present);
        QVERIFY(!documentOf(u"<body><div>"_s + article()).fact(u"lead_image_alt"));
    }

    void referencesAreThoseOfTheText()
    {
        const QString link =
            u"<p>It is told <a href=https://other.example/report>elsewhere</a>, at length, by those who were there.</p>"_s;
        const Document inText = documentOf(u"<body><div>"_s + article() + link);
        QCOMPARE(inText.fact(u"references")->count, 1);
        QCOMPARE(inText.fact(u"references")->text, u"other.example"_s);
        const Document around = documentOf(
            u"<body><footer><a href=https://other.example/>x</a></footer><div>"_s + article());
        QVERIFY(!around.fact(u"references")->present);
    }

    /// Every fact that pages can show has a row above or a test of its own, and a line for prompts.
    void noFactIsForgotten()
    {
        QFile file(sourcePath(u"resources/prompts/facts.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject lines = QJsonDocument::fromJson(file.readAll())["facts"_L1].toObject();
        const Document document = documentOf(
            u"<meta property=og:image content=a.png><body><img src=a.png><a href=https://other.example/>x</a><div>"_s
            + article());
        QStringList ids;
        for (const PageFact &fact : document.facts)
            ids.append(fact.id);
        ids.sort();
        QCOMPARE(ids, lines.keys());
    }
};

RAPPORTEUR_TEST(TestStructuralFacts)

#include "tst_structuralfacts.moc"
