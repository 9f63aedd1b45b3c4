// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"

namespace rapporteur
{

/// One line of the lossless export as the article it was made of. What belongs to a workspace alone (row numbers,
/// blocks of the text, the page's source) is not in a line. Spans count UTF-16 units again; those of evidence in
/// the page's source stay in code points. BadInput names the field.
[[nodiscard]] Result<ArticleDetail> articleFromJson(const Rubric &rubric, const QJsonObject &line);

/// The changes that made its reviews, oldest first, of article number 0. A review that came without any is one
/// change. BadInput names the field.
[[nodiscard]] Result<QList<ReviewChange>> changesFromJson(const QJsonObject &line,
                                                          const ArticleDetail &article);

} // namespace rapporteur
