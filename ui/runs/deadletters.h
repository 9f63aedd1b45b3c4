// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/tablemodel.h"
#include "ui/base/windowcontext.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace rapporteur
{

class EmptyState;

/// The evaluations that were given up, with article, rater and reason. They can be tried again: those that are
/// selected, or all.
class DeadLetters : public QWidget
{
    Q_OBJECT

public:
    explicit DeadLetters(const WindowContext &context, QWidget *parent = nullptr);

    /// Reads the list; call it once everything is connected.
    void load();

Q_SIGNALS:
    /// Try these again, each by its own rater.
    void replayRequested(const QList<rapporteur::DeadJob> &jobs);
    void articleRequested(rapporteur::RowId article);
    void titleChanged(const QString &title);
    void failed(const rapporteur::Error &error);

private:
    using Model = TableModel<DeadJob, RowId>;

    void build();
    void addActions();
    void take(const QList<DeadJob> &jobs);
    void showButtons();
    [[nodiscard]] QList<DeadJob> selected() const;

    WindowContext m_context;
    Model *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QTimer m_soon;
};

} // namespace rapporteur
