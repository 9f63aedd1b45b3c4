// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/feeds.h"
#include "core/sources/adapters/readsource.h"
#include "tests/core/sources/readingdump.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestFeeds : public QObject
{
    Q_OBJECT

private:
    static QString words(const QString &html) { return wordsOfHtml(html, 2000); }

    static QString firstOf(const QJsonObject &entry, std::initializer_list<QLatin1StringView> names)
    {
        for (const QLatin1StringView name : names) {
            if (const QString text = entry.value(name).toString(); !text.isEmpty())
                return text;
        }
        return {};
    }

    static QString linkOf(const QJsonObject &entry)
    {
        for (const QJsonValue link : entry.value("links"_L1).toArray()) {
            const QJsonObject object = link.toObject();
            const QString rel = object.value("rel"_L1).toString();
            if (link.isString())
                return link.toString();
            if (rel.isEmpty() || rel == "alternate"_L1)
                return object.value("href"_L1).toString();
        }
        return entry.value("link"_L1).toString();
    }

    static QString authorOf(const QJsonObject &entry)
    {
        for (const QJsonValue author : entry.value("authors"_L1).toArray()) {
            if (const QString name = author.toObject().value("name"_L1).toString(); !name.isEmpty())
                return name;
        }
        return entry.value("author"_L1).toString();
    }

    /// What is wrong with a candidate against what another reader is expected to give; empty when all agrees.
    static QString fault(const SourceCandidate &got, const QJsonObject &expected)
    {
        QStringList faults;
        const QString title = words(expected.value("title"_L1).toString());
        if (!title.isEmpty() && got.title != title.left(got.title.size()))
            faults.append(u"title “%1”, not “%2”"_s.arg(got.title, title));
        const QString link = linkOf(expected).trimmed();
        if (!link.isEmpty() && !got.url.endsWith(link) && QUrl(got.url) != QUrl(link))
            faults.append(u"link %1, not %2"_s.arg(got.url, link));
        const QString author = words(authorOf(expected));
        if (!author.isEmpty() && !got.author.contains(author) && !author.contains(got.author))
            faults.append(u"author %1, not %2"_s.arg(got.author, author));
        if (const QString date = firstOf(expected,
                                         {"publishedParsed"_L1, "pubDateParsed"_L1,
                                          "updatedParsed"_L1, "date_published"_L1});
            !date.isEmpty() && got.publishedAt != QDateTime::fromString(date, Qt::ISODate))
            faults.append(u"date %1, not %2"_s.arg(got.publishedAt.toString(Qt::ISODate), date));
        const QJsonValue inner = expected.value("content"_L1);
        QString text = inner.isObject() ? inner.toObject().value("value"_L1).toString()
                                        : inner.toString();
        if (text.isEmpty())
            text = firstOf(expected, {"content_html"_L1, "summary"_L1, "description"_L1});
        if (!text.isEmpty() && words(got.html) != words(text))
            faults.append(u"text “%1”, not “%2”"_s.arg(words(got.html), words(text)));
        return faults.join(u"; "_s);
    }

private Q_SLOTS:
    /// Feeds that are odd on purpose, with what another reader takes from them. Fields of the feed itself, of
    /// podcasts and of extensions are not compared: a candidate has none.
    void feedsThatAreOddOnPurpose()
    {
        NEEDS_SHARED_DATA();
        int compared = 0, right = 0, readable = 0;
        QStringList wrong;
        QDirIterator files(sharedDataPath(u"feeds/gofeed/parser"_s), {u"*.xml"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo info = files.nextFileInfo();
            const QString expectedPath = info.path() + u'/' + info.completeBaseName() + u".json"_s;
            const QJsonObject expected = QJsonDocument::fromJson(fileBytes(expectedPath)).object();
            if (expected.isEmpty())
                continue;
            const SourceReading reading = readFeed(fileBytes(info.filePath()), info.fileName());
            const QJsonArray entries = expected.contains("entries"_L1)
                ? expected.value("entries"_L1).toArray()
                : expected.value("items"_L1).toArray();
            ++compared;
            readable += !issueCodes(reading.issues).contains(u"broken-feed"_s);
            QString faults = reading.candidates.size() == entries.size()
                ? QString()
                : u"%1 entries, not %2"_s.arg(reading.candidates.size()).arg(entries.size());
            for (qsizetype i = 0; faults.isEmpty() && i < entries.size(); ++i)
                faults = fault(reading.candidates[i], entries[i].toObject());
            right += faults.isEmpty();
            if (!faults.isEmpty())
                wrong.append(info.fileName() + u": "_s + faults);
        }
        qInfo("%d of %d feeds as expected, %d read to their end", right, compared, readable);
        for (const QString &line : std::as_const(wrong))
            qInfo("  %s", qPrintable(line));
        QVERIFY(compared > 200);
        QVERIFY2(right >= compared * 97 / 100, qPrintable(wrong.join(u'\n')));
    }

    void realFeeds_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("entries");
        QTest::newRow("reddit") << u"a2web/reddit_listing.rss"_s << 25;
        QTest::newRow("discourse") << u"discourse/t_2108.rss"_s << 25;
        QTest::newRow("atom") << u"medium-research-mcp/rss-atom.xml"_s << 1;
        QTest::newRow("rss") << u"medium-research-mcp/rss-rss2.xml"_s << 1;
        QTest::newRow("youtube") << u"medium-research-mcp/rss-youtube.xml"_s << 15;
    }

    void realFeeds()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(int, entries);
        const SourceReading reading = readSource(fileBytes(sharedDataPath(u"feeds/"_s + file)),
                                                 file);
        QVERIFY2(reading.issues.isEmpty(), qPrintable(issueCodes(reading.issues).join(u' ')));
        QVERIFY2(reading.candidates.size() >= entries,
                 qPrintable(QString::number(reading.candidates.size())));
        for (const SourceCandidate &candidate : reading.candidates) {
            QVERIFY(!candidate.title.isEmpty());
            QVERIFY2(candidate.url.startsWith("http"_L1), qPrintable(candidate.url));
            QVERIFY2(candidate.publishedAt.isValid(), qPrintable(candidate.title));
            QVERIFY(candidate.summary.size() <= SourceCandidate::summaryLength);
        }
    }

    void wrongEncodingsAreOverruled()
    {
        const QByteArray feed =
            "<?xml version=\"1.0\" encoding=\"%1\"?><rss><channel><item><title>%2</title>"
            "</item></channel></rss>";
        const auto titleOf = [](const QByteArray &bytes) {
            const SourceReading reading = readFeed(bytes, u"f"_s);
            return reading.candidates.isEmpty() ? QString() : reading.candidates.first().title;
        };
        const auto made = [&](const QByteArray &name, const QByteArray &title) {
            return QByteArray(feed).replace("%1", name).replace("%2", title);
        };
        const QString cafe = u"caf\u00e9"_s;
        QCOMPARE(titleOf(made("utf-8", "caf\xc3\xa9")), cafe);
        QCOMPARE(titleOf(made("iso-8859-1", "caf\xe9")), cafe);
        QCOMPARE(titleOf(made("utf-16", "caf\xc3\xa9")), cafe);
        QCOMPARE(titleOf(made("no-such-thing", "caf\xe9")), cafe);
        QCOMPARE(titleOf("\xef\xbb\xbf" + made("us-ascii", "caf\xc3\xa9")), cafe);
    }

    void wholeTextsAreToldFromTeasers()
    {
        const QString sentence =
            u"<p>There are a number of words in this sentence, and none of them matters.</p>"_s;
        QVERIFY(!looksWhole(sentence, true));
        QVERIFY(looksWhole(sentence.repeated(20), true));
        QVERIFY2(!looksWhole(sentence.repeated(12), false),
                 "a description is a teaser unless it is long");
        QVERIFY(!looksWhole(sentence.repeated(20) + u"<a href='x'>Continue reading</a>"_s, true));
        QVERIFY(!looksWhole(sentence.repeated(20) + u" [\u2026]"_s, true));
    }

    void deepAndEndlessMarkupIsBounded()
    {
        QByteArray deep = "<rss><channel><item><description>";
        for (int i = 0; i < 100'000; ++i)
            deep += "<d>";
        std::ignore = readFeed(deep, u"f"_s);
        const SourceReading laughs = readSource(
            fileBytes(sourcePath(u"tests/core/sources/data/readings/rss-entities.in.xml"_s)),
            u"f.xml"_s);
        for (const SourceCandidate &candidate : laughs.candidates)
            QVERIFY(candidate.title.size() < 10'000 && !candidate.title.contains(u"root:"_s));
    }
};

RAPPORTEUR_TEST(TestFeeds)

#include "tst_feeds.moc"
