// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sweeprow.h"
#include "ui/base/tablemodel.h"
#include "ui/base/windowcontext.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;
class QTableView;

namespace rapporteur
{

class Chip;
class EmptyState;
class SafeLabel;

/// One provision across all articles of the queue's filter, cell after cell: while it is on, every article opens at
/// this provision, and accepting, ND and abstaining go on to the next cell of it that is undecided. An override stays,
/// since it wants its reason; the next article is a key away.
class SweepPane : public QWidget
{
    Q_OBJECT

public:
    /// `filter` is asked each time the articles are read.
    SweepPane(const WindowContext &context, std::function<QueueQuery()> filter,
              QWidget *parent = nullptr);

    using Model = TableModel<SweepRow, RowId>;
    [[nodiscard]] Model &model() { return *m_model; }
    [[nodiscard]] bool isOn() const;
    void load();

Q_SIGNALS:
    void requested(); ///< the person began a sweep and wants to see it
    void articleRequested(rapporteur::RowId article);
    void loaded();
    void failed(const rapporteur::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void set(bool on);
    void followCell(CellKey cell);
    void followArticle();
    void takeChange(const ReviewChange &change);
    void goOn(CellKey decided);
    void take(const QList<SweepRow> &rows);
    void showProgress();

    WindowContext m_context;
    std::function<QueueQuery()> m_filter;
    int m_provision; ///< that is swept, or would be
    Model *m_model;
    Chip *m_on;
    SafeLabel *m_progress;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QTimer m_soon;
    int m_round = 0;
};

} // namespace rapporteur
