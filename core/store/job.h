// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/evaluation/evaluation.h"

#include <QDateTime>

namespace rapporteur
{

enum class JobState { Queued, Claimed, Asked, Answered, Stored, Waiting, Dead, Cancelled };

/// One evaluation to make: article (or its discussion) × rater × mode. Durable; survives any crash.
struct Job {
    RowId id = 0;
    RowId run = 0;
    RowId article = 0;
    Target target = Target::Article;
    Mode mode = Mode::Full;
    JobState state = JobState::Queued;
    int attempts = 0;
    QString lastError;
    QDateTime notBefore; ///< for Waiting
    QString leaseOwner;
    QDateTime leaseUntil; ///< after it, anyone may claim the job again
    bool operator==(const Job &) const = default;
};

/// A batch of evaluations asked for together.
struct Run {
    RowId id = 0;
    QString uuid;
    Rater rater;
    Target target = Target::Article;
    Mode mode = Mode::Full;
    quint32 seed = 0; ///< of the order
    int maxAttempts = 5;
    bool parked = false; ///< paused by a person or by closing the workspace
    QDateTime createdAt;
};

/// A job that was given up and that nobody has tried again since.
struct DeadJob {
    RowId job = 0, article = 0;
    QString title; ///< of the article
    Run run; ///< that it belonged to: rater, target and mode
    int attempts = 0;
    QString reason;
    bool operator==(const DeadJob &other) const
    {
        return job == other.job && title == other.title && attempts == other.attempts
            && reason == other.reason;
    }
};

struct RunCounts {
    int queued = 0, running = 0, waiting = 0, stored = 0, dead = 0, cancelled = 0;

    [[nodiscard]] int total() const
    {
        return queued + running + waiting + stored + dead + cancelled;
    }
    [[nodiscard]] int open() const { return queued + running + waiting; }
    bool operator==(const RunCounts &) const = default;
};

enum class RunSelection {
    New,
    Failed,
    All
}; ///< not yet evaluated by this rater; dead before; everything

[[nodiscard]] QString jobStateName(JobState state); ///< "queued", …

} // namespace rapporteur
