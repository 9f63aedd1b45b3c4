// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queuepane.h"

#include "core/store/blindview.h"
#include "ui/base/emptystate.h"
#include "ui/base/safelabel.h"
#include "ui/review/filterchips.h"
#include "ui/review/queuedelegate.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queuewords.h"
#include "ui/review/savedfilters.h"

#include <QActionGroup>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int RefreshPauseMs = 300;

} // namespace

QueuePane::QueuePane(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QueueModel(context.workspace, this))
    , m_chips(new FilterChips(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_reason(new SafeLabel(this))
    , m_counts(new SafeLabel(this))
    , m_sort(new QToolButton(this))
    , m_filters(new SavedFilters(context, this))
    , m_sortMenu(new QMenu(this))
    , m_refresh(new QTimer(this))
{
    buildList();
    buildSortMenu();
    for (SafeLabel *label : {m_reason, m_counts})
        label->setElided(true);
    m_reason->setObjectName(u"queueReason"_s);
    m_reason->setContentsMargins(12, 6, 12, 0);
    m_counts->setTone(SafeLabel::Tone::Dim);
    auto *foot = new QFrame(this);
    foot->setObjectName(u"paneFoot"_s);
    auto *counts = new QHBoxLayout;
    counts->setContentsMargins(12, 0, 6, 4);
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_filters);
    counts->addWidget(m_sort);
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_reason);
    lines->addLayout(counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(m_stack, 1);
    column->addWidget(foot);

    m_refresh->setSingleShot(true);
    m_refresh->setInterval(RefreshPauseMs);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        const QModelIndex first = m_list->indexAt(QPoint(2, 2));
        const QModelIndex last = m_list->indexAt(QPoint(2, m_list->viewport()->height() - 2));
        m_model->refresh(first.row(), last.isValid() ? last.row() : m_model->rowCount() - 1);
    });
    connect(m_chips, &FilterChips::statesChanged, this, [this](const QStringList &states) {
        QueueQuery query = m_model->query();
        query.states = states;
        setQuery(query);
        Q_EMIT queryChanged(query);
    });
    connect(m_filters, &SavedFilters::chosen, this, &QueuePane::restoreFilter);
    connect(m_filters, &SavedFilters::failed, this, &QueuePane::failed);
    connect(m_model, &QueueModel::queryShown, this, &QueuePane::showQuery);
    connect(m_model, &QueueModel::pageShown, this, &QueuePane::takePage);
    connect(m_model, &QueueModel::countsChanged, this, &QueuePane::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &QueuePane::followArticle);
    connect(m_model, &QueueModel::failed, this, &QueuePane::failed);
    connect(&context.article, &OpenArticle::opened, this, &QueuePane::selectShown);
    connect(&context.article, &OpenArticle::reviewChanged, this, &QueuePane::takeReview);
    connect(&context.article, &OpenArticle::evaluationsChanged, this, &QueuePane::takeReview);
    connect(&context.watch, &WorkspaceWatch::changed, this, &QueuePane::refreshSoon);
    const QString section = tr("Move");
    context.actions.add({.id = u"article.next"_s,
                         .text = tr("Next article"),
                         .section = section,
                         .shortcut = Qt::Key_J,
                         .scope = KeyScope::Letter,
                         .icon = u"go-next"_s},
                        this, [this] { step(+1); });
    context.actions.add({.id = u"article.previous"_s,
                         .text = tr("Previous article"),
                         .section = section,
                         .shortcut = Qt::Key_K,
                         .scope = KeyScope::Letter,
                         .icon = u"go-previous"_s},
                        this, [this] { step(-1); });
}

void QueuePane::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(*m_model, m_context.article.rubric(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setObjectName(u"queue"_s);
    m_list->setAccessibleName(tr("Queue of articles"));
    connect(m_list, &QListView::clicked, this, &QueuePane::chooseCurrent);
    connect(m_list, &QListView::activated, this, &QueuePane::chooseCurrent);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
}

void QueuePane::buildSortMenu()
{
    auto *group = new QActionGroup(m_sortMenu);
    for (const QueueSort sort :
         {QueueSort::Usefulness, QueueSort::Spread, QueueSort::Setl, QueueSort::Score,
          QueueSort::Added, QueueSort::Published, QueueSort::Title}) {
        QAction *action = m_sortMenu->addAction(queueSortTitle(sort), this,
                                                [this, sort] { sortBy(sort); });
        action->setCheckable(true);
        action->setData(static_cast<int>(sort));
        group->addAction(action);
    }
    m_sortMenu->addSeparator();
    QAction *reverse = m_sortMenu->addAction(tr("Reverse order"), this, [this] {
        QueueQuery query = m_model->query();
        query.descending = !query.descending;
        setQuery(query);
        Q_EMIT queryChanged(query);
    });
    reverse->setCheckable(true);
    m_sort->setMenu(m_sortMenu);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setAutoRaise(true);
    connect(m_sortMenu, &QMenu::aboutToShow, this, [this, reverse] {
        for (QAction *action : m_sortMenu->actions()) {
            if (!action->data().isValid())
                continue;
            const auto own = static_cast<QueueSort>(action->data().toInt());
            action->setChecked(own == m_model->query().sort);
            action->setEnabled(!m_model->query().blind || !tellsValues(own));
        }
        reverse->setChecked(m_model->query().descending);
    });
}

void QueuePane::search(const QString &words)
{
    QueueQuery query = m_model->query();
    query.search = words;
    setQuery(query);
}

void QueuePane::setQuery(const QueueQuery &query)
{
    QueueQuery own = query;
    own.reviewer = m_context.reviewer;
    m_chips->setStates(own.states);
    m_sort->setText(queueSortTitle(own.sort) + u" ▾"_s);
    m_sort->setAccessibleName(tr("Sorted by: %1").arg(queueSortTitle(own.sort)));
    m_awaited = -1;
    m_filters->setPresent(own);
    m_model->setQuery(own);
}

const QueueQuery &QueuePane::query() const
{
    return m_model->query();
}

void QueuePane::setBlind(bool blind)
{
    QueueQuery query = m_model->query();
    if (query.blind == blind)
        return;
    query.blind = blind;
    query.states.removeIf([blind](const QString &state) { return blind && tellsValues(state); });
    if (blind && tellsValues(query.sort)) {
        query.sort = QueueSort::Added;
        query.descending = true;
    }
    setQuery(query);
}

void QueuePane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

RowId QueuePane::neighbour(int step) const
{
    const QModelIndex here = m_list->currentIndex();
    const int row = (here.isValid() ? here.row() : step > 0 ? -1 : m_model->rowCount()) + step;
    const QueueRow *found = row >= 0 && row < m_model->rowCount() ? m_model->row(row) : nullptr;
    return found ? found->id : 0;
}

void QueuePane::step(int direction)
{
    const QModelIndex here = m_list->currentIndex();
    const int row = here.isValid() ? here.row() + direction : 0;
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row));
    chooseCurrent();
}

void QueuePane::chooseCurrent()
{
    const QModelIndex here = m_list->currentIndex();
    const QueueRow *row = m_model->row(here.row());
    m_awaited = row || !here.isValid() ? -1 : here.row();
    if (row)
        Q_EMIT articleRequested(row->id);
    else
        static_cast<void>(here.data(QueueModel::ArticleRole)); // has its page read
}

void QueuePane::takePage()
{
    // The first rows of an empty workspace come this way, and the last ones may go.
    showListOrReason();
    showCounts();
    if (const QueueRow *row = m_model->row(m_awaited)) {
        m_awaited = -1;
        Q_EMIT articleRequested(row->id);
    } else if (m_awaited < 0) {
        openFirst();
    }
}

void QueuePane::showQuery()
{
    showListOrReason();
    selectShown();
    showCounts();
    openFirst();
}

void QueuePane::openFirst()
{
    if (m_fresh && !m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        step(+1);
}

void QueuePane::showListOrReason()
{
    const QueueQuery &query = m_model->query();
    const bool filtered = !query.search.isEmpty() || !query.states.isEmpty();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
    } else if (filtered) {
        m_empty->set(
            u"edit-find"_s, tr("Nothing matches"),
            tr("No article fits the filters and the search. Take one of them away to see more."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        QList<QAction *> offers;
        for (const QString &id : {u"add.files"_s, u"add.folder"_s}) {
            if (QAction *action = m_context.actions.action(id))
                offers.append(action);
        }
        m_empty->set(u"document-import"_s, tr("No articles yet"),
                     tr("Add web pages, threads or evaluations from files to begin."), offers);
        m_stack->setCurrentWidget(m_empty);
    }
}

void QueuePane::showCounts()
{
    m_chips->setCounts(m_model->stateCounts());
    const QLocale locale;
    const QueueQuery &query = m_model->query();
    if (!query.search.isEmpty() || !query.states.isEmpty())
        m_counts->setText(tr("%Ln shown", "articles", m_model->rowCount()));
    else
        m_counts->setText(tr("%1 of %2 submitted", "numbers of articles")
                              .arg(locale.toString(m_model->stateCounts().value(u"submitted"_s)),
                                   locale.toString(m_model->rowCount())));
}

void QueuePane::selectShown()
{
    if (!m_context.article.isOpen()) {
        showReason();
        return;
    }
    m_fresh = false;
    followArticle();
    if (const int row = m_model->indexOf(m_context.article.id()); row >= 0)
        m_list->scrollTo(m_model->index(row));
}

void QueuePane::followArticle()
{
    // Rows may have changed places while the article stayed open; the list stays where it is scrolled to.
    const int row = m_model->indexOf(m_context.article.id());
    if (row >= 0 && row != m_list->currentIndex().row()) {
        const bool automatic = m_list->hasAutoScroll();
        m_list->setAutoScroll(false);
        m_list->setCurrentIndex(m_model->index(row));
        m_list->setAutoScroll(automatic);
    }
    showReason();
}

void QueuePane::showReason()
{
    const QueueRow *row = m_model->row(m_model->indexOf(m_context.article.id()));
    const QString cell = usefulCellReason(m_context.article);
    m_reason->setText(!row ? QString() : cell.isEmpty() ? usefulnessReason(*row) : cell);
    m_reason->setVisible(row != nullptr);
}

void QueuePane::takeReview()
{
    const OpenArticle &article = m_context.article;
    const QueueRow *known = m_model->row(m_model->indexOf(article.id()));
    if (!known)
        return;
    QueueRow row = article.isBlind() || article.detail().row.covered == known->covered
        ? *known
        : article.detail().row;
    row.covered = article.isBlind();
    row.state = article.review().state;
    row.flagged = article.review().flagged;
    row.reviewedMean = article.review().decisions.isEmpty()
        ? Score()
        : article.session().headline().weightedMean;
    m_model->put(row);
    showReason();
}

void QueuePane::refreshSoon(const QList<RowId> &articles)
{
    // What the person does to the article on screen is already in its row. Reading the list again would
    // take that row away from under the hand when it no longer fits the filter.
    if (articles == QList<RowId>{m_context.article.id()}) {
        m_model->refreshCounts();
        return;
    }
    if (!m_refresh->isActive())
        m_refresh->start();
}

void QueuePane::restoreFilter(const SavedFilter &filter)
{
    QueueQuery query = m_model->query();
    query.states = filter.states;
    query.search = filter.search;
    query.sort = filter.sort;
    query.descending = filter.descending;
    if (query.blind) {
        query.states.removeIf([](const QString &state) { return tellsValues(state); });
        if (tellsValues(query.sort))
            query.sort = QueueSort::Added;
    }
    setQuery(query);
    Q_EMIT searchRestored(filter.search);
    Q_EMIT queryChanged(query);
}

void QueuePane::sortBy(QueueSort sort)
{
    QueueQuery query = m_model->query();
    query.sort = sort;
    // Most telling first: far apart, tense, useful, newest; titles and scores from the bottom up.
    query.descending = sort != QueueSort::Title;
    setQuery(query);
    Q_EMIT queryChanged(query);
}

} // namespace rapporteur
