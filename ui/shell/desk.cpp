// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "core/base/translation.h"
#include "core/rubric/rubricreader.h"
#include "core/runs/importer.h"
#include "ui/base/preferences.h"
#include "ui/shell/recentworkspaces.h"
#include "ui/shell/reviewwindow.h"
#include "ui/shell/startwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

const QLatin1StringView DefaultRubric("udhr");

QStringList workspaceFilters()
{
    return {Desk::tr("Rapporteur workspaces (*.rapporteur)"), Desk::tr("All files (*)")};
}

} // namespace

QLocale localeOf(const QString &language)
{
    return language == "system"_L1 ? QLocale::system() : QLocale(language);
}

Desk::Desk(const DeskServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

Desk::~Desk() = default;

QList<ReviewWindow *> Desk::windows() const
{
    QList<ReviewWindow *> all;
    for (const auto &window : m_windows)
        all.append(window.get());
    return all;
}

void Desk::showStart()
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>(m_services.version);
        connect(m_start.get(), &StartWindow::sampleRequested, this, &Desk::openSample);
        connect(m_start.get(), &StartWindow::newRequested, this, &Desk::askNew);
        connect(m_start.get(), &StartWindow::openRequested, this, &Desk::askOpen);
        connect(m_start.get(), &StartWindow::recentRequested, this, &Desk::openWorkspace);
    }
    m_start->setRecent(RecentWorkspaces(m_services.settings).paths());
    m_start->setIdle();
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

void Desk::askNew()
{
    const FileRequest request{.title = tr("New workspace"),
                              .folder = QDir::homePath(),
                              .filters = workspaceFilters(),
                              .suggestedName = tr("review", "suggested file name")
                                  + u".rapporteur"_s,
                              .suffix = u"rapporteur"_s};
    m_services.dialogs.saveFile(m_start.get(), request, [this](const QString &path) {
        if (!path.isEmpty())
            createWorkspace(path);
    });
}

void Desk::askOpen()
{
    const FileRequest request{.title = tr("Open a workspace"),
                              .folder = QDir::homePath(),
                              .filters = workspaceFilters(),
                              .suggestedName = {},
                              .suffix = {}};
    m_services.dialogs.openFiles(m_start.get(), request, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            openWorkspace(paths.first());
    });
}

void Desk::openWorkspace(const QString &path)
{
    // Two windows on one file would only keep each other from writing.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (const auto &window : m_windows) {
        if (canonical.isEmpty()
            || QFileInfo(window->workspace()->info().path).canonicalFilePath() != canonical)
            continue;
        if (m_start)
            m_start->hide();
        window->show();
        window->raise();
        window->activateWindow();
        return;
    }
    if (m_start)
        m_start->setBusy(tr("Opening %1 …").arg(QFileInfo(path).fileName()));
    await(Workspace::open(path, m_services.clock, options()), false);
}

void Desk::createWorkspace(const QString &path)
{
    const auto rubric = shippedRubric(DefaultRubric);
    if (!rubric) {
        fail(rubric.error());
        return;
    }
    if (m_start)
        m_start->setBusy(tr("Making %1 …").arg(QFileInfo(path).fileName()));
    await(Workspace::create(path, *rubric, m_services.clock, options()), false);
}

void Desk::openSample()
{
    const QString path = QDir(m_services.dataFolder).filePath(u"sample.rapporteur"_s);
    if (QFileInfo::exists(path)) {
        openWorkspace(path);
        return;
    }
    const auto rubric = shippedRubric(DefaultRubric);
    if (!rubric) {
        fail(rubric.error());
        return;
    }
    if (!QDir().mkpath(m_services.dataFolder)) {
        fail({ErrorKind::Unwritable,
              tr("The sample was not opened because the folder %1 could not be made.")
                  .arg(m_services.dataFolder),
              {}});
        return;
    }
    if (m_start)
        m_start->setBusy(tr("Making the sample …"));
    await(Workspace::create(path, *rubric, m_services.clock, options()), true);
}

void Desk::await(Opening opening, bool sample)
{
    opening.then(this, [this, sample](const Result<std::shared_ptr<Workspace>> &workspace) {
        if (!workspace)
            fail(workspace.error());
        else if (sample)
            fillSample(*workspace);
        else
            show(*workspace, {});
    });
}

void Desk::fillSample(const std::shared_ptr<Workspace> &workspace)
{
    QtConcurrent::run([workspace, &clock = m_services.clock] {
        Importer importer(*workspace, clock);
        return importer.importSample();
    }).then(this, [this, workspace](const QList<ImportReport> &reports) {
        const auto broken = std::ranges::find_if(
            reports, [](const ImportReport &r) { return r.error.has_value(); });
        show(
            workspace,
            [error = broken == reports.end() ? std::nullopt : broken->error](ReviewWindow &window) {
                if (error)
                    window.showError(*error);
                window.evaluateNew();
            });
    });
}

void Desk::show(const std::shared_ptr<Workspace> &workspace,
                const std::function<void(ReviewWindow &)> &then)
{
    RecentWorkspaces(m_services.settings).add(workspace->info().path);
    workspace->value(WindowMemory::key())
        .then(this, [this, workspace, then](const Result<QByteArray> &kept) {
            auto window = std::make_unique<ReviewWindow>(
                workspace, m_services, WindowMemory::fromBytes(kept.value_or(QByteArray())));
            ReviewWindow *shown = window.get();
            add(std::move(window));
            if (m_start)
                m_start->hide();
            Q_EMIT opened(shown);
            if (then)
                then(*shown);
        });
}

void Desk::add(std::unique_ptr<ReviewWindow> window)
{
    ReviewWindow *shown = window.get();
    connect(shown, &ReviewWindow::closed, this, [this, shown] { closed(shown); });
    connect(shown, &ReviewWindow::startRequested, this, &Desk::showStart);
    // Later: the window is still in its own event.
    connect(
        shown, &ReviewWindow::rebuildRequested, this, [this, shown] { rebuild(shown); },
        Qt::QueuedConnection);
    m_windows.push_back(std::move(window));
    shown->show();
}

void Desk::takePreferences()
{
    const Preferences preferences(m_services.settings, m_services.reviewer);
    m_services.reviewer = preferences.text(ReviewerSetting);
    const QLocale locale = localeOf(preferences.text(LanguageSetting));
    if (m_services.translation && locale != QLocale())
        m_services.translation->setLocale(locale);
    if (m_start && !m_start->isVisible())
        m_start.reset(); // made anew, in that language, when it is needed
}

void Desk::rebuild(ReviewWindow *window)
{
    const auto found = std::ranges::find(m_windows, window, &std::unique_ptr<ReviewWindow>::get);
    if (found == m_windows.end())
        return;
    takePreferences();
    const std::shared_ptr<Workspace> workspace = window->workspace();
    const WindowMemory memory = window->memory();
    // The old one goes first: a workspace tells one listener of its changes.
    m_windows.erase(found);
    auto again = std::make_unique<ReviewWindow>(workspace, m_services, memory);
    ReviewWindow *shown = again.get();
    add(std::move(again));
    shown->activateWindow();
    Q_EMIT opened(shown);
}

void Desk::fail(const Error &error)
{
    showStart();
    m_start->showError(error);
    Q_EMIT failed(error);
}

void Desk::closed(ReviewWindow *window)
{
    // Not now: the window is still in its own event.
    const auto found = std::ranges::find(m_windows, window, &std::unique_ptr<ReviewWindow>::get);
    if (found != m_windows.end()) {
        found->release()->deleteLater();
        m_windows.erase(found);
    }
}

WorkspaceOptions Desk::options() const
{
    WorkspaceOptions options;
    options.program = m_services.program;
    return options;
}

} // namespace rapporteur
