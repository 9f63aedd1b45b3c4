// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace rapporteur
{

/// The object that some bytes are, or the first one of a list. Bytes that are no UTF-8 are replaced
/// before a second try: one broken character in an answer must not lose the answer. Nothing when
/// there is none.
[[nodiscard]] std::optional<QJsonObject> jsonObject(const QByteArray &bytes);

/// Any value as JSON without spaces.
[[nodiscard]] QByteArray compactJson(const QJsonValue &value);

/// A count that a server gives: a whole number that is not negative, or nothing.
[[nodiscard]] std::optional<qint64> countIn(const QJsonValue &value);

} // namespace rapporteur
