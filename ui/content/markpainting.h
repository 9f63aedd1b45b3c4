// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/colours.h"
#include "ui/content/mark.h"

#include <QRectF>

class QPainter;
class QTextLayout;

namespace rapporteur
{

/// A stretch of one line, with what is needed to draw on it.
struct LinePiece {
    double left = 0, right = 0;
    double top = 0, baseline = 0, bottom = 0; ///< of the letters, without the gap between lines

    [[nodiscard]] QRectF rect() const { return {left, top, right - left, bottom - top}; }
};

/// Where [from, to) of a block's own text stands, line by line, in the layout's coordinates. Text that
/// runs in both directions may give several pieces a line.
[[nodiscard]] QList<LinePiece> linePieces(const QTextLayout &layout, int from, int to);

/// How a mark is drawn: how sure the place is told by the kind of line as well as by colour. Solid: word
/// for word; dashes: after a repair; dots: a paraphrase; thin: not checked; double: a person's note.
struct MarkLook {
    enum class Line { Solid, Dashed, Dotted, Thin, Double };
    QColor fill, ink;
    Line line = Line::Solid;
    bool strong = false; ///< of the current cell
};

[[nodiscard]] MarkLook markLook(const Mark &mark, const Colours &colours, bool strong);

/// Behind the text.
void paintMark(QPainter &painter, const LinePiece &piece, const MarkLook &look);
/// Around the text: this is the place that was asked for.
void paintPointer(QPainter &painter, const LinePiece &piece, const Colours &colours);
/// Label of a mark in the gap above the end of its last piece; false when `taken` left no room for it.
bool paintLabel(QPainter &painter, const LinePiece &piece, const QString &label, const QColor &ink,
                QRectF &taken);

/// "word for word", "after a repair", … for tool tips and screen readers.
[[nodiscard]] QString groundingWords(GroundingLevel level);

} // namespace rapporteur
