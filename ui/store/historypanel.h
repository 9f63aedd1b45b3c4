// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/tablemodel.h"
#include "ui/base/windowcontext.h"
#include "ui/store/historyrows.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace rapporteur
{

class Chip;
class EmptyState;
class HistoryRestore;
class SafeLabel;

/// Who changed what from what to what, when and why: of the open article, of its current cell alone, or of
/// the whole workspace. What a line tells can be restored as a new change.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(const WindowContext &context, QWidget *parent = nullptr);

    using Model = TableModel<HistoryRow, qint64>;
    [[nodiscard]] Model &model() { return *m_model; }
    void setCellOnly(bool on);
    void setEverything(bool on);
    void load();

Q_SIGNALS:
    void failed(const rapporteur::Error &error);
    void articleRequested(rapporteur::RowId article);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showChoice();
    void activate(const QModelIndex &index);
    void goToWanted();
    void take(const QList<HistoryEntry> &entries);
    void showRevealed(const QList<HistoryEntry> &newest);

    WindowContext m_context;
    Model *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Chip *m_cellOnly;
    Chip *m_everything;
    HistoryRestore *m_restore;
    SafeLabel *m_revealed; ///< what was changed after a blind review was uncovered
    QTimer m_soon;
    std::optional<std::pair<RowId, CellKey>>
        m_wanted; ///< the cell to go to once its article is open
    int m_round = 0;
};

} // namespace rapporteur
