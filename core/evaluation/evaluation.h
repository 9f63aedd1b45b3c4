// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/textspan.h"
#include "core/rubric/rubric.h"

#include <QDateTime>

namespace rapporteur
{

enum class RaterKind { Model, Rules, Person, Import, Validator };

/// Whoever scores. One kind of record for all.
struct Rater {
    RowId id = 0;
    RaterKind kind = RaterKind::Model;
    QString name; ///< for people: "Built-in rules", "claude-haiku-4.5"
    QString provider;
    QString model;
    QString settings; ///< JSON of what shapes its answers
    QString promptSha256;
    bool operator==(const Rater &) const = default;
};

enum class Mode { Full, Spot, Lite, Discussion };
enum class Target { Article, Discussion };

enum class GroundingLevel { Unchecked, Exact, Repaired, Paraphrase, Absent };
enum class GroundingPlace { Text, Source, Comment };

/// Where a quote was found.
struct Grounding {
    GroundingLevel level = GroundingLevel::Unchecked;
    GroundingPlace place = GroundingPlace::Text;
    QString commentId; ///< native id, when found in a comment
    TextSpan span; ///< in that text, UTF-16 units
    double similarity = 0; ///< 0…1, 1 for exact
    bool operator==(const Grounding &) const = default;
};

enum class WitnessKind { Fact, Inference };

/// A statement given in support of a row.
struct Witness {
    WitnessKind kind = WitnessKind::Fact;
    int channel = -1; ///< channel index, -1 when it was not said
    QString text;
    QString quote; ///< what is looked for in the content; empty: `text` itself
    Grounding grounding;
    bool operator==(const Witness &) const = default;
};

/// One cell with its raw and its repaired value. Human values are decisions of a review.
struct CellScore {
    Score raw;
    Score value; ///< after repairs; equal to raw when nothing was repaired
    QString note;
    bool operator==(const CellScore &) const = default;
};

/// Figures as the source claimed them, per row; kept and shown beside the recomputed ones.
struct ClaimedRow {
    Score combined, contextModifier, final;
    bool given = false; ///< the source carried such figures
    bool operator==(const ClaimedRow &) const = default;
};

/// One provision's row.
struct ScoreRow {
    int provision = 0; ///< number
    PerChannel<CellScore> cells;
    QString evidence; ///< letter, empty when missing
    QString directions; ///< letters, e.g. "FC"
    QList<Witness> witnesses;
    ClaimedRow claimed;
    bool operator==(const ScoreRow &) const = default;
};

/// One change the validator made, with its reason.
struct Repair {
    int provision = -1; ///< number, -1: the answer as a whole
    int channel = -1;
    QString
        code; ///< "evidence-cap", "clamped", "string-number", "section-name", "duplicate-section", …
    QString before;
    QString after;
    bool operator==(const Repair &) const = default;
};

struct DomainElement {
    QString id;
    Score modifier;
    QList<int> affects; ///< provision numbers
    QString note;
    bool operator==(const DomainElement &) const = default;
};

struct RightsTension {
    int first = 0, second = 0; ///< provision numbers
    QString label;
    bool operator==(const RightsTension &) const = default;
};

struct StoryLabels {
    QString theme;
    QString sentiment;
    QString summary;
    QList<RightsTension> tensions;
    bool operator==(const StoryLabels &) const = default;
};

struct Usage {
    qint64 inputTokens = 0, outputTokens = 0;
    std::optional<double> cost; ///< US dollars, empty when unpriced
    bool operator==(const Usage &) const = default;
};

/// One rater's scores for one article or discussion at one time. Never overwritten.
struct Evaluation {
    QString id; ///< UUID
    Rater rater;
    Mode mode = Mode::Full;
    Target target = Target::Article;
    QString schemaVersion;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString contentType; ///< code
    std::optional<PerChannel<double>> ownWeights; ///< valid own weights, else the type's apply
    QList<ScoreRow> rows; ///< in the rubric's order; lite: empty
    QList<DomainElement> domainProfile;
    bool domainProfileCached = false;
    StoryLabels labels;
    QJsonObject supplementary; ///< the signals by id, with the parts the rubric names
    QJsonObject lite; ///< lite answers: editorial, checks, confidence
    QJsonObject claimed; ///< aggregates as the source claimed them
    QList<Repair> repairs;
    Usage usage;
    double truncatedShare = 0; ///< 0…1 of the text that the rater did not see
    bool reused = false;

    [[nodiscard]] const ScoreRow *row(int provision) const;
    /// Own weights if given, else those of the content type.
    [[nodiscard]] PerChannel<double> weights(const Rubric &rubric) const;
    /// Sum of the domain profile's modifiers that list this provision, clamped to the rubric's limit.
    [[nodiscard]] double contextModifier(const Rubric &rubric, int provision) const;
    bool operator==(const Evaluation &) const = default;
};

[[nodiscard]] QString raterKindName(RaterKind kind); ///< "model", "rules", …
[[nodiscard]] RaterKind raterKindNamed(QStringView name);
[[nodiscard]] QString modeName(Mode mode); ///< "full", "spot", "lite", "discussion"
[[nodiscard]] Mode modeNamed(QStringView name);
[[nodiscard]] QString targetName(Target target);
[[nodiscard]] Target targetNamed(QStringView name);
[[nodiscard]] QString groundingName(GroundingLevel level); ///< "exact", "repaired", …
[[nodiscard]] GroundingLevel groundingNamed(QStringView name);
[[nodiscard]] QString groundingPlaceName(GroundingPlace place); ///< "text", "source", "comment"
[[nodiscard]] GroundingPlace groundingPlaceNamed(QStringView name);

} // namespace rapporteur
