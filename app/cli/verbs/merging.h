// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/export/merging.h"

namespace rapporteur::cli
{

/// Takes sources into a workspace one after another and prints what became of each: text, or one JSON object a line.
/// The exit code.
[[nodiscard]] int mergeSources(Session &session, Workspace &workspace, const QStringList &sources,
                               const MergeOptions &options, bool json);

} // namespace rapporteur::cli
