// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>

namespace rapporteur
{

/// Where each character of a text stands in a shown document that holds more than the text: headings of
/// our own, list markers, block ends. Made of pieces that are copied one UTF-16 unit for one.
class PositionMap
{
public:
    /// Pieces come in order and overlap neither in the text nor in the document.
    void append(TextSpan text, int documentStart);
    void clear() { m_pieces.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty(); }

    /// A position between two pieces belongs to the end of the first; one beyond all, to the end of the last.
    [[nodiscard]] int toDocument(qsizetype textPosition) const;
    [[nodiscard]] qsizetype toText(int documentPosition) const;
    /// The stretch of text that is shown in [from, to) of the document; empty when there is none.
    [[nodiscard]] TextSpan toText(int from, int to) const;

private:
    struct Piece {
        TextSpan text;
        qsizetype document = 0;
    };
    QList<Piece> m_pieces;
};

} // namespace rapporteur
