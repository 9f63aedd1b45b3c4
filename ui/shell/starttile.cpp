// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/starttile.h"

#include "ui/base/colours.h"
#include "ui/base/icons.h"

#include <QPainter>

namespace rapporteur
{

namespace
{

constexpr int Margin = 16;
constexpr int IconSize = 32;

} // namespace

StartTile::StartTile(const QString &icon, const QString &title, const QString &text,
                     const QKeySequence &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_title(title)
    , m_text(text)
{
    setText(title);
    setAccessibleDescription(text);
    setShortcut(key);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartTile::setProminent(bool prominent)
{
    m_prominent = prominent;
    update();
}

QSize StartTile::sizeHint() const
{
    return {230, Margin * 2 + IconSize + 10 + fontMetrics().height() * 4 + 10};
}

void StartTile::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    const bool lit = isEnabled() && (underMouse() || isDown());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool edged = m_prominent || hasFocus();
    painter.setPen(QPen(edged ? c.accent : c.line, hasFocus() ? 2 : 1));
    painter.setBrush(lit ? c.selection : c.pane);
    painter.drawRoundedRect(box, 8, 8);
    if (!isEnabled())
        painter.setOpacity(0.5);

    QRect inside = rect().adjusted(Margin, Margin, -Margin, -Margin);
    const QRect icon = QStyle::visualRect(layoutDirection(), inside,
                                          QRect(inside.topLeft(), QSize(IconSize, IconSize)));
    themeIcon(m_icon).paint(&painter, icon);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    painter.setPen(c.dim);
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), IconSize),
                     static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter),
                     shortcut().toString(QKeySequence::NativeText));
    inside.setTop(inside.top() + IconSize + 10);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_prominent ? c.accent : c.ink);
    painter.drawText(inside, static_cast<int>(Qt::AlignLeading | Qt::AlignTop), m_title);
    inside.setTop(inside.top() + QFontMetrics(strong).height() + 3);
    painter.setFont(font());
    painter.setPen(c.dim);
    painter.drawText(inside, static_cast<int>(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                     m_text);
}

} // namespace rapporteur
