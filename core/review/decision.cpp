// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decision.h"

#include "core/review/fieldreader.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct VerdictName {
    Verdict verdict;
    QLatin1StringView name;
};
constexpr std::array VerdictNames{
    VerdictName{Verdict::Accept, "accept"_L1},
    VerdictName{Verdict::Override, "override"_L1},
    VerdictName{Verdict::NoData, "nd"_L1},
    VerdictName{Verdict::Abstain, "abstain"_L1},
};

/// A verdict and a value that contradict each other would count wrongly everywhere downstream.
bool valueFits(const Decision &decision)
{
    switch (decision.verdict) {
    case Verdict::Accept:
        return true;
    case Verdict::Override:
        return decision.value.has_value();
    case Verdict::NoData:
    case Verdict::Abstain:
        return !decision.value;
    }
    return false;
}

} // namespace

QString verdictName(Verdict verdict)
{
    for (const VerdictName &entry : VerdictNames) {
        if (entry.verdict == verdict)
            return entry.name;
    }
    return {};
}

std::optional<Verdict> verdictNamed(QStringView name)
{
    for (const VerdictName &entry : VerdictNames) {
        if (entry.name == name)
            return entry.verdict;
    }
    return {};
}

QJsonObject toJson(const CellKey &cell)
{
    return {{u"provision"_s, cell.provision}, {u"channel"_s, cell.channel}};
}

Result<CellKey> cellFromJson(const QJsonObject &json)
{
    FieldReader fields(json, u"cell"_s);
    CellKey cell;
    cell.provision = static_cast<int>(fields.integer("provision"_L1, 0, 1'000'000));
    cell.channel = static_cast<int>(fields.integer("channel"_L1, 0, ChannelCount - 1));
    if (fields.error())
        return std::unexpected(*fields.error());
    return cell;
}

QJsonObject toJson(const Decision &decision)
{
    return {
        {u"cell"_s, toJson(decision.cell)},
        {u"verdict"_s, verdictName(decision.verdict)},
        {u"value"_s, scoreToJson(decision.value)},
        {u"evidence"_s, decision.evidence},
        {u"reason_code"_s, decision.reasonCode},
        {u"reason"_s, decision.reason},
        {u"base_evaluation"_s, decision.baseEvaluation},
        {u"decided_at"_s, timeToJson(decision.decidedAt)},
        {u"blind"_s, decision.blind},
    };
}

Result<Decision> decisionFromJson(const QJsonObject &json)
{
    FieldReader fields(json, u"decision"_s);
    Decision decision;
    if (const auto cell = cellFromJson(fields.object("cell"_L1)))
        decision.cell = *cell;
    else
        fields.fail(cell.error());
    const auto verdict = verdictNamed(fields.text("verdict"_L1, 20));
    decision.verdict = verdict.value_or(Verdict::Abstain);
    decision.value = fields.score("value"_L1);
    decision.evidence = fields.text("evidence"_L1, 20);
    decision.reasonCode = fields.text("reason_code"_L1, 100);
    decision.reason = fields.text("reason"_L1);
    decision.baseEvaluation = fields.text("base_evaluation"_L1, 100);
    decision.decidedAt = fields.time("decided_at"_L1);
    decision.blind = fields.flag("blind"_L1);
    if (!verdict)
        fields.fail("verdict"_L1,
                    QCoreApplication::translate("Decision",
                                                "it is none of accept, override, nd, abstain."));
    else if (!valueFits(decision))
        fields.fail("value"_L1,
                    QCoreApplication::translate("Decision", "it contradicts the verdict."));
    if (fields.error())
        return std::unexpected(*fields.error());
    return decision;
}

} // namespace rapporteur
