// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/rubricobject.h"

namespace rapporteur
{

/// Each reads one section of a rubric file into `rubric` and checks it; what refers to an earlier
/// section (caps to the scale, groups of provisions) finds that section in `rubric`.
void readScale(RubricObject &file, Rubric &rubric);
void readChannels(RubricObject &file, Rubric &rubric);
void readEvidence(RubricObject &file, Rubric &rubric);
void readBands(RubricObject &file, Rubric &rubric);
void readContentTypes(RubricObject &file, Rubric &rubric);
void readProvisions(RubricObject &file, Rubric &rubric);
void readSignals(RubricObject &file, Rubric &rubric);
void readLite(RubricObject &file, Rubric &rubric);
void readReasonCodes(RubricObject &file, Rubric &rubric);
void readThresholds(RubricObject &file, Rubric &rubric);

/// A list of named choices whose ids differ. `idKey` is the key that holds the id ("id", "letter").
[[nodiscard]] QList<Term> readTerms(RubricObject &parent, QLatin1StringView key, int atLeast,
                                    QLatin1StringView idKey);

/// How far a sum of weights may be from 1 in a rubric file, which is written with care by hand;
/// evaluations are given more room.
inline constexpr double WeightTolerance = 1e-6;

} // namespace rapporteur
