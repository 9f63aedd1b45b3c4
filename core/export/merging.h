// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace rapporteur
{

/// A cell that two people, or one person in two copies, judged differently, or where the copies hold two reviews of
/// one person that cannot both stand.
struct MergeConflict {
    QString article, title; ///< identifier and title
    std::optional<CellKey> cell; ///< empty: the reviews as a whole
    QString here, there; ///< reviewers
    Score hereValue, thereValue;
    bool operator==(const MergeConflict &) const = default;
};

struct MergeReport {
    QString origin;
    int articles = 0; ///< looked at
    int added = 0, known = 0; ///< of them
    int otherText =
        0; ///< known with another text, which was not taken: evidence in it has no place here
    int evaluations = 0, changes = 0; ///< new here
    int keptApart =
        0; ///< reviews of one person that were changed in both copies: the one here stands
    qint64 conflicts = 0;
    QList<MergeConflict> conflictList; ///< at most `MostConflicts`
    QStringList lost; ///< what the source cannot give, for people
    bool operator==(const MergeReport &) const = default;
};
inline constexpr qsizetype MostConflicts = 10'000;

struct MergeOptions {
    bool dryRun = false; ///< count, and write nothing
};

/// Takes what a source holds into a workspace: articles are matched by identifier or address, evaluations and reviews
/// are kept apart by who made them, and what is known already is not taken twice. The source is a file of complete
/// JSON lines, a bundle (folder or ZIP), or another workspace, which is opened read-only. An article is taken whole
/// or not at all. `goOn` is asked after each article. Errors: BadInput names the file and line; Foreign when it was
/// scored with another rubric; those of opening a workspace.
[[nodiscard]] Result<MergeReport> mergeFrom(Workspace &workspace, const QString &source,
                                            const Clock &clock, const MergeOptions &options = {},
                                            const std::function<bool(int articles)> &goOn = {});

} // namespace rapporteur
