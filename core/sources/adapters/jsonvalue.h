// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QDateTime>

#include <simdjson.h>

#include <optional>

namespace rapporteur
{

using JsonElement = simdjson::dom::element;
using JsonObject = simdjson::dom::object;
using JsonArray = simdjson::dom::array;

/// Containers within containers that a JSON file may have: 10,000 levels of replies are 20,000 of JSON.
inline constexpr size_t maximumJsonDepth = 200'000;

/// A parser for untrusted JSON of any nesting; keep it as long as the elements it gave.
class JsonParser
{
public:
    /// Parses a whole file. Bytes that are no UTF-8 and lone surrogates become U+FFFD with an issue; any
    /// other fault is BadInput naming `origin`, line, column and byte.
    [[nodiscard]] Result<JsonElement> parse(const QByteArray &bytes, const QString &origin,
                                            Issues &issues);
    /// The same for one line of a file of lines, without looking for the place of a fault.
    [[nodiscard]] std::optional<JsonElement> parseLine(QByteArrayView line);

private:
    [[nodiscard]] simdjson::error_code tryParse(QByteArrayView bytes, JsonElement &element);

    simdjson::dom::parser m_parser;
};

/// The member of that name, or none; a JSON null counts as none.
[[nodiscard]] std::optional<JsonElement> member(JsonObject object, std::string_view name);
[[nodiscard]] std::optional<JsonElement> member(JsonElement element, std::string_view name);
/// The first of several names that is there.
[[nodiscard]] std::optional<JsonElement> anyMember(JsonObject object,
                                                   std::initializer_list<std::string_view> names);
[[nodiscard]] std::optional<JsonElement> anyMember(JsonElement element,
                                                   std::initializer_list<std::string_view> names);

/// Storable text of a string; empty for anything else.
[[nodiscard]] QString textOf(const std::optional<JsonElement> &value);
/// Text of an identifier written as a string or a number.
[[nodiscard]] QString idOf(const std::optional<JsonElement> &value);
[[nodiscard]] std::optional<int> integerOf(const std::optional<JsonElement> &value);
[[nodiscard]] bool flagOf(const std::optional<JsonElement> &value);
/// A time written as text, seconds or milliseconds; invalid when it is none.
[[nodiscard]] QDateTime timeOf(const std::optional<JsonElement> &value);

[[nodiscard]] QString lineAndColumn(QByteArrayView bytes, qsizetype offset);

} // namespace rapporteur
