// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"

#include <QRandomGenerator>

namespace rapporteur::bench
{

/// Articles and evaluations that look like real ones to a database: Zipf-distributed words, 2 KB of text
/// by default, 31 rows with witnesses. The same seed gives the same bytes.
class Generator
{
public:
    explicit Generator(Rubric rubric, quint32 seed = 1);

    [[nodiscard]] QString text(qsizetype length);
    [[nodiscard]] Document document(int number, qsizetype length = 2'000);
    [[nodiscard]] Evaluation evaluation(int number, const Document &document);
    [[nodiscard]] CommentTree comments(int count);
    [[nodiscard]] ArticleImport article(int number, int evaluations, qsizetype length = 2'000);

private:
    [[nodiscard]] const QString &word();

    Rubric m_rubric;
    QRandomGenerator m_random;
    QStringList m_words;
};

} // namespace rapporteur::bench
