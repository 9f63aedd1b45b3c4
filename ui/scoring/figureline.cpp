// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/figureline.h"

#include "ui/base/colours.h"
#include "ui/base/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace rapporteur
{

namespace
{

constexpr int Between = 12;
constexpr int Inside = 5;
constexpr int LineGap = 2;

} // namespace

FigureLine::FigureLine(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureLine::setFigures(const QList<Figure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    QStringList spoken;
    for (const Figure &figure : figures)
        spoken.append(figure.name + QChar(u' ') + figure.value);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int FigureLine::heightForWidth(int width) const
{
    const QList<QRect> boxes = places(width);
    return boxes.isEmpty() ? QFontMetrics(valueFont()).height() : boxes.last().bottom() + 1;
}

QSize FigureLine::sizeHint() const
{
    return {240, heightForWidth(std::max(240, width()))};
}

QSize FigureLine::minimumSizeHint() const
{
    return {120, QFontMetrics(valueFont()).height()};
}

void FigureLine::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    const QList<QRect> boxes = places(width());
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure &figure = m_figures[i];
        QRect box = boxes[i];
        const int name = QFontMetrics(nameFont()).horizontalAdvance(figure.name);
        const QRect first = QStyle::visualRect(layoutDirection(), box,
                                               QRect(box.topLeft(), QSize(name, box.height())));
        box.setLeft(box.left() + name + Inside);
        const QRect second = QStyle::visualRect(layoutDirection(), boxes[i], box);
        painter.setFont(nameFont());
        painter.setPen(c.dim);
        painter.drawText(first, Qt::AlignVCenter | Qt::TextDontClip, figure.name);
        painter.setFont(valueFont());
        painter.setPen(figure.warning ? c.bad : c.ink);
        painter.drawText(second, Qt::AlignVCenter | Qt::TextDontClip, figure.value);
    }
}

bool FigureLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint position = static_cast<QHelpEvent *>(event)->pos();
        const QList<QRect> boxes = places(width());
        QString tip;
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            if (boxes[i].contains(position))
                tip = m_figures[i].tip;
        }
        setToolTip(plainToolTip(tip));
    }
    return QWidget::event(event);
}

QList<QRect> FigureLine::places(int width) const
{
    const QFontMetrics names(nameFont()), values(valueFont());
    const int height = std::max(names.height(), values.height());
    QList<QRect> boxes;
    int x = 0, y = 0;
    for (const Figure &figure : m_figures) {
        const int need = names.horizontalAdvance(figure.name) + Inside
            + values.horizontalAdvance(figure.value);
        if (x > 0 && x + need > width) {
            x = 0;
            y += height + LineGap;
        }
        boxes.append(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height),
                                        QRect(x, 0, need, height))
                         .translated(0, y));
        x += need + Between;
    }
    return boxes;
}

QFont FigureLine::nameFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

QFont FigureLine::valueFont() const
{
    QFont strong = nameFont();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

} // namespace rapporteur
