// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/plaintext.h"
#include "ui/content/discussionview.h"
#include "ui/content/findbar.h"
#include "ui/content/notecards.h"
#include "ui/content/relativetime.h"
#include "ui/content/showntext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

// Painting and pointing of DiscussionView.

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int IndentStep = 16;
constexpr int ThreadLines = 10;
constexpr int FirstLine = 10;

QString stateWord(CommentState state)
{
    switch (state) {
    case CommentState::Deleted:
        return DiscussionView::tr("deleted");
    case CommentState::Removed:
        return DiscussionView::tr("removed");
    case CommentState::Dead:
        return DiscussionView::tr("dead");
    case CommentState::Placeholder:
        return DiscussionView::tr("not delivered");
    case CommentState::Live:
        break;
    }
    return {};
}

QString authorOf(const Comment &comment)
{
    return comment.author.isEmpty() ? DiscussionView::tr("unknown author")
                                    : shownText(singleLine(comment.author.left(60)));
}

} // namespace

QString DiscussionView::headText(const Comment &comment) const
{
    const QLocale locale;
    QStringList parts{authorOf(comment)};
    if (comment.postedAt.isValid()) {
        parts.append(relativeTime(comment.postedAt, m_now));
        parts.append(locale.toString(comment.postedAt.toLocalTime(), QLocale::ShortFormat));
    }
    if (comment.score)
        parts.append(tr("%n point(s)", nullptr, *comment.score));
    if (comment.depth > 0)
        parts.append(tr("level %1").arg(locale.toString(comment.depth + 1)));
    if (comment.orphan)
        parts.append(tr("what it answers is missing"));
    if (comment.state != CommentState::Live)
        parts.append(stateWord(comment.state));
    return parts.join(u" · "_s);
}

void DiscussionView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &c = m_style.colours;
    painter.fillRect(viewport()->rect(), c.pane);
    if (m_heights.count() == 0)
        return;
    const int value = verticalScrollBar()->value();
    qsizetype row = m_heights.rowAt(value);
    double y = static_cast<double>(m_heights.offset(row) - value);
    for (; row < m_heights.count() && y < viewport()->height(); ++row) {
        const QRectF rect(0, y, viewport()->width(), m_heights.height(row));
        paintRow(painter, m_rows.rows()[row], rect);
        y += rect.height();
    }
    paintPinned(painter);
}

void DiscussionView::paintRow(QPainter &painter, int index, const QRectF &rect)
{
    const Colours &c = m_style.colours;
    const Comment &comment = m_comments[index];
    const double left = indentOf(comment);
    if (index == m_current) {
        painter.fillRect(rect, c.selection);
        painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), hasFocus() ? c.accent : c.dim);
    }
    for (int level = 0; level < std::min(comment.depth, ThreadLines); ++level)
        painter.fillRect(QRectF(FirstLine + level * IndentStep + 4, rect.top(), 1, rect.height()),
                         c.line);
    if (comment.depth == 0 && index > 0)
        painter.fillRect(QRectF(0, rect.top(), rect.width(), 1), c.line);
    paintHead(painter, index, {left, rect.top() + 7}, rect.width() - left - 10);
    const CommentBody &text = body(index);
    painter.save();
    painter.translate(left, rect.top() + 9 + lineHeight());
    const bool quiet = comment.state != CommentState::Live || !m_rows.matches(index);
    painter.setPen(quiet ? c.dim : c.ink);
    text.paint(painter, m_marks.value(comment.nativeId), m_cell,
               findAll(comment.text, m_words, 500),
               index == m_pointedComment ? m_pointed : TextSpan{}, m_style);
    painter.restore();
    paintNotes(painter, notesOf(index), {left, rect.top() + 13 + lineHeight() + text.height()},
               textWidth(comment));
}

void DiscussionView::paintHead(QPainter &painter, int index, QPointF at, double width)
{
    const Colours &c = m_style.colours;
    const Comment &comment = m_comments[index];
    QFont strong = m_style.frame;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF bold(strong);
    const QFontMetricsF plain(m_style.frame);
    const double baseline = at.y() + bold.ascent();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.hasReplies(index)) {
        const QPointF middle(at.x() - 10, at.y() + bold.height() / 2);
        const bool closed = m_rows.isCollapsed(index);
        QPolygonF triangle;
        if (closed)
            triangle << middle + QPointF(-2.5, -4) << middle + QPointF(-2.5, 4)
                     << middle + QPointF(3, 0);
        else
            triangle << middle + QPointF(-4, -2.5) << middle + QPointF(4, -2.5)
                     << middle + QPointF(0, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.dim);
        painter.drawPolygon(triangle);
    }
    painter.setFont(strong);
    painter.setPen(comment.state == CommentState::Live ? c.ink : c.dim);
    const QString author = bold.elidedText(authorOf(comment), Qt::ElideRight, width / 2);
    painter.drawText(QPointF(at.x(), baseline), author);
    double x = at.x() + bold.horizontalAdvance(author) + 6;
    QString rest = headText(comment).mid(authorOf(comment).size());
    if (m_rows.isCollapsed(index))
        rest += u" · "_s + tr("%n reply(s) hidden", nullptr, m_rows.repliesBelow(index));
    painter.setFont(m_style.frame);
    painter.setPen(c.dim);
    painter.drawText(QPointF(x, baseline),
                     plain.elidedText(rest.startsWith(u" · "_s) ? rest.mid(1) : rest,
                                      Qt::ElideRight, at.x() + width - x));
    painter.restore();
}

void DiscussionView::paintNotes(QPainter &painter, const QList<Mark> &notes, QPointF at,
                                double width)
{
    const Colours &c = m_style.colours;
    const QFontMetricsF metrics(m_style.frame);
    for (const Mark &note : notes) {
        const QRectF box(at, QSizeF(width, lineHeight() + 4));
        painter.fillRect(box, c.soft);
        painter.fillRect(QRectF(at, QSizeF(3, box.height())), note.own ? c.noteLine : c.dim);
        const QString text = noteTitle(m_rubric, note) + u" — "_s
            + shownText(singleLine(note.text.left(400))) + u" · "_s
            + shownText(singleLine(note.author.left(100)));
        painter.setPen(c.ink);
        painter.setFont(m_style.frame);
        painter.drawText(QPointF(at.x() + 10, at.y() + 2 + metrics.ascent()),
                         metrics.elidedText(text, Qt::ElideRight, width - 18));
        at.ry() += lineHeight() + 8;
    }
}

void DiscussionView::paintPinned(QPainter &painter)
{
    const int comment = pinned();
    if (comment < 0)
        return;
    const Colours &c = m_style.colours;
    const QRectF bar(0, 0, viewport()->width(), lineHeight() + 10);
    painter.fillRect(bar, c.window);
    painter.fillRect(QRectF(0, bar.bottom(), bar.width(), 1), c.line);
    const QFontMetricsF metrics(m_style.frame);
    const QString text = tr("↑ %1: %2", "author and first words of the comment that is answered")
                             .arg(authorOf(m_comments[comment]),
                                  shownText(singleLine(m_comments[comment].text.left(300))));
    painter.setFont(m_style.frame);
    painter.setPen(c.dim);
    painter.drawText(QPointF(12, 5 + metrics.ascent()),
                     metrics.elidedText(text, Qt::ElideRight, bar.width() - 24));
}

void DiscussionView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_heights.count() == 0)
        return;
    const QPointF at = event->position();
    const int above = pinned();
    if (above >= 0 && at.y() < lineHeight() + 10) {
        setCurrent(above);
        return;
    }
    const qint64 y = verticalScrollBar()->value() + static_cast<qint64>(at.y());
    if (y >= m_heights.total())
        return;
    const qsizetype row = m_heights.rowAt(y);
    const int comment = m_rows.rows()[row];
    const bool onSign = at.x() > indentOf(m_comments[comment]) - 20
        && at.x() < indentOf(m_comments[comment]) && y - m_heights.offset(row) < lineHeight() + 12;
    setCurrent(comment);
    if (!onSign)
        return;
    if (m_rows.isCollapsed(comment))
        expand();
    else if (m_rows.hasReplies(comment))
        collapse();
}

void DiscussionView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announce();
    viewport()->update();
}

void DiscussionView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DiscussionView::keyPressEvent(QKeyEvent *event)
{
    const int page = std::max(1, viewport()->height() / (lineHeight() * 5));
    switch (event->key()) {
    case Qt::Key_Down:
        step(+1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_PageDown:
        step(page);
        break;
    case Qt::Key_PageUp:
        step(-page);
        break;
    case Qt::Key_Home:
        step(-static_cast<int>(m_rows.rows().size()));
        break;
    case Qt::Key_End:
        step(static_cast<int>(m_rows.rows().size()));
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace rapporteur
