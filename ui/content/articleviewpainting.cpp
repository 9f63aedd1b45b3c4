// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/plaintext.h"
#include "ui/content/articleview.h"
#include "ui/content/markmap.h"
#include "ui/content/showntext.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

// Painting and pointing of ArticleView.

namespace rapporteur
{

using namespace Qt::StringLiterals;

QPointF ArticleView::offset() const
{
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value())};
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    const QRectF visible = QRectF(event->rect()).translated(offset());
    {
        QPainter painter(viewport());
        painter.translate(-offset());
        paintBehind(painter, visible);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(-offset());
    paintAbove(painter, visible);
}

void ArticleView::forVisibleBlocks(
    const QRectF &visible,
    const std::function<void(const QTextBlock &, const QRectF &)> &paint) const
{
    QAbstractTextDocumentLayout *layout = document()->documentLayout();
    const int first = layout->hitTest({visible.left(), visible.top()}, Qt::FuzzyHit);
    QTextBlock block = document()->findBlock(std::max(0, first));
    // A block's margins belong to nobody; the one before may reach in with its background.
    if (block.previous().isValid())
        block = block.previous();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        if (rect.top() > visible.bottom())
            break;
        paint(block, rect);
    }
}

void ArticleView::paintBehind(QPainter &painter, const QRectF &visible)
{
    forVisibleBlocks(visible, [&](const QTextBlock &block, const QRectF &rect) {
        paintBlock(painter, block, rect);
    });
}

void ArticleView::paintBlock(QPainter &painter, const QTextBlock &block, const QRectF &rect)
{
    const Colours &c = m_style.colours;
    const QTextLayout &layout = *block.layout();
    const QPointF origin = layout.position() + QPointF(0, rect.top() - layout.position().y());
    const bool rightToLeft = block.blockFormat().layoutDirection() == Qt::RightToLeft;
    const QRectF body = layout.boundingRect().translated(origin);
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const double left = frame.leftMargin();
    const double right = viewport()->width() - frame.rightMargin();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (static_cast<BlockKind>(block.blockFormat().intProperty(BlockKindProperty))) {
    case BlockKind::Code:
        painter.setBrush(c.soft);
        painter.drawRoundedRect(QRectF(left, body.top() - 9, right - left, body.height() + 18), 4,
                                4);
        break;
    case BlockKind::Quote: {
        const double at = rightToLeft ? right - 3 : left + block.blockFormat().leftMargin() - 14;
        painter.fillRect(QRectF(at, body.top() + 4, 3, body.height() - 2), c.line);
        break;
    }
    case BlockKind::TableRow:
        painter.fillRect(QRectF(left, body.bottom() + 3, right - left, 1), c.line);
        break;
    default:
        break;
    }
    painter.restore();
    painter.save();
    painter.translate(origin);
    const int start = block.position();
    const int end = start + block.length();
    const auto marked = [&](const Placed &placed, bool strong) {
        if (placed.to <= start || placed.from >= end || placed.mark.belongsTo(m_cell) != strong)
            return;
        const MarkLook look = markLook(placed.mark, c, strong);
        for (const LinePiece &piece : linePieces(layout, placed.from - start, placed.to - start))
            paintMark(painter, piece, look);
    };
    for (const bool strong : {false, true}) {
        for (const Placed &placed : std::as_const(m_marks))
            marked(placed, strong);
    }
    const TextSpan here = m_map.toText(start, end);
    auto match = std::ranges::partition_point(
        m_matches, [&](TextSpan span) { return span.end() <= here.start; });
    for (; match != m_matches.end() && match->start < here.end(); ++match) {
        const int from = m_map.toDocument(match->start) - start;
        const bool current = match - m_matches.begin() == m_match;
        for (const LinePiece &piece :
             linePieces(layout, from, from + static_cast<int>(match->length)))
            painter.fillRect(piece.rect(),
                             current ? c.accent.lighter(c.dark ? 80 : 165) : c.positiveSoft);
    }
    painter.restore();
}

void ArticleView::paintAbove(QPainter &painter, const QRectF &visible)
{
    QFont small = m_style.frame;
    small.setPointSizeF(small.pointSizeF() * 0.72);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    const Colours &c = m_style.colours;
    const int pointedFrom = m_map.toDocument(m_pointed.start);
    const int pointedTo = m_map.toDocument(m_pointed.end());
    forVisibleBlocks(visible, [&](const QTextBlock &block, const QRectF &rect) {
        const QTextLayout &layout = *block.layout();
        const QPointF origin = layout.position() + QPointF(0, rect.top() - layout.position().y());
        const int start = block.position();
        const int end = start + block.length();
        painter.save();
        painter.translate(origin);
        QRectF taken;
        for (const bool strong : {true, false}) {
            for (const Placed &placed : std::as_const(m_marks)) {
                if (placed.to <= start || placed.to > end || placed.mark.belongsTo(m_cell) != strong
                    || placed.mark.label.isEmpty())
                    continue;
                const QList<LinePiece> pieces = linePieces(
                    layout, std::max(start, placed.to - 2) - start, placed.to - start);
                if (!pieces.isEmpty())
                    paintLabel(painter, pieces.last(), placed.mark.label, strong ? c.ink : c.dim,
                               taken);
            }
        }
        if (m_pointed.length > 0 && pointedTo > start && pointedFrom < end) {
            for (const LinePiece &piece :
                 linePieces(layout, pointedFrom - start, pointedTo - start))
                paintPointer(painter, piece, c);
        }
        painter.restore();
    });
    m_cards.paint(painter, visible, m_selectedNote, c);
}

const Mark *ArticleView::markAt(QPoint position) const
{
    const QPointF at = QPointF(position) + offset();
    const int hit = document()->documentLayout()->hitTest(at, Qt::ExactHit);
    if (hit < 0)
        return nullptr;
    const Mark *best = nullptr;
    int length = 0;
    for (const Placed &placed : m_marks) {
        if (hit < placed.from || hit >= placed.to)
            continue;
        // The shortest one is the one that could not be reached elsewhere; of equals, the current cell's.
        const int own = placed.to - placed.from;
        if (!best || own < length || (own == length && placed.mark.belongsTo(m_cell))) {
            best = &placed.mark;
            length = own;
        }
    }
    return best;
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    const QRect inner = viewport()->geometry();
    m_markMap->setGeometry(inner.right() + 1, inner.top(), MarkMap::Width, inner.height());
    placeColumn();
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const bool font = event->type() == QEvent::FontChange;
    const bool palette = event->type() == QEvent::PaletteChange
        && m_style.colours.dark != rapporteur::colours(this->palette()).dark;
    if (!font && !palette)
        return;
    const int position = verticalScrollBar()->value();
    write();
    verticalScrollBar()->setValue(position);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Mark *mark = markAt(help->pos());
    if (!mark) {
        QToolTip::hideText();
        return true;
    }
    const QString words = mark->kind == MarkKind::Annotation ? mark->author
                                                             : groundingWords(mark->place.level);
    QToolTip::showText(help->globalPos(),
                       plainToolTip(u"%1 — %2\n%3"_s.arg(noteTitle(m_rubric, *mark), words,
                                                         shownText(mark->text))),
                       this);
    return true;
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (const NoteCards::Card *card = m_cards.cardAt(event->position() + offset())) {
        selectNote(QString(card->id));
        Q_EMIT markActivated(m_selectedNote);
        event->accept();
        return;
    }
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (m_cards.cardAt(event->position() + offset()))
        return;
    if (const Mark *mark = markAt(event->position().toPoint())) {
        const QString id = mark->id;
        if (mark->kind == MarkKind::Annotation)
            selectNote(id, false);
        Q_EMIT markActivated(id);
    }
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const NoteCards::Card *card = m_cards.cardAt(event->position() + offset())) {
        Q_EMIT noteActivated(QString(card->id));
        return;
    }
    QTextEdit::mouseDoubleClickEvent(event);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const bool hand = m_cards.cardAt(event->position() + offset()) != nullptr;
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

} // namespace rapporteur
