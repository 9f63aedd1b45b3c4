// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/comparison.h"

#include <QAbstractTableModel>

namespace rapporteur
{

/// How the comparison picks and orders its lines.
struct CompareView {
    bool differencesOnly = false;
    double threshold =
        0.2; ///< least spread of a difference; a cell that only some score is one too
    bool mostApartFirst = true;
    bool operator==(const CompareView &) const = default;
};

/// Cells as lines, raters as columns. The lines keep their places while values change; only another view
/// or other raters order them anew.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< score, invalid for the kinds of nothing
        SpreadRole ///< spread of the line
    };
    struct Column {
        QString letter;
        ComparedRater rater;
        bool operator==(const Column &) const = default;
    };

    explicit CompareModel(const Rubric &rubric, QObject *parent = nullptr);

    void show(const QList<Column> &columns, const CompareView &view);
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] std::optional<CellKey> cellAt(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(CellKey cell) const;
    [[nodiscard]] int spreadColumn() const { return static_cast<int>(m_columns.size()) + 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool sameShape(const QList<Column> &columns, const CompareView &view) const;
    [[nodiscard]] QString cellName(CellKey cell) const;

    const Rubric &m_rubric;
    QList<Column> m_columns;
    CompareView m_view;
    QList<ComparedCell> m_lines;
};

/// "+0.20", "–" for no data, "⊘" for abstained, nothing where nobody said anything.
[[nodiscard]] QString standText(const ComparedValue &value);

} // namespace rapporteur
