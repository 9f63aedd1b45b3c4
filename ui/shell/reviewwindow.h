// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"
#include "ui/shell/desk.h"
#include "ui/shell/windowmemory.h"

#include <QMainWindow>

namespace rapporteur
{

class ActiveTime;
class ArticleLoader;
class EvaluationRuns;
class ImportActions;
class MessageStrip;
class QueuePane;
class ReaderPane;
class ReviewKeeper;
class ScoresPane;
class SearchLine;
class StatusLine;
class WindowLayout;

/// The window of one workspace: a frame that makes the panes, connects them and keeps its layout with
/// the workspace. What happens in a pane is the pane's business.
class ReviewWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `memory` is what an earlier window of this workspace kept.
    ReviewWindow(std::shared_ptr<Workspace> workspace, const DeskServices &services,
                 const WindowMemory &memory);
    ~ReviewWindow() override;

    [[nodiscard]] ActionRegistry &actions() { return *m_actions; }
    [[nodiscard]] OpenArticle &article() { return *m_article; }
    [[nodiscard]] ReviewKeeper &keeper() { return *m_keeper; }
    [[nodiscard]] MessageStrip &strip() { return *m_strip; }
    [[nodiscard]] const std::shared_ptr<Workspace> &workspace() const
    {
        return m_context.workspace;
    }

    void showError(const Error &error);
    void showArticle(RowId article);
    /// Something is being evaluated, imported or written.
    [[nodiscard]] bool isBusy() const;
    /// Has the built-in rules score what they have not scored yet.
    void evaluateNew();
    /// What another window of this workspace needs to be at the same place.
    [[nodiscard]] WindowMemory memory() const;

Q_SIGNALS:
    void closed();
    void rebuildRequested(); ///< language or reviewer have changed, and nothing is under way
    void startRequested(); ///< the person wants another workspace

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanes();
    void connectPanes();
    void connectRuns();
    void addWindowActions();
    void addViewActions();
    void buildFrame();
    void remember(const WindowMemory &memory);
    void restoreCell(const WindowMemory &memory);
    void takePreference(const QString &key);
    void rebuildWhenIdle();
    void showNotices();
    void showHints();
    void showSaveFailure(const Error &error);
    void showImported(const QString &summary, bool complete);
    void showRefusal(const Error &error);
    void afterSave();
    void commitTyping();
    void askAboutRun();
    void askAboutUnsaved();
    void askBackup();
    void openExport();
    void openAgreement();
    void moveFocus(int step);

    DeskServices m_services;
    ActionRegistry *m_actions;
    OpenArticle *m_article;
    WorkspaceWatch *m_watch;
    Preferences *m_preferences;
    WindowContext m_context;
    ReviewKeeper *m_keeper;
    ArticleLoader *m_loader;
    ActiveTime *m_time;
    EvaluationRuns *m_runs;
    ImportActions *m_imports;
    MessageStrip *m_strip;
    SearchLine *m_search;
    QueuePane *m_queue;
    ReaderPane *m_reader;
    ScoresPane *m_scores;
    StatusLine *m_status;
    WindowLayout *m_layout;
    bool m_closing = false; ///< everything has been asked; the next close event goes through
    bool m_closeWhenIdle = false;
    std::optional<Error>
        m_saveError; ///< why changes are not on disk; the strip says so until they are
    bool m_rebuild = false; ///< asked for, and put off while something is under way
    bool m_refused = false; ///< the strip says why the last change was not made
};

} // namespace rapporteur
