// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>

namespace rapporteur
{

/// One column of a typed table: its header and what it answers for a row and a role.
template <typename Row>
struct TableColumn {
    QString title;
    std::function<QVariant(const Row &, int role)> data;
    QString tip = {};
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

/// A flat list of rows as an item model. Rows have a key that no two share; giving a new list inserts,
/// removes, moves and changes only what differs, so that selection and scroll position survive. Returns
/// raw values by role; delegates dress them. `setRows` looks at each row O(log n) times, except at moved
/// ones.
template <typename Row, typename Key>
class TableModel : public QAbstractTableModel
{
public:
    using KeyOf = std::function<Key(const Row &)>;

    TableModel(QList<TableColumn<Row>> columns, KeyOf keyOf, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_keyOf(std::move(keyOf))
    {}

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
    }
    [[nodiscard]] int rowOf(const Key &key) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_keyOf(m_rows[i]) == key)
                return static_cast<int>(i);
        }
        return -1;
    }

    /// Makes the rows equal to `rows`.
    void setRows(const QList<Row> &rows)
    {
        if (m_rows.isEmpty()) {
            append(rows);
            return;
        }
        removeMissing(keysOf(rows));
        const QList<Key> present = keysOf(m_rows);
        for (qsizetype at = 0; at < rows.size(); ++at)
            place(at, rows[at], present);
    }

    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }

    void change(int row, Row value)
    {
        m_rows[row] = std::move(value);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const TableColumn<Row> &column = m_columns[index.column()];
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        return column.data(m_rows[index.row()], role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const TableColumn<Row> &column = m_columns[section];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::ToolTipRole && !column.tip.isEmpty())
            return column.tip;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        return {};
    }

private:
    [[nodiscard]] QList<Key> keysOf(const QList<Row> &rows) const
    {
        QList<Key> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys.append(m_keyOf(row));
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    void removeMissing(const QList<Key> &wanted)
    {
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
            if (!std::binary_search(wanted.begin(), wanted.end(), m_keyOf(m_rows[i])))
                removeAt(i);
        }
    }

    void place(qsizetype at, const Row &row, const QList<Key> &present)
    {
        const Key key = m_keyOf(row);
        if (at < m_rows.size() && m_keyOf(m_rows[at]) == key) {
            if (!(m_rows[at] == row))
                change(static_cast<int>(at), row);
            return;
        }
        if (std::binary_search(present.begin(), present.end(), key)) {
            for (qsizetype i = at + 1; i < m_rows.size(); ++i) {
                if (m_keyOf(m_rows[i]) == key) {
                    moveUp(i, at, row);
                    return;
                }
            }
        }
        const int position = static_cast<int>(at);
        beginInsertRows({}, position, position);
        m_rows.insert(at, row);
        endInsertRows();
    }

    void moveUp(qsizetype from, qsizetype to, const Row &row)
    {
        const int source = static_cast<int>(from);
        beginMoveRows({}, source, source, {}, static_cast<int>(to));
        m_rows.move(from, to);
        endMoveRows();
        if (!(m_rows[to] == row))
            change(static_cast<int>(to), row);
    }

    void removeAt(qsizetype at)
    {
        const int position = static_cast<int>(at);
        beginRemoveRows({}, position, position);
        m_rows.removeAt(at);
        endRemoveRows();
    }

    QList<TableColumn<Row>> m_columns;
    KeyOf m_keyOf;
    QList<Row> m_rows;
};

} // namespace rapporteur
