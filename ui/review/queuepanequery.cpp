// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blindview.h"
#include "ui/base/chip.h"
#include "ui/review/filterchips.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queuepane.h"
#include "ui/review/queuewords.h"
#include "ui/review/savedfilters.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

// What the queue is filtered and sorted by; the list itself is in queuepane.cpp.

namespace rapporteur
{

using namespace Qt::StringLiterals;

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

void QueuePane::pick(const QList<RowId> &articles)
{
    QueueQuery query = m_model->query();
    query.articles = articles;
    setQuery(query);
    Q_EMIT queryChanged(query);
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
    m_picked->setText(tr("%Ln picked", "articles", static_cast<int>(own.articles.size())));
    m_picked->setChecked(true);
    m_picked->setVisible(!own.articles.isEmpty());
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
