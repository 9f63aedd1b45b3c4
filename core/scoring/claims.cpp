// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/claims.h"

#include "core/scoring/signalscores.h"

#include <QStringView>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr double Tolerance = 0.005 + 1e-9;

/// Collects what differs; a figure that the source does not claim is not compared.
class Comparison
{
public:
    Comparison(const Rubric &rubric, QList<Difference> &found)
        : m_rubric(rubric)
        , m_found(found)
    {}

    void compare(const QString &what, const QJsonValue &claimed, const QJsonValue &recomputed)
    {
        if (!claimed.isUndefined() && !same(claimed, recomputed))
            m_found.append({what, claimed, recomputed});
    }

    /// Every key of two objects of figures, "profile.H" for example; a missing key counts as 0.
    void compareCounts(const QString &what, const QJsonValue &claimed,
                       const QJsonObject &recomputed)
    {
        const QJsonObject counts = claimed.toObject();
        for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
            compare(what + u'.' + it.key(), it.value(), recomputed.value(it.key()).toInt());
    }

    /// The extreme's value and its provision, which the source names as a section.
    void compareExtreme(const QString &what, const QJsonValue &claimed,
                        const std::optional<Extreme> &recomputed)
    {
        if (!claimed.isObject())
            return;
        const QJsonObject extreme = claimed.toObject();
        compare(what + ".value"_L1, extreme.value("value"_L1),
                recomputed ? recomputed->value : QJsonValue());
        const QString section = extreme.value("section"_L1).toString();
        const Provision *named = m_rubric.provisionNamed(section);
        if (!section.isEmpty() && recomputed
            && (!named || named->number != recomputed->provision)) {
            const Provision *right = m_rubric.provision(recomputed->provision);
            m_found.append({what + ".section"_L1, section, right ? right->section : QString()});
        }
    }

private:
    static bool same(const QJsonValue &claimed, const QJsonValue &recomputed)
    {
        if (claimed.isDouble() && recomputed.isDouble())
            return std::fabs(claimed.toDouble() - recomputed.toDouble()) <= Tolerance;
        if (claimed.isString() && recomputed.isString())
            return claimed.toString().trimmed().compare(recomputed.toString(), Qt::CaseInsensitive)
                == 0;
        const bool claimsNothing = claimed.isNull() || claimed.toString() == "ND"_L1;
        return claimsNothing && recomputed.isNull();
    }

    const Rubric &m_rubric;
    QList<Difference> &m_found;
};

void compareAggregates(Comparison &comparison, const QJsonObject &claimed,
                       const QJsonObject &figures)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> Plain[] = {
        {"weighted_mean"_L1, "weighted_mean"_L1},   {"unweighted_mean"_L1, "unweighted_mean"_L1},
        {"negative_count"_L1, "negative_count"_L1}, {"nd_count"_L1, "nd_count"_L1},
        {"signal_sections"_L1, "scored"_L1},        {"scored"_L1, "scored"_L1},
        {"classification"_L1, "classification"_L1}, {"setl"_L1, "setl"_L1},
        {"confidence"_L1, "confidence"_L1},         {"witness_ratio"_L1, "witness_ratio"_L1},
    };
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> Counts[] = {
        {"evidence_profile"_L1, "evidence_profile"_L1},
        {"channel_balance"_L1, "channel_profile"_L1},
        {"channel_profile"_L1, "channel_profile"_L1},
        {"directionality_profile"_L1, "directionality_profile"_L1},
    };
    for (const auto &[name, ours] : Plain)
        comparison.compare(name, claimed.value(name), figures.value(ours));
    for (const auto &[name, ours] : Counts)
        comparison.compareCounts(name, claimed.value(name), figures.value(ours).toObject());
    const QJsonObject volatility = claimed.value("volatility"_L1).toObject();
    const QJsonObject ours = figures.value("volatility"_L1).toObject();
    comparison.compare(u"volatility.value"_s, volatility.value("value"_L1), ours.value("value"_L1));
    comparison.compare(u"volatility.label"_s, volatility.value("label"_L1), ours.value("label"_L1));
}

void compareRows(Comparison &comparison, const Rubric &rubric, const Evaluation &evaluation)
{
    const PerChannel<double> weights = evaluation.weights(rubric);
    const QList<RowInput> inputs = rowInputs(rubric, evaluation);
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const ClaimedRow &claimed = evaluation.rows[i].claimed;
        if (!claimed.given)
            continue;
        const RowFigures figures = rowFigures(rubric, inputs[i], weights);
        const QString place = u"rows[%1]."_s.arg(inputs[i].provision);
        comparison.compare(place + "combined"_L1, scoreToJson(claimed.combined),
                           scoreToJson(figures.combined));
        if (claimed.contextModifier.value_or(0) != 0 || figures.contextModifier.value_or(0) != 0)
            comparison.compare(place + "context_modifier"_L1, scoreToJson(claimed.contextModifier),
                               scoreToJson(figures.contextModifier));
        comparison.compare(place + "final"_L1, scoreToJson(claimed.final),
                           scoreToJson(figures.final));
    }
}

void compareSignals(Comparison &comparison, const Rubric &rubric, const Evaluation &evaluation)
{
    for (const Signal &signal : rubric.supplementarySignals) {
        const QJsonObject parts = evaluation.supplementary.value(signal.id).toObject();
        const Score score = signalScore(signal, parts);
        if (score)
            comparison.compare(signal.id + u'.' + signal.scoreId, parts.value(signal.scoreId),
                               *score);
    }
}

} // namespace

QString figureText(const QJsonValue &figure)
{
    if (figure.isDouble())
        return QString::number(figure.toDouble(), 'g', 10);
    return figure.isString() ? figure.toString() : u"ND"_s;
}

QList<Difference> differences(const Rubric &rubric, const Evaluation &evaluation,
                              const Headline &recomputed)
{
    QList<Difference> found;
    Comparison comparison(rubric, found);
    const QJsonObject &claimed = evaluation.claimed;
    const QJsonObject figures = headlineToJson(rubric, recomputed);
    compareAggregates(comparison, claimed, figures);
    for (const Channel &channel : rubric.channels) {
        const QString name = channel.id + "_mean"_L1;
        comparison.compare(name, claimed.value(name), figures.value(name));
    }
    comparison.compareExtreme(u"min"_s, claimed.value("min"_L1), recomputed.minimum);
    comparison.compareExtreme(u"max"_s, claimed.value("max"_L1), recomputed.maximum);
    compareRows(comparison, rubric, evaluation);
    compareSignals(comparison, rubric, evaluation);
    return found;
}

} // namespace rapporteur
