// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/rubric.h"
#include "ui/base/colours.h"
#include "ui/content/mark.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace rapporteur
{

/// The annotations of a text as cards in its margin, each beside its line and none over another. Painted,
/// not made of widgets, so that hundreds cost nothing.
class NoteCards
{
public:
    struct Card {
        QString id;
        QString title, body, foot; ///< "26 Education · E", what was said, "ana · tag"
        bool own = true;
        QRectF rect; ///< in the coordinates of the text
    };

    /// Sets the cards of these marks; `tops` says where each would best stand, in the same order.
    void layout(const Rubric &rubric, const QList<Mark> &marks, const QList<double> &tops,
                double left, double width, const QFont &font);
    void clear() { m_cards.clear(); }

    [[nodiscard]] const QList<Card> &cards() const { return m_cards; }
    [[nodiscard]] const Card *cardAt(QPointF position) const;
    [[nodiscard]] double bottom() const
    {
        return m_cards.isEmpty() ? 0 : m_cards.last().rect.bottom();
    }

    /// Paints those that touch `visible`; the painter is in the coordinates of the text.
    void paint(QPainter &painter, const QRectF &visible, const QString &selected,
               const Colours &colours) const;

private:
    QList<Card> m_cards;
    QFont m_font;
};

/// "26 Education · E"; "Note" for one that is linked to no cell.
[[nodiscard]] QString noteTitle(const Rubric &rubric, const Mark &mark);

} // namespace rapporteur
