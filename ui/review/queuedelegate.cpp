// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queuedelegate.h"

#include "ui/base/colours.h"
#include "ui/base/plaintext.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queuewords.h"

#include <QLocale>
#include <QPainter>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Margin = 10;
constexpr int SignSize = 9;
constexpr int SignGap = 9;
constexpr int LineGap = 2;
constexpr int VerticalMargin = 6;
constexpr int Bubble = 9;
constexpr int BubbleGap = 4;

QFont smaller(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

QueueDelegate::QueueDelegate(const QueueModel &model, const Rubric &rubric, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_rubric(rubric)
{}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int first = QFontMetrics(option.font).height();
    const int second = QFontMetrics(smaller(option.font, 0.88)).height();
    return {160, first + LineGap + second + 2 * VerticalMargin + 1};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? c.selection : c.pane);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, c.window);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      c.line);
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (selected)
        painter->fillRect(
            visual(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
            c.accent);

    const QueueRow *row = m_model.row(index.row());
    const QRect inside = option.rect.adjusted(Margin + 2, VerticalMargin, -Margin,
                                              -VerticalMargin - 1);
    QFont titleFont = option.font;
    const QFont small = smaller(option.font, 0.88);
    const int first = QFontMetrics(titleFont).height();
    QRect top(inside.left(), inside.top(), inside.width(), first);
    QRect bottom(inside.left(), top.bottom() + 1 + LineGap, inside.width(),
                 QFontMetrics(small).height());
    if (!row) {
        painter->fillRect(visual(QRect(top.left() + SignSize + SignGap, top.top() + 3,
                                       top.width() / 2, first - 6)),
                          c.soft);
        painter->restore();
        return;
    }
    const QRect sign(top.left(), top.center().y() - SignSize / 2, SignSize, SignSize);
    paintSign(painter, visual(sign), *row, c);
    top.setLeft(sign.right() + SignGap);
    bottom.setLeft(top.left());

    const bool done = row->state == ReviewState::Submitted
        || row->state == ReviewState::Adjudicated;
    titleFont.setWeight(done ? QFont::Normal : QFont::DemiBold);
    top.setRight(top.right() - paintValue(painter, visual(top), *row, titleFont, c));
    bottom.setRight(bottom.right() - paintSpread(painter, visual(bottom), *row, small, c));
    bottom.setRight(bottom.right() - paintComments(painter, visual(bottom), *row, small, c));
    bottom.setRight(bottom.right()
                    - paintBadges(painter, visual(bottom), *row, smaller(option.font, 0.8), c));

    // Titles keep their own direction; the row keeps the interface's.
    painter->setFont(titleFont);
    painter->setPen(row->gate.blocked() ? c.dim : c.ink);
    const QString title = singleLine((row->title.isEmpty() ? row->url : row->title).left(400));
    painter->drawText(visual(top), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, top.width()));
    painter->setFont(small);
    painter->setPen(c.dim);
    painter->drawText(
        visual(bottom), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
        painter->fontMetrics().elidedText(origin(*row), Qt::ElideRight, bottom.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

void QueueDelegate::paintSign(QPainter *painter, const QRect &box, const QueueRow &row,
                              const Colours &c) const
{
    const QRectF r(box);
    painter->setBrush(Qt::NoBrush);
    if (row.flagged) {
        painter->setPen(QPen(c.warning, 1.6));
        painter->drawLine(r.topLeft() + QPointF(1, -1), r.bottomLeft() + QPointF(1, 2));
        painter->setBrush(c.warning);
        painter->drawPolygon(QPolygonF{r.topLeft() + QPointF(1, -1),
                                       QPointF(r.right() + 1, r.top() + 2),
                                       QPointF(r.left() + 1, r.top() + 5.5)});
        return;
    }
    if (row.gate.blocked() && !(row.state == ReviewState::Submitted)) {
        painter->setPen(QPen(c.negative, 1.8));
        const QPointF m = r.center();
        painter->drawPolygon(QPolygonF{m + QPointF(0, -5), m + QPointF(5, 0), m + QPointF(0, 5),
                                       m + QPointF(-5, 0)});
        return;
    }
    if (row.failed) {
        painter->setPen(QPen(c.bad, 1.8));
        painter->drawLine(r.topLeft(), r.bottomRight());
        painter->drawLine(r.topRight(), r.bottomLeft());
        return;
    }
    switch (row.state) {
    case ReviewState::Unreviewed:
        painter->setPen(QPen(c.dim, 1.8));
        painter->drawEllipse(r);
        break;
    case ReviewState::Draft:
        painter->setPen(QPen(c.accent, 1.8));
        painter->drawEllipse(r);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        painter->drawPie(r, 90 * 16, 180 * 16);
        break;
    case ReviewState::Submitted:
    case ReviewState::Adjudicated:
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.good);
        painter->drawEllipse(r.adjusted(-1, -1, 1, 1));
        painter->setPen(QPen(c.pane, 1.4));
        painter->drawPolyline(QPolygonF{r.topLeft() + QPointF(2, 4.7),
                                        r.topLeft() + QPointF(3.8, 6.5),
                                        r.topLeft() + QPointF(7, 2.8)});
        break;
    }
}

int QueueDelegate::paintValue(QPainter *painter, const QRect &line, const QueueRow &row,
                              const QFont &font, const Colours &c) const
{
    const Score mean = shownMean(row);
    const bool covered = row.covered && !mean;
    const bool waiting = row.evaluations == 0 || covered;
    QFont valueFont = font;
    valueFont.setWeight(QFont::DemiBold);
    QString text = scoreText(mean);
    if (waiting) {
        text = covered ? tr("covered", "value, while reviewing blind") : tr("not evaluated");
        valueFont = smaller(font, 0.88);
        valueFont.setWeight(QFont::Normal);
    }
    painter->setFont(valueFont);
    painter->setPen(waiting ? c.dim : scoreInk(c, mean));
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), text);
    return painter->fontMetrics().horizontalAdvance(text) + 8;
}

int QueueDelegate::paintSpread(QPainter *painter, const QRect &line, const QueueRow &row,
                               const QFont &font, const Colours &c) const
{
    if (!row.contested)
        return 0;
    const QString text = spreadText(row);
    painter->setFont(font);
    painter->setPen(c.warning);
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), text);
    return painter->fontMetrics().horizontalAdvance(text) + 8;
}

int QueueDelegate::paintComments(QPainter *painter, const QRect &line, const QueueRow &row,
                                 const QFont &font, const Colours &c) const
{
    if (row.comments <= 0)
        return 0;
    const QString text = QLocale().toString(row.comments);
    painter->setFont(font);
    painter->setPen(c.dim);
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), text);
    const int used = painter->fontMetrics().horizontalAdvance(text) + BubbleGap;
    // A speech bubble with its tip.
    const QRectF bubble = QStyle::visualRect(painter->layoutDirection(), line,
                                             QRect(line.right() - used - Bubble + 1,
                                                   line.center().y() - Bubble / 2 + 1, Bubble,
                                                   Bubble - 3));
    painter->setPen(QPen(c.dim, 1.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(bubble, 2, 2);
    painter->drawLine(bubble.bottomLeft() + QPointF(2, 0), bubble.bottomLeft() + QPointF(2, 2.5));
    return used + Bubble + 8;
}

int QueueDelegate::paintBadges(QPainter *painter, const QRect &line, const QueueRow &row,
                               const QFont &font, const Colours &c) const
{
    painter->setFont(font);
    const QFontMetrics metrics = painter->fontMetrics();
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    int used = 0;
    for (const Badge &badge : badges(row)) {
        const int width = metrics.horizontalAdvance(badge.text) + 10;
        // The origin keeps a good part of the line.
        if (used + width > line.width() * 6 / 10)
            break;
        const int left = mirrored ? line.left() + used : line.right() - used - width + 1;
        const QRect box(left, line.top(), width, line.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(badge.warning ? c.warningSoft : c.soft);
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(badge.warning ? c.warning : c.dim);
        painter->drawText(box, Qt::AlignCenter, badge.text);
        used += width + 4;
    }
    return used;
}

QString QueueDelegate::origin(const QueueRow &row) const
{
    QStringList parts;
    if (!row.domain.isEmpty())
        parts.append(singleLine(row.domain));
    if (!row.contentType.isEmpty())
        parts.append(m_rubric.contentType(row.contentType).title.in(QLocale().name()));
    return parts.join(u" · "_s);
}

} // namespace rapporteur
