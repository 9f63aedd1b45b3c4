// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace rapporteur
{

/// A stretch of a text: start and length in UTF-16 code units, as QString counts.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool contains(qsizetype position) const
    {
        return position >= start && position < end();
    }
    [[nodiscard]] bool overlaps(TextSpan other) const
    {
        return start < other.end() && other.start < end();
    }
    bool operator==(const TextSpan &) const = default;
};

/// The same stretch counted in Unicode code points, as W3C Web Annotation and most data tools count.
[[nodiscard]] TextSpan toCodePoints(QStringView text, TextSpan utf16);
/// The reverse; a span beyond the text is clamped to it.
[[nodiscard]] TextSpan fromCodePoints(QStringView text, TextSpan codePoints);

} // namespace rapporteur
