// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerparts.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// The id of the option that a text names; an unknown one is dropped.
QJsonValue readChoice(AnswerFields &fields, const SignalPart &part, const QString &given)
{
    if (given.isEmpty())
        return QJsonValue::Undefined;
    QString spelling = given;
    spelling.replace(u' ', u'_').replace(u'-', u'_');
    const Term *option = fields.term(part.options, given);
    if (!option)
        option = fields.term(part.options, spelling);
    if (option)
        return option->id;
    fields.repair({}, u"unknown-option"_s, part.id + ": "_L1 + given);
    return QJsonValue::Undefined;
}

QJsonArray readChoices(AnswerFields &fields, const SignalPart &part, JsonNode node)
{
    QJsonArray chosen;
    for (const QString &given : fields.texts(node)) {
        const QJsonValue id = readChoice(fields, part, given);
        if (!id.isUndefined() && !chosen.contains(id))
            chosen.append(id);
    }
    return chosen;
}

/// Yes, no, or null for "not applicable".
QJsonValue readTristate(AnswerFields &fields, const SignalPart &part, JsonNode node)
{
    if (node.is(JsonKind::Bool))
        return node.boolean();
    const QString word = fields.text(node).toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1)
        return false;
    if (!word.isEmpty() && word != "n/a"_L1 && word != "na"_L1 && word != "not applicable"_L1
        && word != "not_applicable"_L1)
        fields.repair({}, u"unknown-option"_s, part.id + ": "_L1 + word);
    return QJsonValue::Null;
}

QJsonValue readPart(AnswerFields &fields, const SignalPart &part, JsonNode node)
{
    switch (part.kind) {
    case PartKind::Number:
    case PartKind::Integer: {
        const auto value = fields.numberIn(node, part.minimum, part.maximum);
        if (!value)
            return QJsonValue::Undefined;
        return part.kind == PartKind::Integer ? std::floor(*value + 0.5) : *value;
    }
    case PartKind::Choice:
        return readChoice(fields, part, fields.text(node));
    case PartKind::Choices:
        return readChoices(fields, part, node);
    case PartKind::Text:
        return fields.text(node);
    case PartKind::Texts:
        return QJsonArray::fromStringList(fields.texts(node));
    case PartKind::Tristate:
        return readTristate(fields, part, node);
    case PartKind::Flags:
        break;
    }
    return QJsonValue::Undefined;
}

/// A list of findings, each with the option it is and the quote that shows it.
QJsonArray readFlags(AnswerFields &fields, const SignalPart &part, JsonNode node)
{
    QJsonArray flags;
    for (const JsonNode element : fields.list(node)) {
        const QJsonValue id = readChoice(
            fields, part, fields.text(element.is(JsonKind::Object) ? element[part.id] : element));
        if (!id.isUndefined())
            flags.append(
                QJsonObject{{part.id, id}, {u"evidence"_s, fields.text(element[u"evidence"])}});
    }
    return flags;
}

QJsonValue readSignal(AnswerFields &fields, const Signal &signal, JsonNode node)
{
    const auto flags = std::ranges::find(signal.parts, PartKind::Flags, &SignalPart::kind);
    if (flags != signal.parts.cend())
        return readFlags(fields, *flags, node);
    if (!node.is(JsonKind::Object)) {
        fields.repair({}, u"not-an-object"_s, signal.id);
        return QJsonValue::Undefined;
    }
    QJsonObject parts;
    for (const SignalPart &part : signal.parts) {
        const QJsonValue value = node[part.id].exists() ? readPart(fields, part, node[part.id])
                                                        : QJsonValue::Undefined;
        if (!value.isUndefined())
            parts.insert(part.id, value);
    }
    // A score that the answer worked out itself is kept as a claim beside its parts.
    if (const JsonNode score = node[signal.scoreId];
        score.is(JsonKind::Number) && !parts.contains(signal.scoreId))
        parts.insert(signal.scoreId, score.number());
    return parts;
}

} // namespace

QStringList readSignals(AnswerFields &fields, JsonNode root)
{
    QStringList missing;
    for (const Signal &signal : fields.rubric().supplementarySignals) {
        const JsonNode node = root[signal.id];
        if (!node.exists()) {
            missing.append(signal.id);
            continue;
        }
        const QJsonValue value = readSignal(fields, signal, node);
        if (!value.isUndefined())
            fields.evaluation().supplementary.insert(signal.id, value);
    }
    return missing;
}

} // namespace rapporteur
