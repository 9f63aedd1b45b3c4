// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/jsonvalue.h"
#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// An item of Hacker News, whatever dialect it was written in. Ids are text.
struct HackerNewsItem {
    QString id, type, by, parent, title, url, text;
    QDateTime time;
    std::optional<int> score;
    std::optional<int> claimedCount;
    QStringList kids; ///< in display order
    QStringList parts; ///< options of a poll
    bool deleted = false;
    bool dead = false;
};

/// The readers of the dialects: JSON to items, children in display order. None of them recurses.
[[nodiscard]] std::optional<HackerNewsItem> firebaseItem(JsonObject object);
[[nodiscard]] QList<HackerNewsItem> algoliaItems(JsonObject root);
[[nodiscard]] QList<HackerNewsItem> hnapiItems(JsonObject root);

/// Makes source items of whatever came: one for each story, job and poll with its comments, and one for
/// comments that came without their story. Each comment given is delivered exactly once.
[[nodiscard]] SourceReading assembleHackerNews(const QList<HackerNewsItem> &items,
                                               const QString &dialect, const QString &origin);

/// "https://news.ycombinator.com/item?id=8863"
[[nodiscard]] QString hackerNewsAddress(const QString &id);

} // namespace rapporteur
