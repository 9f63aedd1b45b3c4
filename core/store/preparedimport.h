// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"
#include "core/store/evaluationtable.h"

namespace rapporteur
{

/// An import with everything that can be computed outside the writer's thread: hashes, compressed
/// sources, JSON, words for the index, headline figures.
struct PreparedImport {
    ArticleImport import; ///< without page source, payload and evaluations, which are below
    Utf8 text;
    Utf8 searchTitle, searchText;
    QByteArray structure; ///< JSON
    QByteArray html; ///< compressed source
    QByteArray raw; ///< compressed payload, only where it differs from the decoded source
    QString textSha256; ///< hexadecimal; empty without text
    QString urlKey, domain, titleKey;
    int words = 0;
    bool hasContent = false; ///< there is a text or a page; else only comments or evaluations came
    QList<EvaluationRecord> evaluations;
};

[[nodiscard]] PreparedImport prepareImport(const Rubric &rubric, ArticleImport import);

} // namespace rapporteur
