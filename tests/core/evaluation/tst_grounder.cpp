// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/grounder.h"
#include "core/evaluation/normalizedtext.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

Document withText(const QString &text, const QString &source = {})
{
    Document document;
    document.text = text;
    document.source = source;
    return document;
}

QString at(const QString &text, const Grounding &grounding)
{
    return text.mid(grounding.span.start, grounding.span.length);
}

const QString Article =
    u"The ministry said on Monday that 312 detainees would be released by the end of 2024.\n\n"
    "Lawyers for the families welcomed the news, but warned that “nobody has seen a list of "
    "names” — and that many of those held had never been charged.\n\n"
    "A spokesperson for the prison service declined to comment on individual cases."_s;

} // namespace

class TestGrounder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exact_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found");
        QTest::newRow("as it stands")
            << u"312 detainees would be released"_s << u"312 detainees would be released"_s;
        QTest::newRow("straight quotes for curly") << u"\"nobody has seen a list of names\" - and"_s
                                                   << u"“nobody has seen a list of names” — and"_s;
        QTest::newRow("double hyphen for a dash")
            << u"names\" -- and that many"_s << u"names” — and that many"_s;
        QTest::newRow("in quotation marks") << u"“would be released”"_s << u"would be released"_s;
        QTest::newRow("white space") << u"  the end of 2024.\nLawyers\tfor  the families "_s
                                     << u"the end of 2024.\n\nLawyers for the families"_s;
        QTest::newRow("invisible characters")
            << u"de\u00ADtainees\u200B would"_s << u"detainees would"_s;
        QTest::newRow("a word, not a part of one") << u"on"_s << u"on"_s;
    }
    void exact()
    {
        QFETCH(QString, quote);
        QFETCH(QString, found);
        const Grounding grounding = Grounder(withText(Article)).find(quote);
        QCOMPARE(grounding.level, GroundingLevel::Exact);
        QCOMPARE(grounding.place, GroundingPlace::Text);
        QCOMPARE(at(Article, grounding), found);
        QCOMPARE(grounding.similarity, 1.0);
    }

    void prefersWholeWords()
    {
        const QString text = u"Pressure on the press"_s;
        QCOMPARE(Grounder(withText(text)).find(u"press"_s).span, (TextSpan{16, 5}));
        QCOMPARE(Grounder(withText(u"pressure"_s)).find(u"press"_s).span, (TextSpan{0, 5}));
    }

    void repaired_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found");
        QTest::newRow("a letter") << u"Lawyers for the familes welcomed the news"_s
                                  << u"Lawyers for the families welcomed the news"_s;
        QTest::newRow("case") << u"LAWYERS FOR THE FAMILIES WELCOMED"_s
                              << u"Lawyers for the families welcomed"_s;
        QTest::newRow("a word left out") << u"Lawyers for families welcomed the news"_s
                                         << u"Lawyers for the families welcomed the news"_s;
        QTest::newRow("a word too many") << u"those held had never even been charged"_s
                                         << u"those held had never been charged"_s;
        QTest::newRow("full stop for comma") << u"welcomed the news."_s << u"welcomed the news"_s;
        QTest::newRow("another word") << u"many of those held had not been charged"_s
                                      << u"many of those held had never been charged"_s;
        QTest::newRow("ellipsis")
            << u"The ministry said ... would be released"_s
            << u"The ministry said on Monday that 312 detainees would be released"_s;
    }
    void repaired()
    {
        QFETCH(QString, quote);
        QFETCH(QString, found);
        const Grounding grounding = Grounder(withText(Article)).find(quote);
        QCOMPARE(grounding.level, GroundingLevel::Repaired);
        QCOMPARE(at(Article, grounding), found);
        QVERIFY(grounding.similarity >= 0.6 && grounding.similarity < 1);
    }

    void paraphrased()
    {
        const Grounding grounding =
            Grounder(withText(Article))
                .find(u"The prison service spokesperson declined to give a comment about "
                      "individual cases."_s);
        QCOMPARE(grounding.level, GroundingLevel::Paraphrase);
        QVERIFY(at(Article, grounding).contains(u"spokesperson"_s));
        QVERIFY(grounding.similarity >= 0.6 && grounding.similarity < 0.86);
    }

    void absent_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::newRow("nothing alike") << u"The president vetoed the surveillance bill"_s;
        QTest::newRow("common words only") << u"that the of a and for to on by"_s;
        QTest::newRow("another number") << u"312 detainees would be released by the end of 2025"_s;
        QTest::newRow("other words in the same order")
            << u"The museum said on Friday that paintings would be cleaned"_s;
        QTest::newRow("a short word") << u"jail"_s;
        QTest::newRow("a part that is not there") << u"The ministry said ... sang loudly"_s;
    }
    void absent()
    {
        QFETCH(QString, quote);
        const Grounding grounding = Grounder(withText(Article)).find(quote);
        QCOMPARE(grounding.level, GroundingLevel::Absent);
        QCOMPARE(grounding.span, TextSpan());
        QCOMPARE(grounding.similarity, 0.0);
    }

    void nothingToLookFor()
    {
        const Grounder grounder(withText(Article));
        QCOMPARE(grounder.find({}), Grounding());
        QCOMPARE(grounder.find(u" \n\u200B"_s), Grounding());
        QCOMPARE(Grounder(Document()).find(u"anything at all"_s).level, GroundingLevel::Absent);
        QCOMPARE(grounder.find(u"!?"_s).level, GroundingLevel::Absent);
    }

    void looksIntoTheSource()
    {
        const QString source =
            u"<html><head><meta name=\"description\" content=\"A quiet &quot;deal&quot; &mdash; signed\">"
            "<script>var text = 'a hidden phrase';</script></head>"
            "<body><p>They <b>sig</b>ned&nbsp;it.</p></body></html>"_s;
        const Grounder grounder(withText(Article, source));
        const Grounding attribute = grounder.find(u"A quiet \"deal\" - signed"_s);
        QCOMPARE(attribute.level, GroundingLevel::Exact);
        QCOMPARE(attribute.place, GroundingPlace::Source);
        QCOMPARE(at(source, attribute), u"A quiet &quot;deal&quot; &mdash; signed"_s);
        const Grounding tagged = grounder.find(u"They signed it."_s);
        QCOMPARE(tagged.place, GroundingPlace::Source);
        QCOMPARE(at(source, tagged), u"They <b>sig</b>ned&nbsp;it."_s);
        QCOMPARE(grounder.find(u"312 detainees"_s).place, GroundingPlace::Text);
    }

    void looksIntoComments()
    {
        CommentTree tree;
        for (const QString &text :
             {u"I was there and saw the list"_s, u"312 is a lie"_s, u"nobody has been charged"_s}) {
            Comment comment;
            comment.nativeId = u"c%1"_s.arg(tree.comments.size());
            comment.text = text;
            tree.comments.append(comment);
        }
        const Grounder grounder(withText(Article), &tree);
        const Grounding found = grounder.find(u"saw the list"_s);
        QCOMPARE(found.place, GroundingPlace::Comment);
        QCOMPARE(found.commentId, u"c0"_s);
        QCOMPARE(found.span, (TextSpan{16, 12}));
        QCOMPARE(grounder.find(u"312 is a lie"_s).commentId, u"c1"_s);
        // No match reaches from one text into the next.
        QCOMPARE(grounder.find(u"the list 312 is"_s).level, GroundingLevel::Absent);
        const Grounder alone(Document(), &tree);
        QCOMPARE(alone.find(u"I was there and saw a list"_s).level, GroundingLevel::Repaired);
        QCOMPARE(alone.find(u"I was there and saw a list"_s).commentId, u"c0"_s);
    }

    void groundsAnEvaluation()
    {
        Evaluation evaluation;
        ScoreRow row;
        Witness quoted;
        quoted.text = u"The ministry announced releases."_s;
        quoted.quote = u"312 detainees would be released"_s;
        Witness unquoted;
        unquoted.text = u"Nobody mentions turtles."_s;
        Witness inference;
        inference.kind = WitnessKind::Inference;
        inference.text = u"The ministry wants to look good."_s;
        Witness done;
        done.text = u"Says so."_s;
        done.grounding.level = GroundingLevel::Exact;
        row.witnesses = {quoted, unquoted, inference, done};
        evaluation.rows = {row};
        evaluation.supplementary.insert(
            u"propaganda_flags"_s,
            QJsonArray{QJsonObject{{u"technique"_s, u"doubt"_s},
                                   {u"evidence"_s, u"nobody has seen a list"_s}},
                       QJsonObject{{u"technique"_s, u"slogans"_s},
                                   {u"evidence"_s, u"make turtles great"_s}}});
        const Evaluation before = evaluation;
        const Grounder grounder(withText(Article));
        grounder.ground(evaluation);
        const QList<Witness> &grounded = evaluation.rows[0].witnesses;
        QCOMPARE(grounded[0].grounding.level, GroundingLevel::Exact);
        QCOMPARE(grounded[1].grounding.level, GroundingLevel::Absent);
        QCOMPARE(grounded[2].grounding.level, GroundingLevel::Unchecked);
        QCOMPARE(grounded[3], done);
        const QJsonArray flags = evaluation.supplementary.value("propaganda_flags"_L1).toArray();
        const QJsonObject place = flags[0].toObject().value("grounding"_L1).toObject();
        QCOMPARE(place.value("level"_L1).toString(), u"exact"_s);
        QCOMPARE(Article.mid(place.value("start"_L1).toInt(), place.value("length"_L1).toInt()),
                 u"nobody has seen a list"_s);
        QCOMPARE(flags[1].toObject().value("grounding"_L1).toObject().value("level"_L1).toString(),
                 u"absent"_s);

        Evaluation byRules = before;
        byRules.rater.kind = RaterKind::Rules;
        const Evaluation untouched = byRules;
        grounder.ground(byRules);
        QCOMPARE(byRules, untouched);
    }

    /// Whatever the script, a stretch cut from a text is found exactly, and where it stands.
    void everySubstringIsFound()
    {
        static const QStringList alphabets{u"abc de"_s,       u"😀𝒳a b"_s,
                                           u"人权保护の法"_s, u"שלוםעל "_s,
                                           u"حقوقُ نسا"_s,     u"e\u0301\u00ADa\u200D “”—…'\n"_s};
        QRandomGenerator random(17);
        for (int round = 0; round < 600; ++round) {
            const QString &alphabet = alphabets[round % alphabets.size()];
            QList<QString> characters;
            for (qsizetype i = 0; i < alphabet.size(); i += characters.back().size())
                characters.append(alphabet.sliced(i, alphabet[i].isHighSurrogate() ? 2 : 1));
            QString text;
            QList<qsizetype> starts;
            for (int i = 0; i < 80; ++i) {
                starts.append(text.size());
                text += characters[random.bounded(static_cast<int>(characters.size()))];
            }
            const qsizetype first = starts[random.bounded(60)];
            const qsizetype last = starts[60 + random.bounded(20)];
            const QString quote = text.sliced(first, last - first);
            const QString plain = normalizedQuote(quote);
            if (plain.isEmpty())
                continue;
            const Grounding grounding = Grounder(withText(text)).find(quote);
            QCOMPARE(grounding.level, GroundingLevel::Exact);
            // The same words may stand in several places; the place found must have them.
            QCOMPARE(normalizedQuote(at(text, grounding)), plain);
            if (text.count(quote.trimmed()) == 1 && QStringView(plain).size() > 20)
                QVERIFY(grounding.span.overlaps({first, last - first}));
        }
    }

    void approximationIsBounded()
    {
        // One word without end, repeated words, and a quote longer than the text.
        const QString same = u"right "_s.repeated(20'000);
        const Grounder grounder(withText(same));
        QCOMPARE(grounder.find(u"right rights right right right"_s).level,
                 GroundingLevel::Repaired);
        QCOMPARE(grounder.find(QString(50'000, u'x')).level, GroundingLevel::Absent);
        QCOMPARE(grounder.find(u"left "_s.repeated(700)).level, GroundingLevel::Absent);
        QCOMPARE(Grounder(withText(QString(100'000, u'a'))).find(u"aab aab"_s).level,
                 GroundingLevel::Absent);
    }

    void resolvesReferencesOnlyWhereThereAreSome()
    {
        NormalizedText text;
        text.appendSource(u"a&amp;b &#8220;c&#x201D; &unknown; & &#0; AT&T;x"_s, true);
        QCOMPARE(text.text(), u"a&b \"c\" &unknown; & &#0; AT&T;x"_s);
        QCOMPARE(text.original({1, 1}), (TextSpan{1, 5}));
        NormalizedText stripped;
        stripped.appendSource(u"1 < 2 <br/>x<style>p{}</style>y<!-- z -->"_s, false);
        QCOMPARE(stripped.text(), u"1 < 2 xy"_s);
        NormalizedText open;
        open.appendSource(u"x<script>never closed"_s, false);
        QCOMPARE(open.text(), u"x"_s);
    }
};

RAPPORTEUR_TEST(TestGrounder)
#include "tst_grounder.moc"
