// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerparts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype MaximumTensions = 3;

QList<int> readAffects(AnswerFields &fields, JsonNode node)
{
    QList<int> numbers;
    for (const JsonNode element : fields.list(node)) {
        const Provision *provision = fields.provision(element, false);
        if (!provision)
            fields.repair({}, u"unknown-section"_s, element.shown());
        else if (!numbers.contains(provision->number))
            numbers.append(provision->number);
    }
    return numbers;
}

} // namespace

QJsonValue toJsonValue(JsonNode node, int levels)
{
    if (node.is(JsonKind::Number))
        return node.number();
    if (node.is(JsonKind::String))
        return node.text();
    if (node.is(JsonKind::Bool))
        return node.boolean();
    if (levels <= 0)
        return QJsonValue::Null;
    if (node.is(JsonKind::Array)) {
        QJsonArray array;
        for (JsonNode child = node.first(); child.exists(); child = child.next())
            array.append(toJsonValue(child, levels - 1));
        return array;
    }
    if (node.is(JsonKind::Object)) {
        QJsonObject object;
        for (JsonNode child = node.first(); child.exists(); child = child.next()) {
            if (!object.contains(child.key()))
                object.insert(child.key(), toJsonValue(child, levels - 1));
        }
        return object;
    }
    return QJsonValue::Null;
}

void readDomainProfile(AnswerFields &fields, JsonNode profile)
{
    Evaluation &evaluation = fields.evaluation();
    if (profile.is(JsonKind::String)) {
        evaluation.domainProfileCached = profile.text().trimmed().toLower() == "cached"_L1;
        return;
    }
    const JsonNode elements = profile[u"elements"];
    for (JsonNode node = elements.first(); node.exists(); node = node.next()) {
        const Term *term = fields.term(fields.rubric().domainElements, node.key());
        if (!term || !node.is(JsonKind::Object)) {
            fields.repair({}, u"unknown-element"_s, node.key());
            continue;
        }
        if (std::ranges::contains(evaluation.domainProfile, term->id, &DomainElement::id))
            continue;
        DomainElement element;
        element.id = term->id;
        element.modifier = fields.numberIn(node[u"modifier"], fields.rubric().minimum,
                                           fields.rubric().maximum);
        element.affects = readAffects(fields, node[u"affects"]);
        element.note = fields.text(node[u"note"]);
        evaluation.domainProfile.append(element);
    }
}

void readLabels(AnswerFields &fields, JsonNode root)
{
    StoryLabels &labels = fields.evaluation().labels;
    labels.theme = fields.text(root[u"theme_tag"]);
    const JsonNode summary = root[u"executive_summary"];
    labels.summary = fields.text(summary.exists() ? summary : root[u"short_description"]);
    const QString sentiment = fields.text(root[u"sentiment_tag"]);
    if (const Term *term = fields.term(fields.rubric().sentiments, sentiment))
        labels.sentiment = term->id;
    else if (!sentiment.isEmpty())
        fields.repair({}, u"unknown-sentiment"_s, sentiment);
    for (const JsonNode node : fields.list(root[u"rights_tensions"])) {
        const Provision *first = fields.provision(node[u"article_a"], false);
        const Provision *second = fields.provision(node[u"article_b"], false);
        if (!first || !second)
            fields.repair({}, u"unknown-section"_s, node.path());
        else if (labels.tensions.size() >= MaximumTensions)
            fields.repair({}, u"too-many-tensions"_s, node.path());
        else
            labels.tensions.append({first->number, second->number, fields.text(node[u"label"])});
    }
}

} // namespace rapporteur
