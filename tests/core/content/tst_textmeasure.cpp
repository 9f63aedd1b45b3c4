// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articleimages.h"
#include "core/content/textmeasure.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestTextMeasure : public QObject
{
    Q_OBJECT

private:
    static TextMeasure measure(const QString &text)
    {
        return measureOf(text.toUtf8().toStdString());
    }

private Q_SLOTS:
    void lengths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("raw");
        QTest::addColumn<int>("trimmed");
        QTest::newRow("empty") << QString() << 0 << 0 << 0;
        QTest::newRow("blank") << u" \n\t\u00a0 "_s << 0 << 5 << 0;
        QTest::newRow("words") << u"two words"_s << 9 << 9 << 9;
        QTest::newRow("gaps") << u"  two \n\n words "_s << 9 << 15 << 12;
        QTest::newRow("wide space") << u"二\u3000語"_s << 3 << 3 << 3;
        QTest::newRow("mark at the start") << u"\ufeffx"_s << 1 << 2 << 1;
        QTest::newRow("beyond the first plane") << u"😀 x"_s << 4 << 4 << 4;
    }

    void lengths()
    {
        QFETCH(QString, text);
        const TextMeasure own = measure(text);
        QTEST(own.length, "length");
        QTEST(own.rawLength, "raw");
        QTEST(own.trimmedLength(), "trimmed");
    }

    void commasOfAllScripts()
    {
        const TextMeasure own = measure(u"a,b،c，d、e"_s);
        QCOMPARE(own.commas, 3);
        QCOMPARE(own.plainCommas, 1);
    }

    /// Cut anywhere, the parts add up to the whole.
    void partsAddUp()
    {
        const QString text = u" one,  two\n\u00a0 three ， four  "_s;
        const TextMeasure whole = measure(text);
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            for (qsizetype other = cut; other <= text.size(); ++other) {
                TextMeasure sum = measure(text.sliced(other));
                sum.prepend(measure(text.sliced(cut, other - cut)));
                sum.prepend(measure(text.first(cut)));
                QCOMPARE(sum.length, whole.length);
                QCOMPARE(sum.rawLength, whole.rawLength);
                QCOMPARE(sum.trimmedLength(), whole.trimmedLength());
                QCOMPARE(sum.commas, whole.commas);
            }
        }
    }

    void imagesForPagesWithoutScripts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("sources");
        QTest::newRow("in the place of the one before")
            << u"<p><img src=small.png><noscript><img src=large.png></noscript>"_s
            << QStringList{u"large.png"_s};
        QTest::newRow("also within boxes")
            << u"<div><span><img data-src=x.jpg></span><noscript><img src=large.png></noscript></div>"_s
            << QStringList{u"large.png"_s};
        QTest::newRow("of no source")
            << u"<p><img class=lazy><noscript><img src=large.png></noscript>"_s << QStringList();
        QTest::newRow("a source by another name")
            << u"<p><img data-lazy='a.webp 2x'>"_s << QStringList{QString()};
        QTest::newRow("more than an image")
            << u"<p><img src=small.png><noscript><img src=large.png> and words</noscript>"_s
            << QStringList{u"small.png"_s};
        QTest::newRow("a picture beside")
            << u"<p><img src=a.png><img src=b.png>"_s << QStringList{u"a.png"_s, u"b.png"_s};
    }

    void imagesForPagesWithoutScripts()
    {
        QFETCH(QString, html);
        const HtmlPage page(u"<html><body>"_s + html);
        const ArticleTree tree(page, page.first(GUMBO_TAG_BODY));
        QStringList sources;
        for (const int node : tree.inOrder(tree.root())) {
            if (tree.isElement(node) && tree[node].tag == GUMBO_TAG_IMG)
                sources.append(page.attributeText(tree[node].row, "src"));
        }
        QTEST(sources, "sources");
    }

    void videosAreToldByTheirHosts()
    {
        const auto shows = [](const QString &html) {
            const HtmlPage page(u"<html><body>"_s + html);
            return showsVideo(page, page.first(GUMBO_TAG_IFRAME));
        };
        QVERIFY(shows(u"<iframe src='https://www.youtube.com/embed/x'></iframe>"_s));
        QVERIFY(shows(u"<iframe data-lazy='//player.vimeo.com/1'></iframe>"_s));
        QVERIFY(!shows(u"<iframe src='https://ads.example/?u=youtube.com'></iframe>"_s));
        QVERIFY(!shows(u"<iframe src='https://notyoutube.example/'></iframe>"_s));
    }
};

RAPPORTEUR_TEST(TestTextMeasure)

#include "tst_textmeasure.moc"
