// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/claims.h"
#include "core/scoring/signalscores.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// Repairs of one provision, or of the answer as a whole (−1).
QJsonArray repairsToJson(const Rubric &rubric, const Evaluation &evaluation, int provision)
{
    QJsonArray json;
    for (const Repair &repair : evaluation.repairs) {
        if (repair.provision != provision)
            continue;
        QJsonObject entry{
            {u"code"_s, repair.code}, {u"before"_s, repair.before}, {u"after"_s, repair.after}};
        if (repair.channel >= 0 && repair.channel < ChannelCount)
            entry.insert(u"channel"_s, rubric.channels[repair.channel].id);
        json.append(entry);
    }
    return json;
}

QJsonObject rowToJson(const Rubric &rubric, const Evaluation &evaluation, const ScoreRow &row,
                      const RowInput &input)
{
    const RowFigures figures = rowFigures(rubric, input, evaluation.weights(rubric));
    QJsonObject json{
        {u"provision"_s, row.provision},
        {u"combined"_s, scoreToJson(figures.combined)},
        {u"context_modifier"_s, scoreToJson(figures.contextModifier)},
        {u"final"_s, scoreToJson(figures.final)},
        {u"setl"_s, scoreToJson(figures.setl)},
        {u"evidence"_s,
         row.evidence.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.evidence)},
        {u"repairs"_s, repairsToJson(rubric, evaluation, row.provision)},
    };
    if (const Provision *provision = rubric.provision(row.provision))
        json.insert(u"section"_s, provision->section);
    for (int c = 0; c < ChannelCount; ++c)
        json.insert(rubric.channels[c].id, scoreToJson(row.cells[c].value));
    if (row.claimed.given) {
        json.insert(u"claimed"_s,
                    QJsonObject{{u"combined"_s, scoreToJson(row.claimed.combined)},
                                {u"context_modifier"_s, scoreToJson(row.claimed.contextModifier)},
                                {u"final"_s, scoreToJson(row.claimed.final)}});
    }
    return json;
}

QJsonArray rowsToJson(const Rubric &rubric, const Evaluation &evaluation)
{
    QJsonArray json;
    const QList<RowInput> inputs = rowInputs(rubric, evaluation);
    for (qsizetype i = 0; i < inputs.size(); ++i)
        json.append(rowToJson(rubric, evaluation, evaluation.rows[i], inputs[i]));
    return json;
}

QJsonObject signalsToJson(const Rubric &rubric, const Evaluation &evaluation)
{
    QJsonObject json;
    const QMap<QString, Score> scores = signalScores(rubric, evaluation);
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        json.insert(it.key(), scoreToJson(it.value()));
    return json;
}

} // namespace

QJsonObject claimedRowsHeadline(const Rubric &rubric, const Evaluation &evaluation)
{
    // Each claimed final stands as a row of one channel, so that the same arithmetic adds them up.
    QList<RowInput> rows;
    bool given = false;
    for (const ScoreRow &row : evaluation.rows) {
        given = given || row.claimed.final.has_value();
        RowInput input;
        input.provision = row.provision;
        input.scores[0] = row.claimed.final;
        input.evidence = row.evidence;
        rows.append(input);
    }
    if (!given)
        return {};
    const QJsonObject all = headlineToJson(rubric, headline(rubric, rows, {1.0, 0.0}));
    QJsonObject json;
    for (const auto name : {"weighted_mean"_L1, "unweighted_mean"_L1, "negative_count"_L1,
                            "nd_count"_L1, "scored"_L1, "volatility"_L1, "classification"_L1})
        json.insert(name, all.value(name));
    return json;
}

QJsonObject scoreReport(const Rubric &rubric, const Evaluation &evaluation)
{
    const Headline head = headline(rubric, evaluation);
    QJsonObject recomputed = headlineToJson(rubric, head);
    recomputed.insert(u"rows"_s, rowsToJson(rubric, evaluation));
    QJsonArray found;
    for (const Difference &difference : differences(rubric, evaluation, head)) {
        found.append(QJsonObject{{u"what"_s, difference.what},
                                 {u"claimed"_s, difference.claimed},
                                 {u"recomputed"_s, difference.recomputed}});
    }
    QJsonObject report{
        {u"claimed"_s, evaluation.claimed},
        {u"recomputed"_s, recomputed},
        {u"differences"_s, found},
        {u"signals"_s, signalsToJson(rubric, evaluation)},
        {u"repairs"_s, repairsToJson(rubric, evaluation, -1)},
    };
    if (const QJsonObject fromRows = claimedRowsHeadline(rubric, evaluation); !fromRows.isEmpty())
        report.insert(u"recomputed_from_claimed_rows"_s, fromRows);
    return report;
}

} // namespace rapporteur
