// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/commenttree.h"

#include <QSet>

namespace rapporteur
{

struct MergedComments {
    CommentTree tree;
    int added = 0; ///< comments that were not there before
    int changed = 0; ///< comments whose text or state is another now
};

/// Joins a discussion that was fetched again into the stored one, by native id. Nothing that was stored
/// is lost: comments that the source no longer gives stay where they were, a text that the source has
/// emptied stays with its new state, and a text that carries notes (`annotated`) never changes.
[[nodiscard]] MergedComments mergeComments(const CommentTree &stored, const CommentTree &fetched,
                                           const QSet<QString> &annotated);

} // namespace rapporteur
