// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/orderedjson.h"
#include "core/rubric/rubric.h"

namespace rapporteur::schema
{

/// Building blocks of answer schemas.

[[nodiscard]] OrderedJson text(const QString &description = {});
[[nodiscard]] OrderedJson oneOf(const QStringList &values, const QString &description = {});
[[nodiscard]] OrderedJson number(double minimum, double maximum, const QString &description = {});
[[nodiscard]] OrderedJson integer(int minimum, int maximum, const QString &description = {});
[[nodiscard]] OrderedJson flag();
[[nodiscard]] OrderedJson orNull(const OrderedJson &schema);
/// `atLeast` and `atMost` below 0: no bound.
[[nodiscard]] OrderedJson list(const OrderedJson &items, int atLeast = -1, int atMost = -1,
                               const QString &description = {});
/// An object with exactly these members.
[[nodiscard]] OrderedJson object(const QList<std::pair<QString, OrderedJson>> &members);

/// A supplementary signal with the parts that the rubric names.
[[nodiscard]] OrderedJson signal(const Signal &signal);
/// One part of it.
[[nodiscard]] OrderedJson signalPart(const SignalPart &part);

} // namespace rapporteur::schema
