// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/preparation.h"

namespace rapporteur
{

/// One stored answer of the sample: its file and the rater that it stands for.
struct SampleAnswer {
    QString file, rater, model;
    Target target = Target::Article;
    Mode mode = Mode::Full;
};

/// One article of the sample's manifest; files are named from the sample's folder.
struct SampleArticle {
    QString name; ///< "build-tools"
    QString file; ///< page; empty for a post that is only a discussion
    QString thread; ///< discussion; may be empty
    QString url, title, contentType;
    QDateTime fetchedAt;
    QList<SampleAnswer> answers;
};

/// The articles of the sample shipped with the program.
[[nodiscard]] Result<QList<SampleArticle>> sampleArticles();

/// Reads the files of one article and makes it whole: page, discussion, answers of their sample raters.
[[nodiscard]] Prepared prepareSample(const SampleArticle &sample,
                                     const PreparationContext &context);

} // namespace rapporteur
