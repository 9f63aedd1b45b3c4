// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerparts.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Figure {
    QStringView name;
    double minimum, maximum;
};

/// A check is answered by 1, 0, true or false; anything else is no answer.
QJsonValue readCheck(AnswerFields &fields, JsonNode node)
{
    if (node.is(JsonKind::Bool))
        return node.boolean() ? 1 : 0;
    const auto value = fields.numberIn(node, 0, 1);
    if (!value)
        return QJsonValue::Undefined;
    return *value >= 0.5 ? 1 : 0;
}

void keepNumber(AnswerFields &fields, JsonNode node, const Figure &figure)
{
    if (const auto value = fields.numberIn(node, figure.minimum, figure.maximum))
        fields.evaluation().lite.insert(figure.name.toString(), *value);
}

void keepText(AnswerFields &fields, JsonNode node, const QString &name)
{
    if (const QString text = fields.text(node); !text.isEmpty())
        fields.evaluation().lite.insert(name, text);
}

} // namespace

bool readLite(AnswerFields &fields, JsonNode root)
{
    static constexpr Figure Figures[] = {{u"eq_score", 0, 1},
                                         {u"so_score", 0, 1},
                                         {u"td_score", 0, 1},
                                         {u"valence", -1, 1},
                                         {u"arousal", 0, 1}};
    const Rubric &rubric = fields.rubric();
    const JsonNode given = root[u"evaluation"];
    if (!given[rubric.channels[0].id].exists())
        return false;
    for (const Channel &channel : rubric.channels) {
        const auto value = fields.numberIn(given[channel.id], rubric.liteMinimum,
                                           rubric.liteMaximum);
        if (value)
            fields.evaluation().lite.insert(channel.id, *value);
    }
    for (const Term &check : rubric.liteChecks) {
        const QJsonValue answer = readCheck(fields, given[check.id]);
        if (!answer.isUndefined())
            fields.evaluation().lite.insert(check.id, answer);
    }
    keepNumber(fields, given[u"confidence"], {u"confidence", 0, 1});
    keepText(fields, given[u"evidence_strength"], u"evidence_strength"_s);
    for (const Figure &figure : Figures)
        keepNumber(fields, root[figure.name], figure);
    keepText(fields, root[u"reasoning"], u"reasoning"_s);
    keepText(fields, root[u"primary_tone"], u"primary_tone"_s);
    return true;
}

} // namespace rapporteur
