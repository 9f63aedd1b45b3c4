// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace rapporteur
{

/// What one rater says of a cell; the kinds of nothing are never pooled.
enum class CellStand {
    Missing, ///< not evaluated, or not decided
    NoData,
    Abstained,
    Scored
};

struct ComparedValue {
    CellStand stand = CellStand::Missing;
    double value = 0; ///< of a scored one
    bool operator==(const ComparedValue &) const = default;
};

/// One column: an evaluation, or a person's review.
struct ComparedRater {
    QString id; ///< of the evaluation, or "person:NAME"
    QString name;
    RaterKind kind = RaterKind::Model;
    QMap<CellKey, ComparedValue> values; ///< a cell that is not there is missing
    bool operator==(const ComparedRater &) const = default;
};

/// One line: a cell and how far apart those are who scored it.
struct ComparedCell {
    CellKey cell;
    QList<ComparedValue> values; ///< in the order of the raters
    double spread = 0; ///< greatest minus least score; 0 with fewer than two
    bool split = false; ///< somebody scored it and somebody says there is no data
    bool operator==(const ComparedCell &) const = default;
};

[[nodiscard]] ComparedRater comparedEvaluation(const Evaluation &evaluation);
[[nodiscard]] ComparedRater comparedReview(const Review &review);

/// All cells of the rubric, in its order, channel by channel within a provision.
[[nodiscard]] QList<ComparedCell> comparedCells(const Rubric &rubric,
                                                const QList<ComparedRater> &raters);

/// Two raters over all cells.
struct PairFigures {
    int both = 0; ///< cells that both scored
    int sameSign =
        0; ///< of those: both within the dead zone around 0, or both beyond it on one side
    int sameClass = 0; ///< of those: in the same band of the rubric
    double meanDifference = 0; ///< mean |a − b| over those; 0 when there are none
    int onlyOne = 0; ///< cells that one scored and the other says have no data
    bool operator==(const PairFigures &) const = default;
};

/// `deadZone`: values up to this far from 0 count as having no sign.
[[nodiscard]] PairFigures pairFigures(const Rubric &rubric, const ComparedRater &one,
                                      const ComparedRater &other, double deadZone);

/// What may have made two evaluations of one rater differ. None of them: chance alone.
enum class DifferenceCause { Text, Prompt, Model, Settings, Mode };
[[nodiscard]] QList<DifferenceCause> differenceCauses(const Evaluation &one, int oneTextVersion,
                                                      const Evaluation &other,
                                                      int otherTextVersion);

} // namespace rapporteur
