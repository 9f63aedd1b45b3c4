// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/rubric.h"
#include "ui/content/articledocument.h"
#include "ui/content/markpainting.h"
#include "ui/content/notecards.h"

#include <QTextEdit>
#include <QTimer>

namespace rapporteur
{

class MarkMap;

/// An article's text to read, with marks painted behind it, note cards beside it and an overview of the
/// marks at the scroll bar. All positions are those of `Document::text`. Only what is visible is painted,
/// so neither length nor the number of marks is felt.
class ArticleView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleView(const Rubric &rubric, QWidget *parent = nullptr);

    void showArticle(const Document &content, const QString &byline);
    void clearArticle();

    /// Marks of the article's text alone, in order.
    void setMarks(const QList<Mark> &marks);
    void setCell(CellKey cell);
    void setMatches(const QList<TextSpan> &matches, qsizetype current);

    /// Brings a stretch into view and points at it until something else is pointed at.
    void pointAt(TextSpan span);
    void selectNote(const QString &id, bool reveal = true);
    [[nodiscard]] QString selectedNote() const { return m_selectedNote; }

    [[nodiscard]] TextSpan selectedSpan() const;
    void selectSpan(TextSpan span);
    [[nodiscard]] const PositionMap &positions() const { return m_map; }
    [[nodiscard]] const NoteCards &cards() const { return m_cards; }
    [[nodiscard]] const MarkMap *map() const { return m_markMap; }
    /// What stands under a point of the viewport.
    [[nodiscard]] const Mark *markAt(QPoint position) const;

Q_SIGNALS:
    void markActivated(const QString &id); ///< clicked
    void noteActivated(const QString &id); ///< its card was clicked twice

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    struct Placed {
        Mark mark;
        int from = 0, to = 0; ///< in the document
    };

    void write();
    void placeColumn();
    void placeNotes();
    void placeTicks();
    void paintBehind(QPainter &painter, const QRectF &visible);
    void paintBlock(QPainter &painter, const QTextBlock &block, const QRectF &rect);
    void paintAbove(QPainter &painter, const QRectF &visible);
    void forVisibleBlocks(
        const QRectF &visible,
        const std::function<void(const QTextBlock &, const QRectF &)> &paint) const;
    [[nodiscard]] QPointF offset() const;
    [[nodiscard]] double topOf(int position) const;
    void reveal(int from, int to);

    const Rubric m_rubric;
    Document m_content;
    QString m_byline;
    ReadingStyle m_style;
    PositionMap m_map;
    QList<Placed> m_marks;
    CellKey m_cell;
    QList<TextSpan> m_matches;
    qsizetype m_match = -1;
    TextSpan m_pointed;
    NoteCards m_cards;
    QString m_selectedNote;
    MarkMap *m_markMap;
    QTimer m_settle; ///< places notes and ticks once the text stands
    bool m_wide = false; ///< there is room for cards
    double m_cardLeft = 0, m_cardWidth = 0;
};

} // namespace rapporteur
