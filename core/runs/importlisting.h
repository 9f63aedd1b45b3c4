// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importchoice.h"
#include "core/store/workspace.h"

#include <atomic>

namespace rapporteur
{

/// What there is to choose from, before anything is stored.
struct ImportListing {
    QList<ImportChoice> choices;
    Issues
        issues; ///< what was left out, cut or odd; choices that cannot be taken name their own fault
    std::optional<Error> error; ///< there is nothing to choose from
};

/// A listing under way: looked at from another thread.
struct ListingRun {
    std::atomic_bool cancelled = false;
    std::function<void(int done, int total, const QString &name)> progress = {};
};

/// The mappings that people gave tables before, by `headerKey`.
using KnownMappings = QHash<QString, ColumnMapping>;
/// What a table is known by: the names of its columns.
[[nodiscard]] QString headerKey(const QStringList &header);

/// Looks into files and folders: what each is, the pages of archives, the entries of lists, the columns of tables.
/// Pages are read for their titles as long as there are not too many.
[[nodiscard]] ImportListing listPaths(const QStringList &paths, const KnownMappings &mappings,
                                      ListingRun &run);

/// The entries of a list as choices. `source` is where the list came from.
[[nodiscard]] QList<ImportChoice> choicesOf(const QList<SourceCandidate> &candidates,
                                            const QString &source);

/// Marks what is in the workspace already and what comes twice, by address. Blocking.
void markKnown(QList<ImportChoice> &choices, const Workspace &workspace);

} // namespace rapporteur
