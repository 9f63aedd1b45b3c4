// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/jsonvalue.h"
#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// Whether bytes are an RSS or Atom feed: told from the root element.
[[nodiscard]] bool isFeed(const QByteArray &bytes);

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0 as candidates, in the order of the feed. Tolerates what
/// feeds really are: undeclared prefixes and entities, wrong encodings, bare ampersands, bad characters. Where
/// a feed breaks off, what came before is kept and the place is an issue.
[[nodiscard]] SourceReading readFeed(const QByteArray &bytes, const QString &origin);

/// JSON Feed 1.0 and 1.1; empty for other JSON.
[[nodiscard]] std::optional<SourceReading> readJsonFeed(JsonElement root, const QString &origin);

/// Whether the text that a feed carries looks like all of an article.
[[nodiscard]] bool looksWhole(const QString &html, bool saidToBeContent);

/// An item of a candidate that carries its text; what somebody chose from a list without asking the network.
[[nodiscard]] SourceItem itemOf(const SourceCandidate &candidate, const QString &origin);

} // namespace rapporteur
