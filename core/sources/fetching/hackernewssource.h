// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace rapporteur
{

/// What of Hacker News somebody named: one item, the first of a list, or what a search finds.
struct HackerNewsSource {
    enum Kind { Item, List, Search };
    Kind kind = Item;
    QString
        name; ///< the id, the name of the list ("top", "new", "best", "ask", "show", "job"), or the words
    int count = 30; ///< of a list or a search
    bool operator==(const HackerNewsSource &) const = default;
};

/// Whether a text names something of Hacker News: "hn:8863", or an address of its site.
[[nodiscard]] bool isHackerNewsSource(const QString &text);
/// Reads "hn:8863", "hn:top", "hn:top:10", "hn:search:words", "hn:search:words:5" and the addresses of items
/// and lists. Usage says what is known.
[[nodiscard]] Result<HackerNewsSource> hackerNewsSource(const QString &text);

/// Where Hacker News is asked. Each base ends without a slash.
struct HackerNewsEndpoints {
    QStringList firebase; ///< the first that knows an item is used
    QString algolia;
    bool configured = false; ///< by the person: may lie in the own network
};

/// The public ones, or those below an address that the person configured: the base of item/ID.json, with or
/// without its "/v0". The search is asked at the same server ("/api/v1") unless `searchBase` says another.
[[nodiscard]] Result<HackerNewsEndpoints> hackerNewsEndpoints(const QString &base,
                                                              const QString &searchBase = {});

/// The addresses that list ids, to be tried in this order.
[[nodiscard]] QStringList listAddresses(const HackerNewsEndpoints &endpoints,
                                        const HackerNewsSource &source);
/// The ids in what such an address answered, at most `source.count`. BadInput when it is no list.
[[nodiscard]] Result<QStringList> listedIds(const QByteArray &bytes,
                                            const HackerNewsSource &source);

} // namespace rapporteur
