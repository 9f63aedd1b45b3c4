// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importer.h"
#include "ui/base/windowcontext.h"
#include "ui/sources/webaccess.h"

#include <QFutureWatcher>

#include <deque>

namespace rapporteur
{

/// Brings what an import is at to the thread of the window, from whichever thread knows it.
class ImportProgress : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void told(int done, int total, const QString &name);
    void counted(const QString &origin, int loaded, int known); ///< comments of one discussion
};

/// Imports in the pool, one after the other in the order they were asked for. Each can be stopped; what was
/// stored till then stays.
class ImportRuns : public QObject
{
    Q_OBJECT

public:
    ImportRuns(const WindowContext &context, WebAccess &web, QObject *parent);
    ~ImportRuns() override;

    void load(const QList<ImportChoice> &choices, bool obeyRobots = true);
    /// A text as an article; its first line is its title.
    void loadText(const QString &title, const QString &text);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// Stops what is under way and drops what waits.
    void cancel();

Q_SIGNALS:
    void started(int waiting); ///< behind this one
    void progressed(int done, int total, const QString &name);
    void finished(const QList<rapporteur::ImportReport> &reports);

private:
    using Work = std::function<QList<ImportReport>(Importer &, const Importer::Progress &)>;
    struct Job;

    void add(std::shared_ptr<Job> job);
    void next();
    void take();

    WindowContext m_context;
    WebAccess &m_web;
    std::deque<std::shared_ptr<Job>> m_waiting;
    std::shared_ptr<Job> m_job;
    QFutureWatcher<QList<ImportReport>> m_watcher;
    int m_done = 0, m_total = 0;
};

} // namespace rapporteur
