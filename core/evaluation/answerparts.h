// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/answerfields.h"

namespace rapporteur
{

/// The rows of `scores`, in the rubric's order, with evidence caps applied; a list of rows or an object
/// whose names are sections. Duplicate sections keep the first; rows without any score field are left out.
void readRows(AnswerFields &fields, JsonNode scores);

/// `domain_context_profile`: eight elements, or the word "cached".
void readDomainProfile(AnswerFields &fields, JsonNode profile);

/// Theme, sentiment, summary and at most three rights tensions.
void readLabels(AnswerFields &fields, JsonNode root);

/// The supplementary signals with the parts that the rubric names; returns the ids of those not given.
[[nodiscard]] QStringList readSignals(AnswerFields &fields, JsonNode root);

/// The fields of a lite answer. False when the first channel's field is not there at all.
[[nodiscard]] bool readLite(AnswerFields &fields, JsonNode root);

/// A node as Qt's JSON, at most eight levels deep.
[[nodiscard]] QJsonValue toJsonValue(JsonNode node, int levels = 8);

} // namespace rapporteur
