// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fieldreader.h"
#include "core/review/review.h"

#include <QCoreApplication>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct StateName {
    ReviewState state;
    QLatin1StringView name;
};
constexpr std::array StateNames{
    StateName{ReviewState::Unreviewed, "unreviewed"_L1},
    StateName{ReviewState::Draft, "draft"_L1},
    StateName{ReviewState::Submitted, "submitted"_L1},
    StateName{ReviewState::Adjudicated, "adjudicated"_L1},
};

constexpr int RecordLimit = 100'000; ///< decisions or annotations of one review

void readDecisions(FieldReader &fields, Review &review)
{
    const QJsonArray decisions = fields.array("decisions"_L1, RecordLimit);
    for (const QJsonValue &entry : decisions) {
        const auto decision = decisionFromJson(entry.toObject());
        if (!decision)
            return fields.fail(decision.error());
        if (review.decisions.contains(decision->cell))
            return fields.fail("decisions"_L1,
                               QCoreApplication::translate("Review", "a cell is decided twice."));
        review.decisions.insert(decision->cell, *decision);
    }
}

void readLabels(const QJsonObject &json, FieldReader &fields, Review &review)
{
    if (!json.contains("labels"_L1))
        return;
    const QJsonArray labels = fields.array("labels"_L1, RecordLimit);
    for (const QJsonValue &entry : labels) {
        const auto decision = labelDecisionFromJson(entry.toObject());
        if (!decision)
            return fields.fail(decision.error());
        if (review.labels.contains(decision->field))
            return fields.fail("labels"_L1,
                               QCoreApplication::translate("Review", "a label is decided twice."));
        review.labels.insert(decision->field, *decision);
    }
}

void readAnnotations(FieldReader &fields, Review &review)
{
    const QJsonArray annotations = fields.array("annotations"_L1, RecordLimit);
    for (const QJsonValue &entry : annotations) {
        const auto annotation = annotationFromJson(entry.toObject());
        if (!annotation)
            return fields.fail(annotation.error());
        review.annotations.append(*annotation);
    }
}

} // namespace

QString reviewStateName(ReviewState state)
{
    for (const StateName &entry : StateNames) {
        if (entry.state == state)
            return entry.name;
    }
    return {};
}

ReviewState reviewStateNamed(QStringView name)
{
    for (const StateName &entry : StateNames) {
        if (entry.name == name)
            return entry.state;
    }
    return ReviewState::Unreviewed;
}

QJsonObject toJson(const Review &review)
{
    QJsonArray decisions;
    for (const Decision &decision : review.decisions)
        decisions.append(toJson(decision));
    QJsonArray annotations;
    for (const Annotation &annotation : review.annotations)
        annotations.append(toJson(annotation));
    QJsonObject json{
        {u"article"_s, review.article},
        {u"reviewer"_s, review.reviewer},
        {u"state"_s, reviewStateName(review.state)},
        {u"revision"_s, review.revision},
        {u"flagged"_s, review.flagged},
        {u"blind"_s, review.blind},
        {u"gate_overruled"_s, review.gateOverruled},
        {u"note"_s, review.note},
        {u"base_evaluation"_s, review.baseEvaluation},
        {u"decisions"_s, decisions},
        {u"annotations"_s, annotations},
        {u"started_at"_s, timeToJson(review.startedAt)},
        {u"updated_at"_s, timeToJson(review.updatedAt)},
        {u"submitted_at"_s, timeToJson(review.submittedAt)},
        {u"active_seconds"_s, review.activeSeconds},
    };
    // Reviews without them are kept as they were before labels could be decided.
    if (!review.labels.isEmpty()) {
        QJsonArray labels;
        for (const LabelDecision &decision : review.labels)
            labels.append(toJson(decision));
        json.insert(u"labels"_s, labels);
    }
    return json;
}

Result<Review> reviewFromJson(const QJsonObject &json)
{
    FieldReader fields(json, u"review"_s);
    Review review;
    review.article = fields.integer("article"_L1, 0, std::numeric_limits<qint64>::max());
    review.reviewer = fields.text("reviewer"_L1, 1000);
    const QString state = fields.text("state"_L1, 20);
    review.state = reviewStateNamed(state);
    review.revision = static_cast<int>(
        fields.integer("revision"_L1, 0, std::numeric_limits<int>::max()));
    review.flagged = fields.flag("flagged"_L1);
    review.blind = fields.flag("blind"_L1);
    review.gateOverruled = fields.flag("gate_overruled"_L1);
    review.note = fields.text("note"_L1);
    review.baseEvaluation = fields.text("base_evaluation"_L1, 100);
    readDecisions(fields, review);
    readLabels(json, fields, review);
    readAnnotations(fields, review);
    review.startedAt = fields.time("started_at"_L1);
    review.updatedAt = fields.time("updated_at"_L1);
    review.submittedAt = fields.time("submitted_at"_L1);
    review.activeSeconds = fields.integer("active_seconds"_L1, 0,
                                          std::numeric_limits<qint64>::max());
    if (reviewStateName(review.state) != state)
        fields.fail("state"_L1,
                    QCoreApplication::translate("Review", "it names no state of a review."));
    if (fields.error())
        return std::unexpected(*fields.error());
    return review;
}

} // namespace rapporteur
