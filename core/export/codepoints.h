// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>

namespace rapporteur
{

/// Turns UTF-16 positions of one text into code points, many at a time: the same as `toCodePoints`, without
/// counting from the start for each span.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    /// Clamped to the text. Positions inside a surrogate pair count as after it.
    [[nodiscard]] qsizetype at(qsizetype utf16) const;

private:
    qsizetype m_size;
    QList<qsizetype> m_pairs; ///< positions of the second halves, ascending
};

} // namespace rapporteur
