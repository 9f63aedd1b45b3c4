// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/agreementreport.h"
#include "core/store/article.h"

namespace rapporteur
{

/// Whose judgements are compared, and on which articles.
struct AgreementQuery {
    AgreementOptions options;
    QStringList raters; ///< keys or names; empty: everybody. A name chooses all raters that bear it
    bool drafts = false; ///< reviews that are not submitted count too
    bool splitBlind = false; ///< each person twice: what was decided blind, and after the reveal
    bool overTime =
        false; ///< first submissions and first evaluations as raters of their own, where
    ///< there are later ones: a rater with itself over time
    Target target = Target::Article;
    QueueQuery filter; ///< articles, but for those that its reviewer may not see yet (blind);
    ///< limit and order are not looked at
};

} // namespace rapporteur
