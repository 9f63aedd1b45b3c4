// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/keybutton.h"

#include "ui/base/colours.h"

#include <QAction>
#include <QActionEvent>
#include <QPainter>

namespace rapporteur
{

namespace
{

constexpr int ButtonPadding = 10;
constexpr int ButtonGap = 6;
constexpr int Icon = 16;
constexpr int Arrow = 12;

} // namespace

KeyButton::KeyButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setDefaultAction(action);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void KeyButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    int width = 2 * ButtonPadding;
    const QString text = shownText();
    if (showsIcon())
        width += Icon + (text.isEmpty() ? 0 : ButtonGap);
    width += fontMetrics().horizontalAdvance(text);
    const QString key = keyText();
    if (!key.isEmpty())
        width += ButtonGap + QFontMetrics(keyFont()).horizontalAdvance(key);
    if (menu())
        width += Arrow;
    return {width, fontMetrics().height() + 11};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    const bool lit = isEnabled() && (underMouse() || hasFocus());
    const bool on = isChecked() || isDown();
    QColor fill = Qt::transparent, edge = Qt::transparent, ink = c.ink, dim = c.dim;
    if (m_look == Look::Primary && isEnabled()) {
        fill = on ? c.accent.darker(115) : lit ? c.accent.lighter(108) : c.accent;
        ink = c.onAccent;
        dim = c.onAccent;
        dim.setAlphaF(0.8F);
    } else {
        if (m_look != Look::Flat)
            edge = c.line;
        if (on) {
            fill = c.selection;
            edge = c.accent;
        } else if (lit) {
            fill = c.soft;
        }
    }
    if (!isEnabled())
        ink = dim = palette().color(QPalette::Disabled, QPalette::ButtonText);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 5, 5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look == Look::Primary ? c.ink : c.accent, 1.5));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }

    QRect inside = rect().adjusted(ButtonPadding, 0, -ButtonPadding, 0);
    const QString text = shownText();
    const auto place = [this, &inside](int width) {
        const QRect part(inside.left(), inside.top(), width, inside.height());
        inside.setLeft(part.right() + 1);
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (showsIcon()) {
        icon().paint(&painter, place(Icon), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        place(text.isEmpty() ? 0 : ButtonGap);
    }
    painter.setPen(ink);
    painter.drawText(place(fontMetrics().horizontalAdvance(text)),
                     Qt::AlignVCenter | Qt::TextDontClip, text);
    const QString key = keyText();
    if (!key.isEmpty()) {
        place(ButtonGap);
        painter.setFont(keyFont());
        painter.setPen(dim);
        painter.drawText(place(QFontMetrics(keyFont()).horizontalAdvance(key)),
                         Qt::AlignVCenter | Qt::TextDontClip, key);
    }
    if (menu()) {
        const QPointF tip = QRectF(place(Arrow)).center() + QPointF(2, 2);
        painter.setPen(QPen(dim, 1.4));
        painter.drawPolyline(QPolygonF{tip + QPointF(-3, -3), tip, tip + QPointF(3, -3)});
    }
}

void KeyButton::actionEvent(QActionEvent *event)
{
    QToolButton::actionEvent(event);
    if (event->type() == QEvent::ActionChanged) {
        setAccessibleName(defaultAction() ? defaultAction()->text() : QString());
        updateGeometry();
        update();
    }
}

QString KeyButton::keyText() const
{
    if (!defaultAction() || defaultAction()->shortcut().isEmpty())
        return {};
    QString key = defaultAction()->shortcut().toString(QKeySequence::NativeText);
    return key.replace(QStringLiteral("Return"), QStringLiteral("⏎"));
}

bool KeyButton::showsIcon() const
{
    return !icon().isNull() && m_look != Look::Primary
        && (m_compact || toolButtonStyle() != Qt::ToolButtonTextOnly);
}

QString KeyButton::shownText() const
{
    return m_compact || !defaultAction() ? QString() : defaultAction()->iconText();
}

QFont KeyButton::keyFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

} // namespace rapporteur
