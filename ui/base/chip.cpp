// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/chip.h"

#include "ui/base/colours.h"

#include <QPainter>
#include <QStyle>

namespace rapporteur
{

namespace
{

constexpr int Padding = 8;
constexpr int Gap = 4;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTrailing(const QString &trailing)
{
    m_trailing = trailing;
    setAccessibleName(text() + QChar(u' ') + trailing);
    updateGeometry();
    update();
}

void Chip::setLeading(const QString &leading)
{
    m_leading = leading;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(smallFont());
    int width = 2 * Padding + metrics.horizontalAdvance(text());
    for (const QString &part : {m_leading, m_trailing})
        width += part.isEmpty() ? 0 : Gap + metrics.horizontalAdvance(part);
    return {width, metrics.height() + 6};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    const bool on = isChecked();
    const bool lit = isEnabled() && underMouse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(on || hasFocus() ? c.accent : c.line, hasFocus() ? 1.6 : 1));
    painter.setBrush(on ? c.selection : lit ? c.soft : QColor(Qt::transparent));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    const QColor off = palette().color(QPalette::Disabled, QPalette::Text);
    int x = Padding;
    const auto draw = [&](const QString &part, const QColor &ink) {
        if (part.isEmpty())
            return;
        const int width = painter.fontMetrics().horizontalAdvance(part);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(x, 0, width, height()));
        painter.setPen(isEnabled() ? ink : off);
        painter.drawText(place, Qt::AlignVCenter | Qt::TextDontClip, part);
        x += width + Gap;
    };
    draw(m_leading, on ? c.accent : c.dim);
    draw(text(), on ? c.ink : lit ? c.ink : c.dim);
    draw(m_trailing, on ? c.accent : c.dim);
}

QFont Chip::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

} // namespace rapporteur
