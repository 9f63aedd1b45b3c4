// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/agreementreport.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue number(double value)
{
    return std::floor(value * 1e6 + 0.5) / 1e6 + 0.0;
}

QJsonObject partJson(const AgreementPart &part)
{
    QJsonObject figures;
    for (int i = 0; i < StatisticCount; ++i) {
        const Score value = part.figures.values.at(size_t(i));
        const std::optional<Interval> &interval = part.intervals.at(size_t(i));
        figures.insert(statisticName(Statistic(i)),
                       QJsonObject{{u"value"_s, value ? number(*value) : QJsonValue()},
                                   {u"low"_s, interval ? number(interval->low) : QJsonValue()},
                                   {u"high"_s, interval ? number(interval->high) : QJsonValue()}});
    }
    return {{u"key"_s, part.key},
            {u"title"_s, part.title},
            {u"articles"_s, part.articles},
            {u"cells_judged"_s, part.figures.judged},
            {u"cells_scored"_s, part.figures.scored},
            {u"figures"_s, figures}};
}

QJsonArray partsJson(const QList<AgreementPart> &parts)
{
    QJsonArray array;
    for (const AgreementPart &part : parts)
        array.append(partJson(part));
    return array;
}

} // namespace

QJsonObject toJson(const AgreementReport &report)
{
    QJsonArray raters;
    for (const AgreementRater &rater : report.raters)
        raters.append(QJsonObject{{u"key"_s, rater.key},
                                  {u"name"_s, rater.name},
                                  {u"kind"_s, rater.kind},
                                  {u"condition"_s, rater.condition},
                                  {u"articles"_s, rater.articles},
                                  {u"nd"_s, rater.noData},
                                  {u"scored"_s, rater.scored},
                                  {u"abstained"_s, rater.abstained}});
    return {{u"format"_s, u"rapporteur-agreement-1"_s},
            {u"rubric"_s,
             QJsonObject{{u"id"_s, report.rubricId},
                         {u"version"_s, report.rubricVersion},
                         {u"sha256"_s, report.rubricSha256}}},
            {u"options"_s,
             QJsonObject{{u"seed"_s, qint64(report.options.seed)},
                         {u"replicates"_s, report.options.replicates},
                         {u"confidence"_s, report.options.confidence},
                         {u"dead_zone"_s, report.options.deadZone},
                         {u"provision_intervals"_s, report.options.provisionIntervals}}},
            {u"articles"_s, report.articles},
            {u"raters"_s, raters},
            {u"whole"_s, partJson(report.whole)},
            {u"channels"_s, partsJson(report.channels)},
            {u"content_types"_s, partsJson(report.contentTypes)},
            {u"provisions"_s, partsJson(report.provisions)},
            {u"pairs"_s, partsJson(report.pairs)}};
}

} // namespace rapporteur
