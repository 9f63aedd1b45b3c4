// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace rapporteur
{

/// One article of a colleague: what was judged, and the changes that made its reviews (of article number 0).
struct IncomingArticle {
    ArticleDetail detail;
    QList<ReviewChange> changes;
    QString pageSource; ///< empty when the source does not hold it
    QList<QByteArray>
        rawAnswers; ///< one for each evaluation; empty when the source does not hold them
};

/// Goes through the articles of a file of JSON lines, a bundle or another workspace. `lost` gets what the source
/// cannot give. What `take` refuses ends it. Errors: see `mergeFrom`.
[[nodiscard]] Status forEachIncoming(const QString &source, const Rubric &rubric,
                                     const Clock &clock, QStringList &lost,
                                     const std::function<Status(const IncomingArticle &)> &take);

} // namespace rapporteur
