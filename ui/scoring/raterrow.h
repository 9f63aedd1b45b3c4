// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/openarticle.h"

namespace rapporteur
{

/// One rater of the open article, as it is shown beside the others: a letter that stays the same while
/// the article is open, and what it says about one provision.
struct RaterRow {
    QString id; ///< evaluation id, or "person:NAME"
    QString letter;
    QString name;
    RaterKind kind = RaterKind::Model;
    bool judged = false; ///< its values stand where nothing was decided
    bool given = false; ///< it has a row for this provision
    PerChannel<Score> scores = {};
    QString evidence = {}, directions = {};
    bool operator==(const RaterRow &) const = default;
};

/// All raters of the article on one provision, oldest first; other people's reviews after the machines,
/// the current person not among them.
[[nodiscard]] QList<RaterRow> raterRows(const OpenArticle &article, int provision);

/// A statement given for a provision, or a note on one of its cells.
struct RaterStatement {
    enum class Kind { Note, Fact, Inference };
    QString rater; ///< letter
    Kind kind = Kind::Fact;
    int channel = -1;
    QString text;
    QString quote; ///< where it differs from the text
    Grounding grounding;
    bool operator==(const RaterStatement &) const = default;
};

/// What the raters say about a provision: rater by rater, the judged one first; facts, then inferences,
/// then notes.
[[nodiscard]] QList<RaterStatement> statements(const OpenArticle &article, int provision);

/// "✓ exact", "≈ paraphrase", "✗ absent": how well a statement stands in the content.
[[nodiscard]] QString groundingText(const RaterStatement &statement);

} // namespace rapporteur
