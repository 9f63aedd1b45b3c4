// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rubric/rubric.h"

#include <QStyledItemDelegate>

namespace rapporteur
{

struct Colours;

/// Paints the scores table and opens the field for typing into it.
class ScoresDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ScoresDelegate(const Rubric &rubric, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void previewed(const QModelIndex &index, const std::optional<double> &score) const;
    void previewEnded() const;
    void leftByTab(bool commit) const;
    void refused(const rapporteur::Error &error) const;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Colours &c) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Colours &c) const;

    const Rubric &m_rubric;
};

} // namespace rapporteur
