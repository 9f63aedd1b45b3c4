// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runs/runstage.h"
#include "tests/support/registry.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// A run from its start to its end, in whatever way it ends: what happens, in which order, and what is kept.
class TestConductor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesRaterScoresEverything_data() { addRubricRows(); }
    void theRulesRaterScoresEverything();
    void theRulesRaterRefusesNothing();
    void happensInOrder();
    void aFailingRaterIsRetriedAndGivenUp();
    void whatCannotSucceedIsNotRetried();
    void parkedRunsGoOn();
    void cancelledRunsKeepWhatIsThere();
    void aParkedRunCanBeCancelled();
    void deletingGivesBack();
    void nothingToDoIsFinishedAtOnce();
    void anEmptyPurseStopsTheRun();
    void aStoreThatTakesNothingStopsTheRun();
    void neverMoreAtOnceThanAllowed();
    void anotherProgramsLeasesAreWaitedFor();
};

void TestConductor::theRulesRaterScoresEverything()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    QList<ArticleImport> articles;
    for (int i = 1; i <= 6; ++i) {
        ArticleImport article = articleNumber(i);
        article.document.text =
            u"Everyone has the right to freedom of expression and to privacy. The form can be"
            " used with a screen reader, and a complaint is answered within a week.\n\n"_s
            + article.document.text;
        article.document.blocks = {
            {BlockKind::Paragraph, 0, {}, {0, article.document.text.size()}}};
        article.document.inlines.clear();
        articles.append(article);
    }
    QVERIFY(store.workspace->import(articles).result());
    VALUE(lexicon, shippedLexicon(store.rubric));
    auto rater = rulesRunRater(store.rubric, lexicon);
    Run asked;
    asked.rater = rater->rater();
    VALUE(run, store.workspace->startRun(asked, RunSelection::New).result());
    Conductor conductor(store.workspace, std::move(rater), store.clock, 2);
    QSignalSpy finished(&conductor, &Conductor::finished);
    QSignalSpy done(&conductor, &Conductor::articleDone);
    conductor.start(run);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(done.size(), 6);
    QCOMPARE(store.workspace->runCounts(run.id).result().value(), (RunCounts{.stored = 6}));
    for (RowId article = 1; article <= 6; ++article) {
        VALUE(detail, store.workspace->article(article, {}).result());
        QCOMPARE(detail.evaluations.size(), 1);
        QCOMPARE(detail.evaluations.first().rater.kind, RaterKind::Rules);
        QVERIFY(detail.evaluations.first().finishedAt.isValid());
        QVERIFY(!store.workspace->rawAnswer(detail.evaluations.first().id).result()->isEmpty());
    }
    QCOMPARE(checkCodes(*store.workspace), QStringList());
    VALUE(again, store.workspace->startRun(asked, RunSelection::New).result());
    QCOMPARE(store.workspace->runCounts(again.id).result().value(), RunCounts());
}

void TestConductor::theRulesRaterRefusesNothing()
{
    // Nothing was judged, so it must not say "no data".
    const Rubric rubric = rubricOf(u"udhr"_s);
    const auto rater = rulesRunRater(rubric, shippedLexicon(rubric).value());
    ArticleDetail bare;
    Job job;
    const auto noText = rater->evaluate(bare, job);
    QCOMPARE(noText.error().kind, ErrorKind::NotFound);
    QVERIFY(noText.error().text.contains("The text is unavailable"_L1));
    QVERIFY(!rater->retryable(noText.error()));
    job.target = Target::Discussion;
    QVERIFY(rater->evaluate(bare, job).error().text.contains("no discussion"_L1));
    bare.comments = chainOfComments(4, 2);
    QVERIFY(rater->evaluate(bare, job));
    for (const ErrorKind kind : {ErrorKind::Provider, ErrorKind::Network, ErrorKind::Internal})
        QVERIFY(rater->retryable({kind, {}, {}}));
    for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Limit, ErrorKind::Usage,
                                 ErrorKind::Budget, ErrorKind::Cancelled})
        QVERIFY(!rater->retryable({kind, {}, {}}));
}

void TestConductor::happensInOrder()
{
    Stage stage(5, works);
    const QList<RowId> order = stage.order();
    stage.conductor->start(stage.run);
    QVERIFY(stage.finishes());
    QStringList expected;
    for (const RowId article : order)
        expected.append(u"done %1"_s.arg(article));
    QCOMPARE(stage.log, expected << u"finished"_s);
    QCOMPARE(stage.counts(), (RunCounts{.stored = 5}));
    QVERIFY(stage.last.finished && !stage.last.parked);
    QCOMPARE(stage.last.counts, stage.counts());
    EventQuery successes;
    successes.types = {u"eval_success"_s};
    VALUE(events, stage.store.workspace->events(successes).result());
    QCOMPARE(events.size(), 5);
    for (qsizetype i = 0; i < 5; ++i)
        QCOMPARE(events[4 - i].article, order[i]);
    QCOMPARE(checkCodes(*stage.store.workspace), QStringList());
}

void TestConductor::aFailingRaterIsRetriedAndGivenUp()
{
    std::atomic_int bad = 0;
    Stage stage(1, [&](const Job &) -> std::optional<Error> {
        ++bad;
        return Error{ErrorKind::Provider, u"busy"_s, u"503"_s};
    });
    stage.conductor->start(stage.run);
    QVERIFY(stage.finishes());
    QCOMPARE(stage.log,
             (QStringList{u"failed 1 busy"_s, u"failed 1 busy"_s, u"failed 1 busy for good"_s,
                          u"finished"_s}));
    QCOMPARE(bad, 3);
    QCOMPARE(stage.counts(), (RunCounts{.dead = 1}));
    VALUE(events, stage.store.workspace->events(eventsOf(1)).result());
    QStringList types;
    for (const Event &event : events)
        types.prepend(event.type);
    QCOMPARE(types, (QStringList{u"import"_s, u"eval_retry"_s, u"eval_retry"_s, u"dlq"_s}));

    // One that recovers is stored, and nobody is dead.
    std::atomic_int asked = 0;
    Stage recovering(1, [&](const Job &) -> std::optional<Error> {
        if (++asked < 3)
            return Error{ErrorKind::Network, u"reset"_s, {}};
        return {};
    });
    recovering.conductor->start(recovering.run);
    QVERIFY(recovering.finishes());
    QCOMPARE(recovering.log,
             (QStringList{u"failed 1 reset"_s, u"failed 1 reset"_s, u"done 1"_s, u"finished"_s}));
    QCOMPARE(recovering.counts(), (RunCounts{.stored = 1}));
}

void TestConductor::whatCannotSucceedIsNotRetried()
{
    Stage stage(3, [](const Job &job) -> std::optional<Error> {
        if (job.article == 2)
            return Error{ErrorKind::Limit, u"too long"_s, {}};
        return {};
    });
    const QList<RowId> order = stage.order();
    stage.conductor->start(stage.run);
    QVERIFY(stage.finishes());
    QStringList expected;
    for (const RowId article : order)
        expected.append(article == 2 ? u"failed 2 too long for good"_s : u"done %1"_s.arg(article));
    std::ranges::sort(expected);
    QStringList said = stage.log.first(3);
    std::ranges::sort(said);
    QCOMPARE(said, expected); // one article that fails keeps no other back
    QCOMPARE(stage.counts(), (RunCounts{.stored = 2, .dead = 1}));
}

void TestConductor::parkedRunsGoOn()
{
    QSemaphore gate;
    Stage stage(6, works, 1, &gate);
    stage.conductor->start(stage.run);
    QTRY_COMPARE(ScriptedRater::s_working, 1);
    stage.conductor->park();
    gate.release(100);
    QVERIFY(stage.finishes());
    QCOMPARE(stage.log.last(), u"finished parked"_s);
    const RunCounts parked = stage.counts();
    QCOMPARE_GE(parked.stored, 1); // what was under way ended
    QCOMPARE_GE(parked.queued, 1);
    QCOMPARE(parked.running, 0); // nothing stays leased
    QCOMPARE(parked.total(), 6);
    VALUE(runs, stage.store.workspace->openRuns().result());
    QVERIFY(runs.first().parked);
    stage.conductor->resume();
    QVERIFY(stage.finishes());
    QCOMPARE(stage.log.last(), u"finished"_s);
    QCOMPARE(stage.counts(), (RunCounts{.stored = 6}));
    QCOMPARE(stage.log.filter(u"done"_s).size(), 6); // each once
    QCOMPARE(checkCodes(*stage.store.workspace), QStringList());
}

void TestConductor::cancelledRunsKeepWhatIsThere()
{
    QSemaphore gate;
    Stage stage(6, works, 1, &gate);
    stage.conductor->start(stage.run);
    QTRY_COMPARE(ScriptedRater::s_working, 1);
    stage.conductor->cancel();
    gate.release(100);
    QVERIFY(stage.finishes());
    QCOMPARE(stage.log.last(), u"finished"_s);
    QCOMPARE(stage.log.filter(u"finished"_s).size(), 1); // exactly once
    const RunCounts counts = stage.counts();
    QCOMPARE_GE(counts.stored, 1);
    QCOMPARE(counts.stored + counts.cancelled, 6);
    VALUE(runs, stage.store.workspace->openRuns().result());
    QCOMPARE(runs.size(), 0);
}

void TestConductor::aParkedRunCanBeCancelled()
{
    Stage stage(3, works);
    stage.conductor->start(stage.run);
    stage.conductor->park();
    QVERIFY(stage.finishes());
    stage.conductor->cancel();
    QVERIFY(stage.finishes());
    QCOMPARE(stage.log.last(), u"finished"_s);
    const RunCounts counts = stage.counts();
    QCOMPARE(counts.open(), 0);
    QCOMPARE(counts.total(), 3);
}

void TestConductor::deletingGivesBack()
{
    QSemaphore gate;
    Stage stage(6, works, 2, &gate);
    stage.conductor->start(stage.run);
    QTRY_COMPARE(ScriptedRater::s_working, 2);
    gate.release(100);
    stage.conductor.reset();
    QVERIFY(!stage.log.contains(u"finished"_s));
    SUCCEEDS(stage.store.workspace->setValue(u"k"_s, "v").result()); // what was posted is done now
    // Whoever comes next need not wait for leases to run out.
    const RunCounts counts = stage.counts();
    QCOMPARE(counts.running, 0);
    QCOMPARE(counts.stored + counts.queued, 6);
    QCOMPARE(checkCodes(*stage.store.workspace), QStringList());
}

void TestConductor::nothingToDoIsFinishedAtOnce()
{
    Stage stage(0, works);
    stage.conductor->start(stage.run);
    QVERIFY(stage.finishes());
    QCOMPARE(stage.log, QStringList{u"finished"_s});
    QCOMPARE(stage.last.counts.total(), 0);
}

void TestConductor::anEmptyPurseStopsTheRun()
{
    std::atomic_int asked = 0;
    Stage stage(8, [&](const Job &) -> std::optional<Error> {
        if (++asked >= 3)
            return Error{ErrorKind::Budget, u"The credit is used up."_s, {}};
        return {};
    });
    stage.conductor->start(stage.run);
    QVERIFY(stage.finishes());
    QCOMPARE(stage.log.last(), u"finished parked: The credit is used up."_s);
    // No job is lost, none is dead for want of money, none stays claimed.
    QCOMPARE(stage.counts(), (RunCounts{.queued = 6, .stored = 2}));
}

void TestConductor::aStoreThatTakesNothingStopsTheRun()
{
    Stage stage(3, works);
    VALUE(reading,
          Workspace::open(stage.store.path(), stage.store.clock, openedAs(Access::ReadOnly))
              .takeResult());
    Conductor conductor(reading, std::make_unique<ScriptedRater>(stage.store.rubric, works),
                        stage.store.clock, settingsOf(1));
    QSignalSpy finished(&conductor, &Conductor::finished);
    conductor.start(stage.run);
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30000);
    const RunProgress progress = finished.first().first().value<RunProgress>();
    QVERIFY(progress.error);
    QCOMPARE(progress.error->kind, ErrorKind::Unwritable);
    QVERIFY2(
        progress.error->text.startsWith("Not saved: the workspace is open for reading only."_L1),
        qPrintable(progress.error->text));
    QCOMPARE(stage.counts(), (RunCounts{.queued = 3}));
}

void TestConductor::neverMoreAtOnceThanAllowed()
{
    ScriptedRater::s_most = 0;
    Stage stage(30, works, 3);
    stage.conductor->start(stage.run);
    QVERIFY(stage.finishes());
    QCOMPARE_LE(ScriptedRater::s_most, 3);
    QCOMPARE(stage.counts(), (RunCounts{.stored = 30}));
}

void TestConductor::anotherProgramsLeasesAreWaitedFor()
{
    Stage stage(3, works);
    const QList<Job> taken =
        stage.store.workspace->claimJobs(stage.run.id, 1, u"other"_s, 60).result().value();
    QCOMPARE(taken.size(), 1);
    stage.conductor->start(stage.run);
    QTRY_COMPARE(stage.log.size(), 2);
    QVERIFY(!stage.log.contains(u"finished"_s)); // one is still out
    stage.store.clock.advanceMs(61'000); // its program has died
    QVERIFY(stage.finishes());
    QCOMPARE(stage.counts(), (RunCounts{.stored = 3}));
}

RAPPORTEUR_TEST(TestConductor)

#include "tst_conductor.moc"
