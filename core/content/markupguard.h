// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rapporteur
{

/// What markup may cost the parser. Beyond `depth` browsers stop nesting too.
struct MarkupLimits {
    int depth = 512; ///< open elements, not counting those that close by themselves
    int formatting = 24; ///< open b, i, font …: each is repeated in every later block
    int attributes = 96; ///< of one element
    qsizetype cost = 600'000; ///< elements, counting the repeated formatting ones
};

/// Markup made safe for a parser whose time and memory grow with nesting. Offsets stay what they were:
/// what is taken out is overwritten with blanks.
struct GuardedMarkup {
    QByteArray utf8;
    int flattened = 0; ///< tags taken out because they lay too deep
    qsizetype cost = 0; ///< elements that parsing this makes, about; see `MarkupLimits`
    int droppedAttributes = 0;
    qsizetype cutAt = -1; ///< byte from which on nothing is parsed, or -1
};

/// One pass over the bytes, linear, without recursion.
[[nodiscard]] GuardedMarkup guardMarkup(QByteArray utf8, const MarkupLimits &limits = {});

} // namespace rapporteur
