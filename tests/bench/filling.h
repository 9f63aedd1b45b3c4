// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rubric/rubric.h"
#include "core/store/workspace.h"
#include "tests/bench/generator.h"

namespace rapporteur::bench
{

/// The system's clock, and the rubric of all rows.
[[nodiscard]] const Clock &clock();
[[nodiscard]] Rubric rubric();

/// The workspace, or the end of the program with the reason.
[[nodiscard]] std::shared_ptr<Workspace> finished(
    QFuture<Result<std::shared_ptr<Workspace>>> opening);

/// Imports `articles` generated articles in batches of 500, at most two batches waiting.
void fill(Workspace &workspace, int articles, int evaluations, Generator &generator);

/// Makes a workspace whose first `rich` articles have long texts, `evaluations` raters and a thread; the others are
/// short with one rater.
void fillWorkspace(const QString &path, int articles, int evaluations, qsizetype length,
                   int comments, int rich);

} // namespace rapporteur::bench
