// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewsession.h"

#include <tuple>

namespace rapporteur
{

namespace
{

int rank(RaterKind kind)
{
    switch (kind) {
    case RaterKind::Model:
        return 4;
    case RaterKind::Import:
        return 3;
    case RaterKind::Rules:
        return 2;
    case RaterKind::Validator:
        return 1;
    case RaterKind::Person:
        break; // a colleague's scores are compared with, never built upon unseen
    }
    return 0;
}

int rank(Mode mode)
{
    switch (mode) {
    case Mode::Full:
        return 3;
    case Mode::Spot:
        return 2;
    case Mode::Lite:
        return 1;
    case Mode::Discussion:
        break;
    }
    return 0;
}

} // namespace

QString preferredBase(const QList<Evaluation> &evaluations)
{
    const Evaluation *best = nullptr;
    const auto worth = [](const Evaluation &evaluation) {
        return std::tuple(
            evaluation.target == Target::Article, rank(evaluation.mode),
            rank(evaluation.rater.kind),
            evaluation.finishedAt.isValid() ? evaluation.finishedAt.toMSecsSinceEpoch() : 0);
    };
    for (const Evaluation &evaluation : evaluations) {
        if (rank(evaluation.rater.kind) > 0 && (!best || worth(evaluation) > worth(*best)))
            best = &evaluation;
    }
    return best ? best->id : QString();
}

} // namespace rapporteur
