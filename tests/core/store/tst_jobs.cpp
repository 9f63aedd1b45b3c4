// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QSet>

#include <algorithm>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The durable job list: claims are leases, attempts count, nothing is done twice and nothing is forgotten.
class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionsMeanTheirArticles_data() { addRubricRows(); }
    void selectionsMeanTheirArticles();
    void theOrderIsThatOfTheSeed();
    void discussionsNeedComments();
    void nobodyClaimsWhatIsLeased();
    void aLeaseRunsOutAndIsRenewed();
    void failuresWaitAndEndDead();
    void whatCannotSucceedIsDeadAtOnce();
    void programsThatDieUseUpAttempts();
    void parkingGivesBack();
    void cancellingKeepsWhatIsStored();
    void anAnswerTwiceIsKeptOnce();
    void lateAnswersOfCancelledJobsAreKept();
    void unknownNumbersAreNamed();
};

namespace
{

Run runOf(const StoreFixture &store, int maxAttempts = 3, quint32 seed = 1)
{
    Run run;
    run.rater = evaluationAt(store.rubric, 0, u"model a"_s).rater;
    run.maxAttempts = maxAttempts;
    run.seed = seed;
    return run;
}

QList<RowId> articlesOf(const QList<Job> &jobs)
{
    QList<RowId> ids;
    for (const Job &job : jobs)
        ids.append(job.article);
    return ids;
}

QList<Job> claimed(StoreFixture &store, RowId run, int count, const QString &owner = u"me"_s)
{
    return store.workspace->claimJobs(run, count, owner, 60).result().value();
}

Evaluation answerTo(const StoreFixture &store, const Job &job)
{
    Evaluation evaluation = evaluationAt(store.rubric, 0.2, u"model a"_s);
    evaluation.id = u"answer-%1"_s.arg(job.id);
    return evaluation;
}

QStringList eventTypes(StoreFixture &store, RowId article)
{
    QStringList types;
    const QList<Event> events = store.workspace->events(eventsOf(article)).result().value();
    for (const Event &event : events)
        types.prepend(event.type);
    return types;
}

RunCounts counts(StoreFixture &store, RowId run)
{
    return store.workspace->runCounts(run).result().value();
}

} // namespace

void TestJobs::selectionsMeanTheirArticles()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    QList<ArticleImport> articles;
    for (int i = 1; i <= 5; ++i)
        articles.append(articleNumber(i));
    articles[4].document.gate = {u"paywall"_s, 0.9, {}};
    QVERIFY(store.workspace->import(articles).result());
    SUCCEEDS(
        store.workspace->storeEvaluation(2, 1, evaluationAt(store.rubric, 0, u"model a"_s), "{}")
            .result());
    SUCCEEDS(
        store.workspace->storeEvaluation(3, 1, evaluationAt(store.rubric, 0.1, u"model b"_s), "{}")
            .result());

    const auto selected = [&](RunSelection selection, const QList<RowId> &only = {}) {
        const Run run =
            store.workspace->startRun(runOf(store, 1), selection, only).result().value();
        QList<RowId> ids = articlesOf(claimed(store, run.id, 100));
        std::ranges::sort(ids);
        return ids;
    };
    using Ids = QList<RowId>;
    QCOMPARE(selected(RunSelection::New), (Ids{1, 3, 4})); // not the one behind a wall
    QCOMPARE(selected(RunSelection::All), (Ids{1, 2, 3, 4}));
    QCOMPARE(selected(RunSelection::All, {5, 2}), (Ids{2, 5})); // unless it is named
    QCOMPARE(selected(RunSelection::New, {2}), Ids{});
    QCOMPARE(selected(RunSelection::Failed), Ids{});
    const Run failing =
        store.workspace->startRun(runOf(store, 1), RunSelection::All, {1, 4}).result().value();
    const QList<Job> jobs = claimed(store, failing.id, 2);
    for (const Job &job : jobs)
        SUCCEEDS(store.workspace->failJob(job.id, {ErrorKind::Provider, u"no"_s, {}}, {}).result());
    QCOMPARE(selected(RunSelection::Failed), (Ids{1, 4}));
    // A new text asks for a new evaluation.
    ArticleImport changed = articleNumber(2);
    changed.document.text = u"Another text."_s;
    changed.document.blocks = {{BlockKind::Paragraph, 0, {}, {0, 13}}};
    changed.document.inlines.clear();
    QVERIFY(store.workspace->import({changed}).result());
    QCOMPARE(selected(RunSelection::New), (Ids{1, 2, 3, 4}));
}

void TestJobs::theOrderIsThatOfTheSeed()
{
    StoreFixture store;
    store.addArticles(30);
    const auto orderOf = [&](quint32 seed) {
        const Run run =
            store.workspace->startRun(runOf(store, 3, seed), RunSelection::All).result().value();
        QList<RowId> order;
        while (true) {
            const QList<Job> jobs = claimed(store, run.id, 7);
            if (jobs.isEmpty())
                return order;
            order += articlesOf(jobs);
        }
    };
    const QList<RowId> first = orderOf(5);
    QCOMPARE(first.size(), 30);
    QCOMPARE(orderOf(5), first);
    QVERIFY(orderOf(6) != first);
    QVERIFY(!std::ranges::is_sorted(first));
}

void TestJobs::discussionsNeedComments()
{
    StoreFixture store;
    ArticleImport discussed = articleNumber(2);
    discussed.comments = chainOfComments(3, 2);
    QVERIFY(store.workspace->import({articleNumber(1), discussed}).result());
    Run run = runOf(store);
    run.target = Target::Discussion;
    VALUE(started, store.workspace->startRun(run, RunSelection::New).result());
    const QList<Job> jobs = claimed(store, started.id, 10);
    QCOMPARE(articlesOf(jobs), QList<RowId>{2});
    QCOMPARE(jobs.first().target, Target::Discussion);
}

void TestJobs::nobodyClaimsWhatIsLeased()
{
    StoreFixture store;
    store.addArticles(10);
    VALUE(run, store.workspace->startRun(runOf(store), RunSelection::New).result());
    QSet<RowId> seen;
    for (const QString &owner : {u"a"_s, u"b"_s, u"a"_s, u"c"_s}) {
        const QList<Job> jobs = claimed(store, run.id, 3, owner);
        for (const Job &job : jobs) {
            QVERIFY(!seen.contains(job.id));
            seen.insert(job.id);
            QCOMPARE(job.leaseOwner, owner);
            QCOMPARE(job.attempts, 1);
            QCOMPARE(job.leaseUntil, store.clock.nowUtc().addSecs(60));
        }
    }
    QCOMPARE(seen.size(), 10);
    QVERIFY(claimed(store, run.id, 3, u"d"_s).isEmpty());
    QCOMPARE(counts(store, run.id).running, 10);
}

void TestJobs::aLeaseRunsOutAndIsRenewed()
{
    StoreFixture store;
    store.addArticles(2);
    VALUE(run, store.workspace->startRun(runOf(store), RunSelection::New).result());
    QCOMPARE(claimed(store, run.id, 1, u"a"_s).size(), 1);
    QCOMPARE(claimed(store, run.id, 1, u"b"_s).size(), 1);
    store.clock.advanceMs(50'000);
    SUCCEEDS(store.workspace->renewLeases(u"a"_s, 60).result());
    store.clock.advanceMs(20'000); // the lease of b has run out, that of a has not
    const QList<Job> taken = claimed(store, run.id, 5, u"c"_s);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().attempts, 2);
    SUCCEEDS(store.workspace->renewLeases(u"b"_s, 60).result()); // too late: it is another's now
    store.clock.advanceMs(41'000);
    QCOMPARE(articlesOf(claimed(store, run.id, 5, u"d"_s)).size(), 1); // that of a
    QCOMPARE(claimed(store, run.id, 5, u"e"_s).size(), 0);
    // It does not survive the program: one at a time writes, so whoever held it is gone. Whatever the clock did.
    SUCCEEDS(store.reopen());
    store.clock.setNow(store.clock.nowUtc().addYears(-1));
    const QList<Job> again = claimed(store, run.id, 5, u"e"_s);
    QCOMPARE(again.size(), 2);
    QVERIFY(again.first().attempts > 1); // the attempts counted
}

void TestJobs::failuresWaitAndEndDead()
{
    StoreFixture store;
    store.addArticles(1);
    VALUE(run, store.workspace->startRun(runOf(store, 3), RunSelection::New).result());
    const Error error{ErrorKind::Provider, u"The server is busy."_s, u"503"_s};
    for (int attempt = 1; attempt <= 3; ++attempt) {
        const QList<Job> jobs = claimed(store, run.id, 5);
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs.first().attempts, attempt);
        QCOMPARE(jobs.first().lastError, attempt == 1 ? QString() : error.text);
        SUCCEEDS(store.workspace->failJob(jobs.first().id, error, store.clock.nowUtc().addSecs(10))
                     .result());
        QVERIFY(claimed(store, run.id, 5).isEmpty()); // not before its time
        store.clock.advanceMs(10'000);
    }
    QVERIFY(claimed(store, run.id, 5).isEmpty());
    QCOMPARE(counts(store, run.id), (RunCounts{.dead = 1}));
    QCOMPARE(eventTypes(store, 1),
             (QStringList{u"import"_s, u"eval_retry"_s, u"eval_retry"_s, u"dlq"_s}));
    VALUE(events, store.workspace->events(eventsOf(1)).result());
    QCOMPARE(events.first().message, u"Given up after 3 attempts: The server is busy."_s);
    QCOMPARE(events.first().severity, Severity::Error);
    QCOMPARE(events.first().details["detail"_L1].toString(), u"503"_s);
    QCOMPARE(events[1].message, u"Attempt 2 failed: The server is busy."_s);
    VALUE(failed, store.workspace->queue(queryOf({u"failed"_s})).result());
    QCOMPARE(failed.total, 1);
    VALUE(runs, store.workspace->openRuns().result());
    QCOMPARE(runs.size(), 0);
    // An answer later on takes the mark away.
    SUCCEEDS(store.workspace->storeEvaluation(1, 1, evaluationAt(store.rubric, 0, u"b"_s), "{}")
                 .result());
    VALUE(cured, store.workspace->queue(queryOf({u"failed"_s})).result());
    QCOMPARE(cured.total, 0);
}

void TestJobs::whatCannotSucceedIsDeadAtOnce()
{
    StoreFixture store;
    store.addArticles(1);
    VALUE(run, store.workspace->startRun(runOf(store, 5), RunSelection::New).result());
    const QList<Job> jobs = claimed(store, run.id, 1);
    SUCCEEDS(store.workspace->failJob(jobs.first().id, {ErrorKind::Limit, u"Too long."_s, {}}, {})
                 .result());
    QCOMPARE(counts(store, run.id), (RunCounts{.dead = 1}));
    QCOMPARE(eventTypes(store, 1), (QStringList{u"import"_s, u"eval_failure"_s}));
}

void TestJobs::programsThatDieUseUpAttempts()
{
    // An article that brings the program down must not do so for ever.
    StoreFixture store;
    store.addArticles(1);
    VALUE(run, store.workspace->startRun(runOf(store, 2), RunSelection::New).result());
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QCOMPARE(claimed(store, run.id, 5).size(), 1);
        SUCCEEDS(store.reopen());
        store.clock.advanceMs(61'000);
    }
    QVERIFY(claimed(store, run.id, 5).isEmpty());
    QCOMPARE(counts(store, run.id), (RunCounts{.dead = 1}));
}

void TestJobs::parkingGivesBack()
{
    StoreFixture store;
    store.addArticles(3);
    VALUE(run, store.workspace->startRun(runOf(store), RunSelection::New).result());
    QCOMPARE(claimed(store, run.id, 2, u"a"_s).size(), 2);
    SUCCEEDS(store.workspace->setRunParked(run.id, true).result());
    SUCCEEDS(store.workspace->releaseJobs(u"a"_s).result());
    QCOMPARE(counts(store, run.id), (RunCounts{.queued = 3}));
    SUCCEEDS(store.reopen());
    VALUE(runs, store.workspace->openRuns().result());
    QCOMPARE(runs.size(), 1);
    QVERIFY(runs.first().parked);
    QCOMPARE(runs.first().uuid, run.uuid);
    QCOMPARE(runs.first().rater.name, u"model a"_s);
    SUCCEEDS(store.workspace->setRunParked(run.id, false).result());
    const QList<Job> jobs = claimed(store, run.id, 5, u"b"_s);
    QCOMPARE(jobs.size(), 3);
    for (const Job &job : jobs)
        QCOMPARE(job.attempts, 1); // what was given back was no attempt
}

void TestJobs::cancellingKeepsWhatIsStored()
{
    StoreFixture store;
    store.addArticles(4);
    VALUE(run, store.workspace->startRun(runOf(store), RunSelection::New).result());
    const QList<Job> jobs = claimed(store, run.id, 2);
    SUCCEEDS(store.workspace
                 ->storeEvaluation(jobs[0].article, 1, answerTo(store, jobs[0]), "{}", jobs[0].id)
                 .result());
    SUCCEEDS(store.workspace->cancelRun(run.id).result());
    QCOMPARE(counts(store, run.id), (RunCounts{.stored = 1, .cancelled = 3}));
    QVERIFY(claimed(store, run.id, 5).isEmpty());
    SUCCEEDS(store.workspace
                 ->failJob(jobs[1].id, {ErrorKind::Provider, u"late"_s, {}}, store.clock.nowUtc())
                 .result());
    QCOMPARE(counts(store, run.id), (RunCounts{.stored = 1, .cancelled = 3}));
    VALUE(runs, store.workspace->openRuns().result());
    QCOMPARE(runs.size(), 0);
}

void TestJobs::anAnswerTwiceIsKeptOnce()
{
    StoreFixture store;
    store.addArticles(1);
    VALUE(run, store.workspace->startRun(runOf(store), RunSelection::New).result());
    const Job job = claimed(store, run.id, 1).first();
    for (int i = 0; i < 2; ++i)
        SUCCEEDS(
            store.workspace->storeEvaluation(1, 1, answerTo(store, job), "{}", job.id).result());
    VALUE(detail, store.workspace->article(1, {}).result());
    QCOMPARE(detail.evaluations.size(), 1);
    QCOMPARE(counts(store, run.id), (RunCounts{.stored = 1}));
    QCOMPARE(eventTypes(store, 1), (QStringList{u"import"_s, u"eval_success"_s}));
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestJobs::lateAnswersOfCancelledJobsAreKept()
{
    StoreFixture store;
    store.addArticles(1);
    VALUE(run, store.workspace->startRun(runOf(store), RunSelection::New).result());
    const Job job = claimed(store, run.id, 1).first();
    SUCCEEDS(store.workspace->cancelRun(run.id).result());
    SUCCEEDS(store.workspace->storeEvaluation(1, 1, answerTo(store, job), "{}", job.id).result());
    VALUE(detail, store.workspace->article(1, {}).result());
    QCOMPARE(detail.evaluations.size(), 1); // it was paid for
    QCOMPARE(counts(store, run.id), (RunCounts{.cancelled = 1}));
}

void TestJobs::unknownNumbersAreNamed()
{
    StoreFixture store;
    store.addArticles(1);
    QCOMPARE(store.workspace->claimJobs(9, 1, u"a"_s, 60).result().error().text,
             u"There is no run number 9 in this workspace."_s);
    QCOMPARE(store.workspace->failJob(9, {}, {}).result().error().text,
             u"There is no job number 9 in this workspace."_s);
    const Evaluation evaluation = evaluationNumber(store.rubric, 1);
    QCOMPARE(store.workspace->storeEvaluation(7, 1, evaluation, "{}").result().error().text,
             u"There is no article number 7 in this workspace."_s);
    QCOMPARE(store.workspace->storeEvaluation(1, 1, evaluation, "{}", 9).result().error().text,
             u"There is no job number 9 in this workspace."_s);
    VALUE(detail, store.workspace->article(1, {}).result());
    QCOMPARE(detail.evaluations.size(), 0); // all or nothing
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

RAPPORTEUR_TEST(TestJobs)

#include "tst_jobs.moc"
