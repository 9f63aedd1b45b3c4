// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/orderedjson.h"

namespace rapporteur
{

/// The schema as Anthropic takes it: bounds of numbers, texts and lists are refused there, so they
/// move into the description, where the model reads them. Answers are checked against them here
/// anyway.
[[nodiscard]] OrderedJson withoutBounds(const OrderedJson &schema);

/// How large a schema is, in the measures that servers limit.
struct SchemaSize {
    int properties = 0; ///< all objects together
    int depth = 0; ///< of nested objects and lists
    int enumValues = 0; ///< all enums together
    qsizetype characters = 0; ///< of names and enum values
};
[[nodiscard]] SchemaSize sizeOf(const OrderedJson &schema);

/// Where a schema breaks the strict subset (a property that is not required, an object that allows
/// others, a refused keyword), as a path; empty when it keeps it.
[[nodiscard]] QString strictFault(const OrderedJson &schema);

} // namespace rapporteur
