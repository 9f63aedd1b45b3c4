// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/tablemodel.h"
#include "ui/base/windowcontext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace rapporteur
{

class Chip;
class EmptyState;

/// What happened to the open article, or in the whole workspace: newest first, by type and severity,
/// with marks for what somebody has looked into and what is settled.
class EventsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPanel(const WindowContext &context, QWidget *parent = nullptr);

    using Model = TableModel<Event, RowId>;
    [[nodiscard]] Model &model() { return *m_model; }
    [[nodiscard]] EventQuery query() const;
    void load();

Q_SIGNALS:
    void failed(const rapporteur::Error &error);
    void titleChanged(const QString &title);
    void articleRequested(rapporteur::RowId article);
    void loaded();

private:
    void build();
    void addActions();
    void take(const QList<Event> &events);
    void setMark(bool resolved);
    void showNothing();
    [[nodiscard]] QList<Event> selected() const;

    WindowContext m_context;
    Model *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Chip *m_everything;
    Chip *m_open; ///< leave out what is resolved
    QComboBox *m_severity;
    QComboBox *m_type;
    QTimer m_soon;
    int m_round = 0;
};

} // namespace rapporteur
