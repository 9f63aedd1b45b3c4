// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/modelsetup.h"
#include "core/store/article.h"

namespace rapporteur
{

/// What is asked about an article: whoever shows, counts or sends a question makes it here, so that all see the
/// same. `materialTokens`: the most that the text may count; 0: what the model's context leaves of it.
/// Errors are those of PromptMaker::prompt.
[[nodiscard]] Result<Prompt> questionAbout(const ModelSetup &setup, const PromptMaker &prompts,
                                           const ArticleDetail &article, Mode mode, Target target,
                                           qint64 materialTokens = 0);

} // namespace rapporteur
