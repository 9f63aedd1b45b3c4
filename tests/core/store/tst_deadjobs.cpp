// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requesttable.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <sqlite3.h>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

Run runOf(const StoreFixture &store, const QString &rater = u"model a"_s)
{
    Run run;
    run.rater = evaluationAt(store.rubric, 0, rater).rater;
    run.maxAttempts = 1;
    return run;
}

/// Starts a run and gives all of its jobs up.
Run givenUp(StoreFixture &store, const QString &rater, RunSelection selection,
            const QList<RowId> &articles = {})
{
    const Run run =
        store.workspace->startRun(runOf(store, rater), selection, articles).result().value();
    const QList<Job> jobs = store.workspace->claimJobs(run.id, 100, u"me"_s, 60).result().value();
    for (const Job &job : jobs) {
        const Error why{ErrorKind::Provider, u"No answer for %1."_s.arg(job.article), {}};
        if (!store.workspace->failJob(job.id, why, std::nullopt).result())
            qFatal("the job was not given up");
    }
    return run;
}

/// Rows that statements of a connection have looked at without the help of an index.
class Scans
{
public:
    explicit Scans(Connection &db)
        : m_db(db)
    {
        sqlite3_trace_v2(
            m_db.handle(), SQLITE_TRACE_PROFILE,
            [](unsigned, void *own, void *statement, void *) {
                static_cast<Scans *>(own)->m_rows += sqlite3_stmt_status(
                    static_cast<sqlite3_stmt *>(statement), SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
                return 0;
            },
            this);
    }
    ~Scans() { sqlite3_trace_v2(m_db.handle(), 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Scans)
    [[nodiscard]] int take() { return std::exchange(m_rows, 0); }

private:
    Connection &m_db;
    int m_rows = 0;
};

} // namespace

/// What was given up, what a run would take, and what the ledger of many questions costs to ask.
class TestDeadJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGivenUpAreListedUntilTriedAgain()
    {
        StoreFixture store;
        const QList<RowId> articles = store.addArticles(3);
        const Run first = givenUp(store, u"model a"_s, RunSelection::New);
        givenUp(store, u"model b"_s, RunSelection::New, {articles[0]});
        VALUE(dead, store.workspace->deadJobs().result());
        QCOMPARE(dead.size(), 4);
        QCOMPARE(dead.first().run.rater.name, u"model b"_s);
        QCOMPARE(dead.first().reason, u"No answer for %1."_s.arg(articles[0]));
        QCOMPARE(dead.first().attempts, 1);
        QVERIFY(!dead.first().title.isEmpty());
        QCOMPARE(dead.last().run.id, first.id);
        VALUE(few, store.workspace->deadJobs(2).result());
        QCOMPARE(few.size(), 2);
        // Whoever is tried again is none of them, whatever comes of it; other raters' stay.
        const Run again = runOf(store);
        VALUE(started,
              store.workspace->startRun(again, RunSelection::Failed, {articles[0]}).result());
        VALUE(jobs, store.workspace->claimJobs(started.id, 10, u"me"_s, 60).result());
        QCOMPARE(jobs.size(), 1);
        VALUE(rest, store.workspace->deadJobs().result());
        QCOMPARE(rest.size(), 3);
        QVERIFY(std::ranges::none_of(rest, [&](const DeadJob &job) {
            return job.article == articles[0] && job.run.rater.name == "model a"_L1;
        }));
        SUCCEEDS(
            store.workspace
                ->failJob(jobs.first().id, {ErrorKind::Provider, u"Again not."_s, {}}, std::nullopt)
                .result());
        VALUE(both, store.workspace->deadJobs().result());
        QCOMPARE(both.size(), 4);
        QCOMPARE(both.first().reason, u"Again not."_s);
    }

    void whatIsForeseenIsWhatIsAsked_data() { addRubricRows(); }
    void whatIsForeseenIsWhatIsAsked()
    {
        QFETCH(QString, rubricId);
        StoreFixture store(rubricId);
        const QList<RowId> articles = store.addArticles(4);
        for (const RunSelection selection :
             {RunSelection::New, RunSelection::Failed, RunSelection::All}) {
            // Nobody has asked yet: the rater is not even known.
            VALUE(foreseen,
                  store.workspace->selectedArticles(runOf(store, u"nobody"_s), selection).result());
            QCOMPARE(foreseen.size(), selection == RunSelection::Failed ? 0 : 4);
        }
        givenUp(store, u"model a"_s, RunSelection::New, {articles[0], articles[1]});
        SUCCEEDS(store.workspace
                     ->storeEvaluation(articles[2], 1,
                                       evaluationAt(store.rubric, 0.2, u"model a"_s), "{}")
                     .result());
        for (const RunSelection selection :
             {RunSelection::New, RunSelection::Failed, RunSelection::All}) {
            VALUE(foreseen, store.workspace->selectedArticles(runOf(store), selection).result());
            VALUE(run, store.workspace->startRun(runOf(store), selection).result());
            VALUE(jobs, store.workspace->claimJobs(run.id, 10, u"me"_s, 60).result());
            QList<RowId> asked;
            for (const Job &job : jobs)
                asked.append(job.article);
            std::ranges::sort(asked);
            QCOMPARE(asked, foreseen);
            SUCCEEDS(store.workspace->cancelRun(run.id).result());
            if (selection == RunSelection::New) // so that the last job of both is dead again
                givenUp(store, u"model a"_s, RunSelection::All, {articles[0], articles[1]});
        }
    }

    /// Each question looks into the ledger for its own earlier attempts: that may not cost more the longer it is.
    void theLedgerIsAskedThroughItsIndexes()
    {
        StoreFixture store;
        const QList<RowId> articles = store.addArticles(30);
        VALUE(run, store.workspace->startRun(runOf(store), RunSelection::New).result());
        VALUE(jobs, store.workspace->claimJobs(run.id, 100, u"me"_s, 60).result());
        for (const Job &job : jobs) {
            RequestRecord row;
            row.run = run.id;
            row.job = job.id;
            row.article = job.article;
            row.question = u"question %1"_s.arg(job.id);
            row.prompt = u"A long question. "_s.repeated(1000);
            row.sentAt = store.clock.nowUtc();
            SUCCEEDS(store.workspace->beginRequest(row, u"system"_s).result());
        }
        store.workspace.reset();
        auto db = Connection::open(store.path(), Connection::Mode::Reader);
        QVERIFY(db.has_value());
        Scans scans(**db);
        RequestTable table(**db);
        VALUE(own, table.find(0, jobs[7].id, 100));
        QCOMPARE(own.size(), 1);
        QCOMPARE(scans.take(), 0);
        VALUE(both, table.find(run.id, jobs[7].id, 100));
        QCOMPARE(both.size(), 1);
        VALUE(nobody, table.find(run.id + 1, jobs[7].id, 100));
        QCOMPARE(nobody.size(), 0);
        VALUE(whole, table.find(run.id, 0, 100));
        QCOMPARE(whole.size(), 30);
        VALUE(kept, table.answerTo(u"question 9"_s, 9, true));
        QCOMPARE(kept.id, 0);
        QCOMPARE(scans.take(), 0);
        // The control: without a condition every row is looked at.
        VALUE(all, table.find(0, 0, 100));
        QCOMPARE(all.size(), 30);
        QVERIFY(scans.take() > 0);
    }
};

RAPPORTEUR_TEST(TestDeadJobs)

#include "tst_deadjobs.moc"
