// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reviewwindow.h"

#include "ui/base/messagestrip.h"
#include "ui/base/plaintext.h"
#include "ui/base/searchline.h"
#include "ui/charts/chartspage.h"
#include "ui/content/readerpane.h"
#include "ui/evaluation/evaluationruns.h"
#include "ui/review/activetime.h"
#include "ui/review/articleloader.h"
#include "ui/review/blindactions.h"
#include "ui/review/bulkacts.h"
#include "ui/review/decisionactions.h"
#include "ui/review/notepane.h"
#include "ui/review/queuepane.h"
#include "ui/review/reviewkeeper.h"
#include "ui/review/submitactions.h"
#include "ui/runs/deadletters.h"
#include "ui/runs/runpanel.h"
#include "ui/scoring/casebook.h"
#include "ui/scoring/comparepage.h"
#include "ui/scoring/labelspage.h"
#include "ui/scoring/scorespane.h"
#include "ui/scoring/sweeppane.h"
#include "ui/scoring/tornadopane.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowlayout.h"
#include "ui/sources/importactions.h"
#include "ui/store/eventspanel.h"
#include "ui/store/historypanel.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

ReviewWindow::ReviewWindow(std::shared_ptr<Workspace> workspace, const DeskServices &services,
                           const WindowMemory &memory)
    : m_services(services)
    , m_actions(new ActionRegistry(services.settings, this))
    , m_article(new OpenArticle(workspace->rubric(), workspace->info().access == Access::ReadOnly,
                                services.clock, services.ids, this))
    , m_watch(new WorkspaceWatch(workspace, this))
    , m_preferences(new Preferences(services.settings, services.reviewer, this))
    , m_context{std::move(workspace), *m_article,        *m_actions,     *m_watch,
                services.dialogs,     services.clock,    services.ids,   *m_preferences,
                services.reviewer,    services.settings, services.asker, services.keys}
    , m_keeper(new ReviewKeeper(m_context, this))
    , m_loader(new ArticleLoader(m_context, *m_keeper, this))
    , m_time(new ActiveTime(services.clock, this))
    , m_runs(new EvaluationRuns(m_context, this))
    , m_imports(new ImportActions(m_context, services.settings, services.web, this))
    , m_strip(new MessageStrip(this))
    , m_search(new SearchLine(tr("Search articles, comments, notes"), this))
    , m_layout(new WindowLayout(*this, *m_actions))
{
    const QString name = QFileInfo(m_context.workspace->info().path).fileName();
    setWindowTitle(tr("%1[*] — Rapporteur", "name of a workspace")
                       .arg(singleLine(name).replace(u"[*]"_s, u"[*][*]"_s)));
    setWindowFilePath(m_context.workspace->info().path);
    setAttribute(Qt::WA_DeleteOnClose, false);
    setAcceptDrops(true);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    m_status = new StatusLine(*m_keeper, m_context.reviewer, name, m_article->isReadOnly(), this);
    setStatusBar(m_status);
    buildPanes();
    addWindowActions();
    buildFrame();
    connectPanes();
    connectRuns();
    m_time->watch(this);
    remember(memory);
    showNotices();
    findChild<RunPanel *>()->findParked();
    findChild<DeadLetters *>()->load();
}

ReviewWindow::~ReviewWindow()
{
    m_keeper->undoStack().disconnect(this);
    // Panes first: they refer to the registry and the open article, which are older children.
    const std::unique_ptr<QWidget> middle(takeCentralWidget());
    for (QDockWidget *dock : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
        std::unique_ptr<QDockWidget>(dock).reset();
}

void ReviewWindow::buildPanes()
{
    new DecisionActions(m_context, this);
    new SubmitActions(m_context, *m_keeper, *m_time, this);
    new BlindActions(m_context, this);
    connect(m_actions, &ActionRegistry::shortcutsChanged, this, &ReviewWindow::showHints);
    m_queue = new QueuePane(m_context, this);
    m_reader = new ReaderPane(m_context, this);
    m_scores = new ScoresPane(m_context, this);
    auto *compare = new ComparePage(m_context, this);
    m_reader->addPage(compare, tr("Compare"));
    connect(compare, &ComparePage::requested, m_reader,
            [this, compare] { m_reader->showPage(compare); });
    auto *labels = new LabelsPage(m_context, this);
    m_reader->addPage(labels, tr("Labels"));
    connect(labels, &LabelsPage::requested, m_reader,
            [this, labels] { m_reader->showPage(labels); });
    auto *charts = new ChartsPage(m_context, [this] { return m_queue->query(); }, this);
    m_reader->addPage(charts, tr("Charts"));
    connect(charts, &ChartsPage::requested, m_reader,
            [this, charts] { m_reader->showPage(charts); });
    auto *casebook = new Casebook(m_context, this);
    connect(casebook, &Casebook::articleRequested, m_loader, &ArticleLoader::open);
    connect(casebook, &Casebook::failed, this, [this](const Error &error) { showError(error); });
    auto *bulk = new BulkActs(m_context, *m_keeper, this);
    m_queue->addListActions(bulk->actions());
    auto *middle = new QWidget(this);
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_reader, 1);
    setCentralWidget(middle);
    m_layout->addPane(u"queue"_s, tr("Queue"), m_queue, Qt::LeftDockWidgetArea);
    m_layout->addPane(u"scores"_s, tr("Scores"), m_scores, Qt::RightDockWidgetArea);
    auto *runs = new RunPanel(m_context, this);
    auto *events = new EventsPanel(m_context, this);
    auto *history = new HistoryPanel(m_context, this);
    m_layout->addPane(u"runs"_s, tr("Run"), runs, Qt::BottomDockWidgetArea);
    m_layout->addPane(u"dead"_s, tr("Given up"), new DeadLetters(m_context, this),
                      Qt::BottomDockWidgetArea);
    m_layout->addPane(u"events"_s, tr("Events"), events, Qt::BottomDockWidgetArea);
    m_layout->addPane(u"history"_s, tr("History"), history, Qt::BottomDockWidgetArea);
    m_layout->addPane(u"influence"_s, tr("Influence"),
                      new TornadoPane(*m_article, m_scores->figures(), this),
                      Qt::BottomDockWidgetArea);
    auto *sweep = new SweepPane(m_context, [this] { return m_queue->query(); }, this);
    m_layout->addPane(u"sweep"_s, tr("Sweep"), sweep, Qt::BottomDockWidgetArea);
    connect(sweep, &SweepPane::requested, m_layout,
            [this] { m_layout->reveal(u"sweep"_s); }); // the keyboard stays with the scores
    connect(sweep, &SweepPane::articleRequested, m_loader, &ArticleLoader::open);
    connect(sweep, &SweepPane::failed, this, [this](const Error &error) { showError(error); });
    connect(m_queue, &QueuePane::queryChanged, sweep, &SweepPane::load);
    m_layout->addPane(u"note"_s, tr("Note"), new NotePane(m_context, this),
                      Qt::BottomDockWidgetArea);
}

void ReviewWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_article->isReadOnly() && ImportActions::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void ReviewWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_imports->take(*event->mimeData());
}

void ReviewWindow::showError(const Error &error)
{
    m_strip->showError(error);
}

void ReviewWindow::showArticle(RowId article)
{
    m_loader->open(article);
}

bool ReviewWindow::isBusy() const
{
    return m_runs->isRunning() || m_imports->isRunning() || m_keeper->isPending();
}

void ReviewWindow::evaluateNew()
{
    m_runs->evaluateNew();
}

void ReviewWindow::showNotices()
{
    const WorkspaceInfo &info = m_context.workspace->info();
    if (info.access == Access::ReadOnly)
        m_actions->blockEditing(tr("This workspace is open for reading only."));
    if (!info.notice.isEmpty()) {
        m_strip->showMessage(info.access == Access::ReadOnly ? MessageStrip::Weight::Warning
                                                             : MessageStrip::Weight::Notice,
                             info.notice);
    }
    showHints();
}

void ReviewWindow::showHints()
{
    const auto key = [this](const QString &id) {
        return m_actions->shortcut(id).toString(QKeySequence::NativeText);
    };
    m_search->setPlaceholderText(
        tr("Search articles, comments, notes   %1", "a key").arg(key(u"search.focus"_s)));
    m_status->setHints(
        tr("%1 keys   %2 commands", "two keys").arg(key(u"help.keys"_s), key(u"help.commands"_s)));
}

void ReviewWindow::showSaveFailure(const Error &error)
{
    m_closeWhenIdle = false;
    m_strip->showError(
        error,
        m_keeper->isFailing()
            ? QList<MessageStrip::Offer>{{tr("Try again"), [this] { m_keeper->retry(); }}}
            : QList<MessageStrip::Offer>());
    m_saveError = m_keeper->isFailing() ? std::optional(error) : std::nullopt;
}

void ReviewWindow::showRefusal(const Error &error)
{
    // Less than an error: it must not cover one.
    m_strip->showMessage(MessageStrip::Weight::Warning, error.text);
    m_refused = m_strip->text() == error.text;
}

void ReviewWindow::commitTyping()
{
    m_scores->commitTyping();
    m_reader->keepNote();
}

void ReviewWindow::afterSave()
{
    // The strip said that something was not on disk; now it is.
    if (std::exchange(m_saveError, std::nullopt))
        m_strip->clear();
    if (m_closeWhenIdle)
        close();
    else if (m_rebuild)
        rebuildWhenIdle();
}

void ReviewWindow::takePreference(const QString &key)
{
    if (key == ColoursSetting)
        m_services.appearance.setMode(colourModeNamed(m_preferences->text(key)));
    if (key == LanguageSetting || key == ReviewerSetting)
        rebuildWhenIdle();
}

void ReviewWindow::rebuildWhenIdle()
{
    m_rebuild = true;
    commitTyping();
    m_keeper->flush();
    if (m_runs->isRunning() || m_imports->isRunning()) {
        m_strip->showMessage(MessageStrip::Weight::Notice,
                             tr("This takes effect when what is under way has ended."));
        return;
    }
    if (m_keeper->isPending())
        return; // it comes here again once everything is on disk
    m_rebuild = false;
    Q_EMIT rebuildRequested();
}

void ReviewWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_layout->windowResized();
}

void ReviewWindow::closeEvent(QCloseEvent *event)
{
    // A score or a note that is still being typed counts.
    commitTyping();
    setFocus(Qt::OtherFocusReason);
    if (!m_closing && m_runs->isRunning()) {
        event->ignore();
        if (!m_closeWhenIdle)
            askAboutRun();
        return;
    }
    m_keeper->flush();
    if (!m_closing && m_keeper->isPending()) {
        event->ignore();
        if (m_keeper->isFailing())
            askAboutUnsaved();
        else
            m_closeWhenIdle = true;
        return;
    }
    if (!m_article->isReadOnly())
        static_cast<void>(m_context.workspace->setValue(WindowMemory::key(), memory().toBytes()));
    m_imports->cancel();
    event->accept();
    Q_EMIT closed();
}

void ReviewWindow::askAboutRun()
{
    Question question{
        .title = tr("A run is under way"),
        .text = tr(
            "Articles are still being evaluated. Parking keeps what is done and goes on when the "
            "workspace is opened again."),
        .detail = {},
        .choices = {{u"park"_s, tr("Park and close")},
                    {u"finish"_s, tr("Close when it has finished")},
                    {u"stay"_s, tr("Stay")}},
        .cancelId = u"stay"_s};
    m_services.dialogs.ask(this, question, [this](const QString &answer) {
        m_closeWhenIdle = answer != "stay"_L1;
        if (answer == "park"_L1)
            m_runs->park();
        if (m_closeWhenIdle && !m_runs->isRunning())
            close();
    });
}

void ReviewWindow::askAboutUnsaved()
{
    Question question{
        .title = tr("Not saved"),
        .text = tr(
            "%n change(s) could not be written to the disk. They are lost if the window is closed now.",
            nullptr, static_cast<int>(m_keeper->pendingCount())),
        .detail = {},
        .choices = {{u"retry"_s, tr("Try again")},
                    {u"close"_s, tr("Close and lose them"), true},
                    {u"stay"_s, tr("Stay")}},
        .cancelId = u"stay"_s};
    m_services.dialogs.ask(this, question, [this](const QString &answer) {
        if (answer == "close"_L1) {
            m_closing = true;
            close();
        } else if (answer == "retry"_L1) {
            m_closeWhenIdle = true;
            m_keeper->retry();
            // It may have been written while the question stood.
            if (!m_keeper->isPending())
                close();
        }
    });
}

} // namespace rapporteur
