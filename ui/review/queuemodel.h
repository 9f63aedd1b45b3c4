// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QAbstractListModel>
#include <QTimer>

namespace rapporteur
{

/// The queue as a list of any length: rows are read a page at a time when they come into view, and kept
/// only near it. A later reading inserts, removes and changes rows in place.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int PageSize = 200;
    enum Role { ArticleRole = Qt::UserRole + 1 /* RowId, 0 while it is being read */ };

    explicit QueueModel(std::shared_ptr<Workspace> workspace, QObject *parent = nullptr);

    /// Another filter, search or order. What is shown stays until the new rows have been read.
    void setQuery(const QueueQuery &query);
    [[nodiscard]] const QueueQuery &query() const { return m_query; }

    /// Reads again what lies between two rows (the visible ones).
    void refresh(int first, int last);

    /// Reads the numbers for the chips again, leaving the rows alone.
    void refreshCounts();

    /// Takes a row as the window knows it, until the store says otherwise. It stays where it is even if the
    /// filter would now leave it out.
    void put(const QueueRow &row);

    /// Nullptr while the row is being read.
    [[nodiscard]] const QueueRow *row(int index) const;
    /// Position of an article among the rows read so far, or -1.
    [[nodiscard]] int indexOf(RowId article) const;
    [[nodiscard]] const QMap<QString, int> &stateCounts() const { return m_stateCounts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void queryShown(); ///< the rows of the last query are in place
    void pageShown(int first, int last); ///< rows that were awaited, or read again, are in place
    void countsChanged();
    void failed(const rapporteur::Error &error);

private:
    void ask(int page);
    void readAsked();
    void takeQuery(const QueuePage &page);
    void takePage(int page, const QueuePage &found);
    void takeRange(int offset, const QueuePage &found);
    void takeCounts(const QueuePage &page);
    void fill(int offset, const QList<QueueRow> &rows);
    [[nodiscard]] int firstDifference(int offset, const QList<QueueRow> &rows) const;

    std::shared_ptr<Workspace> m_workspace;
    QueueQuery m_query;
    QHash<int, QList<QueueRow>> m_pages;
    QMap<QString, int> m_stateCounts;
    int m_total = 0;
    int m_generation = 0; ///< of the query; answers to an older one are dropped
    mutable QSet<int> m_asked; ///< pages that came into view and are not read yet
    QSet<int> m_reading;
    mutable QTimer m_askSoon;
};

} // namespace rapporteur
