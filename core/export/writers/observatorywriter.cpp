// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/observatorywriter.h"

#include "core/evaluation/answerreader.h"
#include "core/export/exportcells.h"
#include "core/review/labelfield.h"
#include "core/review/reviewsession.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QString sectionOf(const Rubric &rubric, int provision)
{
    const Provision *known = rubric.provision(provision);
    return known ? known->section : QString();
}

QJsonValue extremeToJson(const Rubric &rubric, const std::optional<Extreme> &extreme)
{
    if (!extreme)
        return QJsonValue();
    return QJsonObject{{u"value"_s, extreme->value},
                       {u"section"_s, sectionOf(rubric, extreme->provision)}};
}

QJsonObject counted(const QMap<QString, int> &profile)
{
    QJsonObject json;
    for (const auto &[name, count] : profile.asKeyValueRange())
        json.insert(name, count);
    return json;
}

QString volatilityLabel(const Rubric &rubric, const QString &id)
{
    const auto found = std::ranges::find(rubric.thresholds.volatility, id, &Threshold::id);
    return found == rubric.thresholds.volatility.constEnd() ? QString() : found->title.in(u"en"_s);
}

QJsonObject aggregatesToJson(const Rubric &rubric, const Headline &figures)
{
    const Band *band = rubric.band(figures.weightedMean);
    return {
        {u"weighted_mean"_s, scoreToJson(figures.weightedMean)},
        {u"unweighted_mean"_s, scoreToJson(figures.unweightedMean)},
        {u"max"_s, extremeToJson(rubric, figures.maximum)},
        {u"min"_s, extremeToJson(rubric, figures.minimum)},
        {u"negative_count"_s, figures.negativeCount},
        {u"nd_count"_s, figures.ndCount},
        {u"signal_sections"_s, figures.scored},
        {u"evidence_profile"_s, counted(figures.evidenceProfile)},
        {u"channel_balance"_s, counted(figures.channelProfile)},
        {u"directionality_profile"_s, counted(figures.directionProfile)},
        {u"volatility"_s,
         QJsonObject{{u"value"_s, scoreToJson(figures.volatility)},
                     {u"label"_s, volatilityLabel(rubric, figures.volatilityId)}}},
        {u"classification"_s, band ? band->title.in(u"en"_s) : u"ND"_s},
    };
}

/// Adds the recomputed figures of each row to the rows as the answer writer made them.
QJsonArray withFigures(const Rubric &rubric, const Evaluation &evaluation, QJsonArray scores)
{
    const QList<RowInput> inputs = rowInputs(rubric, evaluation);
    for (qsizetype i = 0; i < qMin(scores.size(), evaluation.rows.size()); ++i) {
        const auto input = std::ranges::find(inputs, evaluation.rows[i].provision,
                                             &RowInput::provision);
        if (input == inputs.constEnd())
            continue;
        const RowFigures figures = rowFigures(rubric, *input, evaluation.weights(rubric));
        QJsonObject row = scores[i].toObject();
        row.insert(u"combined"_s, scoreToJson(figures.combined));
        row.insert(u"context_modifier"_s, scoreToJson(figures.contextModifier));
        row.insert(u"final"_s, scoreToJson(figures.final));
        scores[i] = row;
    }
    return scores;
}

bool isScored(const Evaluation &evaluation)
{
    return !evaluation.rows.isEmpty() || !evaluation.lite.isEmpty();
}

} // namespace

Evaluation effectiveEvaluation(const Rubric &rubric, const Evaluation *base, const Review *review)
{
    Evaluation effective = base ? *base : Evaluation{};
    if (!review || (review->decisions.isEmpty() && review->labels.isEmpty()))
        return effective;
    EffectiveLabels labels = effectiveLabels(rubric, base, *review);
    effective.labels = std::move(labels.story);
    effective.supplementary = std::move(labels.supplementary);
    if (base && review->decisions.isEmpty())
        return effective;
    if (!base) {
        effective.contentType = rubric.defaultContentType;
        effective.finishedAt = review->updatedAt;
    }
    if (effective.mode == Mode::Lite)
        effective.mode = Mode::Full; // its decided rows are rows now
    QList<ScoreRow> rows;
    for (const RowInput &input : effectiveRows(rubric, base, *review)) {
        const ScoreRow *before = base ? base->row(input.provision) : nullptr;
        ScoreRow row = before ? *before : ScoreRow{};
        row.provision = input.provision;
        row.evidence = input.evidence;
        for (size_t channel = 0; channel < ChannelCount; ++channel)
            row.cells[channel].value = input.scores[channel];
        rows.append(row);
    }
    effective.rows = rows;
    return effective;
}

QJsonObject observatoryDocument(const Rubric &rubric, const ArticleDetail &article,
                                const Evaluation &evaluation, const Review *review)
{
    QJsonObject json = answerToJson(rubric, evaluation);
    QJsonObject given = json["evaluation"_L1].toObject();
    given.insert(u"url"_s, article.row.url);
    given.insert(u"domain"_s, article.row.domain);
    given.insert(u"title"_s, article.row.title);
    given.insert(u"date"_s, evaluation.finishedAt.toUTC().date().toString(Qt::ISODate));
    given.insert(u"operator"_s,
                 evaluation.rater.model.isEmpty() ? evaluation.rater.name : evaluation.rater.model);
    if (review) {
        given.insert(u"reviewer"_s, review->reviewer);
        given.insert(u"review_state"_s, reviewStateName(review->state));
        given.insert(u"review_revision"_s, review->revision);
    }
    json.insert(u"evaluation"_s, given);
    if (evaluation.mode == Mode::Lite)
        return json;
    json.insert(u"scores"_s, withFigures(rubric, evaluation, json["scores"_L1].toArray()));
    json.insert(u"aggregates"_s, aggregatesToJson(rubric, headline(rubric, evaluation)));
    return json;
}

Status ObservatoryWriter::begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options)
{
    m_rubric = rubric;
    m_options = options;
    m_first = true;
    return writeAll(out, "[");
}

Result<int> ObservatoryWriter::write(QIODevice &out, const ExportArticle &exported)
{
    const ArticleDetail &article = exported.detail;
    const auto [review, base] = standingOf(article, m_options.reviewer);
    const Evaluation effective = effectiveEvaluation(m_rubric, base, review);
    if (!isScored(effective))
        return 0;
    QByteArray text(m_first ? "\n" : ",\n");
    text += QJsonDocument(observatoryDocument(m_rubric, article, effective, review))
                .toJson(QJsonDocument::Compact);
    m_first = false;
    if (const Status written = writeAll(out, text); !written)
        return std::unexpected(written.error());
    return 1;
}

Status ObservatoryWriter::end(QIODevice &out)
{
    return writeAll(out, "\n]\n");
}

} // namespace rapporteur
