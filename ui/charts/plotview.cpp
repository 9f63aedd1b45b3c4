// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"

#include "ui/base/colours.h"
#include "ui/base/plaintext.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr double Reach = 8; // how near the mouse has to come to a point

} // namespace

PlotView::PlotView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlotView::setPlot(Plot plot)
{
    m_plot = std::move(plot);
    m_picture = {};
    setAccessibleName(m_plot.title);
    setCurrent(-1);
    setAccessibleDescription(m_plot.summary);
    update();
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_plot.items.size()) - 1;
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, last));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_PageDown:
        setCurrent(std::min(m_current + std::max(1, last / 20), last));
        break;
    case Qt::Key_PageUp:
        setCurrent(std::max(m_current - std::max(1, last / 20), 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT chosen(m_plot.items[m_current].articles);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    if (item < 0)
        return;
    setCurrent(item);
    Q_EMIT chosen(m_plot.items[item].articles);
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (item >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(m_plot.items[item].text),
                           this);
    else
        QToolTip::hideText();
}

void PlotView::leaveEvent(QEvent *)
{
    QToolTip::hideText();
}

int PlotView::itemAt(QPointF position) const
{
    const QRectF inside = area(rect());
    int best = -1;
    double nearest = Reach * Reach;
    for (qsizetype i = 0; i < m_plot.items.size(); ++i) {
        const PlotItem &item = m_plot.items[i];
        if (m_plot.barWidth > 0) {
            // A low bar can be hit in the whole height above it.
            QRectF bar = barOf(inside, item);
            bar.setTop(std::min(bar.top(), bar.bottom() - 12));
            if (bar.contains(position))
                return static_cast<int>(i);
            continue;
        }
        const QPointF away = place(inside, item.x, item.y) - position;
        if (const double square = QPointF::dotProduct(away, away); square < nearest) {
            nearest = square;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void PlotView::setCurrent(int item)
{
    m_current = item;
    setAccessibleDescription(item >= 0 ? m_plot.items[item].text : m_plot.summary);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

} // namespace rapporteur
