// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/headline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QJsonValue extremeOrNull(const std::optional<Extreme> &extreme)
{
    if (!extreme)
        return QJsonValue::Null;
    return QJsonObject{{u"value"_s, extreme->value}, {u"provision"_s, extreme->provision}};
}

QJsonObject countsToJson(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

/// The English title of a band or threshold: the label that files carry; null when there is none.
template <typename Entry>
QJsonValue labelOf(const QList<Entry> &entries, const QString &id)
{
    const auto it = std::ranges::find(entries, id, &Entry::id);
    return it == entries.cend() ? QJsonValue(QJsonValue::Null) : QJsonValue(it->title.in(u"en"_s));
}

} // namespace

QJsonObject headlineToJson(const Rubric &rubric, const Headline &head)
{
    QJsonObject json{
        {u"weighted_mean"_s, scoreToJson(head.weightedMean)},
        {u"unweighted_mean"_s, scoreToJson(head.unweightedMean)},
        {u"min"_s, extremeOrNull(head.minimum)},
        {u"max"_s, extremeOrNull(head.maximum)},
        {u"negative_count"_s, head.negativeCount},
        {u"nd_count"_s, head.ndCount},
        {u"scored"_s, head.scored},
        {u"volatility"_s,
         QJsonObject{{u"value"_s, scoreToJson(head.volatility)},
                     {u"label"_s, labelOf(rubric.thresholds.volatility, head.volatilityId)}}},
        {u"classification"_s, labelOf(rubric.bands, head.bandId)},
        {u"setl"_s, scoreToJson(head.setl)},
        {u"confidence"_s, head.confidence},
        {u"witness_ratio"_s, scoreToJson(head.witnessRatio)},
        {u"witnesses"_s,
         QJsonObject{{u"facts"_s, head.facts},
                     {u"inferences"_s, head.inferences},
                     {u"absent_facts"_s, head.absentFacts}}},
        {u"salience"_s,
         QJsonObject{{u"score"_s, head.salience.score},
                     {u"breadth"_s, head.salience.breadth},
                     {u"depth"_s, head.salience.depth},
                     {u"intensity"_s, head.salience.intensity},
                     {u"low"_s, head.salience.low}}},
        {u"evidence_profile"_s, countsToJson(head.evidenceProfile)},
        {u"channel_profile"_s, countsToJson(head.channelProfile)},
        {u"directionality_profile"_s, countsToJson(head.directionProfile)},
        {u"says_not_does"_s, head.saysNotDoes},
    };
    for (int c = 0; c < ChannelCount; ++c)
        json.insert(rubric.channels[c].id + "_mean"_L1, scoreToJson(head.channelMeans[c]));
    return json;
}

} // namespace rapporteur
