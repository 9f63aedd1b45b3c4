// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/articleview.h"

#include "ui/content/markmap.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

// Text, column and selection; painting is in articleviewpainting.cpp.

namespace rapporteur
{

namespace
{

constexpr int LeastMargin = 24;
constexpr int ColumnGap = 20;
constexpr int LeastColumn = 330; ///< narrower than this, cards give way to the text
constexpr int LargeText =
    40'000; ///< beyond it ticks stand by share of letters, which needs no layout

} // namespace

ArticleView::ArticleView(const Rubric &rubric, QWidget *parent)
    : QTextEdit(parent)
    , m_rubric(rubric)
    , m_markMap(new MarkMap(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setViewportMargins(0, 0, MarkMap::Width, 0);
    setAccessibleName(tr("Article text"));
    viewport()->setMouseTracking(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        placeNotes();
        placeTicks();
    });
    connect(m_markMap, &MarkMap::jumped, this, [this](double share) {
        const QScrollBar *bar = verticalScrollBar();
        const double height = bar->maximum() + bar->pageStep();
        verticalScrollBar()->setValue(static_cast<int>(share * height - bar->pageStep() / 2.0));
    });
}

void ArticleView::showArticle(const Document &content, const QString &byline)
{
    m_content = content;
    m_byline = byline;
    m_marks.clear();
    m_matches.clear();
    m_pointed = {};
    m_selectedNote.clear();
    write();
}

void ArticleView::clearArticle()
{
    showArticle({}, {});
}

void ArticleView::write()
{
    m_style = ReadingStyle::of(font(), palette());
    auto *text = new QTextDocument(this);
    m_map = writeArticle(*text, m_content, m_byline, m_style);
    // The first document belongs to the base class, which deletes it; later ones are ours.
    const QPointer<QTextDocument> former = document();
    setDocument(text);
    if (former)
        former->deleteLater();
    connect(text->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, &m_settle,
            qOverload<>(&QTimer::start));
    for (Placed &placed : m_marks) {
        placed.from = m_map.toDocument(placed.mark.place.span.start);
        placed.to = m_map.toDocument(placed.mark.place.span.end());
    }
    placeColumn();
}

void ArticleView::setMarks(const QList<Mark> &marks)
{
    m_marks.clear();
    m_marks.reserve(marks.size());
    for (const Mark &mark : marks)
        m_marks.append({mark, m_map.toDocument(mark.place.span.start),
                        m_map.toDocument(mark.place.span.end())});
    m_settle.start();
    viewport()->update();
}

void ArticleView::setCell(CellKey cell)
{
    m_cell = cell;
    placeTicks();
    viewport()->update();
}

void ArticleView::setMatches(const QList<TextSpan> &matches, qsizetype current)
{
    m_matches = matches;
    m_match = current;
    if (current >= 0 && current < matches.size())
        reveal(m_map.toDocument(matches[current].start), m_map.toDocument(matches[current].end()));
    viewport()->update();
}

void ArticleView::pointAt(TextSpan span)
{
    m_pointed = span;
    const int from = m_map.toDocument(span.start);
    reveal(from, m_map.toDocument(span.end()));
    QTextCursor cursor = textCursor();
    cursor.setPosition(from);
    setTextCursor(cursor);
    viewport()->update();
}

void ArticleView::selectNote(const QString &id, bool reveal)
{
    m_selectedNote = id;
    const auto found = std::ranges::find(m_marks, id,
                                         [](const Placed &placed) { return placed.mark.id; });
    if (found != m_marks.end() && reveal && !found->mark.detached)
        pointAt(found->mark.place.span);
    viewport()->update();
}

TextSpan ArticleView::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? m_map.toText(cursor.selectionStart(), cursor.selectionEnd())
                                 : TextSpan{};
}

void ArticleView::selectSpan(TextSpan span)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_map.toDocument(span.start));
    cursor.setPosition(m_map.toDocument(span.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    // What the page says, not how it is shown here; without formats.
    const TextSpan span = selectedSpan();
    auto *data = new QMimeData;
    data->setText(span.length > 0 ? m_content.text.sliced(span.start, span.length)
                                  : textCursor().selectedText());
    return data;
}

void ArticleView::placeColumn()
{
    const int room = viewport()->width();
    m_cardWidth = std::clamp(room * 0.23, 132.0, 200.0);
    const double beside = ColumnGap + m_cardWidth + 12;
    m_wide = room - LeastMargin - beside >= LeastColumn;
    const double column = std::min<double>(m_style.measure(),
                                           room - LeastMargin - (m_wide ? beside : LeastMargin));
    const double used = column + (m_wide ? beside : 0);
    const double left = std::max<double>(LeastMargin, (room - used) / 2);
    m_cardLeft = left + column + ColumnGap;
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setTopMargin(18);
    frame.setBottomMargin(40);
    frame.setLeftMargin(left);
    frame.setRightMargin(std::max(0.0, room - left - column));
    if (frame != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(frame);
    m_settle.start();
}

void ArticleView::placeNotes()
{
    QList<Mark> notes;
    QList<double> tops;
    for (const Placed &placed : std::as_const(m_marks)) {
        if (placed.mark.kind != MarkKind::Annotation || !m_wide)
            continue;
        notes.append(placed.mark);
        tops.append(topOf(placed.from));
    }
    m_cards.layout(m_rubric, notes, tops, m_cardLeft, m_cardWidth, m_style.frame);
    viewport()->update();
}

void ArticleView::placeTicks()
{
    QList<MarkMap::Tick> ticks;
    const bool exact = m_content.text.size() <= LargeText;
    const double height = exact
        ? std::max(1.0, document()->size().height())
        : static_cast<double>(std::max<qsizetype>(1, m_content.text.size()));
    for (const Placed &placed : std::as_const(m_marks)) {
        const bool strong = placed.mark.belongsTo(m_cell);
        const double at = exact ? topOf(placed.from)
                                : static_cast<double>(placed.mark.place.span.start);
        if (!placed.mark.detached)
            ticks.append({at / height, markLook(placed.mark, m_style.colours, strong).ink, strong});
    }
    m_markMap->setTicks(std::move(ticks));
}

double ArticleView::topOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid())
        return 0;
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return rect.top() + (line.isValid() ? line.y() : 0);
}

void ArticleView::reveal(int from, int to)
{
    const double top = topOf(from);
    const double bottom = topOf(to) + m_style.body.pointSizeF() * 2.5;
    QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height();
    if (top < bar->value() + 12 || bottom > bar->value() + page - 12)
        bar->setValue(static_cast<int>(top - page / 3.0));
}

} // namespace rapporteur
