// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/commenttree.h"

namespace rapporteur
{

/// Caps on hostile input; all are stated to the person when reached.
struct ExtractionLimits {
    qsizetype payloadBytes = 64LL << 20; ///< more is refused
    qsizetype sourceLength =
        16'000'000; ///< characters of a page that are kept and parsed; the rest is cut
    qsizetype textLength = 4'000'000; ///< characters of readable text; the rest is cut
    qsizetype elements = 600'000; ///< of a page; the rest is cut
    int depth = 512; ///< open elements, as browsers allow; deeper ones are flattened
};

/// Makes the frozen document of an item: decodes, parses, finds text and facts, decides the gate.
/// Never uses the network. Errors: BadInput for binary payloads, Limit over the caps.
[[nodiscard]] Result<Document> extractDocument(const SourceItem &item,
                                               const ExtractionLimits &limits = {});

} // namespace rapporteur
