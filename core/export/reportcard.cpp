// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportcard.h"

#include "core/export/exportfeed.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

AgreementRater described(const QString &key, const QString &name, RaterKind kind)
{
    AgreementRater rater;
    rater.key = key;
    rater.name = name;
    rater.kind = raterKindName(kind);
    return rater;
}

bool wasLookedUp(const Witness &witness)
{
    return witness.kind == WitnessKind::Fact
        && witness.grounding.level != GroundingLevel::Unchecked;
}

QJsonValue share(qint64 part, qint64 whole)
{
    return whole > 0 ? QJsonValue(double(part) / double(whole)) : QJsonValue();
}

QJsonObject biases(const QList<AgreementPart> &parts)
{
    QJsonObject json;
    for (const AgreementPart &part : parts) {
        if (const Score bias = part.figures.of(Statistic::Bias))
            json.insert(part.key,
                        QJsonObject{{u"bias"_s, *bias}, {u"cells"_s, part.figures.scored}});
    }
    return json;
}

} // namespace

Score ReportCard::costPerKeptCell() const
{
    return priced > 0 && kept > 0 ? Score(cost / double(kept)) : Score();
}

ReportCards::ReportCards(const Rubric &rubric, const AgreementOptions &options)
    : m_rubric(rubric)
    , m_options(options)
{}

ReportCards::Counted &ReportCards::countedOf(const Rater &rater)
{
    Counted &counted = m_counted[raterKey(rater)];
    counted.card.key = raterKey(rater);
    counted.card.rater = rater;
    return counted;
}

void ReportCards::addCells(Counted &counted, const Evaluation &evaluation)
{
    ReportCard &card = counted.card;
    ++card.evaluations;
    for (const ScoreRow &row : evaluation.rows) {
        for (const CellScore &cell : row.cells) {
            ++(cell.value ? card.scored : card.noData);
            card.zeros += cell.value && *cell.value == 0 ? 1 : 0;
            card.repairedCells += cell.raw != cell.value ? 1 : 0;
        }
        for (const Witness &witness : row.witnesses) {
            card.facts += wasLookedUp(witness) ? 1 : 0;
            card.absentFacts +=
                wasLookedUp(witness) && witness.grounding.level == GroundingLevel::Absent ? 1 : 0;
        }
    }
    if (evaluation.usage.cost) {
        card.cost += *evaluation.usage.cost;
        ++card.priced;
    }
    if (evaluation.startedAt.isValid() && evaluation.finishedAt.isValid())
        counted.seconds.push_back(double(evaluation.startedAt.msecsTo(evaluation.finishedAt))
                                  / 1000);
}

void ReportCards::addReview(Counted &counted, const Evaluation &evaluation, const Review &review)
{
    ReportCard &card = counted.card;
    JudgedArticle judged;
    judged.contentType = evaluation.contentType.isEmpty() ? m_rubric.defaultContentType
                                                          : evaluation.contentType;
    judged.cells.resize(size_t(m_rubric.provisions.size() * ChannelCount * 2));
    bool any = false;
    for (const Decision &decision : review.decisions) {
        const ScoreRow *row = evaluation.row(decision.cell.provision);
        const int place = m_rubric.rowOf(decision.cell.provision);
        if (!row || place < 0 || decision.verdict == Verdict::Abstain)
            continue;
        any = true;
        const Score machine = row->cells.at(size_t(decision.cell.channel)).value;
        const auto at = size_t((place * ChannelCount + decision.cell.channel) * 2);
        judged.cells[at] = Judgement::of(machine);
        judged.cells[at + 1] = Judgement::of(decision.value);
        card.missed += !machine && decision.value ? 1 : 0;
        card.invented += machine && !decision.value ? 1 : 0;
        if (decision.baseEvaluation != evaluation.id)
            continue; // another evaluation was accepted or changed, this one is only compared
        if (decision.verdict == Verdict::Accept) {
            ++card.kept;
        } else {
            ++card.corrected;
            ++card.reasons[decision.reasonCode];
        }
    }
    if (!any)
        return;
    ++card.reviews;
    counted.judged.push_back(std::move(judged));
}

void ReportCards::add(const ArticleDetail &article)
{
    QHash<QString, const Evaluation *> latest; // people are compared with the last one of a rater
    for (const Evaluation &evaluation : article.evaluations) {
        if (evaluation.rater.kind == RaterKind::Person)
            continue;
        addCells(countedOf(evaluation.rater), evaluation);
        if (evaluation.target == Target::Article)
            latest[raterKey(evaluation.rater)] = &evaluation;
    }
    for (const Review &review : article.reviews) {
        if (!isSubmitted(review))
            continue;
        for (const Evaluation *evaluation : std::as_const(latest))
            addReview(countedOf(evaluation->rater), *evaluation, review);
    }
}

QList<ReportCard> ReportCards::cards() const
{
    QList<ReportCard> cards;
    for (const auto &[key, counted] : m_counted) {
        ReportCard card = counted.card;
        AgreementCounter counter(m_rubric,
                                 {described(key, card.rater.name, card.rater.kind),
                                  described(u"people"_s, u"people"_s, RaterKind::Person)},
                                 m_options);
        for (const JudgedArticle &judged : counted.judged)
            counter.add(judged);
        card.agreement = counter.report();
        std::vector<double> seconds = counted.seconds;
        if (!seconds.empty()) {
            std::ranges::nth_element(seconds, seconds.begin() + qsizetype(seconds.size() / 2));
            card.seconds = seconds[seconds.size() / 2];
        }
        cards.append(card);
    }
    return cards;
}

QJsonObject toJson(const ReportCard &card)
{
    QJsonObject reasons;
    for (const auto &[code, count] : card.reasons.asKeyValueRange())
        reasons.insert(code.isEmpty() ? u"none"_s : code, count);
    const QJsonObject agreement = toJson(card.agreement);
    return {{u"rater"_s, card.key},
            {u"kind"_s, raterKindName(card.rater.kind)},
            {u"name"_s, card.rater.name},
            {u"provider"_s, card.rater.provider},
            {u"model"_s, card.rater.model},
            {u"prompt_sha256"_s, card.rater.promptSha256},
            {u"evaluations"_s, card.evaluations},
            {u"reviews"_s, card.reviews},
            {u"agreement"_s, agreement["whole"_L1]},
            {u"bias_by_channel"_s, biases(card.agreement.channels)},
            {u"bias_by_provision"_s, biases(card.agreement.provisions)},
            {u"cells_scored"_s, card.scored},
            {u"cells_nd"_s, card.noData},
            {u"nd_share"_s, share(card.noData, card.scored + card.noData)},
            {u"zero_share"_s, share(card.zeros, card.scored)},
            {u"nd_where_people_scored"_s, card.missed},
            {u"scored_where_people_say_nd"_s, card.invented},
            {u"facts"_s, card.facts},
            {u"absent_fact_share"_s, share(card.absentFacts, card.facts)},
            {u"repair_share"_s, share(card.repairedCells, card.scored + card.noData)},
            {u"cells_kept"_s, card.kept},
            {u"cells_corrected"_s, card.corrected},
            {u"reasons"_s, reasons},
            {u"cost"_s, card.priced > 0 ? QJsonValue(card.cost) : QJsonValue()},
            {u"cost_per_kept_cell"_s, scoreToJson(card.costPerKeptCell())},
            {u"median_seconds"_s, card.seconds}};
}

} // namespace rapporteur
