// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/jsonvalue.h"
#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// Reads what a forum's interface answers: topics of Lobsters, Reddit, Discourse, Lemmy and dev.to with their
/// comments as items, their lists of topics as candidates. Told from the content, never from the name; empty
/// when the value is none of these. Deleted, removed and hidden comments keep their place without text.
[[nodiscard]] std::optional<SourceReading> readForum(JsonElement root, const QString &origin);

/// The readers one by one; each is empty when the value is not its own.
[[nodiscard]] std::optional<SourceReading> readLobsters(JsonElement root, const QString &origin);
[[nodiscard]] std::optional<SourceReading> readReddit(JsonElement root, const QString &origin);
[[nodiscard]] std::optional<SourceReading> readDiscourse(JsonElement root, const QString &origin);
[[nodiscard]] std::optional<SourceReading> readLemmy(JsonElement root, const QString &origin);
[[nodiscard]] std::optional<SourceReading> readDevTo(JsonElement root, const QString &origin);

/// What all of them share.
[[nodiscard]] QList<JsonElement> elementsOf(const std::optional<JsonElement> &array);
/// A topic that links elsewhere is the discussion of that page; one with a text of its own is its own article.
/// Sets address, title and text of `item` from its thread.
void describeByThread(SourceItem &item, const QString &linked);
/// Says how much of a thread is missing, as an issue of the item.
void reportMissing(SourceItem &item);
/// Markup without the copies of other posts that it quotes.
[[nodiscard]] QString withoutQuotedPosts(const QString &cooked);

} // namespace rapporteur
