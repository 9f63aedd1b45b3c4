// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/base/actionregistry.h"
#include "ui/base/dialogs.h"
#include "ui/base/openarticle.h"
#include "ui/base/preferences.h"
#include "ui/base/workspacewatch.h"

class QSettings;

namespace rapporteur
{

class Asker;
class KeyRing;

/// What the shell hands to every pane of a window. All references outlive the panes.
///
/// How a feature plugs in: its folder has a widget per pane with the constructor
/// `explicit SomePane(const WindowContext &context, QWidget *parent = nullptr)`. The pane adds its
/// actions to `context.actions`, listens to `context.article` and `context.watch`, reads the store with
/// `context.workspace->…().then(this, [this](Result<…> result) { … })`, and tells the shell by signals:
///
///     void failed(const rapporteur::Error &error);        // goes to the window's message strip
///     void titleChanged(const QString &title);            // "Events 20", for its tab
///     void articleRequested(rapporteur::RowId article);   // shows that article
///
/// Only the signals it needs. Features never include each other; ui/shell connects them. The panes it
/// expects: ui/content ReaderPane (with `openTab(int)` and action "reader.tab", key G), ui/runs RunPane
/// (with `watch(Conductor *)`: the run that ui/evaluation just started, which owns it), ui/store EventsPane
/// and HistoryPane.
struct WindowContext {
    std::shared_ptr<Workspace> workspace;
    OpenArticle &article;
    ActionRegistry &actions;
    WorkspaceWatch &watch;
    Dialogs &dialogs;
    const Clock &clock;
    IdSource &ids;
    Preferences &preferences;
    QString reviewer;
    QSettings &settings; ///< of the person, for all workspaces
    std::shared_ptr<Asker> asker; ///< the way to servers of models; empty: models cannot be asked
    KeyRing *keys = nullptr; ///< outlives the window
};

} // namespace rapporteur
