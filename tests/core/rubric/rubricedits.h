// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/rubricreader.h"

#include <QJsonValue>

namespace rapporteur::testing
{

/// The bytes of resources/rubrics/<id>.json.
[[nodiscard]] QByteArray shippedBytes(const QString &id);
/// A shipped rubric with `value` at a path such as "provisions[1].group"; Undefined removes the entry, an index
/// beyond the end appends.
[[nodiscard]] QByteArray brokenRubric(const QString &id, const QString &path,
                                      const QJsonValue &value);
/// The value that a piece of JSON means.
[[nodiscard]] QJsonValue parsedJson(const char *json);
/// "place code" of each error.
[[nodiscard]] QStringList errorPlaces(const RubricReading &reading);

} // namespace rapporteur::testing
