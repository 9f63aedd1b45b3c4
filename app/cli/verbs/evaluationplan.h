// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs/modelchoice.h"

namespace rapporteur::cli
{

/// What `evaluate` was asked for, read from its options.
struct EvaluateSettings {
    std::optional<Target> target; ///< empty: the text, or the discussion where there is no text
    Mode mode = Mode::Full;
    std::optional<ModelChoice> model; ///< empty: the built-in rater
    RunSelection selection = RunSelection::New;
    QStringList articles; ///< numbers, identifiers or addresses; empty: all
    int concurrency = 1;
    int maxAttempts = 5;
    bool dryRun = false, json = false;
};

/// A run to start, one a target.
struct PlannedRun {
    Target target = Target::Article;
    QList<RowId> articles;
};

struct EvaluationPlan {
    QList<Run> unfinished; ///< runs of the same rater that were parked or cut off
    QList<PlannedRun> runs;
    int gated = 0; ///< left out: only a wall is there
    int withoutText = 0; ///< left out: nothing to read
};

/// Looks through the workspace for what can be evaluated. Articles named in the settings are taken even
/// behind a gate: naming them overrules it.
[[nodiscard]] Result<EvaluationPlan> planEvaluation(const Workspace &workspace,
                                                    const EvaluateSettings &settings,
                                                    const Rater &rater);

/// Calls `visit` for each evaluation that the plan would make with this selection; reads the whole workspace.
/// Returns how many there are, those of unfinished runs included, which are not visited.
[[nodiscard]] Result<int> forecastCalls(
    const Workspace &workspace, const EvaluationPlan &plan, const EvaluateSettings &settings,
    const Rater &rater,
    const std::function<void(const ArticleDetail &article, Target target)> &visit = {});

} // namespace rapporteur::cli
