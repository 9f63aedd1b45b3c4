// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/positionmap.h"

#include <algorithm>

namespace rapporteur
{

void PositionMap::append(TextSpan text, int documentStart)
{
    if (text.length > 0)
        m_pieces.append({text, documentStart});
}

int PositionMap::toDocument(qsizetype textPosition) const
{
    if (m_pieces.isEmpty())
        return 0;
    const auto after = std::ranges::upper_bound(
        m_pieces, textPosition, {}, [](const Piece &piece) { return piece.text.start; });
    if (after == m_pieces.begin())
        return static_cast<int>(m_pieces.first().document);
    const Piece &piece = *std::prev(after);
    return static_cast<int>(piece.document
                            + std::min(textPosition - piece.text.start, piece.text.length));
}

qsizetype PositionMap::toText(int documentPosition) const
{
    if (m_pieces.isEmpty())
        return 0;
    const auto after = std::ranges::upper_bound(m_pieces, qsizetype(documentPosition), {},
                                                &Piece::document);
    if (after == m_pieces.begin())
        return m_pieces.first().text.start;
    const Piece &piece = *std::prev(after);
    return piece.text.start + std::min(documentPosition - piece.document, piece.text.length);
}

TextSpan PositionMap::toText(int from, int to) const
{
    const auto endsAfter = [from](const Piece &piece) {
        return piece.document + piece.text.length > from;
    };
    const auto first = std::ranges::partition_point(
        m_pieces, [&](const Piece &piece) { return !endsAfter(piece); });
    if (first == m_pieces.end() || first->document >= to)
        return {};
    const qsizetype start = first->text.start + std::max<qsizetype>(0, from - first->document);
    return {start, std::max<qsizetype>(0, toText(to) - start)};
}

} // namespace rapporteur
