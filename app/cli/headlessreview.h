// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reviewfile.h"
#include "app/services/services.h"

namespace rapporteur::cli
{

/// What one line of a review file changed.
struct AppliedReview {
    RowId article = 0;
    QString title;
    int decisions = 0, annotations = 0; ///< new or changed; what was there already does not count
    ReviewState state = ReviewState::Unreviewed;
    int revision = 0;
};

/// Applies what a line says about one article as one transaction: all of it, or on any error nothing. What
/// the review already holds is left alone, so that applying a file twice changes nothing the second time.
[[nodiscard]] Result<AppliedReview> applyReview(Workspace &workspace, Services &services,
                                                const QString &reviewer, const FileReview &line);

} // namespace rapporteur::cli
