// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/jsonlwriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

void writeRater(JsonStream &json, const Rater &rater)
{
    json.beginObject();
    json.field("kind"_L1, raterKindName(rater.kind));
    json.field("name"_L1, rater.name);
    json.field("provider"_L1, rater.provider);
    json.field("model"_L1, rater.model);
    json.field("settings"_L1, rater.settings);
    json.field("prompt_sha256"_L1, rater.promptSha256);
    json.endObject();
}

QString placeName(GroundingPlace place)
{
    switch (place) {
    case GroundingPlace::Text:
        return u"text"_s;
    case GroundingPlace::Source:
        return u"source"_s;
    case GroundingPlace::Comment:
        return u"comment"_s;
    }
    return {};
}

void writeGrounding(JsonStream &json, const Grounding &grounding, ArticleTexts &texts)
{
    json.beginObject();
    json.field("level"_L1, groundingName(grounding.level));
    const bool found = grounding.level != GroundingLevel::Unchecked
        && grounding.level != GroundingLevel::Absent;
    if (found) {
        const CodePoints *text = grounding.place == GroundingPlace::Text ? texts.article()
            : grounding.place == GroundingPlace::Source                  ? texts.source()
                                                        : texts.comment(grounding.commentId);
        json.field("place"_L1, placeName(grounding.place));
        if (grounding.place == GroundingPlace::Comment)
            json.field("comment"_L1, grounding.commentId);
        // Without a span the words stand in an earlier text of the article, not in the exported one.
        if (text && grounding.span.length > 0)
            writePosition(json, *text, grounding.span);
    }
    json.field("similarity"_L1, grounding.similarity);
    json.endObject();
}

void writeWitnesses(JsonStream &json, const Rubric &rubric, const QList<Witness> &witnesses,
                    ArticleTexts &texts)
{
    json.beginArray();
    for (const Witness &witness : witnesses) {
        json.beginObject();
        json.field("kind"_L1, witness.kind == WitnessKind::Fact ? u"fact"_s : u"inference"_s);
        const bool said = witness.channel >= 0 && witness.channel < ChannelCount;
        json.field("channel"_L1,
                   said ? QJsonValue(rubric.channels.at(static_cast<size_t>(witness.channel)).id)
                        : QJsonValue());
        json.field("text"_L1, witness.text);
        json.field("quote"_L1, witness.quote);
        json.key("grounding"_L1);
        writeGrounding(json, witness.grounding, texts);
        json.endObject();
    }
    json.endArray();
}

void writeRow(JsonStream &json, const Rubric &rubric, const ScoreRow &row, ArticleTexts &texts)
{
    const Provision *provision = rubric.provision(row.provision);
    json.beginObject();
    json.field("provision"_L1, row.provision);
    json.field("section"_L1, provision ? provision->section : QString());
    for (size_t channel = 0; channel < ChannelCount; ++channel) {
        const CellScore &cell = row.cells.at(channel);
        json.key(rubric.channels.at(channel).id);
        json.beginObject();
        json.field("raw"_L1, cell.raw);
        json.field("repaired"_L1, cell.value);
        json.field("note"_L1, cell.note);
        json.endObject();
    }
    json.field("evidence"_L1, row.evidence.isEmpty() ? QJsonValue() : QJsonValue(row.evidence));
    json.field("directions"_L1, row.directions);
    json.key("witnesses"_L1);
    writeWitnesses(json, rubric, row.witnesses, texts);
    if (row.claimed.given) {
        json.key("claimed"_L1);
        json.beginObject();
        json.field("combined"_L1, row.claimed.combined);
        json.field("context_modifier"_L1, row.claimed.contextModifier);
        json.field("final"_L1, row.claimed.final);
        json.endObject();
    }
    json.endObject();
}

void writeRepairs(JsonStream &json, const Rubric &rubric, const QList<Repair> &repairs)
{
    json.beginArray();
    for (const Repair &repair : repairs) {
        json.beginObject();
        const bool one = repair.channel >= 0 && repair.channel < ChannelCount;
        json.field("provision"_L1,
                   repair.provision >= 0 ? QJsonValue(repair.provision) : QJsonValue());
        json.field("channel"_L1,
                   one ? QJsonValue(rubric.channels.at(static_cast<size_t>(repair.channel)).id)
                       : QJsonValue());
        json.field("code"_L1, repair.code);
        json.field("before"_L1, repair.before);
        json.field("after"_L1, repair.after);
        json.endObject();
    }
    json.endArray();
}

void writeDomainProfile(JsonStream &json, const Evaluation &evaluation)
{
    json.beginArray();
    for (const DomainElement &element : evaluation.domainProfile) {
        json.beginObject();
        json.field("id"_L1, element.id);
        json.field("modifier"_L1, element.modifier);
        json.key("affects"_L1);
        json.beginArray();
        for (const int provision : element.affects)
            json.integer(provision);
        json.endArray();
        json.field("note"_L1, element.note);
        json.endObject();
    }
    json.endArray();
}

void writeLabels(JsonStream &json, const StoryLabels &labels)
{
    json.beginObject();
    json.field("theme"_L1, labels.theme);
    json.field("sentiment"_L1, labels.sentiment);
    json.field("summary"_L1, labels.summary);
    json.key("tensions"_L1);
    json.beginArray();
    for (const RightsTension &tension : labels.tensions) {
        json.beginObject();
        json.field("first"_L1, tension.first);
        json.field("second"_L1, tension.second);
        json.field("label"_L1, tension.label);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeUsage(JsonStream &json, const Usage &usage)
{
    json.beginObject();
    json.field("input_tokens"_L1, usage.inputTokens);
    json.field("output_tokens"_L1, usage.outputTokens);
    json.field("cost"_L1, Score(usage.cost));
    json.endObject();
}

} // namespace

void writeEvaluation(JsonStream &json, const Rubric &rubric, const Evaluation &evaluation,
                     const Headline &headline, ArticleTexts &texts)
{
    const PerChannel<double> weights = evaluation.weights(rubric);
    json.beginObject();
    json.field("id"_L1, evaluation.id);
    json.key("rater"_L1);
    writeRater(json, evaluation.rater);
    json.field("mode"_L1, modeName(evaluation.mode));
    json.field("target"_L1, targetName(evaluation.target));
    json.field("schema_version"_L1, evaluation.schemaVersion);
    json.field("started_at"_L1, evaluation.startedAt);
    json.field("finished_at"_L1, evaluation.finishedAt);
    json.field("content_type"_L1, evaluation.contentType);
    json.key("weights"_L1);
    json.beginObject();
    for (size_t channel = 0; channel < ChannelCount; ++channel)
        json.field(rubric.channels.at(channel).id, weights.at(channel));
    json.endObject();
    json.field("own_weights"_L1, evaluation.ownWeights.has_value());
    json.field("truncated_share"_L1, evaluation.truncatedShare);
    json.field("reused"_L1, evaluation.reused);
    json.field("recomputed"_L1, QJsonValue(headlineToJson(rubric, headline)));
    json.field("claimed"_L1, QJsonValue(evaluation.claimed));
    json.key("rows"_L1);
    json.beginArray();
    for (const ScoreRow &row : evaluation.rows)
        writeRow(json, rubric, row, texts);
    json.endArray();
    json.key("repairs"_L1);
    writeRepairs(json, rubric, evaluation.repairs);
    json.key("domain_profile"_L1);
    writeDomainProfile(json, evaluation);
    json.field("domain_profile_cached"_L1, evaluation.domainProfileCached);
    json.key("labels"_L1);
    writeLabels(json, evaluation.labels);
    json.field("signals"_L1, QJsonValue(evaluation.supplementary));
    json.field("lite"_L1, QJsonValue(evaluation.lite));
    json.key("usage"_L1);
    writeUsage(json, evaluation.usage);
    json.endObject();
}

} // namespace rapporteur
