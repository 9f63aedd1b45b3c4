// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/jsonlwriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void writeDecision(JsonStream &json, const Rubric &rubric, const Decision &decision)
{
    json.beginObject();
    writeCell(json, rubric, decision.cell);
    json.field("verdict"_L1, verdictName(decision.verdict));
    json.field("value"_L1, decision.value);
    json.field("evidence"_L1, orNull(decision.evidence));
    json.field("reason_code"_L1, orNull(decision.reasonCode));
    json.field("reason"_L1, decision.reason);
    json.field("base_evaluation"_L1, orNull(decision.baseEvaluation));
    json.field("decided_at"_L1, decision.decidedAt);
    json.field("blind"_L1, decision.blind);
    json.endObject();
}

void writeLabel(JsonStream &json, const LabelDecision &decision)
{
    json.beginObject();
    json.field("field"_L1, decision.field);
    json.field("verdict"_L1, verdictName(decision.verdict));
    json.field("value"_L1, decision.value);
    json.field("reason"_L1, decision.reason);
    json.field("base_evaluation"_L1, orNull(decision.baseEvaluation));
    json.field("decided_at"_L1, decision.decidedAt);
    json.field("blind"_L1, decision.blind);
    json.endObject();
}

void writeTarget(JsonStream &json, const Annotation &annotation, ArticleTexts &texts)
{
    const bool onComment = annotation.place == AnnotationPlace::Comment;
    const CodePoints *text = onComment ? texts.comment(annotation.commentId) : texts.article();
    json.beginObject();
    json.field("place"_L1, onComment ? u"comment"_s : u"article"_s);
    json.field("comment"_L1, orNull(annotation.commentId));
    json.field("text_version"_L1, annotation.textVersion);
    json.key("selector"_L1);
    json.beginArray();
    if (!annotation.exact.isEmpty()) {
        json.beginObject();
        json.field("type"_L1, u"TextQuoteSelector"_s);
        json.field("exact"_L1, annotation.exact);
        json.field("prefix"_L1, annotation.prefix);
        json.field("suffix"_L1, annotation.suffix);
        json.endObject();
        if (text) {
            json.beginObject();
            json.field("type"_L1, u"TextPositionSelector"_s);
            writePosition(json, *text, annotation.span);
            json.endObject();
        }
    }
    json.endArray();
    json.endObject();
}

void writeAnnotation(JsonStream &json, const Rubric &rubric, const Annotation &annotation,
                     ArticleTexts &texts)
{
    json.beginObject();
    json.field("id"_L1, annotation.id);
    json.field("author"_L1, annotation.author);
    json.field("created_at"_L1, annotation.createdAt);
    json.field("body"_L1, annotation.body);
    json.key("tags"_L1);
    json.beginArray();
    for (const QString &tag : annotation.tags)
        json.text(tag);
    json.endArray();
    json.key("target"_L1);
    writeTarget(json, annotation, texts);
    json.key("cell"_L1);
    if (annotation.cell) {
        json.beginObject();
        writeCell(json, rubric, *annotation.cell);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

void writeSide(JsonStream &json, QLatin1StringView name, const std::optional<Decision> &decision)
{
    json.key(name);
    if (!decision)
        return json.null();
    json.beginObject();
    json.field("verdict"_L1, verdictName(decision->verdict));
    json.field("value"_L1, decision->value);
    json.field("evidence"_L1, orNull(decision->evidence));
    json.field("reason_code"_L1, orNull(decision->reasonCode));
    json.field("reason"_L1, decision->reason);
    json.endObject();
}

void writeSide(JsonStream &json, QLatin1StringView name,
               const std::optional<LabelDecision> &decision)
{
    json.key(name);
    if (!decision)
        return json.null();
    json.beginObject();
    json.field("verdict"_L1, verdictName(decision->verdict));
    json.field("value"_L1, decision->value);
    json.field("reason"_L1, decision->reason);
    json.endObject();
}

void writeStep(JsonStream &json, const HistoryEntry &entry)
{
    json.field("sequence"_L1, entry.sequence);
    json.field("at"_L1, entry.change.at);
    json.field("author"_L1, entry.change.reviewer);
    json.field("change"_L1, entry.change.id);
    json.field("undoes"_L1, orNull(entry.change.undoes));
}

} // namespace

void writeReview(JsonStream &json, const Rubric &rubric, const ArticleDetail &article,
                 const Review &review, ArticleTexts &texts)
{
    const auto base = std::ranges::find(article.evaluations, review.baseEvaluation,
                                        &Evaluation::id);
    const Evaluation *standing = base == article.evaluations.constEnd() ? nullptr : &*base;
    json.beginObject();
    json.field("reviewer"_L1, review.reviewer);
    json.field("state"_L1, reviewStateName(review.state));
    json.field("revision"_L1, review.revision);
    json.field("flagged"_L1, review.flagged);
    json.field("blind"_L1, review.blind);
    json.field("gate_overruled"_L1, review.gateOverruled);
    json.field("started_at"_L1, review.startedAt);
    json.field("updated_at"_L1, review.updatedAt);
    json.field("submitted_at"_L1, review.submittedAt);
    json.field("active_seconds"_L1, review.activeSeconds);
    json.field("note"_L1, review.note);
    json.field("base_evaluation"_L1, orNull(review.baseEvaluation));
    json.field("recomputed"_L1,
               QJsonValue(headlineToJson(rubric, reviewedHeadline(rubric, standing, review))));
    json.key("decisions"_L1);
    json.beginArray();
    for (const Decision &decision : review.decisions)
        writeDecision(json, rubric, decision);
    json.endArray();
    if (!review.labels.isEmpty()) {
        json.key("labels"_L1);
        json.beginArray();
        for (const LabelDecision &decision : review.labels)
            writeLabel(json, decision);
        json.endArray();
    }
    json.key("annotations"_L1);
    json.beginArray();
    for (const Annotation &annotation : review.annotations)
        writeAnnotation(json, rubric, annotation, texts);
    json.endArray();
    json.endObject();
}

void writeHistory(JsonStream &json, const Rubric &rubric, const QList<HistoryEntry> &history)
{
    json.beginArray();
    for (const HistoryEntry &entry : history) {
        for (const ReviewPart &part : entry.change.parts) {
            if (const auto *decision = std::get_if<DecisionChange>(&part)) {
                json.beginObject();
                writeStep(json, entry);
                json.field("what"_L1, u"decision"_s);
                writeCell(json, rubric, decision->cell);
                writeSide(json, "before"_L1, decision->before);
                writeSide(json, "after"_L1, decision->after);
                json.endObject();
            } else if (const auto *label = std::get_if<LabelChange>(&part)) {
                json.beginObject();
                writeStep(json, entry);
                json.field("what"_L1, u"label"_s);
                json.field("field"_L1, label->field);
                writeSide(json, "before"_L1, label->before);
                writeSide(json, "after"_L1, label->after);
                json.endObject();
            } else if (const auto *state = std::get_if<StateChange>(&part)) {
                json.beginObject();
                writeStep(json, entry);
                json.field("what"_L1, u"state"_s);
                json.field("before"_L1, reviewStateName(state->before));
                json.field("after"_L1, reviewStateName(state->after));
                json.field("revision"_L1, state->revisionAfter);
                json.endObject();
            }
        }
    }
    json.endArray();
}

void writeChanges(JsonStream &json, const QList<HistoryEntry> &history)
{
    json.beginArray();
    for (const HistoryEntry &entry : history) {
        QJsonObject change = toJson(entry.change);
        change.remove("article"_L1); // its number in this workspace
        json.json(change);
    }
    json.endArray();
}

} // namespace rapporteur
