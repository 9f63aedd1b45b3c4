// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/commentbody.h"

#include "ui/content/showntext.h"

#include <QPainter>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double BlockGap = 6;
constexpr double Indent = 14;
constexpr double LineSpread = 1.35;

QList<QTextLayout::FormatRange> formatsOf(const Comment &comment, TextSpan span,
                                          const ReadingStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    for (const InlineMark &mark : comment.inlines) {
        const qsizetype from = std::max(mark.span.start, span.start);
        const qsizetype to = std::min(mark.span.end(), span.end());
        if (to > from) {
            formats.append({static_cast<int>(from - span.start), static_cast<int>(to - from),
                            inlineFormat(mark.kind, style)});
        }
    }
    return formats;
}

} // namespace

CommentBody::CommentBody(const Comment &comment, double width, const ReadingStyle &style)
    : m_width(width)
{
    QList<Block> blocks = comment.blocks;
    if (blocks.isEmpty() && !comment.text.isEmpty()) {
        Block whole;
        whole.span = {0, comment.text.size()};
        blocks.append(whole);
    }
    for (const Block &block : std::as_const(blocks))
        addBlock(comment, block, width, style);
}

void CommentBody::addBlock(const Comment &comment, const Block &block, double width,
                           const ReadingStyle &style)
{
    const qsizetype start = std::clamp<qsizetype>(block.span.start, 0, comment.text.size());
    const TextSpan span{start,
                        std::clamp<qsizetype>(block.span.length, 0, comment.text.size() - start)};
    if (span.length == 0)
        return;
    Piece piece;
    piece.span = span;
    piece.kind = block.kind;
    piece.marker = block.marker.left(12);
    const bool inset = block.kind == BlockKind::Quote || block.kind == BlockKind::ListItem
        || block.kind == BlockKind::Code;
    const double left = inset ? Indent * std::clamp(block.level, 1, 6) : 0;
    piece.layout = std::make_unique<QTextLayout>(
        shownText(QStringView(comment.text).sliced(span.start, span.length)),
        block.kind == BlockKind::Code ? style.code : style.frame);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    piece.layout->setTextOption(option);
    piece.layout->setFormats(formatsOf(comment, span, style));
    piece.layout->setCacheEnabled(true);
    piece.layout->beginLayout();
    double y = 0;
    for (QTextLine line = piece.layout->createLine(); line.isValid();
         line = piece.layout->createLine()) {
        line.setLineWidth(std::max(40.0, width - left));
        const double spread = line.height() * (LineSpread - 1);
        line.setPosition({0, y + spread / 2});
        y += line.height() + spread;
    }
    piece.layout->endLayout();
    if (m_height > 0)
        m_height += BlockGap;
    piece.at = {left, m_height};
    m_height += y;
    m_pieces.push_back(std::move(piece));
}

QList<LinePiece> CommentBody::pieces(const Piece &piece, TextSpan span) const
{
    if (!span.overlaps(piece.span))
        return {};
    const qsizetype from = std::max(span.start, piece.span.start) - piece.span.start;
    const qsizetype to = std::min(span.end(), piece.span.end()) - piece.span.start;
    return linePieces(*piece.layout, static_cast<int>(from), static_cast<int>(to));
}

void CommentBody::paint(QPainter &painter, const QList<Mark> &marks, CellKey cell,
                        const QList<TextSpan> &matches, TextSpan pointed,
                        const ReadingStyle &style) const
{
    const Colours &c = style.colours;
    const QPen ink = painter.pen();
    for (const Piece &piece : m_pieces) {
        painter.save();
        painter.translate(piece.at);
        const double height = piece.layout->boundingRect().height();
        if (piece.kind == BlockKind::Code)
            painter.fillRect(QRectF(-6, -1, m_width - piece.at.x() + 6, height + 4), c.soft);
        if (piece.kind == BlockKind::Quote)
            painter.fillRect(QRectF(-9, 1, 2, height), c.line);
        if (piece.kind == BlockKind::ListItem)
            painter.drawText(
                QPointF(-Indent, piece.layout->lineAt(0).y() + piece.layout->lineAt(0).ascent()),
                piece.marker);
        for (const Mark &mark : marks) {
            for (const LinePiece &line : pieces(piece, mark.place.span))
                paintMark(painter, line, markLook(mark, c, mark.belongsTo(cell)));
        }
        for (const TextSpan match : matches) {
            for (const LinePiece &line : pieces(piece, match))
                painter.fillRect(line.rect(), c.positiveSoft);
        }
        painter.setPen(ink);
        piece.layout->draw(&painter, {});
        for (const LinePiece &line :
             pointed.length > 0 ? pieces(piece, pointed) : QList<LinePiece>{})
            paintPointer(painter, line, c);
        painter.restore();
    }
}

} // namespace rapporteur
