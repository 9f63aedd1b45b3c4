// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articletext.h"
#include "core/content/extraction.h"
#include "core/content/markdowntext.h"
#include "tests/core/content/documentdump.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestExtraction : public QObject
{
    Q_OBJECT

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static SourceItem page(const QByteArray &html,
                           const QString &url = u"https://site.example/a/page.html"_s)
    {
        SourceItem item;
        item.origin = u"page.html"_s;
        item.url = url;
        item.kind = PayloadKind::Html;
        item.payload = html;
        return item;
    }

    static Document extracted(const SourceItem &item)
    {
        const Result<Document> document = extractDocument(item);
        return document ? *document : Document();
    }

    static QStringList codes(const Issues &issues)
    {
        QStringList all;
        for (const Issue &issue : issues)
            all.append(issue.code);
        return all;
    }

private Q_SLOTS:
    void pages_data() { addGoldenRows(sourcePath(u"tests/core/content/data/pages"_s)); }

    /// Whole pages: metadata, readable text, facts with their places, gate.
    void pages()
    {
        QFETCH(QString, input);
        QFETCH(QString, expected);
        const Document document = extracted(page(read(input)));
        QCOMPARE(faultOf(document.text, document.blocks, document.inlines), QString());
        QVERIFY(matchesGolden(expected, dumpDocument(document)));
    }

    void fragments_data() { addGoldenRows(sourcePath(u"tests/core/content/data/fragments"_s)); }

    /// Pieces of markup as comments and self posts have them.
    void fragments()
    {
        QFETCH(QString, input);
        QFETCH(QString, expected);
        const BlockText text = fragmentText(QString::fromUtf8(read(input)),
                                            QUrl(u"https://site.example/a/"_s));
        QCOMPARE(faultOf(text.text, text.blocks, text.inlines), QString());
        QVERIFY(matchesGolden(expected, dumpText(text.text, text.blocks, text.inlines)));
    }

    void markdown_data() { addGoldenRows(sourcePath(u"tests/core/content/data/markdown"_s)); }

    void markdown()
    {
        QFETCH(QString, input);
        QFETCH(QString, expected);
        SourceItem item = page(read(input));
        item.kind = PayloadKind::Markdown;
        const Document document = extracted(item);
        QCOMPARE(faultOf(document.text, document.blocks, document.inlines), QString());
        QVERIFY(matchesGolden(expected, dumpDocument(document)));
    }

    void plainTextHasParagraphsListsAndQuotes()
    {
        const BlockText text = plainText(
            u"Title line\n\nFirst  paragraph\nwraps here.\n\n- one\n- two\n\n> quoted\n> twice\nand on\n"_s,
            1000);
        QCOMPARE(faultOf(text.text, text.blocks, text.inlines), QString());
        QCOMPARE(
            text.text,
            u"Title line\n\nFirst paragraph\nwraps here.\n\none\n\ntwo\n\n> quoted\n> twice\n\nand on"_s);
        QCOMPARE(text.blocks[2].kind, BlockKind::ListItem);
        QCOMPARE(text.blocks[4].kind, BlockKind::Quote);
    }

    void whatTheSourceSaysWinsOverThePage()
    {
        SourceItem item = page(
            "<html lang=en><title>Page title</title><meta name=author content='Page Author'><body><p>Text.</p>");
        item.title = u"Given title"_s;
        item.author = u"Given author"_s;
        const Document document = extracted(item);
        QCOMPARE(document.title, u"Given title"_s);
        QCOMPARE(document.author, u"Given author"_s);
        QVERIFY(document.fact(u"author")->present);
        QCOMPARE(document.fact(u"author")->text, u"Page Author"_s);
    }

    void positionsInTheSourceCountUtf16()
    {
        const QString html =
            u"<html><body><p>\U0001f600 Żółć and emoji before</p><img src=a.png><p>after \U0001f600</p></body></html>"_s;
        const Document document = extracted(page(html.toUtf8()));
        const PageFact *fact = document.fact(u"images_without_alt");
        QVERIFY(fact && fact->source);
        QCOMPARE(document.source.sliced(fact->source->start, fact->source->length),
                 u"<img src=a.png>"_s);
    }

    void binaryPayloadsAreRefused()
    {
        QLocale::setDefault(QLocale::c());
        const Result<Document> document = extractDocument(
            page("%PDF-1.7" + QByteArray(3'200'000 - 8, 'x')));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::BadInput);
        QCOMPARE(document.error().text, u"page.html: Not a text page (PDF, 3.2 MB)."_s);
    }

    void hugePayloadsAreRefusedAndLargeOnesCut()
    {
        ExtractionLimits limits;
        limits.payloadBytes = 1000;
        const Result<Document> refused = extractDocument(page(QByteArray(1001, 'x')), limits);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Limit);
        limits = {};
        limits.sourceLength = 5000;
        const QByteArray body = "<html><body><p>"
            + QByteArray("some words and more of them. ").repeated(1000) + "</p></body></html>";
        const Result<Document> cut = extractDocument(page(body), limits);
        QVERIFY(cut);
        QCOMPARE(cut->source.size(), 5000);
        QVERIFY(codes(cut->issues).contains(u"cut"_s));
        limits = {};
        limits.textLength = 300;
        const Result<Document> shortText = extractDocument(page(body), limits);
        QVERIFY(shortText && shortText->text.size() <= 300);
        QVERIFY(codes(shortText->issues).contains(u"cut"_s));
    }

    void anAddressWithoutPageIsGated()
    {
        SourceItem item;
        item.url = u"https://x.example/a"_s;
        item.title = u"T"_s;
        const Document document = extracted(item);
        QCOMPARE(document.gate.category, u"no_content"_s);
        QVERIFY(document.gate.blocked());
        QVERIFY(document.facts.isEmpty());
    }

    void aFragmentIsAllContentAndHasNoFacts()
    {
        const Document document = extracted(page("one <i>two</i><p>three <a href=\"/b\">four</a>"));
        QCOMPARE(document.text, u"one two\n\nthree four"_s);
        QCOMPARE(document.inlines.last().target, u"https://site.example/b"_s);
        QCOMPARE(document.extractor, u"fragment-1"_s);
        QVERIFY(document.facts.isEmpty());
    }

    void theTextDecidesTheLanguageWhenThePageIsWrong()
    {
        const QString german =
            u"Die Stadt hat beschlossen, dass die Kameras am Bahnhof abgeschaltet werden. "_s
                .repeated(8);
        const Document wrong = extracted(page((u"<html lang=en><body><p>"_s + german).toUtf8()));
        QCOMPARE(wrong.language, u"de"_s);
        QVERIFY(codes(wrong.issues).contains(u"language-overruled"_s));
        const Document missing = extracted(page((u"<html><body><p>"_s + german).toUtf8()));
        QCOMPARE(missing.language, u"de"_s);
        QVERIFY(!missing.fact(u"language")->present);
    }

    void httpsIsKnownOnlyWithAnAddress()
    {
        QCOMPARE(
            extracted(page("<html><body>x", u"http://site.example/"_s)).fact(u"https")->present,
            false);
        QCOMPARE(extracted(page("<html><body>x")).fact(u"https")->present, true);
        QCOMPARE(extracted(page("<html><body>x", QString())).fact(u"https"), nullptr);
    }

    void wordsAreCountedInAllScripts()
    {
        Document document;
        document.text = u"It's three words"_s;
        QCOMPARE(document.wordCount(), 3);
        document.text = u"東京 2020"_s;
        QCOMPARE(document.wordCount(), 3);
        document.text = u"هذا نص قصير\n\n—"_s;
        QCOMPARE(document.wordCount(), 3);
        document.text.clear();
        QCOMPARE(document.wordCount(), 0);
    }
};

RAPPORTEUR_TEST(TestExtraction);

#include "tst_extraction.moc"
