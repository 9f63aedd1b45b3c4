// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storabletext.h"
#include "core/sources/sourceitem.h"

namespace rapporteur::testing
{

/// What is wrong with a reading whatever was read; empty when all holds: something came or is said to be wrong,
/// texts can be stored, comments have names of their own.
[[nodiscard]] inline QString faultOf(const SourceReading &reading)
{
    using namespace Qt::StringLiterals;
    if (reading.items.isEmpty() && reading.candidates.isEmpty() && reading.issues.isEmpty())
        return u"nothing came, and nothing is said to be wrong"_s;
    const auto storable = [](const QString &text) { return storableText(text) == text; };
    for (const SourceItem &item : reading.items) {
        if (!storable(item.title) || !storable(item.author))
            return u"a title or an author cannot be stored"_s;
        if (item.kind == PayloadKind::None && !item.payload.isEmpty())
            return u"a payload of no kind"_s;
        if (!item.thread)
            continue;
        for (const SourceComment &comment : item.thread->comments) {
            if (!storable(comment.html) || !storable(comment.author))
                return u"a comment cannot be stored"_s;
            if (comment.nativeId.isEmpty())
                return u"a comment without a name"_s;
        }
    }
    for (const SourceCandidate &candidate : reading.candidates) {
        if (candidate.summary.size() > SourceCandidate::summaryLength)
            return u"a summary of %1 characters"_s.arg(candidate.summary.size());
        if (!storable(candidate.title) || !storable(candidate.html))
            return u"a candidate cannot be stored"_s;
    }
    return {};
}

} // namespace rapporteur::testing
