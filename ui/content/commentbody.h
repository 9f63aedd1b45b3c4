// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/commenttree.h"
#include "ui/content/articledocument.h"
#include "ui/content/markpainting.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace rapporteur
{

/// The text of one comment, laid out at a width and ready to paint; plain characters alone.
class CommentBody
{
public:
    CommentBody(const Comment &comment, double width, const ReadingStyle &style);

    [[nodiscard]] double height() const { return m_height; }
    /// Draws at (0, 0) of the painter with marks and matches behind the text.
    void paint(QPainter &painter, const QList<Mark> &marks, CellKey cell,
               const QList<TextSpan> &matches, TextSpan pointed, const ReadingStyle &style) const;

private:
    struct Piece {
        std::unique_ptr<QTextLayout> layout;
        TextSpan span; ///< of Comment::text
        QPointF at;
        BlockKind kind = BlockKind::Paragraph;
        QString marker;
    };
    void addBlock(const Comment &comment, const Block &block, double width,
                  const ReadingStyle &style);
    [[nodiscard]] QList<LinePiece> pieces(const Piece &piece, TextSpan span) const;

    std::vector<Piece> m_pieces;
    double m_width;
    double m_height = 0;
};

} // namespace rapporteur
