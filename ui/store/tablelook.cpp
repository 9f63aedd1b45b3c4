// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/tablelook.h"

#include "core/base/issue.h"
#include "ui/base/colours.h"
#include "ui/base/plaintext.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace rapporteur
{

void PlainCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, c.selection);
    if (selected && index.column() == 0 && (option.state & QStyle::State_Active))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
    painter->setPen(index.data(QuietRole).toBool() ? c.dim : c.ink);
    const QVariant severity = index.data(SeverityRole);
    if (severity.isValid() && severity.toInt() == static_cast<int>(Severity::Warning))
        painter->setPen(c.warning);
    if (severity.isValid() && severity.toInt() == static_cast<int>(Severity::Error))
        painter->setPen(c.bad);
    const QRect inner = option.rect.adjusted(8, 0, -6, 0);
    const QString text = singleLine(index.data().toString().left(1000));
    painter->setFont(option.font);
    painter->drawText(inner,
                      static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize PlainCellDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QString text = index.data().toString().left(60);
    return {option.fontMetrics.horizontalAdvance(text) + 16, option.fontMetrics.height() + 8};
}

void dressTable(QTableView &table, const QString &name)
{
    table.setItemDelegate(new PlainCellDelegate(&table));
    table.setAccessibleName(name);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setMinimumHeight(2 * (table.fontMetrics().height() + 8));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 8);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace rapporteur
