// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace rapporteur
{

/// Role of a cell's quiet tone: true paints it dim. Text is plain whatever it holds.
inline constexpr int QuietRole = Qt::UserRole + 1;
/// Role of a colour by meaning: an int of Severity, painted beside a word that says the same.
inline constexpr int SeverityRole = Qt::UserRole + 2;

/// Paints one line of plain text a cell, in the program's colours.
class PlainCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// A table of lines: whole rows, no grid, the last column takes the room.
void dressTable(QTableView &table, const QString &name);

} // namespace rapporteur
