// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fieldreader.h"
#include "core/review/reviewchange.h"

#include <QCoreApplication>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct MarkName {
    ReviewMark mark;
    QLatin1StringView name;
};
constexpr std::array MarkNames{
    MarkName{ReviewMark::Flagged, "flagged"_L1},
    MarkName{ReviewMark::Blind, "blind"_L1},
    MarkName{ReviewMark::GateOverruled, "gate_overruled"_L1},
};

QString markName(ReviewMark mark)
{
    return std::ranges::find(MarkNames, mark, &MarkName::mark)->name;
}

template <typename Record>
QJsonValue optionalToJson(const std::optional<Record> &record)
{
    return record ? QJsonValue(toJson(*record)) : QJsonValue();
}

QJsonObject partToJson(const DecisionChange &change)
{
    return {{u"type"_s, u"decision"_s},
            {u"cell"_s, toJson(change.cell)},
            {u"before"_s, optionalToJson(change.before)},
            {u"after"_s, optionalToJson(change.after)}};
}

QJsonObject partToJson(const LabelChange &change)
{
    return {{u"type"_s, u"label"_s},
            {u"field"_s, change.field},
            {u"before"_s, optionalToJson(change.before)},
            {u"after"_s, optionalToJson(change.after)}};
}

QJsonObject partToJson(const AnnotationChange &change)
{
    return {{u"type"_s, u"annotation"_s},
            {u"annotation"_s, change.annotation},
            {u"before"_s, optionalToJson(change.before)},
            {u"after"_s, optionalToJson(change.after)}};
}

QJsonObject partToJson(const NoteChange &change)
{
    return {{u"type"_s, u"note"_s}, {u"before"_s, change.before}, {u"after"_s, change.after}};
}

QJsonObject partToJson(const MarkChange &change)
{
    return {{u"type"_s, u"mark"_s},
            {u"mark"_s, markName(change.mark)},
            {u"before"_s, change.before},
            {u"after"_s, change.after}};
}

QJsonObject partToJson(const BaseChange &change)
{
    return {{u"type"_s, u"base"_s}, {u"before"_s, change.before}, {u"after"_s, change.after}};
}

QJsonObject partToJson(const StateChange &change)
{
    return {{u"type"_s, u"state"_s},
            {u"before"_s, reviewStateName(change.before)},
            {u"after"_s, reviewStateName(change.after)},
            {u"revision_before"_s, change.revisionBefore},
            {u"revision_after"_s, change.revisionAfter},
            {u"submitted_before"_s, timeToJson(change.submittedBefore)},
            {u"submitted_after"_s, timeToJson(change.submittedAfter)},
            {u"active_seconds_before"_s, change.activeSecondsBefore},
            {u"active_seconds_after"_s, change.activeSecondsAfter}};
}

template <typename Record>
std::optional<Record> readOptional(FieldReader &fields, QLatin1StringView key,
                                   Result<Record> (*read)(const QJsonObject &))
{
    const auto json = fields.optionalObject(key);
    if (!json)
        return {};
    const Result<Record> record = read(*json);
    if (!record) {
        fields.fail(record.error());
        return {};
    }
    return *record;
}

DecisionChange readDecisionChange(FieldReader &fields)
{
    DecisionChange change;
    if (const auto cell = cellFromJson(fields.object("cell"_L1)))
        change.cell = *cell;
    else
        fields.fail(cell.error());
    change.before = readOptional<Decision>(fields, "before"_L1, decisionFromJson);
    change.after = readOptional<Decision>(fields, "after"_L1, decisionFromJson);
    if ((change.before && change.before->cell != change.cell)
        || (change.after && change.after->cell != change.cell))
        fields.fail(
            "cell"_L1,
            QCoreApplication::translate("ReviewChange", "its decisions are of another cell."));
    return change;
}

LabelChange readLabelChange(FieldReader &fields)
{
    LabelChange change;
    change.field = fields.text("field"_L1, 200);
    change.before = readOptional<LabelDecision>(fields, "before"_L1, labelDecisionFromJson);
    change.after = readOptional<LabelDecision>(fields, "after"_L1, labelDecisionFromJson);
    if ((change.before && change.before->field != change.field)
        || (change.after && change.after->field != change.field))
        fields.fail(
            "field"_L1,
            QCoreApplication::translate("ReviewChange", "its decisions are of another label."));
    return change;
}

AnnotationChange readAnnotationChange(FieldReader &fields)
{
    AnnotationChange change;
    change.annotation = fields.text("annotation"_L1, 100);
    change.before = readOptional<Annotation>(fields, "before"_L1, annotationFromJson);
    change.after = readOptional<Annotation>(fields, "after"_L1, annotationFromJson);
    if ((change.before && change.before->id != change.annotation)
        || (change.after && change.after->id != change.annotation))
        fields.fail("annotation"_L1,
                    QCoreApplication::translate("ReviewChange", "it is about another annotation."));
    return change;
}

MarkChange readMarkChange(FieldReader &fields)
{
    const QString name = fields.text("mark"_L1, 20);
    const auto known = std::ranges::find(MarkNames, name, &MarkName::name);
    if (known == MarkNames.end())
        fields.fail("mark"_L1, QCoreApplication::translate("ReviewChange", "it names no mark."));
    return {.mark = known == MarkNames.end() ? ReviewMark::Flagged : known->mark,
            .before = fields.flag("before"_L1),
            .after = fields.flag("after"_L1)};
}

ReviewState readState(FieldReader &fields, QLatin1StringView key)
{
    const QString name = fields.text(key, 20);
    const ReviewState state = reviewStateNamed(name);
    if (reviewStateName(state) != name)
        fields.fail(key,
                    QCoreApplication::translate("ReviewChange", "it names no state of a review."));
    return state;
}

StateChange readStateChange(FieldReader &fields)
{
    constexpr int MostRevisions = std::numeric_limits<int>::max();
    constexpr qint64 MostSeconds = std::numeric_limits<qint64>::max();
    return {
        .before = readState(fields, "before"_L1),
        .after = readState(fields, "after"_L1),
        .revisionBefore = static_cast<int>(fields.integer("revision_before"_L1, 0, MostRevisions)),
        .revisionAfter = static_cast<int>(fields.integer("revision_after"_L1, 0, MostRevisions)),
        .submittedBefore = fields.time("submitted_before"_L1),
        .submittedAfter = fields.time("submitted_after"_L1),
        .activeSecondsBefore = fields.integer("active_seconds_before"_L1, 0, MostSeconds),
        .activeSecondsAfter = fields.integer("active_seconds_after"_L1, 0, MostSeconds)};
}

ReviewPart readContent(FieldReader &fields, const QString &type)
{
    if (type == "decision"_L1)
        return readDecisionChange(fields);
    if (type == "label"_L1)
        return readLabelChange(fields);
    if (type == "annotation"_L1)
        return readAnnotationChange(fields);
    if (type == "mark"_L1)
        return readMarkChange(fields);
    if (type == "state"_L1)
        return readStateChange(fields);
    if (type == "base"_L1)
        return BaseChange{fields.text("before"_L1, 100), fields.text("after"_L1, 100)};
    if (type != "note"_L1)
        fields.fail("type"_L1,
                    QCoreApplication::translate("ReviewChange", "it names no kind of change."));
    return NoteChange{fields.text("before"_L1), fields.text("after"_L1)};
}

Result<ReviewPart> partFromJson(const QJsonObject &json, const QString &place)
{
    FieldReader fields(json, place);
    ReviewPart part = readContent(fields, fields.text("type"_L1, 20));
    if (fields.error())
        return std::unexpected(*fields.error());
    return part;
}

} // namespace

QJsonObject toJson(const ReviewChange &change)
{
    QJsonArray parts;
    for (const ReviewPart &part : change.parts)
        parts.append(std::visit([](const auto &content) { return partToJson(content); }, part));
    return {
        {u"id"_s, change.id},
        {u"group"_s, change.group},
        {u"article"_s, change.article},
        {u"reviewer"_s, change.reviewer},
        {u"at"_s, timeToJson(change.at)},
        {u"undoes"_s, change.undoes},
        {u"parts"_s, parts},
    };
}

Result<ReviewChange> reviewChangeFromJson(const QJsonObject &json)
{
    FieldReader fields(json, u"change"_s);
    ReviewChange change;
    change.id = fields.text("id"_L1, 100);
    change.group = fields.text("group"_L1, 100);
    change.article = fields.integer("article"_L1, 0, std::numeric_limits<qint64>::max());
    change.reviewer = fields.text("reviewer"_L1, 1000);
    change.at = fields.time("at"_L1);
    change.undoes = fields.text("undoes"_L1, 100);
    const QJsonArray parts = fields.array("parts"_L1, 100'000);
    for (qsizetype i = 0; i < parts.size() && !fields.error(); ++i) {
        auto part = partFromJson(parts[i].toObject(), u"change.parts[%1]"_s.arg(i));
        if (part)
            change.parts.append(std::move(*part));
        else
            fields.fail(part.error());
    }
    if (fields.error())
        return std::unexpected(*fields.error());
    return change;
}

} // namespace rapporteur
