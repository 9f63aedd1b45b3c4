// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

/// The rows that stand where nothing was decided, one for each provision that base or person touched.
QList<RowInput> startingRows(const Rubric &rubric, const Evaluation *base, const Review &review)
{
    if (!base) {
        QList<RowInput> rows;
        for (const Provision &provision : rubric.provisions)
            rows.append({.provision = provision.number,
                         .scores = {},
                         .evidence = {},
                         .directions = {},
                         .modifier = 0});
        return rows;
    }
    QMap<int, RowInput> byRow;
    for (const RowInput &row : rowInputs(rubric, *base))
        byRow.insert(rubric.rowOf(row.provision), row);
    for (const auto &[cell, decision] : review.decisions.asKeyValueRange()) {
        const int at = rubric.rowOf(cell.provision);
        if (at < 0 || byRow.contains(at))
            continue;
        byRow.insert(at,
                     {.provision = cell.provision,
                      .scores = {},
                      .evidence = {},
                      .directions = {},
                      .modifier = base->contextModifier(rubric, cell.provision)});
    }
    return byRow.values();
}

QString cellPlace(const Rubric &rubric, CellKey cell)
{
    const Provision *provision = rubric.provision(cell.provision);
    const QString section = provision ? provision->section : QString::number(cell.provision);
    return section + u' ' + rubric.channels[static_cast<size_t>(cell.channel)].letter;
}

} // namespace

const Decision *Review::decision(CellKey cell) const
{
    const auto found = decisions.constFind(cell);
    return found == decisions.constEnd() ? nullptr : &*found;
}

const LabelDecision *Review::label(const QString &field) const
{
    const auto found = labels.constFind(field);
    return found == labels.constEnd() ? nullptr : &*found;
}

const Annotation *Review::annotation(QStringView id) const
{
    const auto found = std::ranges::find(annotations, id, &Annotation::id);
    return found == annotations.constEnd() ? nullptr : &*found;
}

QList<RowInput> effectiveRows(const Rubric &rubric, const Evaluation *base, const Review &review)
{
    QList<RowInput> rows = startingRows(rubric, base, review);
    for (RowInput &row : rows) {
        QDateTime evidenceAt;
        for (int channel = 0; channel < ChannelCount; ++channel) {
            const Decision *decision = review.decision({row.provision, channel});
            if (!decision)
                continue;
            row.scores[static_cast<size_t>(channel)] = decision->value;
            if (decision->evidence.isEmpty()
                || (evidenceAt.isValid() && decision->decidedAt < evidenceAt))
                continue;
            row.evidence = decision->evidence;
            evidenceAt = decision->decidedAt;
        }
    }
    return rows;
}

Headline reviewedHeadline(const Rubric &rubric, const Evaluation *base, const Review &review)
{
    const ContentType &defaultType = rubric.contentType(rubric.defaultContentType);
    if (!base)
        return headline(rubric, effectiveRows(rubric, nullptr, review), defaultType.weights);
    const Headline machine = headline(rubric, *base);
    if (review.decisions.isEmpty())
        return machine;
    Headline reviewed = headline(rubric, effectiveRows(rubric, base, review),
                                 base->weights(rubric));
    reviewed.facts = machine.facts;
    reviewed.inferences = machine.inferences;
    reviewed.absentFacts = machine.absentFacts;
    reviewed.witnessRatio = machine.witnessRatio;
    return reviewed;
}

Issues reviewIssues(const Rubric &rubric, const Evaluation *base, const Review &review)
{
    Issues issues;
    QMap<int, QString> evidence;
    for (const RowInput &row : effectiveRows(rubric, base, review))
        evidence.insert(row.provision, row.evidence);
    for (const auto &[cell, decision] : review.decisions.asKeyValueRange()) {
        const QString place = cellPlace(rubric, cell);
        if (decision.verdict == Verdict::Override && decision.reasonCode.isEmpty())
            issues.append({Severity::Info, u"no-reason-code"_s,
                           Words::tr("The override has no reason code."), place});
        if (decision.verdict == Verdict::Override && decision.value
            && std::abs(*decision.value)
                > evidenceCap(rubric, evidence.value(cell.provision)) + 1e-9) {
            issues.append({Severity::Warning, u"evidence-cap"_s,
                           Words::tr("The value %1 is more than evidence of strength %2 carries.")
                               .arg(scoreText(decision.value), evidence.value(cell.provision)),
                           place});
        }
        if (base && !decision.baseEvaluation.isEmpty() && decision.baseEvaluation != base->id) {
            issues.append(
                {Severity::Info, u"other-base"_s,
                 Words::tr("This was decided on another evaluation than the one that stands now."),
                 place});
        }
    }
    return issues;
}

} // namespace rapporteur
