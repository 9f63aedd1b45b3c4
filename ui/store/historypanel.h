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
class SafeLabel;

/// Who changed what from what to what, when and why: of the open article, or of its current cell alone.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(const WindowContext &context, QWidget *parent = nullptr);

    using Model = TableModel<HistoryRow, qint64>;
    [[nodiscard]] Model &model() { return *m_model; }
    void setCellOnly(bool on);

Q_SIGNALS:
    void failed(const rapporteur::Error &error);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void take(const QList<HistoryEntry> &entries);
    void showRevealed(const QList<HistoryEntry> &newest);

    WindowContext m_context;
    Model *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Chip *m_cellOnly;
    SafeLabel *m_revealed; ///< what was changed after a blind review was uncovered
    QTimer m_soon;
    int m_round = 0;
};

} // namespace rapporteur
