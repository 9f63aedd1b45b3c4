// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/reportcard.h"
#include "core/export/writer.h"

namespace rapporteur
{

/// A page of Markdown about how each model, prompt and the rules do against submitted reviews. Articles that no
/// machine rated are left out.
class ReportCardWriter final : public ExportWriter
{
public:
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &out) override;

private:
    Rubric m_rubric;
    std::optional<ReportCards> m_cards;
};

/// What to mend in a prompt: the cells that submitted reviews changed, by model and prompt, grouped by the reason
/// given, each with the machine's facts and the person's words. Markdown; memory grows with the changed cells.
class WorksheetWriter final : public ExportWriter
{
public:
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &out) override;

private:
    struct Disputed {
        int cells = 0;
        QByteArray rows;
    };
    Rubric m_rubric;
    std::map<std::pair<QString, QString>, Disputed> m_disputed; ///< by rater and reason code
    std::map<QString, Rater> m_raters;
};

} // namespace rapporteur
