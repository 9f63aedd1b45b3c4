// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/importruns.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int commentsBetweenReports = 20;

/// "page.html", "example.org/page", "hn:8863"
QString shortName(const QString &origin)
{
    if (WebLoading::isSource(origin))
        return origin.section(u"//"_s, -1);
    return QFileInfo(origin).fileName();
}

} // namespace

/// Holds everything that an import uses, so that it can end after the window has gone.
struct ImportRuns::Job {
    std::shared_ptr<Workspace> workspace;
    std::shared_ptr<WebUse> web;
    std::unique_ptr<Importer> importer;
    std::shared_ptr<ImportProgress> progress;
    Work work;
    int total = 0;
    std::atomic_bool stopped = false;

    QList<ImportReport> run()
    {
        if (stopped)
            return {};
        return work(*importer, [this](int done, int all, const ImportReport &last) {
            Q_EMIT progress->told(done, all, shortName(last.origin));
        });
    }
};

ImportRuns::ImportRuns(const WindowContext &context, WebAccess &web, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_web(web)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportRuns::take);
}

ImportRuns::~ImportRuns()
{
    cancel();
}

void ImportRuns::load(const QList<ImportChoice> &choices, bool obeyRobots)
{
    if (choices.isEmpty())
        return;
    auto job = std::make_shared<Job>();
    job->progress = std::shared_ptr<ImportProgress>(
        new ImportProgress, [](ImportProgress *gone) { gone->deleteLater(); });
    const bool web = std::ranges::any_of(choices, [](const ImportChoice &choice) {
        return choice.kind == ImportChoice::Kind::Address
            || (choice.kind == ImportChoice::Kind::Entry && !choice.takeText);
    });
    if (web) {
        job->web = m_web.use(*m_context.workspace, obeyRobots,
                             [told = job->progress](const QString &origin, int loaded, int known) {
                                 if (loaded % commentsBetweenReports == 0 || loaded == known)
                                     Q_EMIT told->counted(origin, loaded, known);
                             });
    }
    ImportOptions options;
    options.web = web ? job->web->loading.get() : nullptr;
    job->importer = std::make_unique<Importer>(*m_context.workspace, m_context.clock, options);
    job->total = static_cast<int>(choices.size());
    job->work = [choices](Importer &importer, const Importer::Progress &progress) {
        return importer.importChoices(choices, progress);
    };
    add(std::move(job));
}

void ImportRuns::loadText(const QString &title, const QString &text)
{
    auto job = std::make_shared<Job>();
    job->progress = std::make_shared<ImportProgress>();
    ImportOptions options;
    options.format = u"text"_s;
    job->importer = std::make_unique<Importer>(*m_context.workspace, m_context.clock, options);
    job->total = 1;
    job->work = [title, text](Importer &importer, const Importer::Progress &) {
        const QString whole = title + u"\n\n"_s + text;
        return QList<ImportReport>{importer.importBytes(whole.toUtf8(), title)};
    };
    add(std::move(job));
}

void ImportRuns::cancel()
{
    m_waiting.clear();
    if (m_job) {
        m_job->stopped = true;
        m_job->importer->cancel();
    }
}

void ImportRuns::add(std::shared_ptr<Job> job)
{
    job->workspace = m_context.workspace;
    m_waiting.push_back(std::move(job));
    if (!m_job)
        next();
}

void ImportRuns::next()
{
    m_job = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_done = 0;
    m_total = m_job->total;
    connect(m_job->progress.get(), &ImportProgress::told, this,
            [this](int done, int total, const QString &name) {
                m_done = done;
                m_total = total;
                Q_EMIT progressed(done, total, name);
            });
    connect(m_job->progress.get(), &ImportProgress::counted, this,
            [this](const QString &origin, int loaded, int known) {
                Q_EMIT progressed(m_done, m_total,
                                  tr("%1, %2 of %3 comments", "name, two numbers")
                                      .arg(shortName(origin))
                                      .arg(loaded)
                                      .arg(known));
            });
    Q_EMIT started(static_cast<int>(m_waiting.size()));
    Q_EMIT progressed(0, m_total, {});
    m_watcher.setFuture(QtConcurrent::run([job = m_job] { return job->run(); }));
}

void ImportRuns::take()
{
    const QList<ImportReport> reports = m_watcher.future().resultCount() > 0
        ? m_watcher.result()
        : QList<ImportReport>();
    m_job.reset();
    Q_EMIT finished(reports);
    if (!m_job && !m_waiting.empty())
        next();
}

} // namespace rapporteur
