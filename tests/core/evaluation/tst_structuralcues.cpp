// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/structuralcues.h"
#include "core/rubric/rubricreader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

PageFact fact(const QString &id, bool present, int count = 0, double value = 0)
{
    PageFact fact;
    fact.id = id;
    fact.present = present;
    fact.count = count;
    fact.value = value;
    return fact;
}

FactCondition condition(const QString &id)
{
    FactCondition condition;
    condition.fact = id;
    return condition;
}

StructuralCue cue(const QString &id, int provision, double value, const QString &evidence)
{
    StructuralCue cue;
    cue.when = condition(id);
    cue.when.present = true;
    cue.provision = provision;
    cue.value = value;
    cue.evidence = evidence;
    cue.direction = u"P"_s;
    cue.note.byLanguage = {{u"en"_s, u"About %1."_s}};
    return cue;
}

} // namespace

class TestStructuralCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_udhr = shippedRubric(u"udhr"_s).value(); }

    void conditions()
    {
        Document document;
        document.facts = {fact(u"trackers"_s, true, 3), fact(u"alt_share"_s, true, 0, 0.5),
                          fact(u"author"_s, false)};
        FactCondition trackers = condition(u"trackers"_s);
        QVERIFY(holds(trackers, document));
        trackers.atLeast = 3;
        trackers.atMost = 3;
        QVERIFY(holds(trackers, document));
        trackers.atLeast = 4;
        QVERIFY(!holds(trackers, document));
        trackers.atLeast = 0;
        trackers.atMost = 2;
        QVERIFY(!holds(trackers, document));

        FactCondition share = condition(u"alt_share"_s);
        share.valueAtLeast = 0.5;
        QVERIFY(holds(share, document));
        share.valueBelow = 0.5;
        QVERIFY(!holds(share, document));

        FactCondition author = condition(u"author"_s);
        author.present = false;
        QVERIFY(holds(author, document));
        author.present = true;
        QVERIFY(!holds(author, document));
    }

    void whatWasNotReportedMeetsNothing()
    {
        FactCondition absent = condition(u"https"_s);
        absent.present = false;
        QVERIFY(!holds(absent, Document()));
        absent.present.reset();
        absent.atMost = 0;
        QVERIFY(!holds(absent, Document()));
        QVERIFY(!holds(condition(u"https"_s), Document()));
    }

    void valuesAddUpWithinTheCap()
    {
        Lexicon lexicon;
        lexicon.cues = {cue(u"a"_s, 12, 0.3, u"L"_s), cue(u"b"_s, 12, 0.3, u"L"_s),
                        cue(u"c"_s, 19, -0.3, u"L"_s), cue(u"d"_s, 19, -0.6, u"M"_s),
                        cue(u"e"_s, 26, 0.1, u"L"_s)};
        Document document;
        document.facts = {fact(u"a"_s, true), fact(u"b"_s, true), fact(u"c"_s, true),
                          fact(u"d"_s, true, 5), fact(u"e"_s, false)};
        const QMap<int, StructuralRating> ratings = structuralRatings(m_udhr, lexicon, document);
        QCOMPARE(ratings.keys(), (QList<int>{12, 19}));
        QCOMPARE(ratings[12].score, Score(0.4)); // .6 over the cap of L
        QCOMPARE(ratings[12].evidence, u"L"_s);
        QCOMPARE(ratings[19].score, Score(-0.7)); // −.9 over the cap of M, the stronger of the two
        QCOMPARE(ratings[19].evidence, u"M"_s);
        QCOMPARE(ratings[19].directions, u"P"_s);
        QCOMPARE(ratings[19].note, u"\u22120.30 About 0. \u22120.60 About 5."_s);
        QCOMPARE(ratings[19].witnesses.size(), 2);
        QCOMPARE(ratings[19].witnesses[1].text, u"About 5."_s);
        QCOMPARE(ratings[19].witnesses[1].channel, 1);
    }

    void oppositesMayCancel()
    {
        Lexicon lexicon;
        lexicon.cues = {cue(u"a"_s, 12, 0.3, u"L"_s), cue(u"b"_s, 12, -0.3, u"L"_s)};
        Document document;
        document.facts = {fact(u"a"_s, true), fact(u"b"_s, true)};
        QCOMPARE(structuralRatings(m_udhr, lexicon, document)[12].score,
                 Score(0)); // judged, not ND
    }

    void requirementsAllHold()
    {
        Lexicon lexicon;
        lexicon.cues = {cue(u"a"_s, 12, 0.3, u"L"_s)};
        FactCondition other = condition(u"b"_s);
        other.atLeast = 1;
        lexicon.cues[0].requirements = {other};
        Document document;
        document.facts = {fact(u"a"_s, true)};
        QVERIFY(structuralRatings(m_udhr, lexicon, document).isEmpty());
        document.facts.append(fact(u"b"_s, true, 1));
        QCOMPARE(structuralRatings(m_udhr, lexicon, document).size(), 1);
    }

    void factsPointIntoTheSource()
    {
        Lexicon lexicon;
        lexicon.cues = {cue(u"a"_s, 12, 0.3, u"L"_s)};
        Document document;
        document.source = u"0123456789"_s + QString(1000, u'x');
        PageFact seen = fact(u"a"_s, true);
        seen.text = u"a  text\nover lines"_s;
        seen.source = TextSpan{2, 4};
        document.facts = {seen};
        Witness witness = structuralRatings(m_udhr, lexicon, document)[12].witnesses[0];
        QCOMPARE(witness.text, u"About 0. (a text over lines)"_s);
        QCOMPARE(witness.quote, u"2345"_s);
        QCOMPARE(witness.grounding.level, GroundingLevel::Exact);
        QCOMPARE(witness.grounding.place, GroundingPlace::Source);
        QCOMPARE(witness.grounding.span, (TextSpan{2, 4}));

        document.facts[0].source = TextSpan{5, 900}; // a whole script is no quote
        witness = structuralRatings(m_udhr, lexicon, document)[12].witnesses[0];
        QCOMPARE(witness.quote.size(), 300);
        QCOMPARE(witness.grounding.span, (TextSpan{5, 300}));

        document.source.clear();
        witness = structuralRatings(m_udhr, lexicon, document)[12].witnesses[0];
        QVERIFY(witness.quote.isEmpty());
        QCOMPARE(witness.grounding.span, (TextSpan{5, 300}));

        document.facts[0].source.reset();
        witness = structuralRatings(m_udhr, lexicon, document)[12].witnesses[0];
        QCOMPARE(witness.grounding, Grounding());
    }

private:
    Rubric m_udhr;
};

RAPPORTEUR_TEST(TestStructuralCues)
#include "tst_structuralcues.moc"
