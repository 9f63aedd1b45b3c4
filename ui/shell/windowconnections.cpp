// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/messagestrip.h"
#include "ui/base/searchline.h"
#include "ui/charts/chartspage.h"
#include "ui/content/readerpane.h"
#include "ui/review/articleloader.h"
#include "ui/review/blindactions.h"
#include "ui/review/bulkacts.h"
#include "ui/review/queuepane.h"
#include "ui/review/reviewkeeper.h"
#include "ui/review/submitactions.h"
#include "ui/scoring/scorespane.h"
#include "ui/scoring/sweeppane.h"
#include "ui/shell/reviewwindow.h"
#include "ui/shell/windowlayout.h"
#include "ui/store/eventspanel.h"
#include "ui/store/historypanel.h"

// How the panes of a window hear of one another.

namespace rapporteur
{

using namespace Qt::StringLiterals;

void ReviewWindow::connectPanes()
{
    const auto fail = [this](const Error &error) { showError(error); };
    const auto *events = findChild<EventsPanel *>();
    connect(events, &EventsPanel::failed, this, fail);
    connect(events, &EventsPanel::articleRequested, m_loader, &ArticleLoader::open);
    connect(events, &EventsPanel::titleChanged, m_layout,
            [this, events](const QString &title) { m_layout->setPaneTitle(events, title); });
    const auto *history = findChild<HistoryPanel *>();
    connect(history, &HistoryPanel::failed, this, fail);
    connect(history, &HistoryPanel::articleRequested, m_loader, &ArticleLoader::open);
    const auto *charts = findChild<ChartsPage *>();
    connect(charts, &ChartsPage::failed, this, fail);
    connect(charts, &ChartsPage::picked, m_queue, &QueuePane::pick);
    connect(charts, &ChartsPage::saved, this, [this](const QString &path) {
        m_strip->showMessage(MessageStrip::Weight::Notice, tr("Saved to %1.").arg(path));
    });
    connect(m_queue, &QueuePane::queryChanged, charts, &ChartsPage::load);
    const auto *bulk = findChild<BulkActs *>();
    connect(m_queue, &QueuePane::selectionChanged, bulk, &BulkActs::setSelected);
    connect(bulk, &BulkActs::submitting, this, &ReviewWindow::commitTyping);
    connect(bulk, &BulkActs::failed, this, fail);
    connect(bulk, &BulkActs::told, this, [this](const QString &message) {
        m_strip->showMessage(MessageStrip::Weight::Notice, message);
    });
    connect(m_reader, &ReaderPane::failed, this, fail);
    connect(m_article, &OpenArticle::refused, this, &ReviewWindow::showRefusal);
    connect(m_article, &OpenArticle::reviewChanged, this, [this] {
        // Whatever was wrong with the last change, this one was made.
        if (std::exchange(m_refused, false))
            m_strip->clear();
    });
    connect(m_strip, &MessageStrip::cleared, this, [this] {
        m_refused = false;
        // Solved only once it is on disk, whatever was shown or closed meanwhile.
        if (m_saveError)
            showSaveFailure(*m_saveError);
    });
    connect(m_loader, &ArticleLoader::opening, m_queue, &QueuePane::awaitArticle);
    connect(m_loader, &ArticleLoader::opening, m_reader, &ReaderPane::keepNote);
    connect(m_loader, &ArticleLoader::failed, this, fail);
    connect(m_queue, &QueuePane::failed, this, fail);
    connect(m_queue, &QueuePane::articleRequested, m_loader, &ArticleLoader::open);
    connect(m_keeper, &ReviewKeeper::articleRequested, m_loader, &ArticleLoader::open);
    connect(m_keeper, &ReviewKeeper::failed, this, &ReviewWindow::showSaveFailure);
    connect(m_keeper, &ReviewKeeper::saved, this, &ReviewWindow::afterSave);
    connect(m_article, &OpenArticle::opened, this, [this] {
        m_loader->prefetch(m_queue->neighbour(+1));
        m_loader->prefetch(m_queue->neighbour(-1));
    });
    connect(m_search, &SearchLine::searched, m_queue, &QueuePane::search);
    connect(m_queue, &QueuePane::searchRestored, m_search, &SearchLine::showSearched);
    connect(m_search, &SearchLine::left, m_scores, &ScoresPane::focusTable);
    connect(m_search, &SearchLine::downPressed, m_queue, &QueuePane::focusList);
    const auto *blind = findChild<BlindActions *>();
    connect(blind, &BlindActions::told, this, [this](const QString &message) {
        m_strip->showMessage(MessageStrip::Weight::Notice, message);
        connect(
            m_article, &OpenArticle::opened, m_strip,
            [this, message] {
                if (m_strip->text() == message)
                    m_strip->clear();
            },
            Qt::SingleShotConnection);
    });
    connect(blind, &BlindActions::ruleChanged, m_queue,
            [this](const BlindRule &rule) { m_queue->setBlind(rule.on); });
    connect(blind, &BlindActions::ruleChanged, events, &EventsPanel::load);
    connect(blind, &BlindActions::ruleChanged, history, &HistoryPanel::load);
    connect(blind, &BlindActions::ruleChanged, charts, &ChartsPage::load);
    auto *submit = findChild<SubmitActions *>();
    connect(submit, &SubmitActions::submitting, this, &ReviewWindow::commitTyping);
    connect(submit, &SubmitActions::nextRequested, m_queue,
            [this] { m_actions->action(u"article.next"_s)->trigger(); });
    connect(m_preferences, &Preferences::changed, this, &ReviewWindow::takePreference);
}

} // namespace rapporteur
