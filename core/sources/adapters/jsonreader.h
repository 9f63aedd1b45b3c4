// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/jsonvalue.h"
#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// Which shape a JSON value has, told from its members.
enum class JsonShape {
    Unknown,
    Firebase,
    Algolia,
    AlgoliaHit,
    Hnapi,
    Evaluation,
    Article,
    Sections,
    IdList,
    User,
    Updates
};

[[nodiscard]] JsonShape shapeOf(JsonElement element);

/// Reads a whole JSON file: one value, an array of values, or an object of values by id.
[[nodiscard]] SourceReading readJson(const QByteArray &bytes, const QString &origin);
/// Reads a file of one JSON value a line; a bad line is an issue with its number, the rest is kept.
[[nodiscard]] SourceReading readJsonLines(const QByteArray &bytes, const QString &origin);

/// Items of single values.
[[nodiscard]] SourceItem articleItem(JsonObject object, const QString &origin);
[[nodiscard]] SourceItem evaluationItem(JsonObject object, const QByteArray &raw,
                                        const QString &origin);
[[nodiscard]] SourceItem sectionsItem(JsonObject object, const QString &origin);

/// A readable title from the last part of an address: ".../no-longer-base_it" gives "No longer base it".
[[nodiscard]] QString titleFromAddress(const QString &url);

} // namespace rapporteur
