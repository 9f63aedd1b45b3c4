// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs/evaluationplan.h"

namespace rapporteur::cli
{

/// Makes the raters of a command, one a run: the built-in one, or a model with what all its runs share.
class RaterMaker
{
public:
    RaterMaker(Session &session, std::shared_ptr<Workspace> workspace)
        : m_session(session)
        , m_workspace(std::move(workspace))
    {}

    /// From now on this model, in place of the built-in rater. Error: Internal, for a template that is wrong.
    [[nodiscard]] Status use(const ModelAccess &access);
    [[nodiscard]] Result<std::unique_ptr<RunRater>> rater(Mode mode, Target target);
    /// Who rates, without anybody being asked.
    [[nodiscard]] Result<Rater> identity(Mode mode, Target target);
    /// The rater of a run that was begun earlier, by its own settings.
    [[nodiscard]] Result<std::unique_ptr<RunRater>> raterOfRun(const Run &run,
                                                               const SpendCaps &caps,
                                                               int concurrency);
    [[nodiscard]] bool asksModel() const { return m_access.has_value(); }

private:
    [[nodiscard]] Status makePrompts();

    Session &m_session;
    std::shared_ptr<Workspace> m_workspace;
    std::optional<ModelAccess> m_access;
    std::shared_ptr<const PromptMaker> m_prompts;
};

} // namespace rapporteur::cli
