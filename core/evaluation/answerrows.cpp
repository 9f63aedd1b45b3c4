// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerparts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype MaximumWitnesses = 100; ///< of one row and kind

JsonNode sectionOf(JsonNode row)
{
    for (const QStringView name : {u"section", u"provision", u"article", u"id"}) {
        if (const JsonNode node = row[name]; node.exists())
            return node;
    }
    return {};
}

QString readEvidence(AnswerFields &fields, JsonNode node, FieldOwner owner)
{
    const QString given = fields.text(node);
    const QString lower = given.toLower();
    if (given.isEmpty() || lower == "nd"_L1 || lower == "none"_L1 || lower == "n/a"_L1
        || lower == "-"_L1)
        return {};
    for (const EvidenceLevel &level : fields.rubric().evidence) {
        if (given == level.letter)
            return level.letter;
        if (lower == level.letter.toLower() || lower == level.title.in(u"en"_s).toLower()) {
            fields.repair(owner, u"evidence-spelling"_s, given, level.letter);
            return level.letter;
        }
    }
    fields.repair(owner, u"unknown-evidence"_s, given);
    return {};
}

QString readDirections(AnswerFields &fields, JsonNode node, FieldOwner owner)
{
    QString letters;
    for (const QString &given : fields.texts(node, owner)) {
        const Term *direction = fields.term(fields.rubric().directions, given);
        if (!direction) {
            fields.repair(owner, u"unknown-direction"_s, given);
            continue;
        }
        if (given != direction->id)
            fields.repair(owner, u"direction-spelling"_s, given, direction->id);
        if (!letters.contains(direction->id))
            letters += direction->id;
    }
    return letters;
}

CellScore readCell(AnswerFields &fields, JsonNode row, FieldOwner owner, const QString &evidence)
{
    const Rubric &rubric = fields.rubric();
    const Channel &channel = rubric.channels[static_cast<size_t>(owner.channel)];
    CellScore cell;
    const JsonNode node = row[channel.id];
    if (!node.exists())
        fields.repair(owner, u"missing-score"_s, {}, u"ND"_s);
    for (JsonNode other = node.next(); other.exists(); other = other.next()) {
        if (other.key() == channel.id)
            fields.repair(owner, u"duplicate-name"_s, other.shown(), node.shown());
    }
    cell.raw = fields.number(node, owner);
    cell.value = cell.raw;
    if (!cell.value)
        return cell;
    const double inScale = std::clamp(*cell.value, rubric.minimum, rubric.maximum);
    if (inScale != *cell.value)
        fields.repair(owner, u"clamped"_s, repairText(*cell.value), repairText(inScale));
    cell.value = inScale;
    const EvidenceLevel *level = rubric.evidenceLevel(evidence);
    if (level && std::fabs(inScale) > level->cap) {
        cell.value = std::copysign(level->cap, inScale);
        fields.repair(owner, u"evidence-cap"_s, repairText(inScale), repairText(*cell.value));
    }
    return cell;
}

void addWitnesses(AnswerFields &fields, JsonNode node, WitnessKind kind, ScoreRow &row)
{
    qsizetype count = 0;
    for (const JsonNode element : fields.list(node, {.provision = row.provision})) {
        Witness witness;
        witness.kind = kind;
        witness.text = fields.text(element);
        witness.quote = fields.quote(element);
        witness.channel = fields.rubric().channelNamed(fields.text(element[u"channel"]));
        if (witness.text.isEmpty())
            witness.text = witness.quote;
        if (!witness.text.isEmpty() && ++count <= MaximumWitnesses)
            row.witnesses.append(witness);
    }
}

/// A note of its own for each channel, or one for the row, which then stands at every scored cell. The
/// quote of a note is a fact: any reader can confirm it.
void readNotes(AnswerFields &fields, JsonNode node, ScoreRow &row)
{
    const QString single = fields.text(node[u"note"]);
    const bool anyScored = row.cells[0].value || row.cells[1].value;
    for (int c = 0; c < ChannelCount; ++c) {
        const JsonNode own = node[fields.rubric().channels[c].id + "_note"_L1];
        CellScore &cell = row.cells[c];
        cell.note = fields.text(own);
        if (!own.exists() && (cell.value || (!anyScored && c == 0)))
            cell.note = single;
        if (const QString quote = fields.quote(own); !quote.isEmpty()) {
            row.witnesses.append({.kind = WitnessKind::Fact,
                                  .channel = c,
                                  .text = quote,
                                  .quote = quote,
                                  .grounding = {}});
        }
    }
}

ClaimedRow readClaims(JsonNode row)
{
    const auto figure = [&](QStringView name, bool &given) -> Score {
        const JsonNode node = row[name];
        given = given || node.exists();
        return node.is(JsonKind::Number) ? Score(node.number()) : Score();
    };
    ClaimedRow claims;
    claims.combined = figure(u"combined", claims.given);
    claims.contextModifier = figure(u"context_modifier", claims.given);
    claims.final = figure(u"final", claims.given);
    return claims;
}

ScoreRow readRow(AnswerFields &fields, JsonNode node, int provision)
{
    ScoreRow row;
    row.provision = provision;
    row.evidence = readEvidence(fields, node[u"evidence"], {.provision = provision});
    row.directions = readDirections(fields, node[u"directionality"], {.provision = provision});
    for (int c = 0; c < ChannelCount; ++c)
        row.cells[c] = readCell(fields, node, {provision, c}, row.evidence);
    readNotes(fields, node, row);
    addWitnesses(fields, node[u"witness_facts"], WitnessKind::Fact, row);
    addWitnesses(fields, node[u"witness_inferences"], WitnessKind::Inference, row);
    row.claimed = readClaims(node);
    return row;
}

/// A row that an answer broke off in has its section and nothing else: that is no judgement.
bool hasScoreField(const Rubric &rubric, JsonNode node)
{
    return std::ranges::any_of(rubric.channels,
                               [&](const Channel &channel) { return node[channel.id].exists(); });
}

} // namespace

void readRows(AnswerFields &fields, JsonNode scores)
{
    const Rubric &rubric = fields.rubric();
    const bool byName = scores.is(JsonKind::Object);
    if (byName)
        fields.repair({}, u"scores-by-name"_s, u"{…}"_s, u"[…]"_s);
    QHash<int, ScoreRow> rows;
    for (JsonNode node = scores.first(); node.exists(); node = node.next()) {
        const JsonNode section = sectionOf(node);
        if (!node.is(JsonKind::Object)) {
            fields.repair({}, u"not-a-row"_s, node.shown());
            continue;
        }
        const Provision *provision = section.exists() || !byName
            ? fields.provision(section, true)
            : rubric.provisionNamed(node.key());
        if (!provision)
            fields.repair({}, u"unknown-section"_s,
                          section.exists() ? section.shown() : node.path());
        else if (rows.contains(provision->number))
            fields.repair({.provision = provision->number}, u"duplicate-section"_s,
                          section.shown());
        else if (hasScoreField(rubric, node))
            rows.insert(provision->number, readRow(fields, node, provision->number));
    }
    QList<ScoreRow> &ordered = fields.evaluation().rows;
    for (const Provision &provision : rubric.provisions) {
        if (const auto it = rows.constFind(provision.number); it != rows.cend())
            ordered.append(*it);
    }
}

} // namespace rapporteur
