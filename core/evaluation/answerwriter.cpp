// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString sectionOf(const Rubric &rubric, int number)
{
    const Provision *provision = rubric.provision(number);
    return provision ? provision->section : QString::number(number);
}

/// The canonical spelling in files of a term's id.
QString spellingOf(const QList<Term> &terms, const QString &id)
{
    const auto it = std::ranges::find(terms, id, &Term::id);
    return it == terms.cend() || it->name.isEmpty() ? id : it->name;
}

QJsonArray witnessesToJson(const Rubric &rubric, const ScoreRow &row, WitnessKind kind)
{
    QJsonArray json;
    for (const Witness &witness : row.witnesses) {
        if (witness.kind != kind)
            continue;
        QJsonObject entry{{u"text"_s, witness.text}};
        if (!witness.quote.isEmpty())
            entry.insert(u"quote"_s, witness.quote);
        if (witness.channel >= 0 && witness.channel < ChannelCount)
            entry.insert(u"channel"_s, rubric.channels[static_cast<size_t>(witness.channel)].id);
        json.append(entry);
    }
    return json;
}

QJsonObject rowToJson(const Rubric &rubric, const ScoreRow &row)
{
    QJsonArray directions;
    for (const QChar letter : row.directions)
        directions.append(QString(letter));
    QJsonObject json{
        {u"section"_s, sectionOf(rubric, row.provision)},
        {u"directionality"_s, directions},
        {u"evidence"_s, textOrNull(row.evidence)},
        {u"witness_facts"_s, witnessesToJson(rubric, row, WitnessKind::Fact)},
        {u"witness_inferences"_s, witnessesToJson(rubric, row, WitnessKind::Inference)},
    };
    for (size_t c = 0; c < ChannelCount; ++c) {
        json.insert(rubric.channels[c].id, scoreToJson(row.cells[c].value));
        json.insert(rubric.channels[c].id + "_note"_L1, row.cells[c].note);
    }
    return json;
}

QJsonValue profileToJson(const Rubric &rubric, const Evaluation &evaluation)
{
    if (evaluation.domainProfileCached)
        return u"cached"_s;
    QJsonObject elements;
    for (const DomainElement &element : evaluation.domainProfile) {
        QJsonArray affects;
        for (const int number : element.affects)
            affects.append(sectionOf(rubric, number));
        elements.insert(element.id,
                        QJsonObject{{u"modifier"_s, scoreToJson(element.modifier)},
                                    {u"affects"_s, affects},
                                    {u"note"_s, element.note}});
    }
    return QJsonObject{{u"elements"_s, elements}};
}

QJsonArray tensionsToJson(const StoryLabels &labels)
{
    QJsonArray json;
    for (const RightsTension &tension : labels.tensions) {
        json.append(QJsonObject{{u"article_a"_s, tension.first},
                                {u"article_b"_s, tension.second},
                                {u"label"_s, tension.label}});
    }
    return json;
}

void addLabels(const Rubric &rubric, const StoryLabels &labels, QStringView summaryName,
               QJsonObject &json)
{
    json.insert(u"theme_tag"_s, labels.theme);
    json.insert(u"sentiment_tag"_s, textOrNull(spellingOf(rubric.sentiments, labels.sentiment)));
    json.insert(summaryName.toString(), labels.summary);
}

QJsonObject liteToJson(const Rubric &rubric, const Evaluation &evaluation)
{
    QJsonObject given{{u"content_type"_s, evaluation.contentType}};
    QJsonObject json{{u"schema_version"_s, u"lite-1.6"_s}};
    // Channels, checks and what qualifies them lie in "evaluation", everything else beside it.
    QStringList inside{u"confidence"_s, u"evidence_strength"_s};
    for (const Channel &channel : rubric.channels)
        inside.append(channel.id);
    for (const Term &check : rubric.liteChecks)
        inside.append(check.id);
    for (auto it = evaluation.lite.constBegin(); it != evaluation.lite.constEnd(); ++it)
        (inside.contains(it.key()) ? given : json).insert(it.key(), it.value());
    if (!given.contains(rubric.channels[0].id))
        given.insert(rubric.channels[0].id, QJsonValue::Null);
    json.insert(u"evaluation"_s, given);
    addLabels(rubric, evaluation.labels, u"short_description", json);
    return json;
}

} // namespace

QJsonObject answerToJson(const Rubric &rubric, const Evaluation &evaluation)
{
    if (evaluation.mode == Mode::Lite)
        return liteToJson(rubric, evaluation);
    const PerChannel<double> weights = evaluation.weights(rubric);
    QJsonObject given{
        {u"content_type"_s,
         QJsonObject{{u"primary"_s, evaluation.contentType}, {u"secondary"_s, QJsonArray()}}},
        {u"channel_weights"_s,
         QJsonObject{{rubric.channels[0].id, weights[0]}, {rubric.channels[1].id, weights[1]}}},
    };
    if (evaluation.mode == Mode::Spot)
        given.insert(u"eval_depth"_s, u"SPOT"_s);
    QJsonArray rows;
    for (const ScoreRow &row : evaluation.rows)
        rows.append(rowToJson(rubric, row));
    QJsonObject json{
        {u"schema_version"_s, u"3.7"_s},
        {u"evaluation"_s, given},
        {u"domain_context_profile"_s, profileToJson(rubric, evaluation)},
        {u"scores"_s, rows},
        {u"rights_tensions"_s, tensionsToJson(evaluation.labels)},
    };
    if (evaluation.mode == Mode::Discussion)
        json.insert(u"mode"_s, modeName(evaluation.mode));
    addLabels(rubric, evaluation.labels, u"executive_summary", json);
    for (auto it = evaluation.supplementary.constBegin(); it != evaluation.supplementary.constEnd();
         ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace rapporteur
