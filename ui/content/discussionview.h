// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/rubric.h"
#include "ui/content/commentbody.h"
#include "ui/content/commentrows.h"
#include "ui/content/rowheights.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace rapporteur
{

/// A discussion to read: comments one below the other, indented by depth as far as that helps, with the
/// comment that is answered pinned at the top while it is out of sight. Heights are estimated until a
/// comment comes near the screen, so thousands open at once.
class DiscussionView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiscussionView(const Rubric &rubric, QWidget *parent = nullptr);

    void setComments(const QList<Comment> &comments, const QDateTime &now);
    void setMarks(const QList<Mark> &marks); ///< those in comments
    void setCell(CellKey cell);
    void setFilter(const QString &words);
    void setStates(CommentRows::States states); ///< which of them are on show
    /// Words to show wherever they stand.
    void setWords(const QString &words);

    [[nodiscard]] const CommentRows &rows() const { return m_rows; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const Comment *currentComment() const;
    void setCurrent(int comment);
    void showComment(const QString &nativeId, TextSpan span);
    [[nodiscard]] int indexOf(const QString &nativeId) const { return m_index.value(nativeId, -1); }

    void step(int rows); ///< among the rows on show
    void stepSibling(int direction);
    void stepTopLevel(int direction);
    void toParent();
    void collapse(); ///< or to the parent, when there is nothing to collapse
    void expand(); ///< or to the first answer
    void collapseAll(bool collapsed);

    /// The comment that is pinned at the top, or -1.
    [[nodiscard]] int pinned() const;

Q_SIGNALS:
    void currentChanged();
    void rowsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void filtered();
    void anew();
    void relayout(bool keepPlace = true);
    void fitScrollBar();
    void measureVisible();
    void measure(qsizetype row);
    [[nodiscard]] int estimate(const Comment &comment) const;
    [[nodiscard]] double indentOf(const Comment &comment) const;
    [[nodiscard]] double textWidth(const Comment &comment) const;
    const CommentBody &body(int comment);
    [[nodiscard]] QList<Mark> notesOf(int comment) const;
    void paintRow(QPainter &painter, int comment, const QRectF &rect);
    void paintHead(QPainter &painter, int comment, QPointF at, double width);
    void paintNotes(QPainter &painter, const QList<Mark> &notes, QPointF at, double width);
    void paintPinned(QPainter &painter);
    [[nodiscard]] QString headText(const Comment &comment) const;
    [[nodiscard]] int lineHeight() const;
    void reveal(int comment);
    void announce();

    Rubric m_rubric;
    QList<Comment> m_comments;
    QDateTime m_now;
    CommentRows m_rows;
    RowHeights m_heights;
    QList<bool> m_exact; ///< rows whose height is measured
    QHash<int, std::shared_ptr<CommentBody>> m_bodies;
    QHash<QString, int> m_index;
    QHash<QString, QList<Mark>> m_marks;
    CellKey m_cell;
    QString m_words;
    int m_current = -1;
    int m_pointedComment = -1;
    TextSpan m_pointed;
    ReadingStyle m_style;
    qsizetype m_anchor = 0; ///< first row on screen before the last scroll
};

} // namespace rapporteur
