// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articlefinder.h"
#include "core/content/pagemetadata.h"
#include "core/content/pagetitle.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestPageMetadata : public QObject
{
    Q_OBJECT

private:
    static PageMetadata metadataOf(const QString &html)
    {
        const HtmlPage page(html);
        const NodeSigns signs(page);
        PageMetadata metadata = readMetadata(page, signs,
                                             QUrl(u"https://site.example/a/page.html"_s));
        const FoundArticle found = findArticle(page, signs,
                                               {metadata.title.text, !metadata.author.isEmpty()});
        completeAuthor(metadata, page, found.bylineRow);
        return metadata;
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void linkedDataWinsOverMetaOverMarkup()
    {
        const QString markup =
            u"<html lang=en-GB><title>Markup title - Site</title><body><p class=byline>By Markup Author</p>"
            "<time datetime=2020-01-03 pubdate>then</time>"_s;
        const QString meta =
            u"<meta property=og:title content='Meta title'><meta name=author content='Meta Author'>"
            "<meta property=article:published_time content=2020-01-02><meta property=og:site_name content='Meta Site'>"_s;
        const QString data =
            u"<script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Not this\"},"
            "{\"@type\":\"NewsArticle\",\"headline\":\"Data title\",\"author\":[{\"name\":\"Data Author\"},{\"name\":\"Second\"}],"
            "\"publisher\":{\"name\":\"Data Site\"},\"datePublished\":\"2020-01-01T10:00:00+01:00\",\"isAccessibleForFree\":\"False\"}]}</script>"_s;
        PageMetadata all = metadataOf(meta + data + markup);
        QCOMPARE(all.title.text, u"Data title"_s);
        QCOMPARE(all.author.text, u"Data Author, Second"_s);
        QCOMPARE(all.site.text, u"Data Site"_s);
        QCOMPARE(all.publishedAt, QDateTime::fromString(u"2020-01-01T09:00:00Z"_s, Qt::ISODate));
        QCOMPARE(all.free, false);
        all = metadataOf(markup + meta);
        QCOMPARE(all.title.text, u"Meta title"_s);
        QCOMPARE(all.author.text, u"Meta Author"_s);
        QCOMPARE(all.site.text, u"Meta Site"_s);
        QCOMPARE(all.publishedAt.date(), QDate(2020, 1, 2));
        all = metadataOf(markup);
        QCOMPARE(all.title.text, u"Markup title - Site"_s);
        QCOMPARE(all.author.text, u"By Markup Author"_s);
        QCOMPARE(all.publishedAt.date(), QDate(2020, 1, 3));
    }

    void brokenLinkedDataIsSkipped()
    {
        const PageMetadata metadata = metadataOf(
            u"<script type=application/ld+json>{broken</script>"
            "<script type=application/ld+json>//<![CDATA[\n</script>"
            "<script type='application/ld+json'>[{\"@type\":\"http://schema.org/BlogPosting\",\"headline\":\"Good\"}]</script>"_s);
        QCOMPARE(metadata.title.text, u"Good"_s);
    }

    void anAddressIsNoAuthor()
    {
        QVERIFY(metadataOf(u"<meta property=article:author content='https://social.example/ann'>"_s)
                    .author.isEmpty());
    }

    void bylines_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("author");
        QTest::newRow("rel") << u"<a rel=author href=/ann>Ann Author</a>"_s << u"Ann Author"_s;
        QTest::newRow("itemprop")
            << u"<div itemprop=author><b>Written by</b> <span itemprop=name>Ann Author</span></div>"_s
            << u"Ann Author"_s;
        QTest::newRow("class") << u"<p class=article-byline>By Ann Author</p>"_s
                               << u"By Ann Author"_s;
        QTest::newRow("date beside")
            << u"<div class=author-line><span class=author-name>Ann Author</span> <time>May 20, 2019</time></div>"_s
            << u"Ann Author May 20, 2019"_s;
        QTest::newRow("in the sidebar only later")
            << u"<div class=sidebar><p class=byline>Someone Else</p></div><p class=byline>Ann Author</p>"_s
            << u"Ann Author"_s;
        QTest::newRow("hidden") << u"<p class=byline style='display: none'>Template</p>"_s
                                << QString();
        QTest::newRow("too long") << u"<div class=author>%1</div>"_s.arg(u"word "_s.repeated(60))
                                  << QString();
    }

    void bylines()
    {
        QFETCH(QString, html);
        QTEST(metadataOf(u"<html><body>"_s + html).author.text, "author");
    }

    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("article");
        const QString voted = u"How the council voted last night"_s;
        QTest::newRow("bar") << voted + u" | The Town Paper"_s << QString() << voted;
        QTest::newRow("site first") << u"Paper » "_s + voted << QString() << voted;
        QTest::newRow("two separators")
            << voted + u" - News - Paper"_s << QString() << voted + u" - News"_s;
        QTest::newRow("short stays") << u"News - Paper"_s << QString() << u"News - Paper"_s;
        QTest::newRow("short in a hierarchy")
            << u"Vote on ferries » Town Paper"_s << QString() << u"Vote on ferries"_s;
        QTest::newRow("colon") << u"Paper: "_s + voted << QString() << voted;
        QTest::newRow("colon with much before")
            << u"This is a long title with a colon: Hello to all there"_s << QString()
            << u"This is a long title with a colon: Hello to all there"_s;
        QTest::newRow("colon, whole in a heading")
            << u"Ferries: "_s + voted << u"Ferries: "_s + voted << u"Ferries: "_s + voted;
        QTest::newRow("too short beside the only heading") << u"Paper"_s << voted << voted;
        QTest::newRow("plain") << u"A title of no site"_s << QString() << u"A title of no site"_s;
        QTest::newRow("empty") << QString() << QString() << QString();
    }

    void titles()
    {
        QFETCH(QString, title);
        QFETCH(QString, heading);
        const QStringList first = heading.isEmpty() ? QStringList() : QStringList(heading);
        QTEST(articleTitle(title, {first, {}}), "article");
    }

    void theNameLikeThePagesTitleIsMeant_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("title");
        QTest::newRow("headline only") << u"\"headline\":\"Ferries late\""_s << u"Ferries late"_s;
        QTest::newRow("name only") << u"\"name\":\"Ferries late\""_s << u"Ferries late"_s;
        QTest::newRow("the site as name")
            << u"\"name\":\"Paper\",\"headline\":\"Ferries late again\""_s
            << u"Ferries late again"_s;
        QTest::newRow("the site as headline")
            << u"\"name\":\"Ferries late again\",\"headline\":\"Paper\""_s
            << u"Ferries late again"_s;
    }

    void theNameLikeThePagesTitleIsMeant()
    {
        QFETCH(QString, data);
        const QString html =
            u"<title>Ferries late again today</title><script type=application/ld+json>"
            "{\"@context\":\"http://schema.org\",\"@type\":\"Article\",%1}</script>"_s;
        QTEST(metadataOf(html.arg(data)).title.text, "title");
    }

    void dataInOddPlacesComesAfterMeta()
    {
        const QString odd =
            u"<script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\","
            "\"mainEntity\":{\"@type\":\"Article\",\"headline\":\"Data title\",\"author\":\"Data Author\"}}</script>"_s;
        QCOMPARE(metadataOf(odd).title.text, u"Data title"_s);
        QCOMPARE(metadataOf(odd).author.text, u"Data Author"_s);
        const PageMetadata both = metadataOf(
            odd + u"<meta property=og:title content='Meta title'><p class=byline>Ann Author</p>"_s);
        QCOMPARE(both.title.text, u"Meta title"_s);
        QCOMPARE(both.author.text, u"Ann Author"_s);
    }

    void entitiesEscapedTwiceAreRead()
    {
        QCOMPARE(
            metadataOf(
                u"<meta property=og:title content='Boats &amp;amp; &amp;#8220;more&amp;#x201d; &amp;#0;'>"_s)
                .title.text,
            u"Boats & “more” \ufffd"_s);
    }

    void whetherOneMustPay_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<int>("free"); // -1: not said
        const QString data = u"<script type=application/ld+json>%1</script>"_s;
        QTest::newRow("not said") << QString() << -1;
        QTest::newRow("article") << data.arg(
            u"{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}"_s)
                                 << 0;
        QTest::newRow("as a text")
            << data.arg(u"{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}"_s) << 0;
        QTest::newRow("free") << data.arg(
            u"{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"true\"}"_s)
                              << 1;
        QTest::newRow("a part of it") << data.arg(
            u"{\"@type\":\"NewsArticle\",\"hasPart\":[{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false}]}"_s)
                                      << 0;
        QTest::newRow("its page") << data.arg(
            u"{\"@graph\":[{\"@type\":\"WebPage\",\"isAccessibleForFree\":false},{\"@type\":\"Article\"}]}"_s)
                                  << 0;
        QTest::newRow("microdata") << u"<meta itemprop=isAccessibleForFree content=False>"_s << 0;
        QTest::newRow("tier") << u"<meta property=article:content_tier content=locked>"_s << 0;
        QTest::newRow("free tier") << u"<meta property=article:content_tier content=free>"_s << 1;
        QTest::newRow("metered") << u"<meta property=article:content_tier content=metered>"_s << -1;
    }

    void whetherOneMustPay()
    {
        QFETCH(QString, html);
        QFETCH(int, free);
        const std::optional<bool> told = metadataOf(html).free;
        QCOMPARE(told ? int(*told) : -1, free);
    }

    void canonicalAddressesAreMadeWhole()
    {
        QCOMPARE(metadataOf(u"<link rel=canonical href='/real'>"_s).canonical.text,
                 u"https://site.example/real"_s);
        QCOMPARE(metadataOf(u"<meta property=og:url content='https://other.example/x'>"_s)
                     .canonical.text,
                 u"https://other.example/x"_s);
        QCOMPARE(metadataOf(u"<link rel=canonical href='javascript:alert(1)'>"_s).canonical.text,
                 QString());
        QCOMPARE(metadataOf(u"<link rel=canonical href='file:///etc/passwd'>"_s).canonical.text,
                 QString());
    }

    void directionAndLanguage()
    {
        QVERIFY(metadataOf(u"<html dir=RTL lang=he>"_s).rightToLeft);
        QVERIFY(metadataOf(u"<html lang=ar-EG>"_s).rightToLeft);
        QVERIFY(!metadataOf(u"<html lang=ar dir=ltr>"_s).rightToLeft);
        QCOMPARE(metadataOf(u"<html lang='EN_us'>"_s).language.text, u"en"_s);
        QCOMPARE(metadataOf(u"<html lang='nonsense!'>"_s).language.text, QString());
        QCOMPARE(metadataOf(u"<meta property=og:locale content=pt_BR>"_s).language.text, u"pt"_s);
    }

    /// Against the expected metadata of real pages: at least as good as measured when this was written.
    void realPages()
    {
        NEEDS_SHARED_DATA();
        QHash<QString, std::pair<int, int>> right;
        const QDir folder(sharedDataPath(u"readability"_s));
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QJsonObject expected =
                QJsonDocument::fromJson(read(folder.filePath(name + u"/expected-metadata.json"_s)))
                    .object();
            const PageMetadata metadata = metadataOf(
                QString::fromUtf8(read(folder.filePath(name + u"/source.html"_s))));
            const auto compare = [&](const QString &key, const QString &ours) {
                const QString wanted = expected[key].toString().simplified();
                if (wanted.isEmpty())
                    return;
                ++right[key].second;
                right[key].first += wanted == ours.simplified();
            };
            compare(u"title"_s, metadata.title.text);
            compare(u"byline"_s, metadata.author.text);
            compare(u"siteName"_s, metadata.site.text);
            compare(u"publishedTime"_s, metadata.published.text);
        }
        const auto share = [&](const QString &key) {
            return double(right[key].first) / right[key].second;
        };
        QCOMPARE_GE(share(u"title"_s), 0.95);
        QCOMPARE_GE(share(u"byline"_s), 0.85);
        QCOMPARE_GE(share(u"siteName"_s), 0.95);
        QCOMPARE_GE(share(u"publishedTime"_s), 0.95);
    }
};

RAPPORTEUR_TEST(TestPageMetadata);

#include "tst_pagemetadata.moc"
