// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

class QListView;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace rapporteur
{

class Chip;
class EmptyState;
class FilterChips;
class QueueModel;
class SafeLabel;
class SavedFilters;
struct SavedFilter;

/// The queue: filter chips, the list, what it counts and how it is sorted. Choosing a row asks for the
/// article; the list never moves by itself under the pointer.
class QueuePane : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePane(const WindowContext &context, QWidget *parent = nullptr);

    void search(const QString &words);
    void setQuery(const QueueQuery &query);
    [[nodiscard]] const QueueQuery &query() const;
    /// Reviewing blind: no order, filter or value that tells what others think.
    void setBlind(bool blind);
    void focusList();
    /// Narrows the queue to these articles, until the person takes that back; none: not narrowed.
    void pick(const QList<RowId> &articles);
    /// Actions for the list's own menu, about the selected rows.
    void addListActions(const QList<QAction *> &actions);
    /// An article is on its way, so the list need not offer its first one.
    void awaitArticle() { m_fresh = false; }

    /// Ids beside the shown article, 0 where there is none.
    [[nodiscard]] RowId neighbour(int step) const;

Q_SIGNALS:
    void articleRequested(rapporteur::RowId article);
    void queryChanged(const rapporteur::QueueQuery &query);
    /// A kept filter was chosen; its words belong into the search field.
    void searchRestored(const QString &words);
    void failed(const rapporteur::Error &error);
    void selectionChanged(const QList<rapporteur::RowId> &articles);

private:
    void buildList();
    void tellSelection();
    void buildSortMenu();
    void step(int direction);
    void chooseCurrent();
    void showQuery();
    void showListOrReason();
    void openFirst();
    void showCounts();
    void selectShown();
    void followArticle();
    void showReason();
    void takePage();
    void takeReview();
    void refreshSoon(const QList<RowId> &articles);
    void sortBy(QueueSort sort);
    void restoreFilter(const SavedFilter &filter);

    WindowContext m_context;
    QueueModel *m_model;
    FilterChips *m_chips;
    Chip *m_picked; ///< how many articles the queue is narrowed to
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    SafeLabel *m_reason; ///< why the chosen article comes where it does
    SafeLabel *m_counts;
    QToolButton *m_sort;
    SavedFilters *m_filters;
    QMenu *m_sortMenu;
    QTimer *m_refresh;
    bool m_fresh = true; ///< nothing has been opened yet
    int m_openedAt = -1; ///< row of the article that is shown, when it was opened
    int m_awaited = -1; ///< row that was chosen before it was read
};

} // namespace rapporteur
