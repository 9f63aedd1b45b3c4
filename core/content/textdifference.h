// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rapporteur
{

enum class DifferenceKind { Same, Removed, Added };

/// A stretch that two texts share, or that one of them has alone.
struct DifferencePiece {
    DifferenceKind kind = DifferenceKind::Same;
    QString text;
    bool operator==(const DifferencePiece &) const = default;
};

/// What changed from one text to the next, in reading order: all pieces but the added ones give `before`,
/// all but the removed ones give `after`. Compares paragraphs first, then the words of those that differ;
/// shortest edit scripts (Myers 1986), bounded: texts that have little in common come as one removed and
/// one added stretch instead of taking quadratic time.
[[nodiscard]] QList<DifferencePiece> textDifference(QStringView before, QStringView after);

} // namespace rapporteur
