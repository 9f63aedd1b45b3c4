// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/chartdata.h"

#include <QAbstractScrollArea>

namespace rapporteur
{

struct Colours;

/// Articles × provisions: a line an article, a cell for each provision and channel, coloured by its score.
/// Only what is in view is painted. The arrow keys walk the cells, Enter or a click chooses the articles
/// of the same class on that cell, and each cell says itself.
class HeatMapView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HeatMapView(const Rubric &rubric, QWidget *parent = nullptr);

    void setArticles(const QList<ChartArticle> &articles);
    /// Line and column under the hand; columns are channel by channel within a provision. (-1, -1): none.
    [[nodiscard]] QPoint current() const { return m_current; }
    /// Articles whose cell in this column is of the same class as that of this line.
    [[nodiscard]] QSet<RowId> sameClass(QPoint cell) const;

    /// Paints what is in view into any device, for pictures.
    void paintMap(QPainter &painter, const QRect &box, const Colours &colours) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 420}; }

Q_SIGNALS:
    void chosen(const QSet<rapporteur::RowId> &articles);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int titleWidth(int width) const;
    [[nodiscard]] QRectF cellRect(QPoint cell, const QRect &box) const;
    [[nodiscard]] QPoint cellAt(QPointF position) const;
    [[nodiscard]] QString cellText(QPoint cell) const;
    void setCurrent(QPoint cell);
    void fitScrollBar();
    void paintHead(QPainter &painter, const QRect &box, const Colours &colours) const;

    const Rubric &m_rubric;
    QList<ChartArticle> m_articles;
    QPoint m_current{-1, -1}; ///< x: column, y: line
};

} // namespace rapporteur
