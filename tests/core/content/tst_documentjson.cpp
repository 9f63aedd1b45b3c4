// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/documentjson.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestDocumentJson : public QObject
{
    Q_OBJECT

private:
    static Document sample()
    {
        Document document;
        document.text = u"Title\n\nA paragraph with a link.\n\nitem"_s;
        document.source = u"<p>A paragraph</p>"_s;
        document.blocks = {{BlockKind::Heading, 1, {}, {0, 5}},
                           {BlockKind::Paragraph, 0, {}, {7, 24}},
                           {BlockKind::ListItem, 2, u"3."_s, {33, 4}}};
        document.inlines = {{InlineKind::Link, {26, 4}, u"https://x.example/"_s},
                            {InlineKind::Strong, {7, 1}, {}}};
        document.facts = {{u"https"_s, true, 1, 0, u"https://x.example/"_s, std::nullopt},
                          {u"alt_share"_s, true, 3, 0.75, {}, TextSpan{0, 3}}};
        document.gate = {u"paywall"_s, 0.77, {u"a sign"_s}};
        document.issues = {{Severity::Info, u"cut"_s, u"Cut."_s, u"page"_s}};
        return document;
    }

    static Document restored(const QByteArray &json)
    {
        Document document;
        document.text = sample().text;
        document.source = sample().source;
        std::ignore = documentStructureFromJson(json, document);
        return document;
    }

private Q_SLOTS:
    void roundTrip() { QCOMPARE(restored(documentStructureToJson(sample())), sample()); }

    void commentsRoundTrip()
    {
        Comment comment;
        comment.text = u"> quoted"_s;
        comment.blocks = {{BlockKind::Quote, 1, {}, {0, 8}}};
        comment.inlines = {{InlineKind::Code, {2, 6}, {}}};
        Comment back;
        back.text = comment.text;
        QVERIFY(commentStructureFromJson(commentStructureToJson(comment), back));
        QCOMPARE(back, comment);
    }

    void spansOfASourceThatIsNotLoadedYetAreKept()
    {
        Document document;
        document.text = sample().text;
        QVERIFY(documentStructureFromJson(documentStructureToJson(sample()), document));
        QCOMPARE(document.facts[1].source, (TextSpan{0, 3}));
    }

    void noJsonIsAnError()
    {
        for (const char *json : {"", "[]", "{", "nonsense", "\xff"}) {
            Document document;
            const Status status = documentStructureFromJson(json, document);
            QVERIFY(!status);
            QCOMPARE(status.error().kind, ErrorKind::Corrupt);
        }
    }

    void entriesThatDoNotFitAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("wrong kinds")
            << R"({"b":[[99,0,0,1],[-1,0,0,1],["x",0,0,1]],"i":[[9,0,1],[null,0,1]]})"_ba;
        QTest::newRow("outside")
            << R"({"b":[[1,0,0,10000],[1,0,-1,2],[1,0,30,-5]],"i":[[0,36,20],[0,1e300,1],[0,-1,1]]})"_ba;
        QTest::newRow("broken numbers") << R"({"b":[[1,0,0.5,1],[1,0,"0",1],[1]],"i":[[0],[]]})"_ba;
        QTest::newRow("wrong types") << R"({"b":{"a":1},"i":"x","f":[1,null,[]],"g":{},"n":3})"_ba;
    }

    void entriesThatDoNotFitAreLeftOut()
    {
        QFETCH(QByteArray, json);
        const Document document = restored(json);
        QVERIFY(document.blocks.isEmpty());
        QVERIFY(document.inlines.isEmpty());
        QVERIFY(document.facts.isEmpty());
    }

    void overlappingBlocksAreLeftOut()
    {
        const Document document = restored(R"({"b":[[1,0,0,10],[1,0,5,3],[1,99999,10,2]]})");
        QCOMPARE(document.blocks.size(), 2);
        QCOMPARE(document.blocks[1].level, 1000);
    }

    /// Damaged bytes never give a span outside the text.
    void damageNeverLeadsOutside()
    {
        QRandomGenerator random(7);
        const QByteArray whole = documentStructureToJson(sample());
        for (int round = 0; round < 3000; ++round) {
            QByteArray json = whole;
            for (int i = random.bounded(4); i >= 0; --i)
                json[random.bounded(int(json.size()))] = "0123456789-,[]{}\"e"[random.bounded(18)];
            const Document document = restored(json);
            for (const Block &block : document.blocks)
                QVERIFY(block.span.start >= 0 && block.span.length >= 0
                        && block.span.end() <= document.text.size());
            for (const InlineMark &mark : document.inlines)
                QVERIFY(mark.span.start >= 0 && mark.span.length >= 0
                        && mark.span.end() <= document.text.size());
        }
    }
};

RAPPORTEUR_TEST(TestDocumentJson);

#include "tst_documentjson.moc"
