// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/editorialcues.h"
#include "core/rubric/rubricreader.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestEditorialCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_udhr = shippedRubric(u"udhr"_s).value();
        m_lexicon.sideTaking = u"A"_s;
        m_lexicon.titleWeight = 2;
        m_lexicon.negations.insert(u"en"_s, {u"not"_s});
        m_lexicon.hedges.insert(u"en"_s, {u"may"_s});
        m_lexicon.phrases = {
            {19, u"en"_s, u"mention"_s, 1, 0.1, u"C"_s},
            {19, u"en"_s, u"frame"_s, 1, 0.3, u"F"_s},
            {19, u"en"_s, u"defend"_s, 1, 0.6, u"A"_s},
            {19, u"en"_s, u"attack"_s, -1, 0.6, u"A"_s},
            {20, u"en"_s, u"faint"_s, 1, 0.14, u"C"_s},
        };
        m_finder = std::make_unique<CueFinder>(m_lexicon);
    }

    void scores_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("sum");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("directions");
        const auto row = [](const char *name, const QString &text, double sum,
                            const QString &evidence, const QString &directions) {
            QTest::newRow(name) << text << sum << evidence << directions;
        };
        row("one side taken", u"We defend."_s, 0.6, u"L"_s, u"A"_s);
        row("mentioned twice", u"A mention. Again a mention."_s, 0.15, u"L"_s, u"C"_s);
        row("two strong phrases of .9", u"We defend this frame."_s, 0.9, u"M"_s, u"AF"_s);
        row("two strong phrases, one hedged", u"We defend; it may frame."_s, 0.75, u"L"_s, u"AF"_s);
        row("one strong phrase, however often", u"We defend. We defend. We defend. We defend."_s,
            1.125, u"L"_s, u"A"_s);
        row("against", u"We attack."_s, -0.6, u"L"_s, u"A"_s);
        row("both ways cancel", u"We attack. We defend."_s, 0, u"M"_s, u"A"_s);
        row("negated attack", u"We do not attack. A mention."_s, 0.4, u"L"_s, u"AC"_s);
    }
    void scores()
    {
        QFETCH(QString, text);
        QFETCH(double, sum);
        QFETCH(QString, evidence);
        QFETCH(QString, directions);
        const EditorialRating rating = rate({text});
        const double cap = m_udhr.evidenceLevel(evidence)->cap;
        const double expected = std::copysign(cap * (1 - std::exp(-std::fabs(sum) / 1.2)), sum);
        QVERIFY(rating.score);
        QVERIFY2(std::fabs(*rating.score - expected) <= 0.0051,
                 qPrintable(QString::number(*rating.score)));
        QCOMPARE(*rating.score, std::floor(*rating.score * 100 + 0.5) / 100);
        QCOMPARE(rating.evidence, evidence);
        QCOMPARE(rating.directions, directions);
    }

    void tooLittleIsNoData()
    {
        QCOMPARE(rate({u"A mention."_s}).score, Score());
        QCOMPARE(rate({u"A mention."_s}).witnesses.size(), 0);
        QCOMPARE(rate({u"Nothing at all."_s}).score, Score());
        QCOMPARE(rate({u"We do not defend."_s}).score, Score());
        QVERIFY(rate({u"A mention. A mention."_s}).score);
    }

    void aTitleWeighsMore()
    {
        Passage title;
        title.text = u"A mention"_s;
        title.isTitle = true;
        const EditorialRating rating = rateAll({title});
        QVERIFY(rating.score); // .1 · 2
        QCOMPARE(rating.witnesses[0].text, u"The title says “mention”."_s);
        QCOMPARE(rating.witnesses[0].grounding.level, GroundingLevel::Unchecked);
    }

    void sentencesAreFacts()
    {
        const QString text =
            u"First this. (They may defend, says one, a mention of it!) Then nothing.\n\nWe attack"_s;
        const QList<Witness> witnesses = rate({text}).witnesses;
        QCOMPARE(witnesses.size(), 2);
        QCOMPARE(witnesses[0].text, u"Says “defend” (hedged), “mention”."_s);
        QCOMPARE(witnesses[0].quote, u"They may defend, says one, a mention of it!)"_s);
        QCOMPARE(witnesses[1].quote, u"We attack"_s);
        for (const Witness &witness : witnesses) {
            QCOMPARE(witness.channel, 0);
            QCOMPARE(witness.grounding.level, GroundingLevel::Exact);
            QCOMPARE(text.mid(witness.grounding.span.start, witness.grounding.span.length),
                     witness.quote);
        }
    }

    void longSentencesAreCutAtWords()
    {
        const QString words = u"word "_s.repeated(200);
        const QString text = words + u"we defend it "_s + words;
        const Witness witness = rate({text}).witnesses[0];
        QVERIFY(witness.quote.size() < 450);
        QVERIFY(witness.quote.startsWith(u"word"_s) && witness.quote.endsWith(u"word"_s));
        QVERIFY(witness.quote.contains(u"we defend it"_s));
    }

    void theWeightiestSentencesStandInOrder()
    {
        QString text;
        for (int i = 0; i < 8; ++i)
            text += u"Sentence %1 has a mention. "_s.arg(i);
        text += u"Here we defend. Here we attack."_s;
        const QList<Witness> witnesses = rate({text}).witnesses;
        QCOMPARE(witnesses.size(), 5);
        QVERIFY(witnesses[0].quote.startsWith(u"Sentence 0"_s));
        QCOMPARE(witnesses[3].quote, u"Here we defend."_s);
        QCOMPARE(witnesses[4].quote, u"Here we attack."_s);
        for (qsizetype i = 1; i < witnesses.size(); ++i)
            QVERIFY(witnesses[i].grounding.span.start > witnesses[i - 1].grounding.span.start);
    }

    void notesNameTheCues()
    {
        QCOMPARE(rate({u"We defend. They defend. A mention, and an attack."_s}).note,
                 u"Cues: “defend” ×2 (+0.90), “attack” (\u22120.60), “mention” (+0.10)."_s);
    }

    void skipsCodeAndQuotations()
    {
        Passage passage;
        passage.text = u"We defend.\n\nWe attack.\n\nA frame, a frame."_s;
        passage.blocks = {{BlockKind::Code, 0, {}, {0, 10}},
                          {BlockKind::Quote, 1, {}, {12, 10}},
                          {BlockKind::Paragraph, 0, {}, {24, 18}}};
        passage.place.level = GroundingLevel::Exact;
        QCOMPARE(rateAll({passage}).directions,
                 u"AF"_s); // a quotation in an article is its own choice
        passage.skipQuotes = true;
        QCOMPARE(rateAll({passage}).directions, u"F"_s);
    }

    void severalPassages()
    {
        Passage first;
        first.text = u"We defend."_s;
        first.place = {GroundingLevel::Exact, GroundingPlace::Comment, u"7"_s, {}, 1};
        Passage empty;
        empty.text = u"Nothing."_s;
        Passage second = first;
        second.text = u"Yes. We defend too."_s;
        second.place.commentId = u"9"_s;
        const QList<Witness> witnesses = rateAll({first, empty, second}).witnesses;
        QCOMPARE(witnesses.size(), 2);
        QCOMPARE(witnesses[0].grounding.commentId, u"7"_s);
        QCOMPARE(witnesses[1].grounding.commentId, u"9"_s);
        QCOMPARE(witnesses[1].grounding.span, (TextSpan{5, 14}));
    }

    void hostileTextStaysBounded()
    {
        const EditorialRating rating = rate({u"mention "_s.repeated(200'000)});
        QCOMPARE(rating.evidence, u"L"_s);
        QCOMPARE_LE(rating.witnesses.size(), 5);
        QCOMPARE_LE(*rating.score, 0.4);
        QVERIFY(rating.note.size() < 200);
    }

private:
    [[nodiscard]] EditorialRating rateAll(const QList<Passage> &passages) const
    {
        EditorialRater rater(m_udhr, m_lexicon, *m_finder);
        for (const Passage &passage : passages)
            rater.add(passage, u"en"_s);
        return rater.ratings().value(19);
    }

    [[nodiscard]] EditorialRating rate(const QString &text) const
    {
        Passage passage;
        passage.text = text;
        passage.place.level = GroundingLevel::Exact;
        return rateAll({passage});
    }

    Rubric m_udhr;
    Lexicon m_lexicon;
    std::unique_ptr<CueFinder> m_finder;
};

RAPPORTEUR_TEST(TestEditorialCues)
#include "tst_editorialcues.moc"
