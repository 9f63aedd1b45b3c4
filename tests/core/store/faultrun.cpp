// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faultrun.h"

#include "tests/faults/writtenreview.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

QStringList FaultRun::told(const QString &word) const
{
    QStringList ids;
    for (const QString &line : lines) {
        if (line.startsWith(word + u' '))
            ids.append(line.section(u' ', 1, 1));
    }
    return ids;
}

FaultRun runFaulty(const QStringList &arguments, const Fault &fault)
{
    const QTemporaryDir folder;
    const QString countFile = folder.filePath(u"count"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, programPath(u"faultshim.so"_s));
    environment.insert(u"FAULT_MATCH"_s, fault.match);
    environment.insert(u"FAULT_MODE"_s, fault.mode);
    environment.insert(u"FAULT_AT"_s, QString::number(fault.at));
    environment.insert(u"FAULT_SEED"_s, QString::number(fault.seed));
    environment.insert(u"FAULT_COUNT"_s, countFile);
    if (fault.weak)
        environment.insert(u"FAULT_WEAK"_s, u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(programPath(u"workspace-writer"_s), arguments);
    if (!process.waitForStarted())
        qFatal("workspace-writer cannot be started: %s", qPrintable(process.errorString()));
    if (fault.killAfterMs > 0 && !process.waitForFinished(fault.killAfterMs))
        process.kill();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        qFatal("workspace-writer hangs with %s at %d", qPrintable(fault.mode), fault.at);
    }
    FaultRun run;
    run.lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    run.killed = process.exitStatus() == QProcess::CrashExit;
    run.exitCode = process.exitCode();
    if (QFile count(countFile); count.open(QIODevice::ReadOnly))
        run.calls = count.readAll().trimmed().toInt();
    return run;
}

namespace
{

/// In memory where the system has such a folder: hundreds of points, and no power is really lost.
QString stageTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + u"/rapporteur-fault-XXXXXX"_s;
}

} // namespace

FaultStage::FaultStage(int articles, bool withRun)
    : m_folder(stageTemplate())
    , m_rubric(rubricOf(u"udhr"_s))
{
    auto workspace = Workspace::create(path(), m_rubric, clock).takeResult().value();
    QList<ArticleImport> imports;
    for (int i = 1; i <= articles; ++i)
        imports.append(articleNumber(i));
    (void)workspace->import(imports).result().value();
    if (withRun) {
        Run run;
        run.rater = evaluationAt(m_rubric, 0, u"writer"_s).rater;
        (void)workspace->startRun(run, RunSelection::New).result().value();
    }
    workspace.reset();
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    m_bytes = file.readAll();
}

void FaultStage::layOut() const
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(path() + suffix);
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

namespace
{

QString checked(Workspace &workspace)
{
    const auto report = workspace.check().result();
    if (!report)
        return report.error().text + u' ' + report.error().detail;
    return report->issues.isEmpty()
        ? QString()
        : report->issues.first().text + u' ' + report->issues.first().place;
}

/// The journal's changes of the one review, by id.
Result<QSet<QString>> journalled(Workspace &workspace)
{
    const auto entries = workspace.history(1, {}, 100'000).result();
    if (!entries)
        return failureOf(entries);
    QSet<QString> ids;
    for (const HistoryEntry &entry : *entries)
        ids.insert(entry.change.id);
    return ids;
}

} // namespace

QString problemAfter(const FaultStage &stage, const FaultRun &run)
{
    const auto opened = Workspace::open(stage.path(), stage.clock).takeResult();
    if (!opened)
        return u"does not open: "_s + opened.error().text + u' ' + opened.error().detail;
    Workspace &workspace = **opened;
    if (workspace.info().access != Access::ReadWrite)
        return u"opens for reading only: "_s + workspace.info().notice;
    if (const QString problem = checked(workspace); !problem.isEmpty())
        return problem;
    const Result<QSet<QString>> stored = journalled(workspace);
    if (!stored)
        return stored.error().text;
    const QStringList saved = run.told(u"saved"_s);
    for (const QString &id : saved) {
        if (!stored->contains(id))
            return u"lost "_s + id;
    }
    const auto detail = workspace.article(1, Reviewer).result();
    if (!detail)
        return detail.error().text;
    Review review;
    review.article = 1;
    review.reviewer = Reviewer;
    if (!detail->reviews.isEmpty())
        review = detail->reviews.first();
    const ReviewChange next = writtenChange(stage.rubric(), review, 50, stage.clock);
    const Status goesOn = workspace.applyChanges({next}).result();
    return goesOn ? QString() : u"does not go on: "_s + goesOn.error().text;
}

QString runProblemAfter(const FaultStage &stage, const QStringList &acknowledged)
{
    FixedClock later(stage.clock.nowUtc().addSecs(3600)); // the dead program's leases have run out
    const auto opened = Workspace::open(stage.path(), later).takeResult();
    if (!opened)
        return u"does not open: "_s + opened.error().text;
    Workspace &workspace = **opened;
    for (const QString &id : acknowledged) {
        if (!workspace.rawAnswer(id).result())
            return u"lost "_s + id;
    }
    const auto before = workspace.runCounts(1).result();
    if (!before)
        return before.error().text;
    if (before->stored < acknowledged.size())
        return u"%1 answers acknowledged, %2 jobs stored"_s.arg(acknowledged.size())
            .arg(before->stored);
    const auto run = workspace.openRuns().result();
    while (run && !run->isEmpty()) {
        const auto jobs = workspace.claimJobs(1, 10, u"after"_s, 60).result();
        if (!jobs || jobs->isEmpty())
            break;
        for (const Job &job : *jobs) {
            const Evaluation evaluation = writtenEvaluation(stage.rubric(), run->first().rater,
                                                            job);
            if (const Status stored =
                    workspace.storeEvaluation(job.article, 1, evaluation, "{}", job.id).result();
                !stored)
                return stored.error().text;
        }
    }
    const auto after = workspace.runCounts(1).result();
    if (!after || after->open() != 0 || after->stored != after->total())
        return u"jobs do not go on"_s;
    return checked(workspace);
}

} // namespace rapporteur::testing
