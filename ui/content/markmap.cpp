// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/markmap.h"

#include "ui/base/colours.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rapporteur
{

namespace
{

constexpr int TickHeight = 3;

} // namespace

MarkMap::MarkMap(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Overview of marks"));
    setCursor(Qt::PointingHandCursor);
}

void MarkMap::setTicks(QList<Tick> ticks)
{
    if (ticks == m_ticks)
        return;
    m_ticks = std::move(ticks);
    update();
}

void MarkMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    painter.fillRect(rect(), c.pane);
    painter.fillRect(QRect(0, 0, 1, height()), c.line);
    const auto paint = [&](bool strong) {
        int last = -TickHeight;
        for (const Tick &tick : std::as_const(m_ticks)) {
            const int y = static_cast<int>(std::lround(tick.share * (height() - TickHeight)));
            // Thousands of marks share a few hundred rows of pixels.
            if (tick.strong != strong || y == last)
                continue;
            last = y;
            painter.fillRect(strong ? QRect(1, y, Width - 1, TickHeight + 1)
                                    : QRect(3, y, Width - 4, TickHeight),
                             tick.colour);
        }
    };
    paint(false);
    paint(true);
}

void MarkMap::mousePressEvent(QMouseEvent *event)
{
    jump(event->position().y());
}

void MarkMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        jump(event->position().y());
}

void MarkMap::jump(double y)
{
    const double share = y / std::max(1, height());
    // The tick under the pointer, or else just the place.
    const double reach = 5.0 / std::max(1, height());
    double best = share;
    double distance = reach;
    for (const Tick &tick : std::as_const(m_ticks)) {
        if (std::abs(tick.share - share) < distance) {
            distance = std::abs(tick.share - share);
            best = tick.share;
        }
    }
    Q_EMIT jumped(std::clamp(best, 0.0, 1.0));
}

} // namespace rapporteur
