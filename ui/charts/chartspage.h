// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/chartdata.h"
#include "ui/base/windowcontext.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QPainter;
class QStackedWidget;

namespace rapporteur
{

class EmptyState;
class HeatMapView;
class PlotView;
class SafeLabel;
struct Colours;

/// Charts of the articles of the queue's filter: heat map, distribution per rater, one channel against the
/// other, the person against the machine. What is chosen in one narrows the queue.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    enum Chart { HeatMap, Distribution, Channels, Human };

    /// `filter` is asked each time the charts are read.
    ChartsPage(const WindowContext &context, std::function<QueueQuery()> filter,
               QWidget *parent = nullptr);

    void showChart(Chart chart);
    /// Reads again what the charts show, if they are in view.
    void load();

Q_SIGNALS:
    void requested(); ///< the person wants to see this page
    void loaded();
    /// Articles to narrow the queue to, and what they have in common.
    void picked(const QList<rapporteur::RowId> &articles);
    void saved(const QString &path);
    void failed(const rapporteur::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    void show(const ChartData &data);
    void showCurrent();
    void pick(const QSet<RowId> &articles);
    void save();
    void write(const QString &path);
    void paint(QPainter &painter, const QRect &box) const;
    [[nodiscard]] Chart chart() const;

    WindowContext m_context;
    std::function<QueueQuery()> m_filter;
    ChartData m_data;
    QComboBox *m_choice;
    SafeLabel *m_notice;
    QStackedWidget *m_stack;
    HeatMapView *m_heat;
    PlotView *m_plot;
    EmptyState *m_empty;
    QTimer m_soon;
    int m_round = 0;
    int m_plotRound = 0; ///< an earlier choice of chart that comes late is dropped
};

} // namespace rapporteur
