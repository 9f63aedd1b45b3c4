// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/gateevidence.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr double close = 0.15;
constexpr double worthTelling = 0.3;

/// From the most telling to the least. The first ones say why a page is not there, the last ones only that it is not.
const QStringList &categories()
{
    static const QStringList all = {u"captcha"_s,
                                    u"bot_protection"_s,
                                    u"age_gate"_s,
                                    u"geo_restriction"_s,
                                    u"rate_limited"_s,
                                    u"paywall"_s,
                                    u"login_wall"_s,
                                    u"cookie_wall"_s,
                                    u"app_gate"_s,
                                    u"error_page"_s,
                                    u"redirect_or_js_required"_s,
                                    u"no_content"_s};
    return all;
}

/// Whether a page that is surely the one cannot rather be the other.
bool explains(const QString &one, const QString &other)
{
    static const QStringList reasons = {u"captcha"_s, u"bot_protection"_s, u"age_gate"_s,
                                        u"geo_restriction"_s, u"rate_limited"_s};
    static const QStringList effects = {u"error_page"_s, u"redirect_or_js_required"_s,
                                        u"no_content"_s};
    return (one == "captcha"_L1 && other == "bot_protection"_L1)
        || (reasons.contains(one) && effects.contains(other));
}

} // namespace

void GateEvidence::note(const QString &category, double weight, const QString &sign)
{
    if (weight <= 0)
        return;
    Evidence &evidence = m_evidence[category];
    evidence.open *= 1 - std::clamp(weight, 0.0, 0.99);
    if (!evidence.signs.contains(sign))
        evidence.signs.append(sign);
}

double GateEvidence::confidence(const QString &category) const
{
    return std::round((1 - m_evidence.value(category).open) * 100) / 100;
}

Gate GateEvidence::strongest() const
{
    Gate gate;
    for (const QString &category : categories()) {
        const auto found = m_evidence.constFind(category);
        if (found == m_evidence.cend() || (gate.blocked() && explains(gate.category, category)))
            continue;
        if (confidence(category) > gate.confidence + (gate.category.isEmpty() ? 0 : close))
            gate = {category, confidence(category), found->signs};
    }
    return gate.confidence < worthTelling ? Gate() : gate;
}

} // namespace rapporteur
