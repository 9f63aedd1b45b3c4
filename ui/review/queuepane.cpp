// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queuepane.h"

#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/safelabel.h"
#include "ui/review/filterchips.h"
#include "ui/review/queuedelegate.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queuewords.h"
#include "ui/review/savedfilters.h"

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
    , m_picked(new Chip({}, this))
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
    auto *picked = new QHBoxLayout;
    picked->setContentsMargins(8, 0, 8, 0);
    picked->addWidget(m_picked);
    picked->addStretch();
    column->addLayout(picked);
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
    m_picked->setCheckable(true);
    m_picked->setToolTip(tr("Show all articles again"));
    m_picked->hide();
    connect(m_picked, &QAbstractButton::clicked, this, [this] { pick({}); });
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
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list, &QListView::clicked, this, [this] {
        // Who selects several does not want each of them opened.
        if (m_list->selectionModel()->selectedIndexes().size() == 1)
            chooseCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QueuePane::tellSelection);
    connect(m_list, &QListView::activated, this, &QueuePane::chooseCurrent);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
}

void QueuePane::tellSelection()
{
    QList<RowId> articles;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (const QueueRow *row = m_model->row(index.row()))
            articles.append(row->id);
    }
    Q_EMIT selectionChanged(articles);
}

void QueuePane::addListActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
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
    int row = here.isValid() ? here.row() + direction : 0;
    // What was submitted may have gone to the end meanwhile; the next one is where it stood.
    const QueueRow *shown = m_model->row(here.row());
    if (direction > 0 && shown && shown->state == ReviewState::Submitted && m_openedAt >= 0
        && here.row() > m_openedAt)
        row = m_openedAt;
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
    const bool filtered = !query.search.isEmpty() || !query.states.isEmpty()
        || !query.articles.isEmpty();
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
    if (!query.search.isEmpty() || !query.states.isEmpty() || !query.articles.isEmpty())
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
    m_openedAt = m_model->indexOf(m_context.article.id());
    if (m_openedAt >= 0)
        m_list->scrollTo(m_model->index(m_openedAt));
}

void QueuePane::followArticle()
{
    // Rows may have changed places while the article stayed open; the list stays where it is scrolled to.
    const int row = m_model->indexOf(m_context.article.id());
    const bool several = m_list->selectionModel()->selectedIndexes().size() > 1;
    if (row >= 0 && row != m_list->currentIndex().row() && !several) {
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

} // namespace rapporteur
