// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"
#include "core/evaluation/normalizedtext.h"
#include "core/evaluation/rulesrater.h"
#include "core/rubric/rubricreader.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

Document english(const QString &text)
{
    Document document;
    document.language = u"en"_s;
    document.text = text;
    return document;
}

PageFact fact(const QString &id, bool present, int count = 0, double value = 0)
{
    PageFact fact;
    fact.id = id;
    fact.present = present;
    fact.count = count;
    fact.value = value;
    return fact;
}

/// What holds for every evaluation of the rater, whatever it read.
void checkSound(const Rubric &rubric, const Evaluation &evaluation, const Document &document,
                const CommentTree &tree)
{
    QCOMPARE(evaluation.rows.size(), rubric.provisions.size());
    QVERIFY(evaluation.repairs.isEmpty());
    for (qsizetype i = 0; i < evaluation.rows.size(); ++i) {
        const ScoreRow &row = evaluation.rows[i];
        QCOMPARE(row.provision, rubric.provisions[i].number);
        bool scored = false;
        const EvidenceLevel *level = rubric.evidenceLevel(row.evidence);
        for (int c = 0; c < ChannelCount; ++c) {
            const CellScore &cell = row.cells[static_cast<size_t>(c)];
            QCOMPARE(cell.raw, cell.value);
            if (!cell.value)
                continue;
            scored = true;
            QVERIFY(level);
            QVERIFY(std::fabs(*cell.value) <= level->cap);
            QVERIFY(!cell.note.isEmpty());
            const bool hasFact = std::ranges::any_of(
                row.witnesses, [c](const Witness &w) { return w.channel == c; });
            QVERIFY(hasFact);
        }
        QCOMPARE(scored, !row.evidence.isEmpty());
        QCOMPARE(scored, !row.witnesses.isEmpty());
        for (const Witness &witness : row.witnesses) {
            QCOMPARE(witness.kind, WitnessKind::Fact);
            const Grounding &grounding = witness.grounding;
            if (grounding.level != GroundingLevel::Exact || witness.quote.isEmpty())
                continue;
            QString text = grounding.place == GroundingPlace::Source ? document.source
                                                                     : document.text;
            for (const Comment &comment : tree.comments) {
                if (grounding.place == GroundingPlace::Comment
                    && comment.nativeId == grounding.commentId)
                    text = comment.text;
            }
            QCOMPARE(text.mid(grounding.span.start, grounding.span.length), witness.quote);
        }
    }
}

} // namespace

class TestRulesRater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_udhr = shippedRubric(u"udhr"_s).value();
        m_services = shippedRubric(u"public-services"_s).value();
        m_rater = std::make_unique<RulesRater>(m_udhr, shippedLexicon(m_udhr).value());
        m_servicesRater = std::make_unique<RulesRater>(m_services,
                                                       shippedLexicon(m_services).value());
    }

    void saysWhoItIs()
    {
        const Rater rater = m_rater->rater();
        QCOMPARE(rater.kind, RaterKind::Rules);
        QCOMPARE(rater.name, u"Built-in rules"_s);
        QCOMPARE(rater.provider, u"builtin"_s);
        QCOMPARE(rater.model, u"udhr-1.0"_s);
        QVERIFY(rater.settings.contains(shippedLexicon(m_udhr)->sha256));
    }

    void scoresOnlyWhereItHasEvidence()
    {
        const Document document = english(
            u"The recipe needs two onions, a carrot and some patience.\n\n"
            "Stir well, and let it rest for an hour."_s);
        const Evaluation evaluation = m_rater->rate(document);
        for (const ScoreRow &row : evaluation.rows)
            QVERIFY(!row.cells[0].value && !row.cells[1].value);
        QCOMPARE(evaluation.mode, Mode::Full);
        QCOMPARE(evaluation.contentType, m_udhr.defaultContentType);
        QCOMPARE(evaluation.labels, StoryLabels());
        checkSound(m_udhr, evaluation, document, {});
        checkSound(m_udhr, m_rater->rate(Document()), {}, {});
    }

    void readsStance()
    {
        const Document document = english(
            u"Weather was fine. We must defend human rights everywhere. The rule of law matters.\n\n"
            "The law violates human rights, said the group."_s);
        const Evaluation evaluation = m_rater->rate(document);
        checkSound(m_udhr, evaluation, document, {});
        const ScoreRow &row = *evaluation.row(0);
        QVERIFY(row.cells[0].value && *row.cells[0].value > 0.2);
        QCOMPARE(row.evidence, u"M"_s);
        QVERIFY(row.directions.contains(u'A'));
        QVERIFY(!row.cells[1].value);
        QCOMPARE(row.witnesses.size(), 3);
        QCOMPARE(row.witnesses[0].quote, u"We must defend human rights everywhere."_s);
        QCOMPARE(row.witnesses[0].grounding.span, (TextSpan{18, 39}));
        QVERIFY(row.witnesses[0].text.contains(u"defend human rights"_s));
        QVERIFY2(row.cells[0].note.contains(u"defend human rights"_s),
                 qPrintable(row.cells[0].note));
    }

    void readsTheOtherSide()
    {
        const Document document = english(
            u"Human rights are a myth. They say it again: human rights are a myth."_s);
        const Score score = m_rater->rate(document).row(0)->cells[0].value;
        QVERIFY(score && *score < 0);
        const Score turned = m_rater
                                 ->rate(english(u"We do not say that human rights are a myth."_s))
                                 .row(0)
                                 ->cells[0]
                                 .value;
        QVERIFY(turned && *turned > 0);
    }

    void aHedgeHalves()
    {
        const auto score = [&](const QString &text) {
            return m_rater->rate(english(text)).row(0)->cells[0].value;
        };
        QVERIFY(*score(u"They defend human rights."_s)
                > *score(u"They may defend human rights."_s));
    }

    void repetitionSaturates()
    {
        const auto score = [&](int times) {
            return *m_rater->rate(english(u"They defend human rights. "_s.repeated(times)))
                        .row(0)
                        ->cells[0]
                        .value;
        };
        QVERIFY(score(2) > score(1));
        QCOMPARE(score(50), score(12));
        QVERIFY(score(50) <= 0.4); // one phrase alone is weak evidence, however often
    }

    void theTitleWeighsMore()
    {
        Document inTitle = english(u"Nothing else."_s);
        inTitle.title = u"They defend human rights"_s;
        inTitle.source = u"<title>They defend human rights</title>"_s;
        const Document inText = english(u"They defend human rights"_s);
        const Evaluation evaluation = m_rater->rate(inTitle);
        checkSound(m_udhr, evaluation, inTitle, {});
        QVERIFY(*evaluation.row(0)->cells[0].value > *m_rater->rate(inText).row(0)->cells[0].value);
        const Witness &witness = evaluation.row(0)->witnesses[0];
        QCOMPARE(witness.grounding.place, GroundingPlace::Source);
        QCOMPARE(witness.grounding.span, (TextSpan{7, 24}));
        inTitle.source.clear(); // loaded without its source: said, but with no offsets to point at
        const Evaluation without = m_rater->rate(inTitle);
        QCOMPARE(without.row(0)->cells, evaluation.row(0)->cells);
        QCOMPARE(without.row(0)->witnesses[0].grounding.level, GroundingLevel::Unchecked);
    }

    void codeIsNotText()
    {
        Document document = english(u"They defend human rights"_s);
        document.blocks = {{BlockKind::Code, 0, {}, {0, document.text.size()}}};
        QCOMPARE(m_rater->rate(document).row(0)->cells[0].value, Score());
    }

    void readsStructure()
    {
        Document document = english({});
        document.source = u"<script src='https://tracker.example/a.js'></script>"_s;
        PageFact trackers = fact(u"trackers"_s, true, 4);
        trackers.text = u"tracker.example"_s;
        trackers.source = TextSpan{13, 29};
        document.facts = {trackers, fact(u"https"_s, true), fact(u"cookie_banner"_s, false)};
        const Evaluation evaluation = m_rater->rate(document);
        checkSound(m_udhr, evaluation, document, {});
        const ScoreRow &row = *evaluation.row(12);
        QCOMPARE(row.cells[1].value, Score(-0.45)); // −.4 trackers, −.1 nobody asked, +.05 https
        QCOMPARE(row.cells[0].value, Score());
        QCOMPARE(row.evidence, u"M"_s);
        QCOMPARE(row.directions, u"P"_s);
        const auto tracked = std::ranges::find(
            row.witnesses, GroundingLevel::Exact,
            [](const Witness &witness) { return witness.grounding.level; });
        QVERIFY(tracked != row.witnesses.cend());
        QCOMPARE(tracked->text, u"The page loads 4 known trackers. (tracker.example)"_s);
        QCOMPARE(tracked->quote, u"https://tracker.example/a.js'"_s);
        QVERIFY(row.cells[1].note.contains(u"\u22120.40 The page loads 4 known trackers."_s));
    }

    void whatWasNotReportedIsNotAbsent()
    {
        Document document = english({});
        QVERIFY(!m_rater->rate(document).row(12)->cells[1].value);
        document.facts = {fact(u"https"_s, false)};
        QCOMPARE(m_rater->rate(document).row(12)->cells[1].value, Score(-0.3));
    }

    void guessesTheContentType()
    {
        Document document = english({});
        document.facts = {fact(u"author"_s, true)};
        QCOMPARE(m_rater->rate(document).contentType, u"MX"_s);
        document.facts.append(fact(u"published"_s, true));
        QCOMPARE(m_rater->rate(document).contentType, u"ED"_s);
        QCOMPARE(m_rater->rateDiscussion({}).contentType, u"CO"_s);
        QCOMPARE(m_servicesRater->rateDiscussion({}).contentType, u"SP"_s);
    }

    void readsOtherLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("German")
            << u"de"_s << u"Die Menschenrechte sind unteilbar. Wir schützen die Menschenrechte."_s;
        QTest::newRow("Chinese") << u"zh"_s << u"我们必须保护人权，尊重人权。法治很重要。"_s;
        QTest::newRow("Japanese")
            << u"ja"_s << u"政府は人権を守るべきだ。人権を尊重し、法の支配を大切にする。"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"يجب حماية حقوق الإنسان والدفاع عن حقوق الإنسان."_s;
        QTest::newRow("unknown") << u""_s << u"We defend human rights."_s;
        QTest::newRow("regional tag") << u"en-GB"_s << u"We defend human rights."_s;
    }
    void readsOtherLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        Document document = english(text);
        document.language = language;
        const Evaluation evaluation = m_rater->rate(document);
        checkSound(m_udhr, evaluation, document, {});
        QVERIFY(evaluation.row(0)->cells[0].value.value_or(0) > 0);
    }

    void aLanguageWithoutPhrasesIsNoData()
    {
        Document document = english(u"We defend human rights."_s);
        document.language = u"nl"_s;
        QCOMPARE(m_rater->rate(document).row(0)->cells[0].value, Score());
    }

    void ratesDiscussions()
    {
        CommentTree tree;
        const auto add = [&tree](const QString &id, const QString &text,
                                 CommentState state = CommentState::Live) {
            Comment comment;
            comment.nativeId = id;
            comment.text = text;
            comment.state = state;
            tree.comments.append(comment);
        };
        add(u"1"_s, u"I think we should defend human rights."_s);
        add(u"2"_s, u"Human rights are a myth."_s, CommentState::Deleted);
        add(u"3"_s, u"defend human rights\n\nWhy bother?"_s);
        tree.comments[2].blocks = {{BlockKind::Quote, 1, {}, {0, 19}},
                                   {BlockKind::Paragraph, 0, {}, {21, 11}}};
        const Evaluation evaluation = m_rater->rateDiscussion(tree);
        checkSound(m_udhr, evaluation, {}, tree);
        QCOMPARE(evaluation.mode, Mode::Discussion);
        QCOMPARE(evaluation.target, Target::Discussion);
        const ScoreRow &row = *evaluation.row(0);
        QVERIFY(*row.cells[0].value > 0);
        QCOMPARE(row.witnesses.size(), 1); // not the deleted comment, not the quotation
        QCOMPARE(row.witnesses[0].grounding.place, GroundingPlace::Comment);
        QCOMPARE(row.witnesses[0].grounding.commentId, u"1"_s);
    }

    void worksForAnotherRubric()
    {
        Document document = english(
            u"Text alternatives are there, as are transcripts and captions. The form works with a keyboard. "
            "An accessibility statement is published. Contact us if you meet a barrier."_s);
        document.facts = {fact(u"alt_share"_s, true, 0, 0.95), fact(u"images"_s, true, 12),
                          fact(u"skip_link"_s, true)};
        const Evaluation evaluation = m_servicesRater->rate(document);
        checkSound(m_services, evaluation, document, {});
        const auto scored = [&](size_t channel) {
            return std::ranges::count_if(evaluation.rows, [channel](const ScoreRow &row) {
                return row.cells[channel].value.has_value();
            });
        };
        QCOMPARE_GE(scored(0), 2);
        QCOMPARE_GE(scored(1), 1);
        QVERIFY(evaluation.row(1)->evidence == u"B"_s || evaluation.row(1)->evidence == u"C"_s);
    }

    void sameInputSameOutput()
    {
        const Lexicon lexicon = shippedLexicon(m_udhr).value();
        QString text;
        for (const LexiconPhrase &phrase : lexicon.phrases) {
            if (phrase.language == u"en"_s)
                text += u"So "_s + QString(phrase.text).remove(u'*') + u" it is. "_s;
        }
        const Document document = english(text);
        const RulesRater other(m_udhr, lexicon);
        const Evaluation first = m_rater->rate(document);
        QCOMPARE(other.rate(document), first);
        QCOMPARE(QJsonDocument(answerToJson(m_udhr, m_rater->rate(document))).toJson(),
                 QJsonDocument(answerToJson(m_udhr, first)).toJson());
        checkSound(m_udhr, first, document, {});
        const auto nd = std::ranges::count_if(
            first.rows, [](const ScoreRow &row) { return !row.cells[0].value; });
        QCOMPARE(nd, 0); // the lexicon reaches every provision
    }

    void realPages()
    {
        NEEDS_SHARED_DATA();
        const QDir folder(sharedDataPath(u"readability"_s));
        int pages = 0;
        for (const QString &name :
             folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            QFile file(folder.filePath(name + u"/source.html"_s));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            Document document;
            document.source = QString::fromUtf8(file.readAll());
            NormalizedText text;
            text.appendSource(document.source, false);
            document.text = text.text();
            checkSound(m_udhr, m_rater->rate(document), document, {});
            checkSound(m_services, m_servicesRater->rate(document), document, {});
            ++pages;
        }
        QCOMPARE_GT(pages, 50);
    }

private:
    Rubric m_udhr, m_services;
    std::unique_ptr<RulesRater> m_rater, m_servicesRater;
};

RAPPORTEUR_TEST(TestRulesRater)
#include "tst_rulesrater.moc"
