// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/questiontext.h"

namespace rapporteur
{

Result<Prompt> questionAbout(const ModelSetup &setup, const PromptMaker &prompts,
                             const ArticleDetail &article, Mode mode, Target target,
                             qint64 materialTokens)
{
    RandomIdSource marks;
    PromptInput input;
    input.kind = promptKind(mode, target);
    input.document = &article.document;
    if (input.kind == PromptKind::Discussion)
        input.discussion = &article.comments;
    input.materialTokens = materialTokens;
    Result<Prompt> prompt = prompts.prompt(input, marks);
    const qint64 context = setup.contextTokens;
    if (!prompt || context <= 0 || materialTokens > 0)
        return prompt;
    // The text gets what the rest of the question and the answer leave of the context.
    const qint64 cap = plannedCall(setup, *prompt).outputCap;
    if (prompt->systemTokens + prompt->messageTokens + cap <= context)
        return prompt;
    PromptInput bare = input;
    bare.materialTokens = 1;
    const Result<Prompt> frame = prompts.prompt(bare, marks);
    if (!frame)
        return frame;
    input.materialTokens = materialBudget(context, frame->systemTokens + frame->messageTokens, cap);
    return prompts.prompt(input, marks);
}

} // namespace rapporteur
