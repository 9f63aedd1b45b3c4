// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importer.h"
#include "ui/base/windowcontext.h"

#include <QFutureWatcher>

namespace rapporteur
{

/// Adding articles from files, a folder or a pasted text. The work is done in the pool, one import at a
/// time; it can be stopped between two files, and what was stored till then stays.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    ImportActions(const WindowContext &context, QWidget *window);
    ~ImportActions() override;

    void importPaths(const QStringList &paths);
    [[nodiscard]] bool isRunning() const { return m_importer != nullptr; }
    void cancel();
    /// Opens the list of what became of each file of the last import.
    void showReports();

Q_SIGNALS:
    void started();
    void progressed(int done, int total, const QString &name);
    /// After each import, cut short or not. `summary` is one sentence.
    void finished(const QString &summary, bool complete);
    void failed(const rapporteur::Error &error);

private:
    void askFiles();
    void askFolder();
    void askText();
    using Work = std::function<QList<ImportReport>(Importer &, const Importer::Progress &)>;

    void run(const ImportOptions &options, Work work);
    void take();

    WindowContext m_context;
    QWidget *m_window;
    std::shared_ptr<Importer> m_importer;
    QFutureWatcher<QList<ImportReport>> m_watcher;
    QList<ImportReport> m_reports;
};

/// "12 articles added, 3 updated, 1 file could not be read." in one sentence.
[[nodiscard]] QString importSummary(const QList<ImportReport> &reports);

} // namespace rapporteur
