// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

#include <QPixmap>
#include <QWidget>

class QPainter;

namespace rapporteur
{

struct Colours;

/// A plot that is read with the mouse or with keys: the arrow keys step through the items from left to
/// right, Enter chooses what stands behind one. Painted by the program itself, since tens of thousands of
/// points have to scroll by without a wait, and since each item has to say itself to a screen reader.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);

    void setPlot(Plot plot);
    [[nodiscard]] const Plot &plot() const { return m_plot; }
    /// The item under the hand, or -1.
    [[nodiscard]] int current() const { return m_current; }

    /// Paints the plot without the hand into any device, for pictures.
    void paintPlot(QPainter &painter, const QRect &box, const Colours &colours) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 420}; }

Q_SIGNALS:
    void chosen(const QSet<rapporteur::RowId> &articles);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF area(const QRect &box) const;
    [[nodiscard]] QPointF place(const QRectF &area, double x, double y) const;
    [[nodiscard]] QRectF barOf(const QRectF &area, const PlotItem &item) const;
    [[nodiscard]] int itemAt(QPointF position) const;
    [[nodiscard]] QColor inkOf(const Score &colour, int series, const Colours &colours) const;
    void paintFrame(QPainter &painter, const QRect &box, const QRectF &area,
                    const Colours &colours) const;
    void paintLines(QPainter &painter, const QRectF &area, const Colours &colours) const;
    void paintItems(QPainter &painter, const QRectF &area, const Colours &colours) const;
    void setCurrent(int item);

    Plot m_plot;
    QPixmap m_picture; ///< all but the hand
    bool m_pictureIsDark = false;
    int m_current = -1;
};

} // namespace rapporteur
