// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"
#include "core/store/event.h"

namespace rapporteur::cli
{

/// What `show` knows about one article.
struct ShownArticle {
    ArticleDetail detail;
    QList<Event> events;
};

/// The object of `show --json`; with the comments as a tree when `thread` is wanted.
[[nodiscard]] QByteArray articleJson(const Rubric &rubric, const ShownArticle &article,
                                     bool thread);

} // namespace rapporteur::cli
