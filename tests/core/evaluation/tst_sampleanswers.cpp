// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"
#include "core/evaluation/answerreader.h"
#include "core/evaluation/grounder.h"
#include "core/evaluation/rulesrater.h"
#include "core/rubric/rubricreader.h"
#include "core/scoring/claims.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray sampleFile(const QString &name)
{
    QFile file(sourcePath(u"resources/sample/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The answers of raters to an article of the sample, and the article.
struct Case {
    QString article; ///< file
    QStringList answers; ///< files; those to the article, not to its discussion
};

QList<Case> cases()
{
    QList<Case> all;
    const QJsonObject manifest = QJsonDocument::fromJson(sampleFile(u"manifest.json"_s)).object();
    for (const QJsonValue &entry : manifest.value("articles"_L1).toArray()) {
        Case one;
        one.article = entry.toObject().value("file"_L1).toString();
        for (const QJsonValue &answer : entry.toObject().value("answers"_L1).toArray()) {
            if (answer.toObject().value("target"_L1).toString() == "article"_L1)
                one.answers.append(answer.toObject().value("file"_L1).toString());
        }
        if (one.article.endsWith(".html"_L1))
            all.append(one);
    }
    return all;
}

Result<Document> document(const QString &name)
{
    SourceItem item;
    item.kind = PayloadKind::Html;
    item.payload = sampleFile(name);
    item.origin = name;
    item.url = u"https://sample.example/"_s + name;
    return extractDocument(item);
}

} // namespace

class TestSampleAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_udhr = shippedRubric(u"udhr"_s).value();
        m_rater = std::make_unique<RulesRater>(m_udhr, shippedLexicon(m_udhr).value());
        QCOMPARE_GE(cases().size(), 10);
    }

    void articles_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QStringList>("answers");
        for (const Case &one : cases())
            QTest::newRow(qPrintable(one.article)) << one.article << one.answers;
    }

    /// Careful answers quote what is there; careless ones also make things up, and that shows.
    void factsAreFoundOrFlagged_data() { articles_data(); }
    void factsAreFoundOrFlagged()
    {
        QFETCH(QString, article);
        QFETCH(QStringList, answers);
        const Result<Document> page = document(article);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().text));
        const Grounder grounder(*page);
        for (const QString &name : std::as_const(answers)) {
            Result<AnswerReading> reading = readAnswer(m_udhr, sampleFile(name), name);
            QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text));
            grounder.ground(reading->evaluation);
            int facts = 0;
            int found = 0;
            for (const ScoreRow &row : reading->evaluation.rows) {
                for (const Witness &witness : row.witnesses) {
                    if (witness.kind != WitnessKind::Fact)
                        continue;
                    ++facts;
                    found += witness.grounding.level == GroundingLevel::Exact ? 1 : 0;
                    QVERIFY(witness.grounding.level != GroundingLevel::Unchecked);
                    checkPlace(*page, witness);
                }
            }
            QCOMPARE_GT(facts, 0);
            if (name.contains(".a."_L1))
                QVERIFY2(found * 10 >= facts * 8,
                         qPrintable(u"%1: %2 of %3"_s.arg(name).arg(found).arg(facts)));
            QCOMPARE(headline(m_udhr, reading->evaluation).facts, facts);
        }
    }

    void rulesRateEveryArticle_data() { articles_data(); }
    void rulesRateEveryArticle()
    {
        QFETCH(QString, article);
        const Result<Document> page = document(article);
        QVERIFY(page);
        const Evaluation evaluation = m_rater->rate(*page);
        const Headline head = headline(m_udhr, evaluation);
        QCOMPARE_GE(head.scored, 1); // a page always shows something of its structure
        QCOMPARE_GE(head.ndCount, 10); // and never bears on everything
        QCOMPARE(head.absentFacts, 0);
        QCOMPARE(head.evidenceProfile.value(u"H"_s), 0);
        for (const ScoreRow &row : evaluation.rows) {
            for (const Witness &witness : row.witnesses)
                checkPlace(*page, witness);
        }
        QCOMPARE(m_rater->rate(*page), evaluation);
    }

    void answersToDiscussionsRead()
    {
        const Result<AnswerReading> reading = readAnswer(
            m_udhr, sampleFile(u"answers/face-recognition.discussion.a.json"_s), u"discussion"_s);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text));
        QCOMPARE(reading->evaluation.contentType, u"CO"_s);
    }

private:
    /// A quote that is exact stands at its offsets, but for white space and typographic characters.
    static void checkPlace(const Document &page, const Witness &witness)
    {
        const Grounding &grounding = witness.grounding;
        if (grounding.level == GroundingLevel::Unchecked
            || grounding.level == GroundingLevel::Absent)
            return;
        const QString &text = grounding.place == GroundingPlace::Source ? page.source : page.text;
        QVERIFY(grounding.span.length > 0);
        QVERIFY(grounding.span.start >= 0 && grounding.span.end() <= text.size());
        const QString &quote = witness.quote.isEmpty() ? witness.text : witness.quote;
        if (grounding.level != GroundingLevel::Exact || grounding.place == GroundingPlace::Source)
            return;
        const auto letters = [](const QString &from) {
            QString kept;
            for (const QChar c : from) {
                if (c.isLetterOrNumber())
                    kept += c;
            }
            return kept;
        };
        QCOMPARE(letters(text.sliced(grounding.span.start, grounding.span.length)), letters(quote));
    }

    Rubric m_udhr;
    std::unique_ptr<RulesRater> m_rater;
};

RAPPORTEUR_TEST(TestSampleAnswers)
#include "tst_sampleanswers.moc"
