// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What goes in comes out, on every shipped rubric.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsArticlesEvaluationsAndComments_data() { addRubrics(); }
    void keepsArticlesEvaluationsAndComments();
    void keepsReviews_data() { addRubrics(); }
    void keepsReviews();

private:
    static void addRubrics();
};

void TestWorkspace::addRubrics()
{
    QTest::addColumn<QString>("rubricId");
    for (const QString &id : rubricIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestWorkspace::keepsArticlesEvaluationsAndComments()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    ArticleImport article = articleNumber(1);
    article.comments = chainOfComments(30, 8);
    article.evaluations = {evaluationNumber(store.rubric, 1),
                           evaluationNumber(store.rubric, 2, u"model b"_s)};
    article.rawAnswers = {"{\"raw\": 1}", "{\"raw\": 2}"};
    VALUE(results, store.workspace->import({article}).result());
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().outcome, ImportOutcome::Added);
    QCOMPARE(results.first().comments, 30);
    QCOMPARE(results.first().evaluations, 2);

    SUCCEEDS(store.reopen());
    VALUE(detail, store.workspace->article(results.first().article, u"ana"_s).result());
    Document expected = article.document;
    expected.source.clear();
    QCOMPARE(detail.document, expected);
    QCOMPARE(detail.comments, *article.comments);
    QCOMPARE(detail.evaluations.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        Evaluation stored = detail.evaluations[i];
        QVERIFY(stored.rater.id > 0);
        stored.rater.id = 0;
        QCOMPARE(stored, article.evaluations[i]);
        QCOMPARE(detail.headlines.value(stored.id), headline(store.rubric, stored));
    }
    VALUE(source, store.workspace->articleSource(detail.row.id, 1).result());
    QCOMPARE(source, article.document.source);
    VALUE(raw, store.workspace->rawAnswer(article.evaluations[1].id).result());
    QCOMPARE(raw, QByteArray("{\"raw\": 2}"));
    VALUE(report, store.workspace->check().result());
    QVERIFY2(report.issues.isEmpty(),
             report.issues.isEmpty() ? "" : qPrintable(report.issues.first().text));
}

void TestWorkspace::keepsReviews()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    const RowId article = store.addArticles(1).first();
    const Evaluation evaluation = evaluationNumber(store.rubric, 3);
    SUCCEEDS(store.workspace->storeEvaluation(article, 1, evaluation, "{}").result());
    const CellKey cell{store.rubric.provisions.last().number, 1};
    const Decision decision = overriding(cell, 0.25, evaluation.id, store.clock);
    const Annotation note = noteOn(u"note-1"_s, u"ana"_s, u"See this"_s, store.clock);
    const ReviewChange change = changeOf(
        u"change-1"_s, article, u"ana"_s,
        {DecisionChange{cell, {}, decision}, AnnotationChange{note.id, {}, note},
         NoteChange{{}, u"My note"_s}, BaseChange{{}, evaluation.id}, StateChange{}},
        store.clock);
    SUCCEEDS(store.workspace->applyChanges({change}).result());
    Review expected;
    expected.article = article;
    expected.reviewer = u"ana"_s;
    SUCCEEDS(apply(change, expected));
    SUCCEEDS(store.reopen());
    VALUE(detail, store.workspace->article(article, u"ana"_s).result());
    QCOMPARE(detail.reviews.size(), 1);
    QCOMPARE(detail.reviews.first(), expected);
    QCOMPARE(detail.row.state, ReviewState::Draft);
    QCOMPARE(detail.row.reviewedMean,
             reviewedHeadline(store.rubric, &detail.evaluations.first(), expected).weightedMean);
    VALUE(report, store.workspace->check().result());
    QVERIFY2(report.issues.isEmpty(),
             report.issues.isEmpty() ? "" : qPrintable(report.issues.first().text));
    QCOMPARE(report.reviews, 1);
}

RAPPORTEUR_TEST(TestWorkspace)

#include "tst_workspace.moc"
