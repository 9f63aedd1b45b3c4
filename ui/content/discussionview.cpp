// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/discussionview.h"

#include "ui/base/plaintext.h"
#include "ui/content/showntext.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QScrollBar>

#include <algorithm>

// What is shown and where; painting is in discussionviewpainting.cpp.

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int DeepestIndent = 10;
constexpr int IndentStep = 16;
constexpr int Left = 26;
constexpr int Right = 18;
constexpr int WidestText = 760;
constexpr int KeptBodies = 400;

} // namespace

DiscussionView::DiscussionView(const Rubric &rubric, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_rubric(rubric)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Discussion"));
    verticalScrollBar()->setSingleStep(24);
    m_style = ReadingStyle::of(font(), palette());
}

void DiscussionView::setComments(const QList<Comment> &comments, const QDateTime &now)
{
    m_comments = comments;
    m_now = now;
    m_rows.setTree(comments);
    m_index.clear();
    for (int i = 0; i < comments.size(); ++i)
        m_index.insert(comments[i].nativeId, i);
    m_pointedComment = -1;
    m_current = comments.isEmpty() ? -1 : 0;
    m_marks.clear();
    anew();
    verticalScrollBar()->setValue(0);
    Q_EMIT rowsChanged();
    Q_EMIT currentChanged();
}

void DiscussionView::setMarks(const QList<Mark> &marks)
{
    m_marks.clear();
    for (const Mark &mark : marks) {
        if (mark.place.place == GroundingPlace::Comment)
            m_marks[mark.place.commentId].append(mark);
    }
    relayout();
}

void DiscussionView::setCell(CellKey cell)
{
    m_cell = cell;
    viewport()->update();
}

void DiscussionView::setFilter(const QString &words)
{
    m_rows.setFilter(words);
    filtered();
}

void DiscussionView::setStates(CommentRows::States states)
{
    m_rows.setStates(states);
    filtered();
}

void DiscussionView::filtered()
{
    relayout();
    if (m_current < 0 || m_rows.rowOf(m_current) < 0)
        setCurrent(m_rows.rows().value(0, -1));
    Q_EMIT rowsChanged();
}

void DiscussionView::setWords(const QString &words)
{
    m_words = words;
    viewport()->update();
}

const Comment *DiscussionView::currentComment() const
{
    return m_current >= 0 && m_current < m_comments.size() ? &m_comments[m_current] : nullptr;
}

void DiscussionView::setCurrent(int comment)
{
    if (comment < 0 || comment >= m_comments.size())
        return;
    if (m_rows.rowOf(comment) < 0) {
        m_rows.reveal(comment);
        relayout();
        Q_EMIT rowsChanged();
    }
    m_current = comment;
    reveal(comment);
    announce();
    viewport()->update();
    Q_EMIT currentChanged();
}

void DiscussionView::showComment(const QString &nativeId, TextSpan span)
{
    const int comment = indexOf(nativeId);
    if (comment < 0)
        return;
    m_pointedComment = comment;
    m_pointed = span;
    setCurrent(comment);
}

void DiscussionView::step(int count)
{
    const qsizetype last = m_rows.rows().size() - 1;
    if (last >= 0)
        setCurrent(m_rows.rows()[std::clamp<qsizetype>(m_rows.rowOf(m_current) + count, 0, last)]);
}

void DiscussionView::stepSibling(int direction)
{
    if (m_current >= 0)
        setCurrent(m_rows.sibling(m_current, direction));
}

void DiscussionView::stepTopLevel(int direction)
{
    if (m_current >= 0)
        setCurrent(m_rows.topLevel(m_current, direction));
}

void DiscussionView::toParent()
{
    if (m_current >= 0)
        setCurrent(m_rows.parentOf(m_current));
}

void DiscussionView::collapse()
{
    if (m_current < 0)
        return;
    if (!m_rows.hasReplies(m_current) || m_rows.isCollapsed(m_current)) {
        toParent();
        return;
    }
    m_rows.setCollapsed(m_current, true);
    relayout();
    setCurrent(m_current);
    Q_EMIT rowsChanged();
}

void DiscussionView::expand()
{
    if (m_current < 0)
        return;
    if (m_rows.isCollapsed(m_current)) {
        m_rows.setCollapsed(m_current, false);
        relayout();
        setCurrent(m_current);
        Q_EMIT rowsChanged();
    } else if (m_rows.hasReplies(m_current)) {
        step(+1);
    }
}

void DiscussionView::collapseAll(bool collapsed)
{
    m_rows.setAllCollapsed(collapsed);
    relayout(false);
    int top = m_current;
    while (top >= 0 && m_rows.rowOf(top) < 0)
        top = m_rows.parentOf(top);
    setCurrent(top);
    Q_EMIT rowsChanged();
}

int DiscussionView::pinned() const
{
    const qsizetype first = m_heights.rowAt(verticalScrollBar()->value());
    if (first < 0 || m_rows.rows().isEmpty())
        return -1;
    const int comment = m_rows.rows()[first];
    const bool atTop = m_heights.offset(first) >= verticalScrollBar()->value();
    // A comment that is cut off at the top stands for itself.
    return atTop ? m_rows.parentOf(comment) : comment;
}

void DiscussionView::anew()
{
    m_style = ReadingStyle::of(font(), palette());
    m_bodies.clear();
    relayout(false);
}

void DiscussionView::relayout(bool keepPlace)
{
    const int value = verticalScrollBar()->value();
    const qsizetype row = m_heights.count() > 0 ? m_heights.rowAt(value) : -1;
    const qint64 within = row >= 0 ? value - m_heights.offset(row) : 0;
    QList<int> heights;
    heights.reserve(m_rows.rows().size());
    for (const int comment : m_rows.rows())
        heights.append(estimate(m_comments[comment]));
    m_heights.reset(heights);
    m_exact.fill(false, heights.size());
    fitScrollBar();
    if (keepPlace && row >= 0 && row < heights.size())
        verticalScrollBar()->setValue(static_cast<int>(m_heights.offset(row) + within));
    m_anchor = std::max<qsizetype>(0, m_heights.rowAt(verticalScrollBar()->value()));
    measureVisible();
    viewport()->update();
}

void DiscussionView::fitScrollBar()
{
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(
        0, static_cast<int>(std::max<qint64>(0, m_heights.total() + 12 - page)));
}

void DiscussionView::measureVisible()
{
    if (m_heights.count() == 0)
        return;
    QScrollBar *bar = verticalScrollBar();
    // A few rounds at most: what is measured may bring other rows on screen.
    for (int round = 0; round < 4; ++round) {
        const qsizetype first = m_heights.rowAt(bar->value());
        qint64 moved = 0;
        bool changed = false;
        qint64 bottom = m_heights.offset(first) - bar->value();
        for (qsizetype row = first; row < m_heights.count() && bottom < viewport()->height();
             ++row) {
            const int before = m_heights.height(row);
            if (!m_exact[row])
                measure(row);
            const int change = m_heights.height(row) - before;
            changed = changed || change != 0;
            if (row < m_anchor)
                moved += change;
            bottom += m_heights.height(row);
        }
        if (!changed)
            break;
        fitScrollBar();
        if (moved != 0) {
            const QSignalBlocker quiet(bar);
            bar->setValue(static_cast<int>(bar->value() + moved));
        }
    }
    m_anchor = m_heights.rowAt(bar->value());
}

void DiscussionView::measure(qsizetype row)
{
    const int comment = m_rows.rows()[row];
    double height = lineHeight() + 18 + body(comment).height();
    const QList<Mark> notes = notesOf(comment);
    height += static_cast<double>(notes.size()) * (lineHeight() + 8);
    m_heights.set(row, static_cast<int>(height));
    m_exact[row] = true;
}

int DiscussionView::estimate(const Comment &comment) const
{
    const double letters = std::max(10.0, textWidth(comment) / (lineHeight() * 0.42));
    const double lines = 1 + static_cast<double>(comment.text.size()) / letters;
    return static_cast<int>(lineHeight() + 18 + lines * lineHeight() * 1.35);
}

int DiscussionView::lineHeight() const
{
    return QFontMetrics(m_style.frame).height();
}

double DiscussionView::indentOf(const Comment &comment) const
{
    return Left + IndentStep * std::clamp(comment.depth, 0, DeepestIndent);
}

double DiscussionView::textWidth(const Comment &comment) const
{
    return std::clamp<double>(viewport()->width() - indentOf(comment) - Right, 120, WidestText);
}

const CommentBody &DiscussionView::body(int comment)
{
    std::shared_ptr<CommentBody> &body = m_bodies[comment];
    if (!body) {
        if (m_bodies.size() > KeptBodies) {
            m_bodies.clear();
            return this->body(comment);
        }
        body = std::make_shared<CommentBody>(m_comments[comment], textWidth(m_comments[comment]),
                                             m_style);
    }
    return *body;
}

QList<Mark> DiscussionView::notesOf(int comment) const
{
    QList<Mark> notes = m_marks.value(m_comments[comment].nativeId);
    notes.removeIf([](const Mark &mark) { return mark.kind != MarkKind::Annotation; });
    return notes;
}

void DiscussionView::reveal(int comment)
{
    const qsizetype row = m_rows.rowOf(comment);
    if (row < 0)
        return;
    measure(row);
    fitScrollBar();
    QScrollBar *bar = verticalScrollBar();
    const qint64 top = m_heights.offset(row);
    const int height = m_heights.height(row);
    const int head = lineHeight() + 12; // what is pinned stands there
    if (top < bar->value() + head)
        bar->setValue(static_cast<int>(top - head));
    else if (top + height > bar->value() + viewport()->height())
        bar->setValue(
            static_cast<int>(std::min<qint64>(top - head, top + height - viewport()->height())));
    measureVisible();
}

void DiscussionView::announce()
{
    const Comment *comment = currentComment();
    if (!comment)
        return;
    const QString text = headText(*comment) + u". "_s + shownText(comment->text.left(2000));
    setAccessibleDescription(text);
    if (hasFocus() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, text);
        QAccessible::updateAccessibility(&event);
    }
}

void DiscussionView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_bodies.clear();
    relayout();
}

void DiscussionView::scrollContentsBy(int, int)
{
    measureVisible();
    viewport()->update();
}

void DiscussionView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        anew();
}

} // namespace rapporteur
