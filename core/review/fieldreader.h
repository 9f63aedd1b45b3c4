// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/score.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace rapporteur
{

/// Reads the fields of one JSON object strictly: a missing field, one of another type or one beyond its
/// limit is an error that names the place. Readers go on with defaults after the first error and ask
/// `error()` once at the end, so that reading code stays a plain list of fields.
class FieldReader
{
public:
    FieldReader(QJsonObject object, QString place);

    /// Longest text that any record of a review may carry, in UTF-16 units.
    static constexpr qsizetype TextLimit = 4'000'000;

    [[nodiscard]] QString text(QLatin1StringView key, qsizetype limit = TextLimit);
    [[nodiscard]] QStringList texts(QLatin1StringView key, int limit);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] qint64 integer(QLatin1StringView key, qint64 minimum, qint64 maximum);
    /// A finite number, or null for ND.
    [[nodiscard]] Score score(QLatin1StringView key);
    /// An ISO 8601 time in UTC, or null for an unknown one.
    [[nodiscard]] QDateTime time(QLatin1StringView key);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    /// An object, or nothing when the field is null.
    [[nodiscard]] std::optional<QJsonObject> optionalObject(QLatin1StringView key);
    /// Whatever it is; its type is the caller's business.
    [[nodiscard]] QJsonValue any(QLatin1StringView key) { return value(key); }
    [[nodiscard]] QJsonArray array(QLatin1StringView key, int limit);

    [[nodiscard]] const QString &place() const { return m_place; }
    /// Records an error that the caller found in a value.
    void fail(QLatin1StringView key, const QString &why);
    /// Takes over the error of a nested reading.
    void fail(const Error &error);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView key);

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

/// A time as records keep it: ISO 8601 in UTC with milliseconds, null when invalid.
[[nodiscard]] QJsonValue timeToJson(const QDateTime &time);

} // namespace rapporteur
