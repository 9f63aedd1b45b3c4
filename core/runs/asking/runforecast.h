// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/modelsetup.h"
#include "core/store/workspace.h"

#include <atomic>

namespace rapporteur
{

class Asker;

/// What a run would ask.
struct RunWish {
    ModelSetup setup;
    Mode mode = Mode::Full;
    Target target = Target::Article;
    RunSelection selection = RunSelection::New;
    QList<RowId> articles; ///< empty: all that are not behind a gate
    std::optional<QueueQuery>
        queue; ///< instead of `articles`: what of this list is not behind a gate
};

/// The articles of a list that are not behind a gate; blocks, for the pool.
[[nodiscard]] Result<QList<RowId>> articlesIn(const Workspace &workspace, QueueQuery query);

/// One question as it would go out.
struct QuestionPreview {
    qsizetype place = 0, of = 0; ///< among the questions of the run, counted from 0
    QString title; ///< of the article
    Prompt prompt;
    QString address; ///< where it goes
    QByteArray body; ///< of the request, laid out for reading; the key is in a header and not here
    qint64 outputCap = 0; ///< the most tokens of the answer
};

/// Tells calls, tokens and money as ranges: which articles, as the store will choose them, and how long their
/// questions are, by the questions about at most a few hundred of them, spread evenly. Nothing is sent. `stop` ends
/// it early with Cancelled.
[[nodiscard]] QFuture<Result<Forecast>> forecastRun(std::shared_ptr<Workspace> workspace,
                                                    RunWish wish,
                                                    std::shared_ptr<std::atomic_bool> stop);

/// The question about one of the wish's articles, the one at `place` counted from 0, made in the way that it is sent:
/// only the random word around the text will be another. NotFound when the wish has no article there.
[[nodiscard]] QFuture<Result<QuestionPreview>> previewQuestion(std::shared_ptr<Workspace> workspace,
                                                               RunWish wish,
                                                               std::shared_ptr<Asker> asker,
                                                               qsizetype place = 0);

} // namespace rapporteur
