// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace rapporteur
{

/// An article that a list names (a feed, a front page, a search) and that somebody may choose to add. A list is
/// no import: nothing of it is stored before it is chosen.
struct SourceCandidate {
    QString id; ///< as the list names it; may be empty
    QString title;
    QString url; ///< absolute where the list allows; may be empty
    QString author;
    QString site; ///< title of the feed, name of the forum
    QDateTime publishedAt; ///< UTC; invalid when unknown
    QString summary; ///< plain text, at most `summaryLength` characters
    QString discussionUrl; ///< of the comments; may be empty
    std::optional<int> points;
    std::optional<int> comments; ///< how many the list says there are
    QString html; ///< the text as the list carries it, never trusted; may be empty
    bool whole = false; ///< `html` looks like all of the article, not like a teaser

    static constexpr qsizetype summaryLength = 400;
    bool operator==(const SourceCandidate &) const = default;
};

} // namespace rapporteur
