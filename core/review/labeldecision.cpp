// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/labeldecision.h"

#include "core/review/fieldreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype LongestValue = 400'000;

bool fits(const LabelDecision &decision)
{
    const bool judged = decision.verdict == Verdict::Accept
        || decision.verdict == Verdict::Override;
    return judged || decision.value.isNull();
}

} // namespace

QJsonObject toJson(const LabelDecision &decision)
{
    return {
        {u"field"_s, decision.field},
        {u"verdict"_s, verdictName(decision.verdict)},
        {u"value"_s, decision.value},
        {u"reason"_s, decision.reason},
        {u"base_evaluation"_s, decision.baseEvaluation},
        {u"decided_at"_s, timeToJson(decision.decidedAt)},
        {u"blind"_s, decision.blind},
    };
}

Result<LabelDecision> labelDecisionFromJson(const QJsonObject &json)
{
    FieldReader fields(json, u"label"_s);
    LabelDecision decision;
    decision.field = fields.text("field"_L1, 200);
    const auto verdict = verdictNamed(fields.text("verdict"_L1, 20));
    decision.verdict = verdict.value_or(Verdict::Abstain);
    decision.value = fields.any("value"_L1);
    decision.reason = fields.text("reason"_L1);
    decision.baseEvaluation = fields.text("base_evaluation"_L1, 100);
    decision.decidedAt = fields.time("decided_at"_L1);
    decision.blind = fields.flag("blind"_L1);
    if (!verdict)
        fields.fail("verdict"_L1,
                    QCoreApplication::translate("Decision",
                                                "it is none of accept, override, nd, abstain."));
    else if (!fits(decision))
        fields.fail("value"_L1,
                    QCoreApplication::translate("Decision", "it contradicts the verdict."));
    else if (QJsonDocument(QJsonArray{decision.value}).toJson().size() > LongestValue)
        fields.fail("value"_L1, QCoreApplication::translate("Decision", "it is too long."));
    if (fields.error())
        return std::unexpected(*fields.error());
    return decision;
}

} // namespace rapporteur
