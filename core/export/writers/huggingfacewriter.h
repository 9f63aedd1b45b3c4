// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcells.h"
#include "core/scoring/agreementreport.h"

namespace rapporteur
{

/// A folder as the Hugging Face Hub loads it: `data/train.jsonl`, `validation.jsonl`, `test.jsonl` with a row a
/// cell, and a dataset card. An article's split follows from its domain alone, so no domain is in two splits.
class HuggingFaceWriter final : public FolderWriter
{
public:
    Status begin(ExportFiles &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(ExportFiles &out, const ExportArticle &article) override;
    Status end(ExportFiles &out) override;

private:
    struct Split {
        qint64 rows = 0, bytes = 0;
        int articles = 0;
    };
    [[nodiscard]] QByteArray card() const;

    Rubric m_rubric;
    ExportOptions m_options;
    QMap<QString, Split> m_splits;
    QSet<QString> m_languages;
    qint64 m_human = 0, m_machine = 0;
};

/// "train" for 8 domains of 10, "validation" and "test" for one each, by a hash of the domain; of the address or
/// the title where there is no domain.
[[nodiscard]] QString splitOf(const QueueRow &article);

/// The rubric for people: provisions, channels, evidence, classes, content types, reason codes. Markdown.
[[nodiscard]] QByteArray codebook(const Rubric &rubric);

/// The figures of agreement for people, Markdown; empty without a report.
[[nodiscard]] QByteArray agreementText(const AgreementReport *report);

/// A number with a point, and no sign before nothing: "-0.35", "0.000".
[[nodiscard]] QByteArray decimals(double value, int places);

/// Text of others on one line of Markdown: nothing in it is markup.
[[nodiscard]] QString markdownLine(const QString &text);

} // namespace rapporteur
