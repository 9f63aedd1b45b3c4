// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program that the durability tests kill: does one kind of work on a workspace and says on standard output, at
// once and line by line, what the store has acknowledged.
//   create PATH             a new workspace
//   reviews PATH COUNT      saves that many changes of one review, one after the other
//   jobs PATH               claims and stores what is left of the open run
//   import PATH COUNT       imports that many articles with comments, three at a time
//   backup PATH TARGET
//   export PATH TARGET FORMAT
//   hold PATH               opens, says how ("holding write" or "holding read" and the notice), and waits for the end
//                           of standard input
#include "core/export/writer.h"
#include "core/rubric/rubricreader.h"
#include "core/store/workspace.h"
#include "tests/faults/writtenreview.h"

#include <QCoreApplication>
#include <unistd.h>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, bytes.constData(),
                                                     size_t(bytes.size()));
}

int giveUp(const Error &error)
{
    say(u"error %1 (%2)"_s.arg(error.text, error.detail));
    return 1;
}

int saveReviews(Workspace &workspace, const Clock &clock, int count)
{
    const Result<ArticleDetail> detail = workspace.article(1, Reviewer).result();
    if (!detail)
        return giveUp(detail.error());
    Review review;
    review.article = 1;
    review.reviewer = Reviewer;
    if (!detail->reviews.isEmpty())
        review = detail->reviews.first();
    for (int i = 1; i <= count; ++i) {
        const ReviewChange change = writtenChange(workspace.rubric(), review, i, clock);
        const Status saved = workspace.applyChanges({change}).result();
        if (saved) {
            say(u"saved "_s + change.id);
            (void)apply(change, review);
        } else {
            say(u"failed %1 %2"_s.arg(change.id, saved.error().text));
        }
    }
    return 0;
}

int doJobs(Workspace &workspace)
{
    const Result<QList<Run>> runs = workspace.openRuns().result();
    if (!runs || runs->isEmpty())
        return runs ? 0 : giveUp(runs.error());
    const Run run = runs->first();
    while (true) {
        const Result<QList<Job>> jobs =
            workspace.claimJobs(run.id, 4, u"writer %1"_s.arg(getpid()), 60).result();
        if (!jobs)
            return giveUp(jobs.error());
        if (jobs->isEmpty())
            return 0;
        QList<std::pair<QString, QFuture<Status>>> waiting;
        for (const Job &job : *jobs) {
            const Evaluation evaluation = writtenEvaluation(workspace.rubric(), run.rater, job);
            waiting.append({evaluation.id,
                            workspace.storeEvaluation(job.article, 1, evaluation, "{}", job.id)});
        }
        for (auto &[id, stored] : waiting)
            say((stored.result() ? u"stored "_s : u"failed "_s) + id);
    }
}

int importArticles(Workspace &workspace, int count)
{
    for (int number = 1; number <= count; number += 3) {
        QList<ArticleImport> batch;
        for (int i = number; i < number + 3; ++i)
            batch.append(writtenArticle(i));
        const auto stored = workspace.import(batch).result();
        if (!stored)
            return giveUp(stored.error());
        for (const ArticleImport &article : std::as_const(batch))
            say(u"imported "_s + article.document.url);
    }
    return 0;
}

int hold(const Workspace &workspace)
{
    const bool writes = workspace.info().access == Access::ReadWrite;
    const auto page = workspace.queue({}).result();
    if (!page)
        return giveUp(page.error());
    say(u"%1 articles"_s.arg(page->total));
    say((writes ? u"holding write "_s : u"holding read "_s) + workspace.info().notice);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) {
    }
    return 0;
}

int finish(const Status &done, const QString &word)
{
    if (!done)
        return giveUp(done.error());
    say(word);
    return 0;
}

int exportInto(const Workspace &workspace, const QString &target, const QString &format)
{
    const auto report = exportTo(workspace, *exportFormat(format), target, {});
    return finish(report ? Status() : std::unexpected(report.error()), u"exported"_s);
}

int work(const QStringList &arguments)
{
    const SystemClock clock;
    const QString verb = arguments.value(1), path = arguments.value(2);
    if (verb == "create"_L1) {
        const auto made =
            Workspace::create(path, shippedRubric(u"udhr"_s).value(), clock).takeResult();
        if (!made)
            return giveUp(made.error());
        say(u"created"_s);
        return 0;
    }
    const auto opened =
        Workspace::open(path, clock, {.program = u"workspace-writer"_s}).takeResult();
    if (!opened)
        return giveUp(opened.error());
    say(u"opened"_s);
    if (const QString notice = (*opened)->info().notice; !notice.isEmpty())
        say(u"notice "_s + notice);
    Workspace &workspace = **opened;
    if (verb == "reviews"_L1)
        return saveReviews(workspace, clock, arguments.value(3).toInt());
    if (verb == "jobs"_L1)
        return doJobs(workspace);
    if (verb == "import"_L1)
        return importArticles(workspace, arguments.value(3).toInt());
    if (verb == "hold"_L1)
        return hold(workspace);
    if (verb == "export"_L1)
        return exportInto(workspace, arguments.value(3), arguments.value(4));
    return finish(workspace.backup(arguments.value(3)).result(), u"backed up"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return work(QCoreApplication::arguments());
}
