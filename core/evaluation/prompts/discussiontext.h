// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/commenttree.h"

namespace rapporteur
{

/// A thread as a prompt shows it.
struct DiscussionText {
    QString text;
    double leftOut = 0; ///< share of the characters of all comments that are not shown, 0…1
    int commentsLeftOut = 0;
    int removedCharacters = 0; ///< invisible ones
    bool operator==(const DiscussionText &) const = default;
};

/// Each comment under a line with its id, the id that it answers and a number for its author (names
/// say nothing that is rated, and are written by strangers); texts are indented, so that none can
/// pass for such a line. Deleted and dead comments keep their line. When the whole counts more than
/// `tokens`, comments near the root come first, no comment without the one it answers, and long
/// ones are cut at a sentence. 0 or less: all.
[[nodiscard]] DiscussionText discussionText(const CommentTree &tree, qint64 tokens);

} // namespace rapporteur
