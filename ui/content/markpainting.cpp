// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/markpainting.h"

#include "ui/content/showntext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace rapporteur
{

namespace
{

LinePiece pieceOf(const QTextLine &line, double x1, double x2)
{
    LinePiece piece;
    piece.left = std::min(x1, x2);
    piece.right = std::max(x1, x2);
    piece.baseline = line.y() + line.ascent();
    // Letters only: the gap above belongs to labels, also where the line before is marked as well.
    piece.top = piece.baseline - line.ascent() * 0.8;
    piece.bottom = piece.baseline + line.descent() * 0.72;
    return piece;
}

/// One letter after the other, because neighbours in the text need not be neighbours on the line.
void addMixed(QList<LinePiece> &pieces, const QTextLine &line, int from, int to)
{
    const qsizetype first = pieces.size();
    for (int at = from; at < to; ++at) {
        const LinePiece piece = pieceOf(line, line.cursorToX(at, QTextLine::Leading),
                                        line.cursorToX(at, QTextLine::Trailing));
        if (piece.right - piece.left < 0.01)
            continue;
        LinePiece *last = pieces.size() > first ? &pieces.last() : nullptr;
        if (last && std::abs(last->right - piece.left) < 0.5)
            last->right = piece.right;
        else if (last && std::abs(last->left - piece.right) < 0.5)
            last->left = piece.left;
        else
            pieces.append(piece);
    }
}

} // namespace

QList<LinePiece> linePieces(const QTextLayout &layout, int from, int to)
{
    QList<LinePiece> pieces;
    const bool mixed = hasRightToLeft(layout.text());
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        if (mixed)
            addMixed(pieces, line, start, end);
        else
            pieces.append(pieceOf(line, line.cursorToX(start), line.cursorToX(end)));
    }
    return pieces;
}

MarkLook markLook(const Mark &mark, const Colours &colours, bool strong)
{
    using Line = MarkLook::Line;
    MarkLook look;
    look.strong = strong;
    if (mark.kind == MarkKind::Annotation) {
        look.fill = colours.noteMark;
        look.ink = colours.noteLine;
        look.line = Line::Double;
        return look;
    }
    look.fill = colours.mark;
    look.ink = colours.markLine;
    switch (mark.place.level) {
    case GroundingLevel::Exact:
        look.line = Line::Solid;
        break;
    case GroundingLevel::Repaired:
        look.line = Line::Dashed;
        break;
    case GroundingLevel::Paraphrase:
        look.line = Line::Dotted;
        look.ink = colours.warning;
        break;
    case GroundingLevel::Unchecked:
    case GroundingLevel::Absent:
        look.line = Line::Thin;
        look.ink = colours.dim;
        break;
    }
    return look;
}

void paintMark(QPainter &painter, const LinePiece &piece, const MarkLook &look)
{
    QColor fill = look.fill;
    if (look.strong)
        fill = QColor::fromHslF(
            std::max(0.F, fill.hslHueF()), std::min(1.F, fill.hslSaturationF() * 1.1F),
            fill.lightnessF() > 0.5F ? fill.lightnessF() - 0.08F : fill.lightnessF() + 0.09F);
    painter.fillRect(piece.rect(), fill);
    const double width = look.strong ? 2.5 : 1.5;
    QPen pen(look.ink, width);
    pen.setCapStyle(Qt::FlatCap);
    const double y = piece.bottom + width / 2;
    const auto draw = [&](double at) {
        painter.drawLine(QPointF(piece.left, at), QPointF(piece.right, at));
    };
    switch (look.line) {
    case MarkLook::Line::Solid:
        break;
    case MarkLook::Line::Dashed:
        pen.setDashPattern({5, 2.5});
        break;
    case MarkLook::Line::Dotted:
        pen.setDashPattern({1.2, 1.6});
        break;
    case MarkLook::Line::Thin:
        pen.setWidthF(look.strong ? 1.6 : 1);
        break;
    case MarkLook::Line::Double:
        pen.setWidthF(look.strong ? 1.6 : 1);
        painter.setPen(pen);
        draw(y + 2.2);
        break;
    }
    painter.setPen(pen);
    draw(y);
}

void paintPointer(QPainter &painter, const LinePiece &piece, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(piece.rect().adjusted(-2.5, -1.5, 2.5, 3.5), 3, 3);
    painter.restore();
}

bool paintLabel(QPainter &painter, const LinePiece &piece, const QString &label, const QColor &ink,
                QRectF &taken)
{
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(label);
    const QRectF place(std::max(0.0, piece.right - width), piece.top - metrics.ascent() + 1, width,
                       metrics.ascent());
    if (place.adjusted(-3, 0, 3, 0).intersects(taken))
        return false;
    taken = place;
    painter.setPen(ink);
    painter.drawText(QPointF(place.left(), place.bottom() - 1), label);
    return true;
}

QString groundingWords(GroundingLevel level)
{
    switch (level) {
    case GroundingLevel::Exact:
        return QCoreApplication::translate("MarkPainting", "found word for word");
    case GroundingLevel::Repaired:
        return QCoreApplication::translate("MarkPainting", "found after small repairs");
    case GroundingLevel::Paraphrase:
        return QCoreApplication::translate("MarkPainting", "a paraphrase");
    case GroundingLevel::Absent:
        return QCoreApplication::translate("MarkPainting", "not found");
    case GroundingLevel::Unchecked:
        break;
    }
    return QCoreApplication::translate("MarkPainting", "not checked");
}

} // namespace rapporteur
