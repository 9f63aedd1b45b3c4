// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/sourceformat.h"
#include "core/sources/fetching/snapshot.h"
#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// Source items of a page as it was fetched, as if it had been read from a file: the kind is told from the
/// bytes, the server's word counts where they leave it open. Bytes, final address, headers (the status as
/// ":status"), charset and time go with each item.
[[nodiscard]] SourceReading readSnapshot(const Snapshot &snapshot,
                                         SourceFormat format = SourceFormat::Auto);

/// Puts a fetched page under an item that so far is a discussion with the address of an article.
void addPage(SourceItem &item, const SourceItem &page);

} // namespace rapporteur
