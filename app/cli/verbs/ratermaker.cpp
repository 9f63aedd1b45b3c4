// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/ratermaker.h"

#include "core/runs/asking/modelrater.h"

namespace rapporteur::cli
{

Status RaterMaker::makePrompts()
{
    if (m_prompts)
        return {};
    Result<PromptMaker> prompts = PromptMaker::make(m_workspace->rubric());
    if (!prompts)
        return std::unexpected(prompts.error());
    m_prompts = std::make_shared<const PromptMaker>(*std::move(prompts));
    return {};
}

Status RaterMaker::use(const ModelAccess &access)
{
    m_access = access;
    return makePrompts();
}

Result<std::unique_ptr<RunRater>> RaterMaker::rater(Mode mode, Target target)
{
    if (!m_access)
        return m_session.services.rulesRater(m_workspace->rubric());
    return std::make_unique<ModelRater>(m_session.services.asker(), m_workspace, m_prompts,
                                        m_access->setup, m_access->key, mode, target);
}

Result<Rater> RaterMaker::identity(Mode mode, Target target)
{
    if (m_access)
        return raterOf(m_access->setup, m_prompts->templateSha256(promptKind(mode, target)));
    const Result<std::unique_ptr<RunRater>> rules = m_session.services.rulesRater(
        m_workspace->rubric());
    if (!rules)
        return failureOf(rules);
    return (*rules)->rater();
}

Result<std::unique_ptr<RunRater>> RaterMaker::raterOfRun(const Run &run, const SpendCaps &caps,
                                                         int concurrency)
{
    if (run.rater.kind == RaterKind::Rules)
        return m_session.services.rulesRater(m_workspace->rubric());
    const Result<ModelAccess> access = accessFor(m_session, run.rater, caps, concurrency);
    if (!access)
        return failureOf(access);
    if (const Status made = makePrompts(); !made)
        return std::unexpected(made.error());
    return std::make_unique<ModelRater>(m_session.services.asker(), m_workspace, m_prompts,
                                        access->setup, access->key, run.mode, run.target);
}

} // namespace rapporteur::cli
