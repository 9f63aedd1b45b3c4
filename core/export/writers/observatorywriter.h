// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/writer.h"

namespace rapporteur
{

/// A JSON array of evaluation documents in the Observatory's 3.7 format, one an article: the evaluation
/// that the review stands on with the person's decisions on top, or the evaluation alone where there is no
/// review. All figures are recomputed. Which review: the one of `ExportOptions::reviewer`, else the one
/// submitted last, else the one changed last. Articles without any score are left out.
class ObservatoryWriter final : public ExportWriter
{
public:
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &out) override;

private:
    Rubric m_rubric;
    ExportOptions m_options;
    bool m_first = true;
};

/// The evaluation with a person's decisions in its rows: what stands after the review. Without a base, the
/// decisions alone.
[[nodiscard]] Evaluation effectiveEvaluation(const Rubric &rubric, const Evaluation *base,
                                             const Review *review);

/// One evaluation as a document of the 3.7 format with recomputed rows and aggregates.
[[nodiscard]] QJsonObject observatoryDocument(const Rubric &rubric, const ArticleDetail &article,
                                              const Evaluation &evaluation, const Review *review);

} // namespace rapporteur
