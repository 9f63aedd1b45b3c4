// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/modelhabits.h"

#include "core/evaluation/servers/serverfault.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype MostDropped = 32;

bool isOutputCap(QStringView field)
{
    return field == "max_tokens"_L1 || field == "max_completion_tokens"_L1;
}

} // namespace

ModelHabits firstHabits(const ServerPreset &preset)
{
    ModelHabits habits;
    habits.means = preset.jsonMeans.value(0, JsonMeans::PromptOnly);
    return habits;
}

std::optional<ModelHabits> adapted(const ServerPreset &preset, const ModelHabits &habits,
                                   const ServerFault &fault)
{
    ModelHabits next = habits;
    if (fault.kind == ServerFaultKind::MeansUnsupported) {
        const auto weaker = std::ranges::upper_bound(preset.jsonMeans, habits.means);
        if (weaker == preset.jsonMeans.cend())
            return std::nullopt;
        next.means = *weaker;
        return next;
    }
    if (fault.kind != ServerFaultKind::ParameterUnsupported || fault.parameter.isEmpty()
        || !habits.sends(fault.parameter))
        return std::nullopt;
    if (!isOutputCap(fault.parameter)) {
        next.dropped.append(fault.parameter);
        return next;
    }
    // The cap is never given up, it has two names.
    if (!habits.outputCapField.isEmpty() || preset.protocol == ServerProtocol::Anthropic)
        return std::nullopt;
    next.outputCapField = preset.outputCapField == "max_tokens"_L1 ? u"max_completion_tokens"_s
                                                                   : u"max_tokens"_s;
    return next;
}

QJsonObject habitsToJson(const ModelHabits &habits)
{
    QJsonObject json{{u"json_means"_s, jsonMeansName(habits.means)}};
    if (!habits.outputCapField.isEmpty())
        json.insert(u"output_cap"_s, habits.outputCapField);
    if (!habits.dropped.isEmpty())
        json.insert(u"dropped"_s, QJsonArray::fromStringList(habits.dropped));
    return json;
}

ModelHabits habitsFromJson(const ServerPreset &preset, const QJsonObject &json)
{
    ModelHabits habits = firstHabits(preset);
    const JsonMeans means = jsonMeansNamed(json.value("json_means"_L1).toString());
    if (json.contains("json_means"_L1) && preset.jsonMeans.contains(means))
        habits.means = means;
    const QString cap = json.value("output_cap"_L1).toString();
    if (isOutputCap(cap))
        habits.outputCapField = cap;
    for (const QJsonValue &field : json.value("dropped"_L1).toArray()) {
        if (field.isString() && habits.dropped.size() < MostDropped
            && !isOutputCap(field.toString()))
            habits.dropped.append(field.toString());
    }
    return habits;
}

} // namespace rapporteur
