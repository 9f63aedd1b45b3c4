// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/sourceformat.h"
#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// Makes source items of the bytes of one file or answer; never uses the network and never fails as a
/// whole: what could not be read is in `issues`, errors naming `origin` and the place. Knows HTML (pages of
/// Hacker News as discussions), Markdown, plain text, JSON lines and CSV of articles, discussions of Hacker News,
/// Lobsters, Reddit, Discourse, Lemmy and dev.to, feeds, archives of pages, and what the Observatory gives.
[[nodiscard]] SourceReading readSource(const QByteArray &bytes, const QString &origin,
                                       SourceFormat format = SourceFormat::Auto);

} // namespace rapporteur
