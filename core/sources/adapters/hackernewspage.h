// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// Whether markup is a page of Hacker News, saved by whatever program: told from its head line.
[[nodiscard]] bool isHackerNewsPage(const QByteArray &bytes);

/// Reads a saved page: an item with its comments (markup of 2013 and of today, first and later pages), or a
/// list of stories as candidates. Empty for other pages of the site. Nothing of it carries the tokens that
/// such pages have for the person who was logged in.
[[nodiscard]] std::optional<SourceReading> readHackerNewsPage(const QByteArray &bytes,
                                                              const QString &origin);

/// The same bytes without the tokens in addresses and forms that let whoever has them vote or log out in
/// somebody's name; of the same length, so that positions stay.
[[nodiscard]] QByteArray withoutTokens(QByteArray page);

} // namespace rapporteur
