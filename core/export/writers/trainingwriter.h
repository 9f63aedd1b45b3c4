// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prompts/promptmaker.h"
#include "core/export/exportcells.h"

namespace rapporteur
{

/// What an example for training looks like.
enum class TrainingShape {
    OpenAiMessages, ///< {"messages"}: chat fine-tuning
    OpenAiPreference, ///< {"input", "preferred_output", "non_preferred_output"}
    TrlCompletion, ///< {"prompt", "completion"}: supervised fine-tuning
    TrlPreference, ///< {"prompt", "chosen", "rejected"}
    TrlJudged ///< {"prompt", "completion", "label"}: whether the person left every decided cell as it was
};

/// Examples from submitted reviews: the question that a model would be asked about the article, the answer as the
/// person corrected it, and the machine's own. Both answers are written alike, so that a pair differs only in
/// what was corrected. Left out: articles without text, without a submitted review of an evaluation of all
/// rows, and, where two answers are compared, those that nobody corrected. An abstained cell keeps the machine's
/// value. OpenAI's shapes refuse keys of others, so who and when stand in TRL's alone.
class TrainingWriter final : public ExportWriter
{
public:
    explicit TrainingWriter(TrainingShape shape)
        : m_shape(shape)
    {}
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &) override { return {}; }

private:
    TrainingShape m_shape;
    ExportOptions m_options;
    std::optional<PromptMaker> m_prompts;
};

} // namespace rapporteur
