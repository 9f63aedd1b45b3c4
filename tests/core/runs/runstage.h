// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/conductor.h"
#include "tests/core/store/storefixture.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>

namespace rapporteur::testing
{

/// A rater that does what the test says, and may be held up in the middle.
class ScriptedRater final : public RunRater
{
public:
    using Script = std::function<std::optional<Error>(const Job &job)>;

    ScriptedRater(Rubric rubric, Script script, QSemaphore *gate = nullptr)
        : m_rubric(std::move(rubric))
        , m_script(std::move(script))
        , m_gate(gate)
    {}
    [[nodiscard]] Rater rater() const override
    {
        return evaluationAt(m_rubric, 0, QStringLiteral("scripted")).rater;
    }
    [[nodiscard]] Result<Answer> evaluate(const ArticleDetail &, const Job &job) override
    {
        const int now = ++s_working;
        s_most = std::max(s_most.load(), now);
        if (m_gate)
            m_gate->acquire();
        --s_working;
        if (const std::optional<Error> error = m_script(job))
            return std::unexpected(*error);
        return Answer{evaluationAt(m_rubric, 0.2, QStringLiteral("scripted")), "{\"answer\": 1}"};
    }
    inline static std::atomic_int s_working = 0, s_most = 0;

private:
    Rubric m_rubric;
    Script m_script;
    QSemaphore *m_gate;
};

inline std::optional<Error> works(const Job &)
{
    return {};
}

inline ConductorSettings settingsOf(int concurrency)
{
    ConductorSettings settings;
    settings.concurrency = concurrency;
    settings.firstRetryMs = 0;
    return settings;
}

/// A workspace with a run, its conductor, and a list of what the conductor says.
class Stage
{
public:
    Stage(int articles, ScriptedRater::Script script, int concurrency = 1,
          QSemaphore *gate = nullptr)
    {
        store.addArticles(articles);
        WorkspaceOptions options;
        options.readers = 1; // one after the other, so that the order is known
        if (!store.reopen(options))
            qFatal("the workspace does not open");
        auto rater = std::make_unique<ScriptedRater>(store.rubric, std::move(script), gate);
        Run asked;
        asked.rater = rater->rater();
        asked.maxAttempts = 3;
        run = store.workspace->startRun(asked, RunSelection::New).result().value();
        conductor = std::make_unique<Conductor>(store.workspace, std::move(rater), store.clock,
                                                settingsOf(concurrency));
        QObject::connect(conductor.get(), &Conductor::articleDone, [this](RowId article) {
            log.append(QStringLiteral("done %1").arg(article));
        });
        QObject::connect(
            conductor.get(), &Conductor::jobFailed,
            [this](RowId article, const Error &error, bool dead) {
                log.append(QStringLiteral("failed %1 %2%3")
                               .arg(article)
                               .arg(error.text, dead ? QStringLiteral(" for good") : QString()));
            });
        QObject::connect(
            conductor.get(), &Conductor::finished, [this](const RunProgress &progress) {
                log.append(
                    QStringLiteral("finished")
                    + (progress.parked ? QStringLiteral(" parked") : QString())
                    + (progress.error ? QStringLiteral(": ") + progress.error->text : QString()));
                last = progress;
            });
    }
    ~Stage() { conductor.reset(); }
    /// Runs the event loop until the conductor has finished once more.
    bool finishes()
    {
        QSignalSpy spy(conductor.get(), &Conductor::finished);
        return spy.wait(30'000);
    }
    [[nodiscard]] RunCounts counts() const
    {
        return store.workspace->runCounts(run.id).result().value();
    }
    /// The articles in the order in which their jobs are taken.
    [[nodiscard]] QList<RowId> order() const
    {
        QList<RowId> articles;
        const QList<Job> jobs =
            store.workspace->claimJobs(run.id, 100, QStringLiteral("look"), 1).result().value();
        for (const Job &job : jobs)
            articles.append(job.article);
        (void)store.workspace->releaseJobs(QStringLiteral("look")).result();
        return articles;
    }

    StoreFixture store;
    Run run;
    std::unique_ptr<Conductor> conductor;
    QStringList log;
    RunProgress last;
};

} // namespace rapporteur::testing
