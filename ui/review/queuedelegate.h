// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"

#include <QStyledItemDelegate>

namespace rapporteur
{

class QueueModel;
struct Colours;

/// Paints a queue row: state sign, title, where it is from, badges, value. All rows are equally high.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QueueDelegate(const QueueModel &model, const Rubric &rubric, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintSign(QPainter *painter, const QRect &box, const QueueRow &row,
                   const Colours &c) const;
    int paintValue(QPainter *painter, const QRect &line, const QueueRow &row, const QFont &font,
                   const Colours &c) const;
    int paintSpread(QPainter *painter, const QRect &line, const QueueRow &row, const QFont &font,
                    const Colours &c) const;
    int paintComments(QPainter *painter, const QRect &line, const QueueRow &row, const QFont &font,
                      const Colours &c) const;
    int paintBadges(QPainter *painter, const QRect &line, const QueueRow &row, const QFont &font,
                    const Colours &c) const;
    [[nodiscard]] QString origin(const QueueRow &row) const;

    const QueueModel &m_model;
    const Rubric &m_rubric;
};

} // namespace rapporteur
