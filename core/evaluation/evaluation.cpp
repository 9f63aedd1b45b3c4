// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

template <typename Value>
struct Named {
    Value value;
    QLatin1StringView name;
};

constexpr Named<RaterKind> RaterKinds[] = {
    {RaterKind::Model, "model"_L1},         {RaterKind::Rules, "rules"_L1},
    {RaterKind::Person, "person"_L1},       {RaterKind::Import, "import"_L1},
    {RaterKind::Validator, "validator"_L1},
};
constexpr Named<Mode> Modes[] = {
    {Mode::Full, "full"_L1},
    {Mode::Spot, "spot"_L1},
    {Mode::Lite, "lite"_L1},
    {Mode::Discussion, "discussion"_L1},
};
constexpr Named<Target> Targets[] = {
    {Target::Article, "article"_L1},
    {Target::Discussion, "discussion"_L1},
};
constexpr Named<GroundingLevel> GroundingLevels[] = {
    {GroundingLevel::Unchecked, "unchecked"_L1}, {GroundingLevel::Exact, "exact"_L1},
    {GroundingLevel::Repaired, "repaired"_L1},   {GroundingLevel::Paraphrase, "paraphrase"_L1},
    {GroundingLevel::Absent, "absent"_L1},
};
constexpr Named<GroundingPlace> GroundingPlaces[] = {
    {GroundingPlace::Text, "text"_L1},
    {GroundingPlace::Source, "source"_L1},
    {GroundingPlace::Comment, "comment"_L1},
};

template <typename Value>
QString nameOf(std::span<const Named<Value>> table, Value value)
{
    const auto it = std::ranges::find(table, value, &Named<Value>::value);
    return it == table.end() ? QString() : QString(it->name);
}

/// The first entry of the table stands for names that are not in it.
template <typename Value>
Value valueOf(std::span<const Named<Value>> table, QStringView name)
{
    const auto it = std::ranges::find_if(
        table, [name](const Named<Value> &row) { return name == row.name; });
    return it == table.end() ? table.front().value : it->value;
}

} // namespace

const ScoreRow *Evaluation::row(int provision) const
{
    const auto it = std::ranges::find(rows, provision, &ScoreRow::provision);
    return it == rows.cend() ? nullptr : &*it;
}

PerChannel<double> Evaluation::weights(const Rubric &rubric) const
{
    return ownWeights ? *ownWeights : rubric.contentType(contentType).weights;
}

double Evaluation::contextModifier(const Rubric &rubric, int provision) const
{
    double sum = 0;
    for (const DomainElement &element : domainProfile) {
        if (element.modifier && element.affects.contains(provision))
            sum += *element.modifier;
    }
    return rounded(std::clamp(sum, -rubric.modifierLimit, rubric.modifierLimit));
}

QString raterKindName(RaterKind kind)
{
    return nameOf<RaterKind>(RaterKinds, kind);
}

RaterKind raterKindNamed(QStringView name)
{
    return valueOf<RaterKind>(RaterKinds, name);
}

QString modeName(Mode mode)
{
    return nameOf<Mode>(Modes, mode);
}

Mode modeNamed(QStringView name)
{
    return valueOf<Mode>(Modes, name);
}

QString targetName(Target target)
{
    return nameOf<Target>(Targets, target);
}

Target targetNamed(QStringView name)
{
    return valueOf<Target>(Targets, name);
}

QString groundingName(GroundingLevel level)
{
    return nameOf<GroundingLevel>(GroundingLevels, level);
}

GroundingLevel groundingNamed(QStringView name)
{
    return valueOf<GroundingLevel>(GroundingLevels, name);
}

QString groundingPlaceName(GroundingPlace place)
{
    return nameOf<GroundingPlace>(GroundingPlaces, place);
}

GroundingPlace groundingPlaceNamed(QStringView name)
{
    return valueOf<GroundingPlace>(GroundingPlaces, name);
}

} // namespace rapporteur
