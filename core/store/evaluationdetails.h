// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <QJsonArray>

namespace rapporteur
{

/// What of an evaluation is kept as one JSON object: labels, domain profile, signals, lite answers and
/// claimed aggregates. Rows, witnesses and repairs have tables.
[[nodiscard]] QByteArray evaluationDetailsToJson(const Evaluation &evaluation);
[[nodiscard]] Status evaluationDetailsFromJson(const QByteArray &json, Evaluation &evaluation);

[[nodiscard]] QByteArray domainProfileToJson(const QList<DomainElement> &profile);
[[nodiscard]] QList<DomainElement> domainProfileFromJson(const QJsonArray &json);

} // namespace rapporteur
