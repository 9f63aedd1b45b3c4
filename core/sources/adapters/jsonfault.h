// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace rapporteur
{

/// The first thing that keeps bytes from being JSON.
struct JsonFault {
    qsizetype offset = 0; ///< in bytes
    QString text; ///< for people, a part of a sentence: "a comma is missing"
    bool operator==(const JsonFault &) const = default;
};

/// Looks for the first fault by RFC 8259, any nesting, without recursion; nothing when there is none. Numbers
/// beyond 64 bits and beyond a double count as faults, since no reader here takes them. Slow beside a parser:
/// for what a parser has refused.
[[nodiscard]] std::optional<JsonFault> findJsonFault(QByteArrayView json);

} // namespace rapporteur
