// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/money.h"
#include "ui/base/messagestrip.h"
#include "ui/evaluation/evaluationruns.h"
#include "ui/review/articleloader.h"
#include "ui/review/queuepane.h"
#include "ui/runs/deadletters.h"
#include "ui/runs/runpanel.h"
#include "ui/shell/reviewwindow.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowlayout.h"
#include "ui/sources/importactions.h"

// How the window hears of what goes on in the background: runs, what they gave up, imports.

namespace rapporteur
{

using namespace Qt::StringLiterals;

void ReviewWindow::connectRuns()
{
    const auto fail = [this](const Error &error) { showError(error); };
    const auto *runs = findChild<RunPanel *>();
    connect(runs, &RunPanel::failed, this, fail);
    connect(runs, &RunPanel::articleRequested, m_loader, &ArticleLoader::open);
    connect(runs, &RunPanel::resumeRequested, m_runs, &EvaluationRuns::resume);
    connect(runs, &RunPanel::replayRequested, m_runs,
            qOverload<const Run &>(&EvaluationRuns::replay));
    connect(runs, &RunPanel::titleChanged, m_layout,
            [this, runs](const QString &title) { m_layout->setPaneTitle(runs, title); });
    connect(m_runs, &EvaluationRuns::started, runs, &RunPanel::follow);
    const auto *dead = findChild<DeadLetters *>();
    connect(dead, &DeadLetters::failed, this, fail);
    connect(dead, &DeadLetters::articleRequested, m_loader, &ArticleLoader::open);
    connect(dead, &DeadLetters::titleChanged, m_layout,
            [this, dead](const QString &title) { m_layout->setPaneTitle(dead, title); });
    connect(dead, &DeadLetters::replayRequested, m_runs,
            qOverload<const QList<DeadJob> &>(&EvaluationRuns::replay));
    m_runs->setQueue([this] { return m_queue->query(); });
    connect(m_imports, &ImportActions::failed, this,
            [this](const Error &error) { showError(error); });
    connect(m_imports, &ImportActions::progressed, m_status, &StatusLine::showImport);
    connect(m_status, &StatusLine::importStopped, m_imports, &ImportActions::cancel);
    connect(m_imports, &ImportActions::finished, this, &ReviewWindow::showImported);
    connect(m_imports, &ImportActions::openArticleChanged, m_loader, &ArticleLoader::reopen);
    connect(m_runs, &EvaluationRuns::failed, this,
            [this](const Error &error) { showError(error); });
    connect(m_runs, &EvaluationRuns::nothingToDo, this, [this] {
        m_strip->showMessage(MessageStrip::Weight::Notice,
                             tr("There is nothing left to evaluate."));
    });
    connect(m_runs, &EvaluationRuns::softCapPassed, this, [this](MicroDollars cap) {
        m_strip->showMessage(
            MessageStrip::Weight::Warning,
            tr("More than %1 is spent or under way; the run goes on.").arg(moneyText(cap)),
            {{tr("Pause"), [this] { m_runs->park(); }}});
    });
    connect(m_runs, &EvaluationRuns::idle, this, [this] {
        if (m_closeWhenIdle)
            close();
        else if (m_rebuild)
            rebuildWhenIdle();
    });
}

void ReviewWindow::showImported(const QString &summary, bool complete)
{
    m_status->endImport();
    if (m_rebuild)
        rebuildWhenIdle();
    QList<MessageStrip::Offer> offers{{tr("Show the list"), [this] { m_imports->showReports(); }}};
    if (m_imports->candidates() > 0)
        offers.append({tr("Choose from the list"), [this] { m_imports->showCandidates(); }});
    if (m_imports->failures() > 0)
        offers.append({tr("What failed: %n", nullptr, static_cast<int>(m_imports->failures())),
                       [this] { m_imports->showFailures(); }});
    offers.append({tr("Evaluate what is new"), [this] { evaluateNew(); }});
    // What the import before said is over, even where it weighed more.
    if (m_strip->isShown() && m_strip->text() == m_imports->earlierSummary())
        m_strip->clear();
    m_strip->showMessage(complete ? MessageStrip::Weight::Notice : MessageStrip::Weight::Warning,
                         summary, offers);
}

} // namespace rapporteur
