// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/fetcher.h"
#include "core/sources/fetching/hackernewssource.h"

namespace rapporteur
{

/// The way to the web that the program gives its windows. What is empty becomes the real thing.
struct WebServices {
    /// Makes a way to the web that may ask these hosts of the own network, too.
    std::function<std::unique_ptr<Fetcher>(const AllowedHosts &)> fetcher = {};
    std::optional<HackerNewsEndpoints> hackerNews = {};
};

} // namespace rapporteur
