// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/messagestrip.h"
#include "ui/base/searchline.h"
#include "ui/content/readerpane.h"
#include "ui/export/exportdialog.h"
#include "ui/review/articleloader.h"
#include "ui/review/blindactions.h"
#include "ui/review/queuepane.h"
#include "ui/review/reviewkeeper.h"
#include "ui/scoring/agreementdialog.h"
#include "ui/scoring/scorespane.h"
#include "ui/shell/commandsearch.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/reviewwindow.h"
#include "ui/shell/windowframe.h"
#include "ui/shell/windowlayout.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QToolBar>

// The window's own commands; those of a pane are the pane's.

namespace rapporteur
{

using namespace Qt::StringLiterals;

void ReviewWindow::addWindowActions()
{
    QUndoStack &stack = m_keeper->undoStack();
    QAction *undo = m_actions->add({.id = u"edit.undo"_s,
                                    .text = tr("Undo"),
                                    .section = tr("Edit"),
                                    .shortcut = QKeySequence(Qt::ControlModifier | Qt::Key_Z),
                                    .icon = u"edit-undo"_s},
                                   &stack, [&stack] { stack.undo(); });
    QAction *redo = m_actions->add(
        {.id = u"edit.redo"_s,
         .text = tr("Redo"),
         .section = tr("Edit"),
         .shortcut = QKeySequence(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_Z),
         .icon = u"edit-redo"_s},
        &stack, [&stack] { stack.redo(); });
    const auto follow = [undo, redo, &stack] {
        undo->setEnabled(stack.canUndo());
        redo->setEnabled(stack.canRedo());
        undo->setText(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
        redo->setText(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, follow);
    follow();
    m_actions->add({.id = u"search.focus"_s,
                    .text = tr("Search"),
                    .section = tr("Move"),
                    .shortcut = Qt::Key_Slash,
                    .scope = KeyScope::Letter,
                    .icon = u"search"_s},
                   this, [this] {
                       m_search->setFocus(Qt::ShortcutFocusReason);
                       m_search->selectAll();
                   });
    m_actions->add({.id = u"note.focus"_s,
                    .text = tr("Write a note on the article"),
                    .section = tr("Review"),
                    .shortcut = QKeySequence(Qt::ControlModifier | Qt::Key_M),
                    .icon = u"note"_s},
                   this, [this] { m_layout->raise(u"note"_s); });
    m_actions->add({.id = u"workspace.export"_s,
                    .text = tr("Export"),
                    .section = tr("Workspace"),
                    .shortcut = QKeySequence(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_E),
                    .icon = u"document-export"_s},
                   this, [this] { openExport(); });
    m_actions->add({.id = u"agreement.show"_s,
                    .text = tr("Agreement"),
                    .section = tr("Review"),
                    .shortcut = QKeySequence(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_A),
                    .icon = u"view-statistics"_s},
                   this, [this] { openAgreement(); });
    m_actions->add({.id = u"workspace.backup"_s,
                    .text = tr("Back up"),
                    .section = tr("Workspace"),
                    .icon = u"document-save-as"_s},
                   this, [this] { askBackup(); });
    m_actions->add({.id = u"workspace.other"_s,
                    .text = tr("Open another workspace"),
                    .section = tr("Workspace"),
                    .shortcut = QKeySequence::Open,
                    .icon = u"document-open"_s},
                   this, [this] { Q_EMIT startRequested(); });
    m_actions->add(
        {.id = u"program.preferences"_s,
         .text = tr("Preferences"),
         .section = tr("Edit"),
         .shortcut = QKeySequence(Qt::ControlModifier | Qt::Key_Comma),
         .icon = u"configure"_s},
        this, [this] { m_services.dialogs.open(new PreferencesDialog(*m_preferences, this)); });
    m_actions->add({.id = u"window.close"_s,
                    .text = tr("Close the window"),
                    .section = tr("Workspace"),
                    .shortcut = QKeySequence(Qt::ControlModifier | Qt::Key_W),
                    .icon = u"window-close"_s},
                   this, [this] { close(); });
    m_actions->add({.id = u"program.quit"_s,
                    .text = tr("Quit"),
                    .section = tr("Workspace"),
                    .shortcut = QKeySequence(Qt::ControlModifier | Qt::Key_Q),
                    .icon = u"application-exit"_s},
                   this, [] { QApplication::closeAllWindows(); });
    addViewActions();
}

void ReviewWindow::addViewActions()
{
    const auto pane = [this](const QString &id, const QString &text, const QKeySequence &key,
                             int step) {
        m_actions->add({.id = id, .text = text, .section = tr("Move"), .shortcut = key}, this,
                       [this, step] { moveFocus(step); });
    };
    pane(u"focus.next"_s, tr("Next pane"), QKeySequence(Qt::Key_F6), +1);
    pane(u"focus.previous"_s, tr("Previous pane"), QKeySequence(Qt::ShiftModifier | Qt::Key_F6),
         -1);
    const auto addMode = [this](const QString &id, const QString &text, ColourMode mode) {
        m_actions->add({.id = id, .text = text, .section = tr("View")}, this, [this, mode] {
            m_services.appearance.setMode(mode);
            m_preferences->setValue(ColoursSetting, colourModeName(mode));
        });
    };
    addMode(u"view.coloursSystem"_s, tr("Colours as the system says"), ColourMode::System);
    addMode(u"view.coloursLight"_s, tr("Light colours"), ColourMode::Light);
    addMode(u"view.coloursDark"_s, tr("Dark colours"), ColourMode::Dark);
    m_actions->add({.id = u"help.keys"_s,
                    .text = tr("Keys"),
                    .section = tr("Help"),
                    .shortcut = Qt::Key_Question,
                    .scope = KeyScope::Letter,
                    .icon = u"input-keyboard"_s},
                   this, [this] { m_services.dialogs.open(new KeySheet(*m_actions, this)); });
    m_actions->add(
        {.id = u"help.keysF1"_s, .text = tr("Help"), .section = tr("Help"), .shortcut = Qt::Key_F1},
        this, [this] { m_actions->action(u"help.keys"_s)->trigger(); });
    m_actions->add({.id = u"help.commands"_s,
                    .text = tr("Search commands"),
                    .section = tr("Help"),
                    .shortcut = QKeySequence(Qt::ControlModifier | Qt::Key_K),
                    .icon = u"search"_s},
                   this, [this] { m_services.dialogs.open(new CommandSearch(*m_actions, this)); });
    m_actions->add(
        {.id = u"help.about"_s,
         .text = tr("About Rapporteur"),
         .section = tr("Help"),
         .icon = u"help-about"_s},
        this, [this] {
            m_services.dialogs.ask(
                this,
                {.title = tr("About Rapporteur"),
                 .text =
                     tr("Rapporteur %1 helps people to check and correct the scores that machines gave "
                        "to articles and discussions. It is free software under the GNU General Public "
                        "License, version 3 or later.")
                         .arg(m_services.version),
                 .detail = {},
                 .choices = {{u"close"_s, tr("Close")}},
                 .cancelId = {}},
                [](const QString &) {});
        });
}

void ReviewWindow::buildFrame()
{
    // Keys work in the whole window, except those that a pane has taken for itself.
    for (const ActionSpec &spec : m_actions->specs()) {
        if (spec.scope != KeyScope::Pane)
            addAction(m_actions->action(spec.id));
    }
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(270);
    addToolBar(makeToolBar(*m_actions, m_search, makeMainMenu(*m_actions, this), this));
    setContextMenuPolicy(Qt::NoContextMenu);
    m_layout->arrange();
    m_layout->raise(u"runs"_s);
}

void ReviewWindow::remember(const WindowMemory &memory)
{
    if (!memory.geometry.isEmpty())
        restoreGeometry(memory.geometry);
    if (!memory.panes.isEmpty())
        m_layout->restore(memory.panes);
    if (!memory.scores.isEmpty())
        m_scores->restoreState(memory.scores);
    m_layout->setLocked(memory.locked);
    QueueQuery query;
    query.states = memory.states;
    query.sort = memory.sort;
    query.descending = memory.descending;
    query.blind = memory.blind.on;
    findChild<BlindActions *>()->restore(memory.blind);
    query.search = memory.search;
    m_queue->setQuery(query);
    m_search->showSearched(memory.search);
    m_reader->showTab(memory.readerTab);
    restoreCell(memory);
    if (memory.article != 0)
        m_loader->open(memory.article);
    m_scores->focusTable();
}

void ReviewWindow::restoreCell(const WindowMemory &memory)
{
    // Later, and once: an article that opens begins at its first cell.
    connect(
        m_article, &OpenArticle::opened, this,
        [this, memory] {
            if (m_article->id() == memory.article)
                m_article->setCell(memory.cell);
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

WindowMemory ReviewWindow::memory() const
{
    WindowMemory memory;
    memory.geometry = saveGeometry();
    memory.panes = m_layout->save();
    memory.scores = m_scores->saveState();
    memory.locked = m_layout->isLocked();
    memory.states = m_queue->query().states;
    memory.sort = m_queue->query().sort;
    memory.descending = m_queue->query().descending;
    memory.article = m_article->id();
    memory.cell = m_article->cell();
    memory.search = m_queue->query().search;
    memory.readerTab = m_reader->currentTab();
    memory.blind = m_article->blindRule();
    return memory;
}

void ReviewWindow::moveFocus(int step)
{
    const QList<QWidget *> panes = {m_queue, m_reader, m_scores, m_search};
    qsizetype here = 2;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (QApplication::focusWidget() && panes[i]->isAncestorOf(QApplication::focusWidget()))
            here = i;
    }
    switch ((here + step + panes.size()) % panes.size()) {
    case 0:
        m_queue->focusList();
        break;
    case 1:
        m_reader->focusContent();
        break;
    case 2:
        m_scores->focusTable();
        break;
    default:
        m_search->setFocus(Qt::ShortcutFocusReason);
    }
}

void ReviewWindow::openExport()
{
    auto *dialog = new ExportDialog(m_context, m_queue->query(), m_services.program, this);
    connect(dialog, &ExportDialog::exported, this, [this](const ExportReport &report) {
        m_strip->showMessage(
            MessageStrip::Weight::Notice,
            tr("%n article(s) exported to %1.", nullptr, report.articles).arg(report.path));
    });
    m_services.dialogs.open(dialog);
}

void ReviewWindow::openAgreement()
{
    m_services.dialogs.open(new AgreementDialog(m_context, m_queue->query(), this));
}

void ReviewWindow::askBackup()
{
    const QFileInfo file(m_context.workspace->info().path);
    const FileRequest request{.title = tr("Back up"),
                              .folder = file.path(),
                              .filters = {tr("Rapporteur workspaces (*.rapporteur)")},
                              .suggestedName = file.completeBaseName()
                                  + tr("-backup", "part of a file name") + u".rapporteur"_s,
                              .suffix = u"rapporteur"_s};
    m_services.dialogs.saveFile(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_context.workspace->backup(path).then(this, [this, path](const Status &status) {
            if (status)
                m_strip->showMessage(MessageStrip::Weight::Notice,
                                     tr("Backed up to %1, and checked.").arg(path));
            else
                showError(status.error());
        });
    });
}

} // namespace rapporteur
