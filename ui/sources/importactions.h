// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"
#include "ui/sources/choicedialog.h"
#include "ui/sources/failedimports.h"
#include "ui/sources/importruns.h"

class QMimeData;

namespace rapporteur
{

/// Adding articles: from files, tables and archives, from the web and Hacker News, from lists, from what is pasted
/// or dropped. Asks what to take, has it loaded in the background, keeps the list of what failed.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    ImportActions(const WindowContext &context, QSettings &settings, const WebServices &web,
                  QWidget *window);

    [[nodiscard]] bool isRunning() const { return m_runs.isRunning(); }
    void cancel() { m_runs.cancel(); }

    /// Shows what files and folders hold, to choose from.
    void choosePaths(const QStringList &paths);
    /// Shows the entries of a list on the web, to choose from: an address or "hn:top:30".
    void chooseFromList(const QString &source);
    void askAddresses(const QString &text = {});
    void askText(const QString &text = {});
    /// Whether something that is dragged or pasted can be added; and adding it.
    [[nodiscard]] static bool canTake(const QMimeData &data);
    void take(const QMimeData &data);

    /// Opens the list of what became of each file of the last import.
    void showReports();
    /// Opens the list of what failed and was not loaded since.
    void showFailures();
    /// Opens the lists that the last import came upon, to choose from.
    void showCandidates();
    [[nodiscard]] qsizetype failures() const { return m_failed.list().size(); }
    [[nodiscard]] qsizetype candidates() const;
    /// What was said of the import before the last one.
    [[nodiscard]] const QString &earlierSummary() const { return m_earlierSummary; }

Q_SIGNALS:
    void progressed(int done, int total, const QString &name);
    /// After each import, cut short or not. `summary` is one sentence.
    void finished(const QString &summary, bool complete);
    void failed(const rapporteur::Error &error);
    /// The open article was loaded anew and differs.
    void openArticleChanged();

private:
    void addActions();
    void askFiles();
    void askFolder();
    void askTable();
    void askHackerNews();
    void askList();
    void refetch();
    void choose(const QString &title, const ChoiceDialog::Lister &lister,
                std::function<void()> onCancel = {});
    void askColumns(const ImportChoice &table, std::function<void(const ImportChoice &)> told);
    void allow(const QString &host, const QList<ImportChoice> &choices);
    void showFinished(const QList<ImportReport> &reports);

    WindowContext m_context;
    QSettings &m_settings;
    QWidget *m_window;
    WebAccess m_web;
    ImportRuns m_runs;
    FailedImports m_failed;
    QList<ImportReport> m_reports;
    QString m_summary, m_earlierSummary;
};

/// "12 articles added, 3 updated, 1 file could not be read." in one sentence.
[[nodiscard]] QString importSummary(const QList<ImportReport> &reports);

} // namespace rapporteur
