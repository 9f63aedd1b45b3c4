// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/differenceview.h"

#include "ui/content/articledocument.h"
#include "ui/content/showntext.h"

#include <QEvent>
#include <QTextCursor>

namespace rapporteur
{

namespace
{

constexpr int Margin = 24;

QTextCharFormat formatOf(DifferenceKind kind, const ReadingStyle &style)
{
    QTextCharFormat format;
    format.setFont(style.body);
    format.setForeground(style.colours.ink);
    if (kind == DifferenceKind::Added) {
        format.setFontUnderline(true);
        format.setBackground(style.colours.positiveSoft);
    } else if (kind == DifferenceKind::Removed) {
        format.setFontStrikeOut(true);
        format.setBackground(style.colours.negativeSoft);
    }
    return format;
}

int wordCount(const QList<DifferencePiece> &pieces, DifferenceKind kind)
{
    int count = 0;
    for (const DifferencePiece &piece : pieces) {
        if (piece.kind != kind)
            continue;
        bool inWord = false;
        for (const QChar c : piece.text) {
            count += c.isLetterOrNumber() && !inWord ? 1 : 0;
            inWord = c.isLetterOrNumber();
        }
    }
    return count;
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("What changed in the text"));
}

void DifferenceView::showDifference(const QList<DifferencePiece> &pieces)
{
    m_pieces = pieces;
    write();
}

void DifferenceView::clearDifference()
{
    m_pieces.clear();
    clear();
}

void DifferenceView::write()
{
    clear();
    const ReadingStyle style = ReadingStyle::of(font(), palette());
    document()->setDocumentMargin(0);
    QTextBlockFormat block;
    block.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextCharFormat head;
    head.setFont(style.frame);
    head.setForeground(style.colours.dim);
    cursor.setBlockFormat(block);
    cursor.insertText(
        tr("%n word(s) added", nullptr, wordCount(m_pieces, DifferenceKind::Added))
            + QStringLiteral(" · ")
            + tr("%n word(s) removed", nullptr, wordCount(m_pieces, DifferenceKind::Removed)),
        head);
    cursor.insertBlock(block);
    cursor.insertBlock(block);
    for (const DifferencePiece &piece : std::as_const(m_pieces)) {
        const QTextCharFormat format = formatOf(piece.kind, style);
        // A block a line: one block for a whole text would be laid out again at every step.
        bool first = true;
        for (const QStringView line : QStringView(piece.text).split(u'\n')) {
            if (!first)
                cursor.insertBlock(block);
            first = false;
            cursor.insertText(shownText(line), format);
        }
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    placeColumn();
}

void DifferenceView::placeColumn()
{
    const int measure = ReadingStyle::of(font(), palette()).measure();
    const int side = std::max(Margin, (width() - measure) / 2);
    setViewportMargins(side, Margin / 2, side, 0);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        && !m_pieces.isEmpty())
        write();
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    placeColumn();
    QTextEdit::resizeEvent(event);
}

} // namespace rapporteur
