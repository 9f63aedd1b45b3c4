// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/colours.h"
#include "ui/charts/plotview.h"

#include <QLocale>
#include <QPainter>

// How a plot looks.

namespace rapporteur
{

namespace
{

constexpr int PlotMargin = 14;
constexpr double PointSize = 7;
constexpr double LegendMark = 9;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QString tickText(double value, double step, bool score)
{
    if (score)
        return qFuzzyIsNull(value) ? QStringLiteral("0") : scoreText(value, step < 0.1 ? 2 : 1);
    return QLocale().toString(value, 'f', step < 1 ? 1 : 0);
}

} // namespace

QRectF PlotView::area(const QRect &box) const
{
    const int line = fontMetrics().height();
    const int head = PlotMargin + line + (m_plot.summary.isEmpty() ? 0 : line + 2)
        + (m_plot.series.size() > 1 ? line + 6 : 0) + 12;
    const int left = PlotMargin + line + fontMetrics().horizontalAdvance(QStringLiteral("+0.00"))
        + 10;
    const int foot = 2 * line + PlotMargin + 8;
    return QRectF(box).adjusted(left, head, -PlotMargin - 8, -foot);
}

QPointF PlotView::place(const QRectF &area, double x, double y) const
{
    return {area.left() + (x - m_plot.xFrom) / (m_plot.xTo - m_plot.xFrom) * area.width(),
            area.bottom() - (y - m_plot.yFrom) / (m_plot.yTo - m_plot.yFrom) * area.height()};
}

QRectF PlotView::barOf(const QRectF &area, const PlotItem &item) const
{
    const QPointF top = place(area, item.x - m_plot.barWidth / 2, item.y);
    const QPointF foot = place(area, item.x + m_plot.barWidth / 2, 0);
    return {top, foot};
}

QColor PlotView::inkOf(const Score &colour, int series, const Colours &c) const
{
    if (colour)
        return scoreFill(c, colour);
    // Told apart by lightness as well as by hue.
    const QList<QColor> inks{c.accent, c.negative, c.dim, c.good};
    return inks[series % inks.size()];
}

void PlotView::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    // Tens of thousands of points are painted once, not at each step of the hand.
    const qreal ratio = devicePixelRatioF();
    if (m_picture.size() != size() * ratio || m_pictureIsDark != c.dark) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_pictureIsDark = c.dark;
        QPainter once(&m_picture);
        paintPlot(once, rect(), c);
    }
    painter.drawPixmap(0, 0, m_picture);
    if (m_current >= 0) {
        const QRectF inside = area(rect());
        const PlotItem &item = m_plot.items[m_current];
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.ink, 2));
        if (m_plot.barWidth > 0)
            painter.drawRect(barOf(inside, item).adjusted(-2, -2, 2, 0));
        else
            painter.drawEllipse(place(inside, item.x, item.y), PointSize, PointSize);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(c.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PlotView::paintPlot(QPainter &painter, const QRect &box, const Colours &c) const
{
    painter.fillRect(box, c.pane);
    painter.setFont(font());
    const QRectF inside = area(box);
    if (inside.width() < 40 || inside.height() < 40)
        return;
    paintFrame(painter, box, inside, c);
    painter.setRenderHint(QPainter::Antialiasing);
    paintItems(painter, inside, c);
    paintLines(painter, inside, c);
}

void PlotView::paintFrame(QPainter &painter, const QRect &box, const QRectF &inside,
                          const Colours &c) const
{
    const int line = fontMetrics().height();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(c.ink);
    QRect text(box.left() + PlotMargin, box.top() + PlotMargin, box.width() - 2 * PlotMargin, line);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_plot.title);
    painter.setFont(smaller(font()));
    painter.setPen(c.dim);
    if (!m_plot.summary.isEmpty()) {
        text.translate(0, line + 2);
        painter.drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_plot.summary, Qt::ElideRight, text.width()));
    }
    double x = text.left();
    for (int i = 0; m_plot.series.size() > 1 && i < m_plot.series.size(); ++i) {
        const double y = text.bottom() + 8;
        painter.fillRect(QRectF(x, y + (line - LegendMark) / 2, LegendMark, LegendMark),
                         inkOf({}, i, c));
        const QString name = painter.fontMetrics().elidedText(m_plot.series[i], Qt::ElideRight,
                                                              180);
        painter.setPen(c.ink);
        painter.drawText(QRectF(x + LegendMark + 5, y, 190, line), Qt::AlignLeft | Qt::AlignVCenter,
                         name);
        x += LegendMark + 5 + painter.fontMetrics().horizontalAdvance(name) + 16;
    }
    painter.setPen(c.dim);
    for (double tick = m_plot.xFrom; tick <= m_plot.xTo + m_plot.xStep / 100;
         tick += m_plot.xStep) {
        const QPointF at = place(inside, tick, m_plot.yFrom);
        painter.setPen(c.line);
        painter.drawLine(QPointF(at.x(), inside.top()), QPointF(at.x(), inside.bottom() + 4));
        painter.setPen(c.dim);
        painter.drawText(QRectF(at.x() - 40, inside.bottom() + 6, 80, line), Qt::AlignCenter,
                         tickText(tick, m_plot.xStep, m_plot.signedX));
    }
    for (double tick = m_plot.yFrom; tick <= m_plot.yTo + m_plot.yStep / 100;
         tick += m_plot.yStep) {
        const QPointF at = place(inside, m_plot.xFrom, tick);
        painter.setPen(c.line);
        painter.drawLine(QPointF(inside.left() - 4, at.y()), QPointF(inside.right(), at.y()));
        painter.setPen(c.dim);
        painter.drawText(QRectF(inside.left() - 68, at.y() - line / 2.0, 60, line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         tickText(tick, m_plot.yStep, m_plot.signedY));
    }
    painter.drawText(QRectF(inside.left(), inside.bottom() + line + 8, inside.width(), line),
                     Qt::AlignCenter, m_plot.xTitle);
    painter.save();
    painter.translate(box.left() + PlotMargin + line / 2.0, inside.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-inside.height() / 2, -line / 2.0, inside.height(), line),
                     Qt::AlignCenter, m_plot.yTitle);
    painter.restore();
}

void PlotView::paintItems(QPainter &painter, const QRectF &inside, const Colours &c) const
{
    painter.save();
    painter.setClipRect(inside.adjusted(-4, -4, 4, 4));
    if (m_plot.barWidth > 0) {
        for (const PlotItem &item : m_plot.items)
            painter.fillRect(barOf(inside, item), inkOf(item.colour, item.series, c));
    } else {
        for (const PlotItem &item : m_plot.items) {
            const QColor fill = inkOf(item.colour, item.series, c);
            painter.setPen(QPen(item.colour ? c.dim : fill, 0.8));
            QColor soft = fill;
            soft.setAlphaF(item.colour ? 1.0F : 0.35F);
            painter.setBrush(soft);
            painter.drawEllipse(place(inside, item.x, item.y), PointSize / 2, PointSize / 2);
        }
    }
    painter.restore();
}

void PlotView::paintLines(QPainter &painter, const QRectF &inside, const Colours &c) const
{
    const int line = fontMetrics().height();
    for (const PlotLine &across : m_plot.lines) {
        painter.setPen(QPen(across.strong ? c.ink : c.dim, across.strong ? 1.2 : 1,
                            across.strong ? Qt::DashLine : Qt::SolidLine));
        if (across.kind == PlotLine::Kind::Diagonal) {
            painter.drawLine(place(inside, m_plot.xFrom, m_plot.yFrom),
                             place(inside, m_plot.xTo, m_plot.yTo));
            painter.drawText(QRectF(inside.right() - 160, inside.top() + 8, 120, line),
                             Qt::AlignRight | Qt::AlignVCenter, across.text);
            continue;
        }
        if (across.kind == PlotLine::Kind::Vertical) {
            const double x = place(inside, across.at, 0).x();
            painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()));
            continue;
        }
        const double y = place(inside, 0, across.at).y();
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
        painter.drawText(QRectF(inside.right() - 160, y - line, 156, line),
                         Qt::AlignRight | Qt::AlignVCenter, across.text);
    }
}

} // namespace rapporteur
